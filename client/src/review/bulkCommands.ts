import { window, type QuickPickItem, type TextDocument } from 'vscode';
import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { bulkDecisions, marksOf, readCertainty, type Many } from './bulk.ts';
import { carryOut } from './decideCommands.ts';
import { isShown } from './filter.ts';
import { LAYERS, LAYER_NAMES } from './layers.ts';
import type { Commands } from '../inTurn.ts';
import type { ReviewParts } from './reviewParts.ts';
import { activeArticle, targetOf, type Article } from './target.ts';
import { marksBelow, type ReviewNode } from './tree.ts';
import { tell } from './tell.ts';

interface ManyItem extends QuickPickItem {
  /** Null where a certainty is still to be asked for. */
  readonly marks: readonly ReviewMark[] | null;
  /** What they are, for the question: 'all mentions of Petra Osk'. */
  readonly what: string;
}

const DECISIONS = [
  { label: '$(check) Accept', decision: 'accepted', verb: 'Accept' },
  { label: '$(close) Reject', decision: 'rejected', verb: 'Reject' },
  { label: '$(question) Unsure', decision: 'unsure', verb: 'Leave as unsure' },
] as const;

type ManyDecision = (typeof DECISIONS)[number]['decision'];

/** One decision on many marks: counted, confirmed, taken back as one, and recorded as made in bulk. */
export function bulkCommands(parts: ReviewParts): Commands {
  const { marks } = parts;
  return {
    'newsmark.decideMany': async (given) => {
      const article = await activeArticle(marks);
      if (article === null) return;
      if (isBound(given)) {
        await carryOutAll(parts, article.document, marksOf(article.result.marks, given.many), given.decision);
        return;
      }
      const items = manyItems(parts, article);
      if (items.length === 0) {
        tell('Nothing waits for a decision here.');
        return;
      }
      const picked = await window.showQuickPick(items, { title: 'Decide about many at once' });
      if (picked === undefined) return;
      const chosen = picked.marks ?? (await pickCertain(article.result.marks));
      if (chosen !== undefined) await decideAll(parts, article.document, chosen, picked.what);
    },
    'newsmark.acceptActor': async (given) => {
      const target = await targetOf(marks, parts.current, given);
      if (target === null) return;
      const { actor } = target.mark.value;
      if (target.mark.layer !== 'actor' || typeof actor !== 'string') {
        tell('Only a name that is linked to an actor has other mentions.');
        return;
      }
      const mentions = marksOf(target.result.marks, { of: 'actor', actor });
      const what = `all mentions of ${target.mark.who ?? actor}`;
      if (await isConfirmed('Accept', mentions, what))
        await carryOutAll(parts, target.document, mentions, 'accepted');
    },
    'newsmark.decideBelow': async (given) => {
      if (!isNode(given)) return;
      const target = await targetOf(marks, parts.current, { uri: given.uri, mark: marksBelow(given)[0] });
      if (target === null) return;
      const waiting = marksOf(marksBelow(given), { of: 'article' });
      await decideAll(parts, target.document, waiting, `all of ‘${given.label}’`);
    },
  };
}

/** What can be decided about at once, with the number of marks that wait; what nothing waits for is left out. */
function manyItems({ current, filter }: ReviewParts, { editor, result }: Article): ManyItem[] {
  const here = current.of(editor);
  const shown = result.marks.filter((mark) => isShown(mark, filter.get()));
  const item = (what: string, many: Many): ManyItem[] => {
    const found = marksOf(shown, many);
    return found.length === 0
      ? []
      : [{ label: `All ${what}`, description: String(found.length), marks: found, what: `all ${what}` }];
  };
  const actor = here?.layer === 'actor' ? here.value.actor : null;
  return [
    ...(typeof actor === 'string' ? item(`mentions of ${here?.who ?? actor}`, { of: 'actor', actor }) : []),
    ...LAYERS.flatMap((layer) => item(LAYER_NAMES[layer].toLowerCase(), { of: 'layer', layer })),
    ...item('marks of this article', { of: 'article' }),
    ...(marksOf(shown, { of: 'certainty', least: 0 }).length === 0
      ? []
      : [{ label: 'All above a certainty…', marks: null, what: 'all above the certainty' }]),
  ];
}

async function pickCertain(marks: readonly ReviewMark[]): Promise<readonly ReviewMark[] | undefined> {
  const certain = (words: string): readonly ReviewMark[] | null => {
    const least = readCertainty(words);
    return least === null ? null : marksOf(marks, { of: 'certainty', least });
  };
  const given = await window.showInputBox({
    title: 'All above a certainty',
    prompt: 'How sure must the engine be? From 0 to 1.',
    value: '0.9',
    validateInput(words) {
      const found = certain(words);
      if (found === null) return 'A number from 0 to 1, such as 0.9.';
      return found.length === 0 ? 'No mark that waits is as certain.' : null;
    },
  });
  return given === undefined ? undefined : (certain(given) ?? undefined);
}

async function decideAll(
  parts: ReviewParts,
  document: TextDocument,
  chosen: readonly ReviewMark[],
  what: string,
): Promise<void> {
  const count = counted(chosen);
  if (chosen.length === 0) {
    tell('Nothing here waits for a decision.');
    return;
  }
  const picked = await window.showQuickPick(DECISIONS, { title: `${count}: ${what}` });
  if (picked === undefined) return;
  if (await isConfirmed(picked.verb, chosen, what))
    await carryOutAll(parts, document, chosen, picked.decision);
}

/** Asks, with the number. */
async function isConfirmed(verb: string, chosen: readonly ReviewMark[], what: string): Promise<boolean> {
  const answer = await window.showWarningMessage(
    `${verb} ${counted(chosen)}: ${what}?`,
    { modal: true, detail: 'They are recorded as decided in bulk. One undo takes all of it back.' },
    `${verb} ${chosen.length}`,
  );
  return answer !== undefined;
}

async function carryOutAll(
  parts: ReviewParts,
  document: TextDocument,
  chosen: readonly ReviewMark[],
  decision: ManyDecision,
): Promise<void> {
  const title = `${counted(chosen)} ${decision}`;
  if (await carryOut(parts, document, { decisions: bulkDecisions(chosen, decision), title }))
    tell(`${title}. One undo takes it back.`);
}

function counted({ length }: readonly ReviewMark[]): string {
  return `${length} ${length === 1 ? 'mark' : 'marks'}`;
}

/** Whoever binds a key to one kind of marks and one decision has thought of it before, and is not asked again. */
function isBound(given: unknown): given is { readonly many: Many; readonly decision: ManyDecision } {
  if (typeof given !== 'object' || given === null || !('many' in given) || !('decision' in given))
    return false;
  const { many, decision } = given;
  return (
    typeof many === 'object' &&
    many !== null &&
    'of' in many &&
    DECISIONS.some((each) => each.decision === decision)
  );
}

function isNode(given: unknown): given is ReviewNode {
  return typeof given === 'object' && given !== null && 'children' in given && 'uri' in given;
}
