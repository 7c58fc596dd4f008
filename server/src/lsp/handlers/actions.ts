import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { actions, type Action } from '../../features/actions.ts';
import { actorOffers, type ActorOffer } from '../../features/actors/offers.ts';
import type { Choice } from '../../features/choice.ts';
import {
  choices,
  muteChoices,
  queryChoices,
  type MuteChoice,
  type QueryChoice,
} from '../../features/choices.ts';
import { speakerQuestion, type SpeakerQuestion } from '../../features/quotationChoices.ts';
import type { Finding } from '../../findings/types.ts';
import {
  ACTOR_COMMANDS,
  CHANGE_REGISTRY,
  type ActorPlaceParams,
  type ChangeRegistryParams,
} from '../../protocol/actors.ts';
import {
  DECIDE,
  MUTE_RULE,
  QUERY_AUTHOR,
  SET_SPEAKER,
  type DecideParams,
  type SetSpeakerParams,
} from '../../protocol/protocol.ts';
import type { Document } from '../../workspace/documents.ts';
import { answer } from '../answer.ts';
import type { Client } from '../client.ts';
import { toRange, toSpan } from '../convert/ranges.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { CODE_ACTIONS } from '../shapes.ts';

/**
 * Repairs of the copy and decisions about it, each an explicit choice: none is preferred, so that no editor makes it by itself. A rule can
 * be muted where the client is ours, which asks for the reason.
 */
export function handleActions(session: Session, isOwnClient: boolean): void {
  const { connection, client, workspace } = session;
  connection.onCodeAction(
    answer(
      session,
      'Code actions',
      CODE_ACTIONS,
      async ({ textDocument, range, context }): Promise<CodeAction[] | null> => {
        const wanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
        const article = wanted ? await openArticle(workspace, textDocument.uri) : null;
        if (article === null) return null;
        const { snapshot, document, analysis } = article;
        const findings = snapshot.findings(document.uri);
        const selection = toSpan(document.lines, range);
        const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
        // No light bulb at every name and every quotation.
        const isOffered = ({ finding }: { readonly finding: Finding | null }): boolean =>
          finding !== null || isAsked;
        const decisions = choices(analysis, findings, selection, isOwnClient).filter(isOffered);
        const question = isOwnClient ? speakerQuestion(analysis, findings, selection) : null;
        const questions = question === null ? [] : [question].filter(isOffered);
        const registry = snapshot.corpus(document.uri)?.registry ?? null;
        const offers = isAsked ? actorOffers(analysis, selection, { registry, asks: isOwnClient }) : [];
        const mutes = isOwnClient ? muteChoices(findings, selection) : [];
        const queries = isOwnClient ? queryChoices(findings, selection) : [];
        return [
          ...actions(findings, selection).map((action) => ({
            ...quickFix(action.title, answered(document, context, action.finding)),
            edit: workspaceEdit(document, action, client),
          })),
          ...questions.map((asked) => ({
            ...quickFix(asked.title, answered(document, context, asked.finding)),
            command: speakerCommand(document, asked),
          })),
          ...decisions.map((choice) => ({
            ...quickFix(choice.title, answered(document, context, choice.finding)),
            command: decideCommand(document, choice),
          })),
          ...queries.map((choice) => ({
            ...quickFix(choice.title, answered(document, context, choice.finding)),
            command: queryCommand(document, choice),
          })),
          ...offers.map((offer) => ({
            ...quickFix(offer.title, []),
            command: offerCommand(document, range, offer),
          })),
          ...mutes.map((choice) => ({
            ...quickFix(choice.title, answered(document, context, choice.finding)),
            command: muteCommand(document, choice),
          })),
        ];
      },
    ),
  );
}

function quickFix(title: string, diagnostics: Diagnostic[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }) };
}

/**
 * The diagnostics that show a finding: its own, or the one of its sentence that tells it in its related information. Editors list the
 * actions that answer a diagnostic first, so one that answered none would part from its neighbours.
 */
function answered(
  { lines }: Document,
  { diagnostics }: CodeActionContext,
  finding: Finding | null,
): Diagnostic[] {
  if (finding === null) return [];
  const isAt = (range: Range): boolean => lines.offset(range.start) === finding.start;
  return diagnostics.filter(
    ({ code, range, relatedInformation = [] }) =>
      (code === finding.rule && isAt(range)) ||
      relatedInformation.some(({ location, message }) => message === finding.message && isAt(location.range)),
  );
}

function decideCommand({ uri, lines }: Document, { title, verdict }: Choice): Command {
  const { spans, ...said } = verdict;
  const ranges = spans?.map((span) => toRange(lines, span));
  const params: DecideParams = { uri, decisions: [{ ...said, ...(ranges && { ranges }) }], title };
  return { title, command: DECIDE, arguments: [params] };
}

function speakerCommand({ uri }: Document, { title, id, likeliest, nobody }: SpeakerQuestion): Command {
  const params: SetSpeakerParams = { uri, id, likeliest, nobody };
  return { title, command: SET_SPEAKER, arguments: [params] };
}

/** What our own client asks about goes by the place; what is decided goes by the mention. */
function offerCommand({ uri }: Document, range: Range, offer: ActorOffer): Command {
  const { title } = offer;
  switch (offer.does) {
    case 'decide': {
      const params: DecideParams = { uri, decisions: [offer.verdict], title };
      return { title, command: DECIDE, arguments: [params] };
    }
    case 'register': {
      const params: ChangeRegistryParams = { uri, change: offer.wish };
      return { title, command: CHANGE_REGISTRY, arguments: [params] };
    }
    case 'ask': {
      const params: ActorPlaceParams = { uri, range };
      return { title, command: ACTOR_COMMANDS[offer.asking], arguments: [params] };
    }
  }
}

/** The words of the question are the client's to ask for; until then they are empty. */
function queryCommand({ uri }: Document, { title, finding }: QueryChoice): Command {
  const decisions = [{ id: finding.id, decision: 'accepted' as const, correction: { query: '' } }];
  const params: DecideParams = { uri, decisions, title: 'Query to the author' };
  return { title, command: QUERY_AUTHOR, arguments: [params, finding.message] };
}

function muteCommand({ uri, lines }: Document, { title, finding, scope }: MuteChoice): Command {
  const position = scope === 'sentence' ? { position: lines.position(finding.start) } : {};
  const params: DecideParams = {
    uri,
    mutes: [{ rule: finding.rule, reason: '', ...position }],
    title: `Muted '${finding.rule}'`,
  };
  return { title, command: MUTE_RULE, arguments: [params] };
}

/** The edits, held to the version that they were made for where the client can hold them to it. */
function workspaceEdit({ uri, version, lines }: Document, { edits }: Action, client: Client): WorkspaceEdit {
  const changes: TextEdit[] = edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text }));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
