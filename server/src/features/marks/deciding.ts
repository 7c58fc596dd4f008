import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import { resolveMarks, type ResolvedMark } from '../../annotations/decisions.ts';
import type { Decision, Mark, Sidecar, Signed } from '../../annotations/sidecar/types.ts';
import { POSSIBLE, type Span } from '../../engine/index.ts';
import { reopened } from '../../annotations/checks/keep.ts';
import { markOf, type Correction } from '../marking.ts';
import { kindOf, placeKey, placeOf } from './rows.ts';
import type { Suggestion } from './suggestions.ts';
import { checkedPieces, fieldsOf, readValues, type KnownActor, type Values } from './values.ts';
import { viewOf, type MarkedArticle, type View } from './view.ts';

/** What somebody wants to say of a mark. Offsets count units of the file. */
export interface Ask {
  readonly id: string;
  readonly decision: Exclude<Decision, 'added'>;
  /** `key=value` pairs. */
  readonly values: readonly string[];
  /** Undefined leaves an earlier note as it is. */
  readonly note: string | undefined;
  /** The new place of a mark that was not found again, piece by piece; empty where there is nothing to say of it. */
  readonly at: readonly Span[];
}

/** The mark to write, or a sentence for people that says why there is none. */
export type Answer =
  | { readonly ok: true; readonly mark: Mark }
  | { readonly ok: false; readonly complaint: string; readonly unknown?: true };

/** What an id stands for in the present text. */
interface Subject {
  readonly view: View;
  /** Null where neither engine nor rules see it. */
  readonly suggestion: Suggestion | null;
  /** Everybody's decisions on it. */
  readonly marks: readonly ResolvedMark[];
}

/**
 * The mark that a person's decision makes, of what the engine suggests or of what was decided before, by its id. To accept is to accept
 * what stands without one's own earlier decision, which is then written down: another engine may say something else.
 */
export function decideOn(article: MarkedArticle, ask: Ask, signed: Signed): Answer {
  const subject = subjectOf(article, ask, signed.by);
  const { suggestion, marks, view } = subject;
  const layer = suggestion?.layer ?? marks[0]?.mark.layer;
  if (layer === undefined) {
    // The one finding that is not suggested itself: who decides about it decides about its claim.
    const claim = view.findings.find(({ id }) => id === ask.id)?.about;
    return claim === undefined ? unknown(ask.id) : decideOn(article, { ...ask, id: claim }, signed);
  }
  const spans = suggestion?.spans ?? (marks[0] && placeOf(marks[0])) ?? [];
  const actors = actorsOf(article, view);
  const read = readValues(layer, ask.values, { ...article, spans, actors });
  const complaint = read.ok ? misfit(ask, subject) : read.complaint;
  if (complaint !== null || !read.ok) return { ok: false, complaint: complaint ?? '' };
  const pieces = checkedPieces(ask.at, article);
  if (typeof pieces === 'string') return { ok: false, complaint: pieces };
  const mark = made(article, subject, ask, read.values, signed);
  if (mark === null) return unknown(ask.id);
  const normal = normalText(article.text);
  const anchors = pieces.map((piece) => makeAnchor(normal, piece));
  return {
    ok: true,
    mark: anchors.length === 0 ? mark : reopened({ ...mark, spans: anchors }, mark),
  };
}

/** The actors that article and registry know, each once. */
export function actorsOf({ inputs }: MarkedArticle, { analysis }: View): KnownActor[] {
  const known = new Map<string, KnownActor>();
  for (const { id, name } of [...inputs.registry.entries, ...analysis.actors]) {
    if (!known.has(id)) known.set(id, { id, name });
  }
  return [...known.values()];
}

/** What an id means: first as everybody sees the article, then, where somebody rejected it, as the engine alone does. */
function subjectOf(article: MarkedArticle, { id, decision }: Ask, by: string): Subject {
  const { text, sidecars } = article;
  const marks = resolveMarks(text, sidecars).filter(({ mark }) => mark.id === id);
  const places = new Set(marks.map((each) => placeKey(kindOf(each.mark), placeOf(each) ?? [])));
  const isIt = (each: Suggestion): boolean => each.id === id || places.has(placeKey(each, each.spans));
  const isOwn = (mark: Mark): boolean => mark.id === id && mark.by === by;
  const shown = viewOf(article, decision === 'accepted' ? sidecars.map(without(isOwn)) : sidecars);
  const suggestion = shown.suggestions.find(isIt);
  if (suggestion !== undefined) return { view: shown, suggestion, marks };
  const bare = viewOf(article, []);
  const bared = bare.suggestions.find(isIt);
  return bared === undefined
    ? { view: shown, suggestion: null, marks }
    : { view: bare, suggestion: bared, marks };
}

