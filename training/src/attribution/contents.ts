import { readFacts } from '../../../server/src/engine/attribution/facts.ts';
import type { Reading } from '../../../server/src/engine/attribution/reading.ts';
import { observeUnit, UNIT_FEATURES, viewUnits, type Unit } from './unitFeatures.ts';
import { labelOf, labelScheme, type LabelScheme } from '../../../server/src/engine/tagging/labels.ts';
import { packChain } from '../crf/pack.ts';
import { sequenceWriter } from '../crf/sequences.ts';
import { trainChain } from '../crf/train.ts';
import type { Gold } from './gold.ts';

/** What the tagger of contents tells apart: cues, and the words that they report. */
const CONTENT_SCHEME: LabelScheme = labelScheme(2);
const CUE_KIND = 0;
export const CONTENT_KIND = 1;

/** Found on the development set. */
const OPTIONS = { epochs: 8, step: 0.08, pull: 4e-5, least: 3, dropped: 0.2, averaged: 3 };
const PRUNE = 0.05;

/** Trains the tagger of contents on all attributions of the articles, thoughts and plans included. */
export function trainContents(
  articles: readonly { readonly reading: Reading; readonly gold: Gold }[],
): Uint8Array {
  const writer = sequenceWriter();
  const cells = new Int32Array(UNIT_FEATURES);
  for (const { reading, gold } of articles) {
    const facts = readFacts(reading);
    const marks = goldMarks(reading, gold);
    for (const stretch of reading.stretches) {
      const view = viewUnits(reading, facts, stretch);
      const labels = unitLabels(view.units, gold, marks);
      writer.begin(view.units.length);
      labels.forEach((label, u) => {
        observeUnit(view, u, cells);
        writer.token(1 << label, cells, UNIT_FEATURES);
      });
    }
  }
  return packChain(trainChain(CONTENT_SCHEME, writer.done(), OPTIONS), { prune: PRUNE });
}

/** For each token the number of the attribution that holds it, from 1; negative for its cue. */
function goldMarks({ tokens }: Reading, { quotes }: Gold): Int32Array {
  const marks = new Int32Array(tokens.length);
  quotes.forEach(({ cues }, q) => {
    for (const { first, end } of cues) marks.fill(-(q + 1), first, end);
  });
  quotes.forEach(({ held }, q) => {
    for (let i = 0; i < tokens.length; i++) if ((held[i + 1] ?? 0) > (held[i] ?? 0)) marks[i] = q + 1;
  });
  return marks;
}

/** The label of each unit: a passage is content where the gold holds most of its letters. */
function unitLabels(units: readonly Unit[], { letters }: Gold, marks: Int32Array): number[] {
  const owners = units.map(({ first, end }) => {
    const shares = new Map<number, number>();
    for (let i = first; i < end; i++) {
      const owner = marks[i] ?? 0;
      shares.set(owner, (shares.get(owner) ?? 0) + (letters[i + 1] ?? 0) - (letters[i] ?? 0));
    }
    return [...shares].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
  });
  // A stop or comma between words of one content has no letters, and belongs to it.
  owners.forEach((owner, u) => {
    const unit = units[u];
    if (unit === undefined || owner !== 0 || (letters[unit.end] ?? 0) > (letters[unit.first] ?? 0)) return;
    const next = nextOwner(owners, units, letters, u);
    if ((owners[u - 1] ?? 0) > 0 && owners[u - 1] === next) owners[u] = next;
  });
  const labels: number[] = [];
  for (let u = 0; u < owners.length;) {
    const owner = owners[u] ?? 0;
    let end = u + 1;
    while (end < owners.length && owners[end] === owner) end++;
    for (let i = u; i < end; i++)
      labels.push(owner === 0 ? 0 : labelOf(owner > 0 ? CONTENT_KIND : CUE_KIND, i - u, end - u));
    u = end;
  }
  return labels;
}

function nextOwner(
  owners: readonly number[],
  units: readonly Unit[],
  letters: Int32Array,
  u: number,
): number {
  for (let i = u + 1; i < owners.length; i++) {
    const unit = units[i];
    if (unit !== undefined && (letters[unit.end] ?? 0) > (letters[unit.first] ?? 0)) return owners[i] ?? 0;
  }
  return 0;
}
