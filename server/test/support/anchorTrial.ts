import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAnchor } from '../../src/annotations/anchors/makeAnchor.ts';
import { normalText, type NormalText } from '../../src/annotations/anchors/normalText.ts';
import { resolveMarks, type ResolvedMark } from '../../src/annotations/decisions.ts';
import type { Anchor, Mark, Sidecar } from '../../src/annotations/sidecar/types.ts';
import { analyze, type Span } from '../../src/engine/index.ts';
import { randomFrom, runScript, survivorFinder, type EditedArticle } from './editScripts.ts';
import { INPUTS } from './inputs.ts';

const SAMPLE = join(import.meta.dirname, '../../../test-fixtures/sample');

/** What is counted: marks by layer, and the cues and sources of the quotations that were found. */
export const PARTS = ['actor', 'quotation', 'claim', 'cue', 'source'] as const;
export type Part = (typeof PARTS)[number];

/** An article of which everything that the engine sees has been accepted. */
export interface AnnotatedArticle extends EditedArticle {
  readonly file: string;
  readonly sidecar: Sidecar;
  /** Where the pieces of each mark stood, in the order of the sidecar. */
  readonly places: readonly (readonly Span[])[];
}

/** The articles of the sample corpus. */
export function sampleArticles(): AnnotatedArticle[] {
  return readdirSync(SAMPLE)
    .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
    .toSorted()
    .map((file) => annotated(file, readFileSync(join(SAMPLE, file), 'utf8')));
}

function annotated(file: string, text: string): AnnotatedArticle {
  const { mentions, quotations, claims } = analyze(text, INPUTS);
  const normal = normalText(text);
  const anchor = (span: Span): Anchor => makeAnchor(normal, span);
  const signed = { decision: 'accepted', by: 'mb', at: '2026-11-21T10:00:00Z' } as const;
  const marks = [
    ...mentions.map(({ id, start, end }) => ({ id, layer: 'actor' as const, pieces: [{ start, end }] })),
    ...quotations.map(({ id, spans, attribution }) => ({
      id,
      layer: 'quotation' as const,
      pieces: spans,
      cue: attribution.cue[0],
      source: attribution.source[0],
    })),
    ...claims.map(({ id, start, end }) => ({ id, layer: 'claim' as const, pieces: [{ start, end }] })),
  ];
  const names = mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end }) => text.slice(start, end));
  return {
    file,
    text,
    names: [...new Set(names)],
    spans: marks.flatMap(({ pieces }) => pieces),
    places: marks.map(({ pieces }) => pieces),
    sidecar: {
      version: 1,
      complete: [],
      mutes: [],
      ticks: [],
      marks: marks.map(({ pieces, ...mark }): Mark => {
        const entry = { ...signed, id: mark.id, spans: pieces.map(anchor) };
        if (mark.layer !== 'quotation') return { ...entry, layer: mark.layer };
        const cue = mark.cue && { cue: anchor(mark.cue) };
        return { ...entry, layer: 'quotation', ...cue, ...(mark.source && { source: anchor(mark.source) }) };
      }),
    },
  };
}

/** How the marks or companions of one kind ended: at their place, found by their words, or not found with certainty. */
export interface Tally {
  /** Their words stand once, in their sentence. */
  readonly once: { place: number; words: number; lost: number };
  /** Their words stand more often, in copies of their sentence. */
  readonly copied: { place: number; words: number; lost: number };
  /** Their words are gone: changed, or deleted. */
  readonly gone: { proposed: number; lost: number };
  /** They ended on other words, or in another sentence. */
  wrong: number;
}

/** One end that somebody may want to look at. */
export interface Ending {
  readonly seed: number;
  readonly file: string;
  readonly edits: readonly string[];
  readonly part: Part;
  readonly anchor: Anchor;
  /** What stands where it ended or, if it is lost, where it should have. */
  readonly around: string;
}

export interface Trial {
  readonly tallies: Readonly<Record<Part, Tally>>;
  readonly wrong: readonly Ending[];
  readonly lost: readonly Ending[];
}

/** How the marks of an article are found in its edited text. */
export type MarkFinder = (article: AnnotatedArticle, edited: string) => ResolvedMark[];

const byAnchors: MarkFinder = ({ sidecar }, edited) => resolveMarks(edited, [sidecar]);

/** Runs the scripts of these seeds, each on the next article in turn, and asks of every mark where it ended. */
export function tryAnchors(
  articles: readonly AnnotatedArticle[],
  from: number,
  to: number,
  find: MarkFinder = byAnchors,
): Trial {
  const trial = {
    tallies: { actor: tally(), quotation: tally(), claim: tally(), cue: tally(), source: tally() },
    wrong: [] as Ending[],
    lost: [] as Ending[],
  };
  for (let seed = from; seed < to; seed++) {
    const article = articles[seed % articles.length];
    if (article === undefined) break;
    const { edited, edits } = runScript(article, randomFrom(seed));
    const after: After = {
      text: edited.text,
      normal: normalText(edited.text),
      survivorsOf: survivorFinder(article.text, edited),
    };
    find(article, edited.text).forEach((resolved, i) => {
      for (const outcome of outcomesOf(article, after, resolved, article.places[i] ?? [])) {
        count(trial.tallies[outcome.part], outcome);
        const { part, anchor, verdict, around } = outcome;
        const ending = { seed, file: article.file, edits, part, anchor, around };
        if (verdict === 'wrong') trial.wrong.push(ending);
        if (verdict === 'lost' && outcome.stands === 'once') trial.lost.push(ending);
      }
    });
  }
  return trial;
}