function without(isLeftOut: (mark: Mark) => boolean): (sidecar: Sidecar) => Sidecar {
  return (sidecar) => ({ ...sidecar, marks: sidecar.marks.filter((mark) => !isLeftOut(mark)) });
}

/** Why a decision cannot be meant, or null. */
function misfit(ask: Ask, { suggestion, marks }: Subject): string | null {
  const layer = suggestion?.layer ?? marks[0]?.mark.layer ?? 'note';
  const { id, decision, at } = ask;
  // For how many mentions a decision holds is no correction.
  const values = ask.values.filter((value) => !(layer === 'actor' && value.startsWith('scope=')));
  if (decision === 'corrected' && values.length === 0 && at.length === 0) {
    const fields = fieldsOf(layer).filter((field) => field !== 'scope');
    return fields.length === 0
      ? `A mark of the layer '${layer}' has no value that could be corrected.`
      : `A correction needs a value: --value key=value. What can be set is: ${fields.join(', ')}.`;
  }
  if (decision !== 'corrected' && values.length > 0)
    return `A value makes a correction: ${id} would be 'corrected', not '${decision}'.`;
  const isLost = marks.length > 0 && marks.every((each) => placeOf(each) === null);
  if (at.length > 0 && !isLost) return `${id} has its place in the text. Only an orphan takes a new one.`;
  return null;
}

function made(
  { text, sidecars }: MarkedArticle,
  { suggestion, view, marks }: Subject,
  { id, decision, note, at }: Ask,
  { correction, cue, source }: Values,
  signed: Signed,
): Mark | null {
  const own = marks.find(({ mark }) => mark.by === signed.by)?.mark;
  const kept = note ?? own?.note ?? marks.find(({ mark }) => mark.layer === 'note')?.mark.note;
  const verdict = {
    id: suggestion?.id ?? id,
    decision,
    correction: { ...settled(decision, suggestion, own), ...correction },
    ...(kept !== undefined && kept !== '' && { note: kept }),
  };
  const all = resolveMarks(text, sidecars);
  const mark = markOf({ ...view, marks: all }, verdict, signed, marks.length > 0 ? id : undefined);
  if (mark === null) return null;
  const named = {
    ...mark,
    // Who only says where an addition stands now has added it all the same.
    ...(at.length > 0 && own?.decision === 'added' && { decision: own.decision }),
  };
  if (named.layer !== 'quotation') return named;
  const normal = normalText(text);
  return {
    ...named,
    ...(cue && { cue: makeAnchor(normal, cue) }),
    ...(source && { source: makeAnchor(normal, source) }),
  };
}

/**
 * What a decision settles besides what it says itself. Who corrects a quotation has looked at all of it, but a guess at the speaker stays a
 * guess until somebody says or accepts it; of an actor, type and identity depend on each other, so that only what was said is written.
 */
export function settled(
  decision: Decision,
  suggestion: Pick<Suggestion, 'layer' | 'value' | 'certainty'> | null,
  own: Mark | undefined,
): Correction {
  if (decision !== 'accepted' && decision !== 'corrected') return {};
  if (decision === 'corrected' && own?.layer === 'actor') {
    const { type, actor, name, scope } = own;
    return {
      ...(type && { type }),
      ...(actor !== undefined && { actor }),
      ...(name !== undefined && { name }),
      ...(scope && { scope }),
    };
  }
  if (suggestion === null || (decision === 'corrected' && suggestion.layer === 'actor')) return {};
  const { type, actor, kind, speaker, label } = suggestion.value;
  const isGuess = decision === 'corrected' && speaker !== null && suggestion.certainty < POSSIBLE;
  return {
    ...(type && { type }),
    ...(typeof actor === 'string' && { actor }),
    ...(kind && { kind }),
    ...(speaker !== undefined && !isGuess && { speaker }),
    ...(label && { label }),
  };
}

function unknown(id: string): Answer {
  return {
    ok: false,
    complaint: `There is no mark ${id}. 'marks list' shows those that there are.`,
    unknown: true,
  };
}
