import {
  lineIndex,
  overlaps,
  slice,
  type Analysis,
  type Claim,
  type ClaimEvidence,
} from '../engine/index.ts';
import { ownQuotations } from '../features/ownProse.ts';
import { actorById } from '../features/place.ts';
import { sourceWords } from '../features/speakers.ts';

/**
 * A sentence that is worth checking, as `newsmark worth` prints it. Programs rely on names and order of the fields; docs/formats.md
 * describes each. Line and column count from one.
 */
export interface WorthRecord {
  /** The article, as the reader knows it, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How soon a fact-checker would look at it, from 0 to 1. */
  readonly score: number;
  readonly text: string;
  /** What makes it worth checking, the strongest first. */
  readonly reasons: readonly string[];
  /** What lessens that. */
  readonly against: readonly string[];
  /** Whose words stand in it: names, else the words that tell of the source. Empty where nobody is said to have said anything. */
  readonly spoken: readonly string[];
  /** The claim's mark, for `marks set`. */
  readonly id: string;
}

/** The sentences of an article that anything makes worth checking, in the order of the text. */
export function worthRecords(file: string, analysis: Analysis): WorthRecord[] {
  const lines = lineIndex(analysis.text);
  const speakers = speakersIn(analysis);
  return analysis.claims
    .filter(({ worthChecking }) => worthChecking > 0)
    .map((claim): WorthRecord => {
      const { line, character } = lines.position(claim.start);
      const { worthChecking, worthReasons, id } = claim;
      return {
        file,
        line: line + 1,
        column: character + 1,
        score: worthChecking,
        text: oneLine(slice(analysis.text, claim)),
        reasons: worthReasons
          .filter(({ weight }) => weight > 0)
          .map((reason) => worthReasonWords(analysis.text, reason)),
        against: worthReasons.filter(({ weight }) => weight < 0).map(({ text }) => text),
        spoken: speakers(claim),
        id,
      };
    });
}

/** Sentences of many articles, what is worth most first; those worth the same stay in the order given. At most `top`, where it is given. */
export function rankedWorth(records: readonly WorthRecord[], top: number | null): WorthRecord[] {
  const ranked = records.toSorted((a, b) => b.score - a.score);
  return top === null ? ranked : ranked.slice(0, top);
}

/** Sentences as JSON: one list. */
export function worthJson(records: readonly WorthRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** A reason with the words that it rests on: 'a share or a rate: “40 percent”'. */
function worthReasonWords(text: string, { text: told, span }: ClaimEvidence): string {
  return span === null ? told : `${told}: “${oneLine(slice(text, span))}”`;
}

/** Tells whose words stand in a sentence, each speaker once. */
function speakersIn(analysis: Analysis): (claim: Claim) => string[] {
  const spoken = ownQuotations(analysis).flatMap((quotation) =>
    quotation.spans.map((span) => ({ span, attribution: quotation.attribution })),
  );
  return (claim) => {
    const here = spoken.filter(({ span }) => overlaps(span, claim));
    const names = here.map(
      ({ attribution }) =>
        actorById(analysis, attribution.speaker)?.name ?? oneLine(sourceWords(analysis, attribution)),
    );
    return [...new Set(names)].filter((name) => name !== '');
  };
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
