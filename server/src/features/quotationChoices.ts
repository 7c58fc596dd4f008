import { POSSIBLE, contains, type Actor, type Analysis, type Quotation, type Span } from '../engine/index.ts';
import type { Finding, RuleId } from '../findings/types.ts';
import { borders } from './borders.ts';
import type { Choice } from './choice.ts';
import type { Correction } from './marking.ts';
import { excerpt } from './markdown.ts';
import { ownMentions } from './ownProse.ts';
import { actorById, quotationPlaces } from './place.ts';
import { isAt } from './selection.ts';
import { sourceWords } from './speakers.ts';

/** A quotation whose speaker a person may set, who is asked for the actor. */
export interface SpeakerQuestion {
  readonly title: string;
  readonly finding: Finding | null;
  /** The quotation's id. */
  readonly id: string;
  /** The id of the actor who is likeliest, or null. */
  readonly likeliest: string | null;
  /** What it is called to say that nobody is: 'Nobody is named', or, where a source leaves the speaker nameless, 'Nobody is named: only ‘officials’'. */
  readonly nobody: string;
}

/** How many speakers are offered by name: where all others can be picked from a list, and where not. */
const MOST_SPEAKERS = { withList: 1, alone: 3 } as const;

const TITLE_UNITS = 60;

/** The findings that ask who speaks: to say it answers them. */
const ASKING: ReadonlySet<RuleId> = new Set(['unattributed-quote', 'vague-source', 'anonymous-source']);

/**
 * The decisions on the quotation at a selection, or at a cursor where it is empty: who speaks, whether it is one, of which kind, and where
 * it ends. `hasList`: the editor asks the `speakerQuestion` as well.
 */
export function quotationChoices(
  analysis: Analysis,
  findings: readonly Finding[],
  selection: Span,
  hasList: boolean,
): Choice[] {
  const quotation = quotationAt(analysis, selection);
  if (quotation === null) return [];
  const { id } = quotation;
  const asking = askingFinding(findings, quotation, selection);
  const unspoken = asking?.rule === 'unattributed-quote' ? asking : null;
  const corrected = (title: string, correction: Correction, finding: Finding | null = null): Choice => ({
    title,
    finding,
    verdict: { id, decision: 'corrected', correction },
  });
  return [
    ...likelySpeakers(analysis, quotation)
      .slice(0, hasList ? MOST_SPEAKERS.withList : MOST_SPEAKERS.alone)
      .map((actor) =>
        corrected(`Speaker: ${excerpt(actor.name, TITLE_UNITS)}`, { speaker: actor.id }, asking),
      ),
    ...(hasList || quotation.attribution.speaker === null || quotation.kind === 'term'
      ? []
      : [corrected('Speaker: nobody is named', { speaker: null })]),
    { title: 'Not a quotation', finding: unspoken, verdict: { id, decision: 'rejected' } },
    ...kinds(quotation).map(({ title, kind }) =>
      corrected(title, { kind }, kind === 'term' ? unspoken : null),
    ),
    ...borders(analysis, quotation, selection).map(({ title, spans }) => ({
      title,
      finding: null,
      verdict: { id, decision: 'corrected' as const, spans },
    })),
  ];
}

/** The question who speaks, for an editor that can ask it. */
export function speakerQuestion(
  analysis: Analysis,
  findings: readonly Finding[],
  selection: Span,
): SpeakerQuestion | null {
  const quotation = quotationAt(analysis, selection);
  if (quotation === null || quotation.kind === 'term') return null;
  const [likeliest] = likelySpeakers(analysis, quotation);
  const words = excerpt(sourceWords(analysis, quotation.attribution), TITLE_UNITS);
  return {
    title: 'Set speaker…',
    finding: askingFinding(findings, quotation, selection),
    id: quotation.id,
    likeliest: likeliest?.id ?? quotation.attribution.speaker,
    nobody: words === '' ? 'Nobody is named' : `Nobody is named: only ‘${words}’`,
  };
}

/** The innermost quotation whose words, cue or source stand there; a name that is a source has decisions of its own. */
function quotationAt({ quotations, mentions }: Analysis, selection: Span): Quotation | null {
  const isHere = isAt(selection);
  const isNamed = mentions.some((mention) => mention.form === 'name' && isHere(mention));
  const here = quotations
    .flatMap(quotationPlaces)
    .filter(({ span, part }) => isHere(span) && !(part === 'source' && isNamed))
    .sort(
      (a, b) =>
        Number(contains(b.span, selection)) - Number(contains(a.span, selection)) ||
        a.span.end - a.span.start - (b.span.end - b.span.start),
    );
  return here[0]?.quotation ?? null;
}

/** What asks at this place who speaks. */
function askingFinding(findings: readonly Finding[], { id }: Quotation, selection: Span): Finding | null {
  const isHere = isAt(selection);
  return (
    findings.find((finding) => finding.about === id && ASKING.has(finding.rule) && isHere(finding)) ?? null
  );
}

/**
 * Who speaks, perhaps: the speaker where that is not sure, whom else the engine thought of and, where it thought of nobody, who is named
 * nearest to the words, people first.
 */
function likelySpeakers(analysis: Analysis, quotation: Quotation): Actor[] {
  if (quotation.kind === 'term') return [];
  const { speaker, candidates, confidence } = quotation.attribution;
  const doubtful = speaker !== null && confidence < POSSIBLE ? [speaker] : [];
  const thought = [...doubtful, ...candidates.filter((id) => id !== speaker)];
  const ids = thought.length > 0 || speaker !== null ? thought : nearestPeople(analysis, quotation);
  return [...new Set(ids)].flatMap((id) => actorById(analysis, id) ?? []);
}

/** The people of the story who are named nearest to a quotation, in its paragraph or the two before it. */
function nearestPeople(analysis: Analysis, { spans, block }: Quotation): string[] {
  const [first] = spans;
  const start = first?.start ?? 0;
  const distance = (mention: Span): number => Math.abs(mention.start - start);
  return ownMentions(analysis)
    .filter((mention) => mention.type === 'PERSON' && mention.block >= block - 2 && mention.block <= block)
    .filter((mention) => !spans.some((span) => contains(span, mention)))
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({ actor }) => actor ?? []);
}

interface OtherKind {
  readonly title: string;
  readonly kind: Quotation['kind'];
}

const NO_SPEECH: OtherKind = { title: "This is no speech (title, nickname, arm's length)", kind: 'term' };

/** What else the words may be; without quotation marks they can only be indirect. */
const OTHER_KINDS: Readonly<Record<Quotation['kind'], readonly OtherKind[]>> = {
  direct: [NO_SPEECH, { title: 'This is a partial quotation', kind: 'partial' }],
  partial: [NO_SPEECH, { title: 'This is a direct quotation', kind: 'direct' }],
  indirect: [],
  term: [
    { title: 'This is speech: a partial quotation', kind: 'partial' },
    { title: 'This is speech: a direct quotation', kind: 'direct' },
  ],
};

function kinds({ kind }: Quotation): readonly OtherKind[] {
  return OTHER_KINDS[kind];
}
