import type { Analysis, Quotation } from '../../../server/src/engine/index.ts';
import { isLetter } from './convert.ts';
import { readShared, type Pair } from './corpus.ts';
import { scoreOf, type Score } from './score.ts';

/** The articles whose gold is open. */
const SEEDS = ['seed0', 'seed1', 'seed4'];

interface GoldQuotation {
  readonly kind: Quotation['kind'];
  readonly spans: readonly Pair[];
  readonly sourceKind: 'named' | 'unnamed' | 'absent';
  readonly speaker: string | null;
}

interface GoldArticle {
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: string }[];
  readonly quotations: readonly GoldQuotation[];
}

/** A line of the table with what it should reach. */
interface SeedLine {
  readonly name: string;
  readonly figures: Score;
  readonly floor: number;
  readonly goal: number;
}

/** Scores the annotated articles as ../shared/eval/score_gold.py does for quotations. */
export function scoreSeeds(analyze: (text: string) => Analysis): SeedLine[] {
  const counts = { marked: 0, spoken: 0, indirect: 0, goldMarked: 0, foundMarked: 0 };
  let goldIndirect = 0;
  let foundIndirect = 0;
  for (const seed of SEEDS) {
    const text = readShared(`seeds/${seed}.txt`);
    const gold = JSON.parse(readShared(`gold/${seed}.json`)) as GoldArticle;
    const analysis = analyze(text);
    const stands = standsFor(text, gold, analysis);
    const keyed = (quotations: readonly GoldQuotation[]): Map<string, GoldQuotation> =>
      new Map(quotations.filter(isMarked).map((one) => [keyOf(text, one.spans), one]));
    const goldMarked = keyed(gold.quotations);
    const foundMarked = new Map(
      analysis.quotations.filter(isMarked).map((one) => [keyOf(text, pairsOf(one)), one]),
    );
    counts.goldMarked += goldMarked.size;
    counts.foundMarked += foundMarked.size;
    for (const [key, one] of goldMarked) {
      const found = foundMarked.get(key);
      if (found === undefined) continue;
      counts.marked++;
      if (one.kind === 'term' || isRight(found, one, stands)) counts.spoken++;
    }
    const indirect = gold.quotations.filter((one) => !isMarked(one));
    const own = analysis.quotations.filter((one) => !isMarked(one));
    goldIndirect += indirect.length;
    foundIndirect += own.length;
    counts.indirect += matchedIndirect(text, indirect, own, stands);
  }
  const { marked, spoken, indirect, goldMarked, foundMarked } = counts;
  return [
    {
      name: 'seeds: marked',
      figures: scoreOf(marked, foundMarked, marked, goldMarked),
      floor: 92,
      goal: 97,
    },
    {
      name: 'seeds: marked, with the right speaker',
      figures: scoreOf(spoken, foundMarked, spoken, goldMarked),
      floor: 84,
      goal: 92,
    },
    {
      name: 'seeds: indirect, with the right speaker',
      figures: scoreOf(indirect, foundIndirect, indirect, goldIndirect),
      floor: 65,
      goal: 85,
    },
  ];
}

/** How many reported clauses are found (Jaccard .8, each at most once) with the right speaker. */
function matchedIndirect(
  text: string,
  gold: readonly GoldQuotation[],
  found: readonly Quotation[],
  stands: Stands,
): number {
  const used = new Set<Quotation>();
  let right = 0;
  for (const one of gold) {
    const letters = new Set(lettersOf(text, one.spans));
    let best: Quotation | null = null;
    let top = 0;
    for (const other of found) {
      const agreement = jaccard(letters, new Set(lettersOf(text, pairsOf(other))));
      if (agreement <= top || used.has(other)) continue;
      best = other;
      top = agreement;
    }
    if (best === null || top < 0.8) continue;
    used.add(best);
    if (isRight(best, one, stands)) right++;
  }
  return right;
}

/** For each found actor's id and name, whom of the gold it stands for. */
type Stands = (id: string, entity: string) => boolean;

function standsFor(text: string, gold: GoldArticle, { mentions, actors }: Analysis): Stands {
  const entities = new Map(
    gold.mentions.map(({ start, end, entity }) => [keyOf(text, [[start, end]]), entity]),
  );
  const known = new Set<string>();
  for (const { start, end, actor, form } of mentions) {
    const entity = form === 'name' ? entities.get(keyOf(text, [[start, end]])) : undefined;
    if (entity !== undefined) known.add(`${actor}\n${entity}`);
  }
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (id, entity) => known.has(`${id}\n${entity}`) || bare(names.get(id) ?? '') === bare(entity);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isRight({ attribution }: Quotation, gold: GoldQuotation, stands: Stands): boolean {
  if (gold.sourceKind !== 'named' || gold.speaker === null) {
    return (
      attribution.sourceKind === gold.sourceKind ||
      (gold.sourceKind === 'unnamed' && attribution.speaker === null && attribution.source.length > 0)
    );
  }
  return attribution.speaker !== null && stands(attribution.speaker, gold.speaker);
}

function isMarked({ kind }: Pick<Quotation, 'kind'>): boolean {
  return kind !== 'indirect';
}

function pairsOf({ spans }: Quotation): Pair[] {
  return spans.map(({ start, end }) => [start, end]);
}

function lettersOf(text: string, spans: readonly Pair[]): number[] {
  const letters: number[] = [];
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (isLetter(text, i)) letters.push(i);
  return letters;
}

function keyOf(text: string, spans: readonly Pair[]): string {
  return lettersOf(text, spans).join(' ');
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const letter of a) if (b.has(letter)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
