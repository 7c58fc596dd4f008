import { readFileSync } from 'node:fs';
import type { Analysis } from '../../../server/src/engine/index.ts';
import { sharedFile } from '../corpora/shared.ts';
import type { Counts } from './score.ts';

/** The articles whose gold is open. */
const SEEDS = ['seed0', 'seed1', 'seed4'];

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: string;
}

/** Mentions by exact span and type, and pairs of mentions of one actor, as ../shared/eval/score_gold.py counts them. */
export function scoreGold(
  read: (text: string) => Analysis,
): readonly { readonly name: string; readonly counts: Counts; readonly bar: string }[] {
  const mentions: Counts = { right: 0, found: 0, gold: 0 };
  const links: Counts = { right: 0, found: 0, gold: 0 };
  for (const seed of SEEDS) {
    const text = readFileSync(sharedFile(`seeds/${seed}.txt`), 'utf8');
    const gold = JSON.parse(readFileSync(sharedFile(`gold/${seed}.json`), 'utf8')) as {
      readonly mentions: readonly GoldMention[];
    };
    const named = read(text).mentions.filter(({ form }) => form === 'name');
    const wanted = new Map(gold.mentions.map((mention) => [key(text, mention), mention]));
    const found = new Map(named.map((mention) => [key(text, mention), mention]));
    mentions.gold += wanted.size;
    mentions.found += found.size;
    for (const [span, { type }] of found) if (wanted.get(span)?.type === type) mentions.right++;
    const both = [...wanted.keys()].filter((span) => found.has(span));
    links.gold += pairs([...wanted.values()].map(({ entity }) => entity)).length;
    links.found += pairs(both.map((span) => found.get(span)?.actor ?? null)).length;
    links.right += pairs(
      both.map((span) => {
        const actor = found.get(span)?.actor ?? null;
        return actor === null ? null : `${actor} ${wanted.get(span)?.entity ?? ''}`;
      }),
    ).length;
  }
  return [
    { name: 'mentions', counts: mentions, bar: '92 / 96' },
    { name: 'actor links', counts: links, bar: '85 / 93' },
  ];
}

/** A span by its letters and digits: marks and blanks at its ends never count. */
function key(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = text.slice(start, end);
  const first = start + /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  return `${first} ${end - /[^\p{L}\p{N}]*$/u.exec(words)![0].length}`;
}

/** The pairs of places that hold the same. */
function pairs(names: readonly (string | null)[]): (readonly [number, number])[] {
  return names.flatMap((name, first) =>
    name === null
      ? []
      : names.flatMap((other, second) =>
          second > first && other === name ? [[first, second] as const] : [],
        ),
  );
}
