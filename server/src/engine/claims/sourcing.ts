import type { Sentence, Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { reportedStretches, type ReportedStretch } from './reportedSpeech.ts';
import type { Voices } from './voices.ts';

/** Who is behind the words of one sentence. */
export interface Sourcing {
  /** The words that name the source, else the cue; null where the sentence names none. */
  readonly source: Span | null;
  /** Whether everything that the sentence says is the source's. */
  readonly whole: boolean;
  /** The crowd without a face that is the sentence's only source, or null. */
  readonly crowd: Span | null;
  /** Words in quotation marks that nobody is said to have said, or null. */
  readonly unsourced: Span | null;
  /** Whether the token at this index, in the sentence, is in a source's voice. */
  covers(token: number): boolean;
}

/** Reads who speaks in a sentence, by its quotations and by its reporting words. */
export function sourcingOf(tokens: readonly Token[], sentence: Sentence, voices: Voices): Sourcing {
  const stretches = reportedStretches(tokens, sentence).filter((stretch) => !isDenied(stretch, voices));
  const named = stretches.filter(({ crowd }) => crowd === null);
  // One flag a token, so that a sentence of any length is read in linear time.
  const covered = new Uint8Array(sentence.endToken - sentence.firstToken);
  for (const { first, end } of named) covered.fill(1, first - sentence.firstToken, end - sentence.firstToken);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (voices.of[i] === 'sourced') covered[i - sentence.firstToken] = 1;
  }
  const covers = (i: number): boolean => covered[i - sentence.firstToken] === 1;

  let source: Span | null = null;
  let crowd: Span | null = null;
  let unsourced: Span | null = null;
  let whole = true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const voice = voices.of[i];
    if (voice === 'sourced') source ??= voices.source[i] ?? token;
    if (voice === 'crowd') crowd ??= voices.source[i] ?? token;
    if (voice === 'unsourced') unsourced ??= token;
    if (token.kind === 'word' && !covers(i)) whole = false;
  }
  source ??= named[0]?.cue ?? null;
  crowd ??= stretches.find((stretch) => stretch.crowd !== null)?.crowd ?? null;
  return {
    source,
    whole: whole && source !== null,
    crowd: source === null ? crowd : null,
    unsourced,
    covers,
  };
}

/** Whether a person said of most of the stretch that it is nobody's words. */
function isDenied({ first, end }: ReportedStretch, { denied }: Voices): boolean {
  let count = 0;
  for (let i = first; i < end; i++) count += denied[i] ?? 0;
  return 2 * count > end - first;
}
