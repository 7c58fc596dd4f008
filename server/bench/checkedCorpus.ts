import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAnchor } from '../src/annotations/anchors/makeAnchor.ts';
import { normalText } from '../src/annotations/anchors/normalText.ts';
import type { CheckStatus, Evidence } from '../src/annotations/checks/types.ts';
import { applyChanges } from '../src/annotations/sidecar/change.ts';
import type { ClaimMark } from '../src/annotations/sidecar/types.ts';
import { composeArticle } from './article.ts';

/** A corpus whose articles all have claims on their fact-check lists. */
export interface CheckedCorpus {
  readonly articles: readonly string[];
  readonly listed: number;
}

/** Articles lie in folders of so many, as a desk's years and months have them. */
const IN_A_FOLDER = 20;
const WORDS = 500;
const SIGNED = { by: 'Ada Berg', at: '2026-11-21T10:00:00Z' } as const;
const STATUSES: readonly CheckStatus[] = ['open', 'checking', 'done', 'dropped', 'done'];

/** Writes a corpus below a folder; `root` is the repository's. Paths are given as they are written. */
export function writeCheckedCorpus(
  root: string,
  folder: string,
  articles: number,
  claims: number,
): CheckedCorpus {
  writeFileSync(join(folder, 'newsmark.yaml'), 'version: 1\narticles: ["**/*.txt"]\nactors: []\n');
  const body = composeArticle(root, WORDS);
  const paths = Array.from({ length: articles }, (_, i) => {
    const below = join(folder, `desk-${Math.floor(i / IN_A_FOLDER)}`);
    mkdirSync(below, { recursive: true });
    const path = join(below, `story-${i}.txt`);
    // No two texts are the same, so that nothing kept for one serves another.
    const text = `Story number ${i} of the desk\n\n${body}\n`;
    writeFileSync(path, text);
    writeFileSync(`${path}.marks.yaml`, checkedSidecar(text, claims));
    return path;
  });
  return { articles: paths, listed: articles * claims };
}

/** A sidecar with so many claims on the list, in every state that there is. */
function checkedSidecar(text: string, count: number): string {
  const normal = normalText(text);
  const sentences = [...text.matchAll(/(?<=^|[.!?”] )[A-Z“][^\n]{40,}?[.!?]”?(?= |$)/gm)].slice(0, count);
  if (sentences.length < count) throw new Error(`The article has only ${sentences.length} sentences.`);
  const marks = sentences.map(({ index, 0: words }, i): ClaimMark => {
    const status = STATUSES[i % STATUSES.length] ?? 'open';
    return {
      id: `c-${i.toString(16).padStart(8, '0')}`,
      layer: 'claim',
      decision: 'unsure',
      spans: [makeAnchor(normal, { start: index, end: index + words.length })],
      ...SIGNED,
      status,
      since: SIGNED.at,
      ...(status === 'done' && { rating: 'correct', verdict: 'The register of companies says so, too.' }),
      ...(status !== 'open' && { evidence: [evidence(i)] }),
      ...(i % 3 === 0 && {
        notes: [{ text: 'The press office was asked and will call back.', at: SIGNED.at }],
      }),
    };
  });
  const result = applyChanges(
    null,
    marks.map((mark) => ({ kind: 'putMark', mark })),
  );
  if (!result.ok) throw new Error('The sidecar cannot be written.');
  return result.text;
}

function evidence(number: number): Evidence {
  return {
    id: `e-${number.toString(16).padStart(8, '0')}`,
    kind: 'page',
    title: 'Register of companies, entry of the harbour company',
    url: `https://register.example/entries/${number}`,
    publisher: 'Register of companies',
    retrieved: '2026-11-20',
    bears: 'supports',
    source: 'primary',
    at: SIGNED.at,
  };
}
