import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate } from '../../src/annotations/anchors/locate.ts';
import { makeAnchor } from '../../src/annotations/anchors/makeAnchor.ts';
import { normalText } from '../../src/annotations/anchors/normalText.ts';
import type { Anchor } from '../../src/annotations/sidecar/types.ts';
import { analyze, type Span } from '../../src/engine/index.ts';
import { randomFrom, runScript, survivorsOf, type EditedArticle } from './editScripts.ts';

const SAMPLE = join(import.meta.dirname, '../../../test-fixtures/sample');

/** The layers whose marks are tried; the pieces of a quotation are marks of their own here. */
export type TriedLayer = 'actor' | 'quotation' | 'claim' | 'cue and source';

interface AnnotatedArticle extends EditedArticle {
  readonly file: string;
  readonly marks: readonly { readonly layer: TriedLayer; readonly span: Span; readonly anchor: Anchor }[];
}

/** The articles of the sample corpus with everything that the engine marks in them. */
export function annotatedArticles(): AnnotatedArticle[] {
  return readdirSync(SAMPLE)
    .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(SAMPLE, file), 'utf8');
      const { mentions, quotations, claims } = analyze(text);
      const normal = normalText(text);
      const layers: [TriedLayer, readonly Span[]][] = [
        ['actor', mentions],
        ['quotation', quotations.flatMap(({ spans }) => spans)],
        ['claim', claims],
        ['cue and source', quotations.flatMap(({ attribution: { cue, source } }) => [...cue, ...source])],
      ];
      const marks = layers.flatMap(([layer, spans]) =>
        spans.map(({ start, end }) => ({
          layer,
          span: { start, end },
          anchor: makeAnchor(normal, { start, end }),
        })),
      );
      const names = new Set(
        mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end)),
      );
      return { file, text, marks, names: [...names], spans: marks.map(({ span }) => span) };
    });
}

/** How the anchors of one layer ended, over many scripts. */
export interface Tally {
  /** Their words stand once. */
  once: { place: number; words: number; orphan: number };
  /** Their words stand more often, in copies of their sentence. */
  copied: { place: number; words: number; orphan: number };
  /** Their words are gone. */
  gone: { orphan: number; proposed: number };
  wrong: number;
}

/** One anchor that ended on other words, for people who look into it. */
export interface Wrong {
  readonly seed: number;
  readonly file: string;
  readonly edits: readonly string[];
  readonly anchor: Anchor;
  readonly rung: string;
  readonly found: string;
}

export interface Trial {
  readonly tallies: Readonly<Record<TriedLayer, Tally>>;
  readonly wrong: readonly Wrong[];
  /** Anchors that are orphans although their words stand once. */
  readonly lost: readonly Omit<Wrong, 'rung'>[];
}

/** Runs the scripts of these seeds, each on the next article in turn, and asks of every anchor where it ended. */
export function tryAnchors(articles: readonly AnnotatedArticle[], from: number, to: number): Trial {
  const tallies: Record<TriedLayer, Tally> = {
    actor: emptyTally(),
    quotation: emptyTally(),
    claim: emptyTally(),
    'cue and source': emptyTally(),
  };
  const wrong: Wrong[] = [];
  const lost: Omit<Wrong, 'rung'>[] = [];
  for (let seed = from; seed < to; seed++) {
    const article = articles[seed % articles.length];
    if (article === undefined) break;
    const { edited, edits } = runScript(article, randomFrom(seed));
    const normal = normalText(edited.text);
    for (const { layer, span, anchor } of article.marks) {
      const located = locate(normal, anchor);
      const survivors = survivorsOf(article.text, edited, span);
      const tally = tallies[layer];
      const told = { seed, file: article.file, edits, anchor };
      if (located.rung === 'orphan') {
        if (survivors.length === 0) tally.gone[located.proposal === null ? 'orphan' : 'proposed']++;
        else tally[survivors.length === 1 ? 'once' : 'copied'].orphan++;
        if (survivors.length === 1) {
          const { start = 0, end = 0 } = survivors[0] ?? {};
          lost.push({ ...told, found: edited.text.slice(start - 40, end + 40) });
        }
      } else if (
        survivors.some(({ start, end }) => start === located.span.start && end === located.span.end)
      ) {
        tally[survivors.length === 1 ? 'once' : 'copied'][located.rung]++;
      } else {
        tally.wrong++;
        const { start, end } = located.span;
        wrong.push({
          ...told,
          rung: located.rung,
          found: edited.text.slice(Math.max(0, start - 40), end + 40),
        });
      }
    }
  }
  return { tallies, wrong, lost };
}

function emptyTally(): Tally {
  return {
    once: { place: 0, words: 0, orphan: 0 },
    copied: { place: 0, words: 0, orphan: 0 },
    gone: { orphan: 0, proposed: 0 },
    wrong: 0,
  };
}
