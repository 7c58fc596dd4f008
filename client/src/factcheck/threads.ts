import {
  CommentMode,
  comments,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Disposable,
  MarkdownString,
  Range,
  workspace,
  type Comment,
  type CommentingRangeProvider,
  type CommentThread,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { FactCheckServer } from './server.ts';
import { hullOf } from '../review/positions.ts';
import { ARTICLE_LANGUAGE, isServedText } from '../served.ts';
import type { Question } from './looks.ts';
import type { Checks } from './checks.ts';
import {
  isSettled,
  questionsOf,
  threadComments,
  threadContext,
  threadLabel,
  type QuestionAsked,
  type ThreadComment,
} from './threadTexts.ts';

/** What menus know the threads by. */
const CONTROLLER = 'newsmark.factcheck';

/** The question that a thread or a comment is about. */
export interface CheckReference {
  readonly uri: string;
  readonly id: string;
  readonly question?: Question;
}

/** A comment of ours; VS Code gives it back to the commands of its menu. */
export interface CheckComment extends Comment {
  readonly check: CheckReference;
  readonly about: ThreadComment['about'];
}

/** The threads at the words of what is listed. */
export interface Threads extends Disposable {
  /** What a thread is about; null of one that a person has only just begun. */
  referenceOf(thread: CommentThread): CheckReference | null;
  /** The thread of a question, where its article is open and its words are found. */
  find(check: CheckReference): CommentThread | null;
  /** Of an article, as they stand. */
  of(uri: string): readonly CommentThread[];
}

interface Shown {
  readonly thread: CommentThread;
  readonly check: CheckReference;
  /** The comments by key, so that one that stays the same is not drawn anew while somebody types below it. */
  comments: ReadonlyMap<string, { readonly comment: CheckComment; readonly words: string }>;
}

/**
 * Shows a thread at the words of each listed question, in the articles that are open: VS Code keeps none, so they are made again from what
 * the server says. What changes is changed in its thread, which stays, with whatever a person is typing there.
 */
export function startThreads({
  checks,
  server,
}: {
  readonly checks: Checks;
  readonly server: FactCheckServer;
}): Threads {
  const controller = comments.createCommentController(CONTROLLER, 'Fact-Check');
  controller.options = { prompt: 'Add a note…', placeHolder: 'A note on this check' };
  const ranges: CommentingRangeProvider = {
    async provideCommentingRanges(document) {
      return (await isArticle(document)) ? [new Range(0, 0, document.lineCount - 1, 0)] : [];
    },
  };
  controller.commentingRangeProvider = ranges;
  /** By article, and there by id and question. */
  const shown = new Map<string, Map<string, Shown>>();
  const references = new WeakMap<CommentThread, CheckReference>();

  /** Whether the server takes the document for an article; of Markdown only some is. */
  async function isArticle(document: TextDocument): Promise<boolean> {
    if (!isServedText(document)) return false;
    if (document.languageId === ARTICLE_LANGUAGE) return true;
    return (await server.ticks({ uri: document.uri.toString() })) !== null;
  }

  function show(document: TextDocument): void {
    const uri = document.uri.toString();
    const before = shown.get(uri) ?? new Map<string, Shown>();
    const after = new Map<string, Shown>();
    for (const asked of checks.of(uri).flatMap(questionsOf)) {
      const range = hullOf(asked.item);
      if (range === null) continue;
      const key = keyOf({ uri, id: asked.item.id, question: asked.question });
      const known = before.get(key) ?? begin(asked, document.uri, range);
      if (!known.thread.range.isEqual(range)) known.thread.range = range;
      update(known, asked);
      after.set(key, known);
    }
    for (const [key, { thread }] of before) if (!after.has(key)) thread.dispose();
    if (after.size === 0) shown.delete(uri);
    else shown.set(uri, after);
  }

  function begin({ item, question }: QuestionAsked, uri: Uri, range: Range): Shown {
    const thread = controller.createCommentThread(uri, range, []);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    thread.canReply = true;
    const check = { uri: item.uri, id: item.id, question };
    references.set(thread, check);
    return { thread, check, comments: new Map() };
  }

  function update(known: Shown, asked: QuestionAsked): void {
    const { thread, check } = known;
    const reviewer = checks.reviewer();
    const label = threadLabel(asked);
    if (thread.label !== label) thread.label = label;
    const context = threadContext(asked, reviewer);
    if (thread.contextValue !== context) thread.contextValue = context;
    const state = isSettled(asked) ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    if (thread.state !== state) thread.state = state;
    const said = threadComments(asked, checks.houseOf(asked.item), reviewer);
    const fresh = new Map(
      said.map((one) => {
        const words = JSON.stringify(one);
        const old = known.comments.get(one.key);
        return [one.key, old?.words === words ? old : { comment: commentOf(one, check), words }];
      }),
    );
    const same = [...fresh.values()].every(({ comment }, index) => thread.comments[index] === comment);
    if (!same || thread.comments.length !== fresh.size) {
      thread.comments = [...fresh.values()].map(({ comment }) => comment);
    }
    known.comments = fresh;
  }

  function showAll(uri?: string): void {
    for (const document of workspace.textDocuments) {
      if ((uri === undefined || document.uri.toString() === uri) && isServedText(document)) show(document);
    }
  }

  function hide(document: TextDocument): void {
    const uri = document.uri.toString();
    for (const { thread } of shown.get(uri)?.values() ?? []) thread.dispose();
    shown.delete(uri);
  }

  const subscriptions = Disposable.from(
    controller,
    checks.onDidChange(showAll),
    workspace.onDidOpenTextDocument((document) => {
      showAll(document.uri.toString());
      // VS Code asks again only where it is told to; what was plain text a moment ago may be an article now.
      if (isServedText(document)) controller.commentingRangeProvider = ranges;
    }),
    workspace.onDidCloseTextDocument(hide),
  );

  return {
    referenceOf: (thread) => references.get(thread) ?? null,
    find: (check) => shown.get(check.uri)?.get(keyOf(check))?.thread ?? null,
    of: (uri) => [...(shown.get(uri)?.values() ?? [])].map(({ thread }) => thread),
    dispose: () => subscriptions.dispose(),
  };
}

function keyOf({ id, question }: CheckReference): string {
  return `${id} ${question ?? 'true'}`;
}

function commentOf(
  { about, author, label, at, body, context }: ThreadComment,
  check: CheckReference,
): CheckComment {
  const timestamp = at === null ? Number.NaN : Date.parse(at);
  const words = new MarkdownString(body);
  words.isTrusted = false;
  words.supportHtml = false;
  return {
    check,
    about,
    body: words,
    mode: CommentMode.Preview,
    author: { name: author },
    label,
    contextValue: context,
    ...(!Number.isNaN(timestamp) && { timestamp: new Date(timestamp) }),
  };
}