function tally(): Tally {
  return {
    once: { place: 0, words: 0, lost: 0 },
    copied: { place: 0, words: 0, lost: 0 },
    gone: { proposed: 0, lost: 0 },
    wrong: 0,
  };
}

interface Outcome {
  readonly part: Part;
  readonly anchor: Anchor;
  readonly stands: 'once' | 'copied' | 'gone';
  readonly verdict: 'right' | 'wrong' | 'lost';
  readonly moved: boolean;
  readonly proposed: boolean;
  readonly around: string;
}

function count(into: Tally, { stands, verdict, moved, proposed }: Outcome): void {
  if (verdict === 'wrong') into.wrong++;
  else if (stands === 'gone') into.gone[proposed ? 'proposed' : 'lost']++;
  else into[stands][verdict === 'lost' ? 'lost' : moved ? 'words' : 'place']++;
}

/** A text after a script, and where the words of the first text went. */
interface After {
  readonly text: string;
  readonly normal: NormalText;
  readonly survivorsOf: (span: Span) => Span[];
}

function outcomesOf(
  article: AnnotatedArticle,
  { text, normal, survivorsOf }: After,
  { mark, spans, cue, source, proposal }: ResolvedMark,
  places: readonly Span[],
): Outcome[] {
  const part: Part = mark.layer === 'quotation' || mark.layer === 'claim' ? mark.layer : 'actor';
  const judged = (
    of: Part,
    anchors: readonly Anchor[],
    found: readonly Span[] | null,
    stood: readonly Span[],
  ): Outcome => {
    const survivors = stood.map((span) => survivorsOf(span));
    const isRight = found?.every((span, i) => survivors[i]?.some((other) => sameSpan(span, other)));
    const shown = found?.[0] ?? survivors[0]?.[0] ?? { start: 0, end: 0 };
    return {
      part: of,
      anchor: anchors[0] ?? { exact: '', at: 0 },
      stands: standing(survivors),
      verdict: found === null ? 'lost' : isRight === true ? 'right' : 'wrong',
      moved: anchors.some(({ at }, i) => at !== normal.toNormal(found?.[i]?.start ?? -1)),
      proposed: proposal !== null,
      around: text.slice(Math.max(0, shown.start - 40), shown.end + 40),
    };
  };
  const outcomes = [judged(part, mark.spans, spans, places)];
  if (mark.layer !== 'quotation' || spans === null) return outcomes;
  const normalFirst = normalText(article.text);
  const stood = ({ at, exact }: Anchor): Span => ({
    start: normalFirst.toOriginal(at),
    end: normalFirst.toOriginal(at + exact.length),
  });
  if (mark.cue) outcomes.push(judged('cue', [mark.cue], cue && [cue], [stood(mark.cue)]));
  if (mark.source) outcomes.push(judged('source', [mark.source], source && [source], [stood(mark.source)]));
  return outcomes;
}

/** Pieces that stand each once but in another order are no longer the mark that they were. */
function standing(survivors: readonly (readonly Span[])[]): 'once' | 'copied' | 'gone' {
  if (survivors.some((places) => places.length === 0)) return 'gone';
  if (survivors.some((places) => places.length > 1)) return 'copied';
  const inOrder = survivors.every(
    (places, i) => i === 0 || (survivors[i - 1]?.[0]?.end ?? 0) <= (places[0]?.start ?? 0),
  );
  return inOrder ? 'once' : 'gone';
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The share of lost marks that the trial allows. */
export const MOST_LOST = 0.02;

/** The share of the marks whose words stand once that were not found. */
export function lostShare(tallies: readonly Tally[]): number {
  const lost = tallies.reduce((sum, { once }) => sum + once.lost, 0);
  const all = tallies.reduce((sum, { once }) => sum + once.place + once.words + once.lost, 0);
  return lost / Math.max(1, all);
}

/** The tallies as a Markdown table. */
export function trialTable({ tallies }: Trial): string {
  const head = [
    '| | at their place | by their words | lost | copied: found | copied: lost | gone: proposed | gone: no proposal | wrong |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const rows = PARTS.map((part) => {
    const { once, copied, gone, wrong } = tallies[part];
    const share = `${once.lost} (${(100 * lostShare([tallies[part]])).toFixed(2)} %)`;
    const cells = [
      once.place,
      once.words,
      share,
      copied.place + copied.words,
      copied.lost,
      gone.proposed,
      gone.lost,
      wrong,
    ];
    return `| ${part} | ${cells.join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}
