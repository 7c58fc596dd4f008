import { Range, window, type QuickPickItem } from 'vscode';
import type { DecisionParams, ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { pickActor } from '../actorPick.ts';
import { carryOut } from './decideCommands.ts';
import { titleOf } from './meanings.ts';
import { correctionOn } from './plainDecisions.ts';
import { fromEditorRange, hullOf, toEditorRange } from './positions.ts';
import type { Commands } from '../inTurn.ts';
import type { ReviewParts } from './reviewParts.ts';
import { targetOf, type Target } from './target.ts';
import { moveEdge, type Edge } from './words.ts';
import { tell } from './tell.ts';

type Correction = NonNullable<DecisionParams['correction']>;

interface ValueItem extends QuickPickItem {
  readonly correction: Correction;
}

/** What can be put in the place of a type or kind, layer by layer, in the order of the keys 1 to 4. */
const CHOICES: Partial<Readonly<Record<ReviewMark['layer'], readonly ValueItem[]>>> = {
  actor: [
    { label: 'Person', correction: { type: 'PERSON' } },
    { label: 'Organization', correction: { type: 'ORG' } },
    { label: 'Place', correction: { type: 'PLACE' } },
    {
      label: 'Group',
      detail: 'A nationality, people, religion or political camp',
      correction: { type: 'GROUP' },
    },
  ],
  quotation: [
    { label: 'Direct', detail: 'A clause or more between quotation marks', correction: { kind: 'direct' } },
    {
      label: 'Partial',
      detail: 'A fragment between marks within the reporter’s sentence',
      correction: { kind: 'partial' },
    },
    { label: 'Indirect', detail: 'Reported without marks', correction: { kind: 'indirect' } },
    {
      label: 'No speech',
      detail: 'A title, a nickname, a word held at arm’s length',
      correction: { kind: 'term' },
    },
  ],
  claim: [
    { label: 'Needs a source', correction: { label: 'flag' } },
    { label: 'Needs no source', correction: { label: 'clean' } },
  ],
};

/** Corrections of what a mark says, and of where it begins and ends. */
export function valueCommands(parts: ReviewParts): Commands {
  const { marks, current } = parts;
  const correct = ({ document, mark }: Target, correction: Correction, done: string): Promise<boolean> =>
    carryOut(parts, document, {
      decisions: [correctionOn(mark, correction)],
      title: titleOf(done, mark),
    });
  const move = (edge: Edge, outwards: boolean) => async (): Promise<void> => {
    const target = await targetOf(marks, current, undefined);
    if (target !== null) await moveMark(parts, target, edge, outwards);
  };
  return {
    'newsmark.changeMarkType': async (given) => {
      const target = await targetOf(marks, current, typeof given === 'number' ? undefined : given);
      if (target === null) return;
      const items = CHOICES[target.mark.layer] ?? [];
      const item = typeof given === 'number' ? items[given - 1] : await pickValue(target.mark, items);
      if (item !== undefined) await correct(target, item.correction, item.label);
    },
    'newsmark.setMarkSpeaker': async (given) => {
      const target = await quotationOf(parts, given);
      if (target === null) return;
      const { actors } = await parts.server.actors({ uri: target.document.uri.toString() });
      const picked = await pickActor({
        title: `Who says ‘${target.mark.text.slice(0, 40)}…’?`,
        actors,
        nobody: 'Nobody is named',
        preferred: target.mark.value.speaker ?? null,
      });
      if (picked === undefined) return;
      const speaker = picked.kind === 'nobody' ? null : picked.id;
      await correct(
        target,
        { speaker },
        `Speaker: ${picked.kind === 'nobody' ? 'nobody named' : picked.name}`,
      );
    },
    'newsmark.linkMark': async (given) => {
      const target = await targetOf(marks, current, given);
      if (target === null) return;
      if (target.mark.layer !== 'actor') return tell('Only a name can be linked to an actor.');
      const { actors } = await parts.server.actors({ uri: target.document.uri.toString() });
      const picked = await pickActor({
        title: `Who is ‘${target.mark.text}’?`,
        actors,
        preferred: target.mark.value.actor ?? null,
      });
      if (picked === undefined || picked.kind === 'nobody') return;
      const scope = await pickScope(target);
      const actor = { actor: picked.id, ...(picked.kind === 'new' && { name: picked.name }) };
      if (scope !== undefined) await correct(target, { ...actor, ...scope }, `Linked to ${picked.name}`);
    },
    'newsmark.extendMarkEnd': move('end', true),
    'newsmark.shrinkMarkEnd': move('end', false),
    'newsmark.extendMarkStart': move('start', true),
    'newsmark.shrinkMarkStart': move('start', false),
  };
}

function pickValue(mark: ReviewMark, items: readonly ValueItem[]): Thenable<ValueItem | undefined> {
  if (items.length > 0) return window.showQuickPick(items, { title: `What is ‘${mark.text.slice(0, 40)}’?` });
  tell('This mark has no type or kind that could be changed.');
  return Promise.resolve(undefined);
}

/** The quotation that is meant: the one at hand, or the one around the name or claim at hand. */
async function quotationOf({ marks, current }: ReviewParts, given: unknown): Promise<Target | null> {
  const target = await targetOf(marks, current, given);
  if (target === null || target.mark.layer === 'quotation') return target;
  const here = hullOf(target.mark);
  const around = target.result.marks.find(
    ({ layer, ranges }) =>
      layer === 'quotation' && ranges.some((range) => here !== null && toEditorRange(range).contains(here)),
  );
  if (around !== undefined) return { ...target, mark: around };
  tell('Only a quotation has a speaker. Put the cursor into one.');
  return null;
}

/** Whether one mention is meant or all of its actor; undefined where the person closes the list. */
async function pickScope({ mark, result }: Target): Promise<{ readonly scope?: 'file' } | undefined> {
  const { actor } = mark.value;
  const mentions = result.marks.filter(
    ({ layer, value }) => layer === 'actor' && value.actor === actor,
  ).length;
  if (typeof actor !== 'string' || mentions < 2) return {};
  const picked = await window.showQuickPick(
    [
      { label: `All ${mentions} mentions in this article`, scope: { scope: 'file' as const } },
      { label: 'This mention only', scope: {} },
    ],
    { title: `Which mentions of ${mark.who ?? mark.text}?` },
  );
  return picked?.scope;
}

/** Moves one edge of a mark by a word, as a correction of its place. */
async function moveMark(
  parts: ReviewParts,
  { document, mark }: Target,
  edge: Edge,
  outwards: boolean,
): Promise<void> {
  const moved = edge === 'end' ? mark.ranges.at(-1) : mark.ranges[0];
  if (moved === undefined || mark.attention === 'orphan')
    return tell('This mark stands nowhere in the article.');
  if (mark.layer === 'claim' || mark.layer === 'finding')
    return tell('A claim is a whole sentence, and a finding is its rule’s.');
  const place = toEditorRange(moved);
  const span = { start: document.offsetAt(place.start), end: document.offsetAt(place.end) };
  const wider = moveEdge(document.getText(), span, edge, outwards);
  if (wider === null)
    return tell(outwards ? 'There is no further word on this line.' : 'Nothing would be left.');
  const range = fromEditorRange(new Range(document.positionAt(wider.start), document.positionAt(wider.end)));
  const ranges = edge === 'end' ? [...mark.ranges.slice(0, -1), range] : [range, ...mark.ranges.slice(1)];
  const decisions = [{ id: mark.id, decision: 'corrected' as const, correction: saidOf(mark), ranges }];
  await carryOut(parts, document, { decisions, title: titleOf('Place changed', mark) }, false);
  const editor = window.activeTextEditor;
  const after = parts.marks.of(document)?.marks.find(({ id }) => id === mark.id);
  if (editor?.document === document && after !== undefined) parts.current.go(editor, after);
}

/** What a mark says besides its place: at another place the engine might say something else. */
function saidOf({ layer, value }: ReviewMark): Correction {
  const { type, actor, kind, speaker } = value;
  if (layer === 'actor') return { ...(type && { type }), ...(typeof actor === 'string' && { actor }) };
  return layer === 'quotation' ? { ...(kind && { kind }), ...(speaker !== undefined && { speaker }) } : {};
}
