import type { Completion } from '../../annotations/sidecar/types.ts';
import { textHash } from '../../annotations/textHash.ts';
import { actorChoices } from '../../features/marks/actorChoices.ts';
import { reviewRows, type ReviewRow } from '../../features/marks/review.ts';
import type { MarkValue } from '../../features/marks/suggestions.ts';
import type { LineIndex } from '../../engine/index.ts';
import {
  ACTORS,
  MARKS,
  MARKS_CHANGED,
  type ActorsParams,
  type ActorsResult,
  type CompleteMark,
  type MarksChangedParams,
  type MarksParams,
  type MarksResult,
  type ReviewMark,
  type ReviewValue,
} from '../../protocol/protocol.ts';
import { canonicalUri } from '../../workspace/uris.ts';
import type { Workspace, WorkspaceChange } from '../../workspace/workspace.ts';
import { answer } from '../answer.ts';
import { toRange } from '../convert/ranges.ts';
import { openArticle, type OpenArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { FILE } from '../shapes.ts';

/** What a review needs to know; and to our own client the word that the marks of an article may be others. */
export function handleReview(session: Session, isOwnClient: boolean): void {
  const { connection, workspace } = session;
  connection.onRequest(
    MARKS,
    answer(session, 'Marks', FILE, async ({ uri }: MarksParams): Promise<MarksResult | null> => {
      const article = await openArticle(workspace, uri);
      return article === null ? null : marksResult(article);
    }),
  );
  connection.onRequest(
    ACTORS,
    answer(session, 'Actors', FILE, async ({ uri }: ActorsParams): Promise<ActorsResult> => {
      const article = await openArticle(workspace, uri);
      if (article === null) return { actors: [] };
      const { snapshot, document, analysis } = article;
      return { actors: actorChoices(analysis, snapshot.inputs(uri, document.text).registry) };
    }),
  );
  if (isOwnClient) tellChanges(session);
}

function marksResult({ snapshot, document, analysis }: OpenArticle): MarksResult {
  const { uri, text, lines, version } = document;
  const { marks, complete } = snapshot.decided(uri, text);
  const rows = reviewRows({ analysis, findings: snapshot.findings(uri), marks });
  return {
    version: version ?? 0,
    reviewer: snapshot.preferences.reviewer,
    marks: rows.map((row) => reviewMark(row, lines)),
    complete: complete.map((each) => completion(each, text)),
    hidden: snapshot.hidden(uri, text),
  };
}

function completion({ layer, by, at, text: words }: Completion, text: string): CompleteMark {
  const changed = words !== undefined && words !== textHash(text);
  return { layer, by, at, changed };
}

function reviewMark(row: ReviewRow, lines: LineIndex): ReviewMark {
  const { spans, words, value, ...rest } = row;
  return {
    ...rest,
    ranges: spans.map((span) => toRange(lines, span)),
    text: words,
    rule: value.rule ?? null,
    value: reviewValue(value),
  };
}

function reviewValue({ cue: _cue, source: _source, rule: _rule, ...value }: MarkValue): ReviewValue {
  return value;
}

/** Changes within so many milliseconds are told once. */
const DELAY = 50;

/** Tells of changes that are not the article's own text: of those the client knows. */
function tellChanges({ connection, workspace }: Session): void {
  const changed = new Set<string>();
  const tell = (): void => {
    for (const uri of changed) {
      const params: MarksChangedParams = { uri };
      void connection.sendNotification(MARKS_CHANGED, params);
    }
    changed.clear();
  };
  workspace.onChange((change) => {
    const uris = affected(workspace, change);
    if (changed.size === 0 && uris.length > 0) setTimeout(tell, DELAY);
    for (const uri of uris) changed.add(uri);
  });
}

/** The open articles, or those whose sidecar is edited. */
function affected(workspace: Workspace, change: WorkspaceChange): string[] {
  const present = workspace.snapshot();
  const open = present.documents.map(({ uri }) => uri).filter((uri) => present.serving(uri) === 'article');
  if (change.of === 'everything') return open;
  const edited = new Set(change.uris.map(canonicalUri));
  return open.filter((uri) => edited.has(present.sidecar(uri) ?? ''));
}
