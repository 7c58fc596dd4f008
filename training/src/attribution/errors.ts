import { analyze } from '../../../server/src/engine/index.ts';
import { INPUTS } from '../inputs.ts';
import { toCorpus } from './convert.ts';
import { clauseTest } from './conventions.ts';
import { hasCorpora, readCueWords, readQuotations, type CorpusArticle, type CorpusQuote } from './corpus.ts';
import { isSpeech, matchUnits, unitsOf } from './score.ts';

/** A quotation that agrees less is an error. */
const AGREES = 0.8;

type Letters = ReadonlySet<number>;

/** Prints what is lost and what is found too much among the attributions of speech, by class: `node src/attribution/errors.ts`. */
function main(): void {
  if (!hasCorpora()) {
    console.log('The corpora are not beside the repository (../shared/data): nothing to measure with.');
    return;
  }
  const cueWords = readCueWords();
  const lost = new Map<string, number>();
  const extra = new Map<string, number>();
  for (const article of readQuotations('dev')) countErrors(article, cueWords, lost, extra);
  print('in the gold, and not found (J < .8)', lost);
  print('found, and not in the gold (J < .8)', extra);
}

function countErrors(
  article: CorpusArticle,
  cueWords: ReadonlySet<string>,
  lost: Map<string, number>,
  extra: Map<string, number>,
): void {
  const { text, quotes } = article;
  const gold = unitsOf(text, quotes, 'quotation');
  const found = unitsOf(text, toCorpus(analyze(text, INPUTS), cueWords), 'quotation');
  const matches = matchUnits(gold, found).filter(({ agreement }) => agreement >= AGREES);
  const met = new Set(matches.flatMap((match) => [match.gold, match.found]));
  const isClause = clauseTest(article);
  for (const unit of gold) {
    if (met.has(unit) || !isSpeech(unit.quote)) continue;
    const touched = found.filter(({ letters }) => overlaps(letters, unit.letters));
    add(lost, lostClass(text, unit.quote, unit.letters, touched, isClause(unit.quote)));
  }
  for (const unit of found) {
    if (met.has(unit) || !isSpeech(unit.quote)) continue;
    const touched = gold.filter(({ letters }) => overlaps(letters, unit.letters));
    add(extra, extraClass(text, unit.quote, unit.letters, touched));
  }
}

interface Touched {
  readonly quote: CorpusQuote;
  readonly letters: Letters;
}

function lostClass(
  text: string,
  { kind }: CorpusQuote,
  letters: Letters,
  touched: readonly Touched[],
  clause: boolean,
): string {
  if (touched.length === 0)
    return kind === 'direct' ? 'marks, not found' : clause ? 'a clause, not found' : 'no clause, not found';
  if (kind === 'direct') return 'marks, parted or joined otherwise';
  if (kind === 'mixed' && touched.every(({ quote }) => quote.kind === 'direct'))
    return clause ? 'a clause with marks: only the marks' : 'no clause: only the marks in it';
  return borderClass(text, letters, touched[0]?.letters ?? new Set());
}

function extraClass(
  text: string,
  { kind }: CorpusQuote,
  letters: Letters,
  touched: readonly Touched[],
): string {
  if (touched.length === 0) return kind === 'indirect' ? 'a clause of nobody' : 'marks of nobody';
  const outer = touched.find((one) => contains(one.letters, letters));
  if (kind !== 'direct') return borderClass(text, touched[0]?.letters ?? new Set(), letters);
  if (outer?.quote.kind === 'direct') return 'marks inside marks, or half of a quotation';
  return outer === undefined ? 'marks, parted or joined otherwise' : 'only the marks of a wider attribution';
}

/** How the borders of what was found differ from the gold's. */
function borderClass(text: string, gold: Letters, found: Letters): string {
  const [begin, end] = hullOf(gold);
  // The corpus counts `that` into the clause, the product does not.
  const start = /^that\s/i.test(text.slice(begin, begin + 5)) ? begin + 5 : begin;
  const [foundStart, foundEnd] = hullOf(found);
  if (foundStart === start) return foundEnd > end ? 'ends too late' : 'ends too early';
  if (foundEnd === end) return foundStart > start ? 'begins too late' : 'begins too early';
  return 'begins and ends elsewhere';
}

function hullOf(letters: Letters): [number, number] {
  let start = Infinity;
  let end = -1;
  for (const letter of letters) {
    start = Math.min(start, letter);
    end = Math.max(end, letter);
  }
  return [start, end];
}

function overlaps(a: Letters, b: Letters): boolean {
  for (const letter of a) if (b.has(letter)) return true;
  return false;
}

function contains(outer: Letters, inner: Letters): boolean {
  for (const letter of inner) if (!outer.has(letter)) return false;
  return true;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  console.log(`${title}: ${sorted.reduce((sum, [, count]) => sum + count, 0)}`);
  for (const [name, count] of sorted) console.log(`  ${String(count).padStart(4)}  ${name}`);
}

main();
