import { env, Uri, window, workspace } from 'vscode';
import type { EvidenceItem } from '../../../server/src/protocol/factcheck.ts';
import { toEditorRange } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import { pageAt, questionsAbout, RECEIVED, type EvidenceDraft } from './evidenceForm.ts';
import { EVIDENCE_NAMES } from './evidenceTexts.ts';
import { draftOf, pickEvidence, tellAndPut } from './evidenceWriting.ts';
import type { Commands } from '../inTurn.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import type { Choice } from './forms.ts';
import { oneLine } from './inert.ts';
import { webAddress } from './markdown.ts';
import { targetOf, titleOf } from './targets.ts';
import type { QuestionAsked } from './threadTexts.ts';
import { write } from './writing.ts';

/** What evidence a person can tell of, in the order of the list. A passage is taken where it stands. */
const KINDS: readonly Choice<EvidenceDraft>[] = [
  { label: '$(globe) Web page', description: 'or paste its address here', value: { kind: 'page' } },
  { label: '$(file) Document', value: { kind: 'document' } },
  { label: '$(call-outgoing) Call', value: { kind: 'call' } },
  { label: '$(mail) Mail', value: { kind: 'mail' } },
  { label: '$(comment-discussion) Interview', value: { kind: 'interview' } },
  { label: '$(question) Reply that is asked for', value: { kind: 'reply' } },
];

const NONE_OF_YOURS = 'There is no evidence of yours here.';

/** What was looked at, and what was asked of whom. */
export function evidenceCommands(parts: FactCheckParts): Commands {
  /** The person's own; others' is theirs. */
  const own = ({ state }: QuestionAsked): readonly EvidenceItem[] =>
    state.evidence.filter(({ by }) => by === parts.checks.reviewer());
  return {
    'newsmark.addCheckEvidence': async (given) => {
      const asked = await targetOf(parts, given);
      const begun = asked === null ? null : await pickKind(parts, asked);
      if (asked === null || begun === null) return;
      const title = `Evidence (${EVIDENCE_NAMES[begun.kind]}) on`;
      await tellAndPut(parts, { asked, title, questions: questionsAbout(begun.kind, true), begun });
    },
    'newsmark.editCheckEvidence': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const title = 'Which evidence is to be edited?';
      const edited = await pickEvidence(parts, own(asked), given, { title, none: NONE_OF_YOURS });
      if (edited === null) return;
      const questions = questionsAbout(edited.kind, false);
      await tellAndPut(parts, { asked, title: 'Evidence on', questions, begun: draftOf(edited), edited });
    },
    'newsmark.removeCheckEvidence': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const title = 'Which evidence is to be removed?';
      const removed = await pickEvidence(parts, own(asked), given, { title, none: NONE_OF_YOURS });
      if (removed !== null)
        await write(parts, asked, 'Evidence removed', { step: 'removeEvidence', id: removed.id });
    },
    'newsmark.openCheckEvidence': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const pieces = asked.state.evidence.filter(leadsSomewhere);
      const none = 'No evidence here leads anywhere.';
      const opened = await pickEvidence(parts, pieces, given, { title: 'Open which evidence?', none });
      if (opened !== null) await open(opened);
    },
    'newsmark.askForReply': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const publisher = asked.state.claimant ?? asked.item.speaker;
      const begun: EvidenceDraft = { kind: 'reply', ...(publisher !== null && { publisher }) };
      await tellAndPut(parts, {
        asked,
        title: 'A reply about',
        questions: questionsAbout('reply', true),
        begun,
      });
    },
    'newsmark.replyReceived': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked !== null) await replyReceived(parts, asked, given);
    },
  };
}

/** What kind of evidence it is; an address that is typed or pasted is that of a page. */
async function pickKind({ forms }: FactCheckParts, asked: QuestionAsked): Promise<EvidenceDraft | null> {
  const picked = await forms.choice<EvidenceDraft>({
    title: `Evidence on ${titleOf(asked)}`,
    placeholder: 'Paste an address, or say what it is',
    choices: KINDS,
    typed(words) {
      const page = pageAt(words);
      if (page === null) return null;
      const value = { kind: 'page', url: page.url } as const;
      return { label: `$(globe) Web page at ${oneLine(page.host, 80)}`, alwaysShow: true, value };
    },
  });
  return typeof picked === 'object' ? picked.answer : null;
}

/** Says what came of a question. Of somebody else's question the reply is put beside it, since theirs can only be changed by them. */
async function replyReceived(parts: FactCheckParts, asked: QuestionAsked, given: unknown): Promise<void> {
  const waiting = asked.state.evidence.filter(
    ({ kind, received }) => kind === 'reply' && received === undefined,
  );
  const title = 'Who replied?';
  const none = 'Nobody was asked for a reply that is still missing.';
  const answered = await pickEvidence(parts, waiting, given, { title, none });
  if (answered === null) return;
  const edited = answered.by === parts.checks.reviewer() ? answered : undefined;
  const questions = edited === undefined ? RECEIVED : RECEIVED.filter(({ field }) => field !== 'private');
  await tellAndPut(parts, { asked, title: 'A reply about', questions, begun: draftOf(answered), edited });
}

function leadsSomewhere({ url, passageUri }: EvidenceItem): boolean {
  return passageUri !== null || (url !== undefined && webAddress(url) !== null);
}

/** Shows a passage in its article, a page in the browser. */
async function open({ url, passageUri, passageRange }: EvidenceItem): Promise<void> {
  if (passageUri !== null) {
    const document = await workspace.openTextDocument(Uri.parse(passageUri));
    const selection = passageRange === null ? undefined : toEditorRange(passageRange);
    await window.showTextDocument(document, { preview: true, ...(selection && { selection }) });
    if (selection === undefined) tell('The words of this passage are not found any more.');
    return;
  }
  const address = url === undefined ? null : webAddress(url);
  if (address !== null) await env.openExternal(Uri.parse(address));
}
