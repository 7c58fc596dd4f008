import { workspace, type DocumentSelector, type TextDocument } from 'vscode';

/** The language of an article: what the extension contributes, and what recognised plain text becomes. */
export const ARTICLE_LANGUAGE = 'news-article';

/** Markdown keeps its own language, preview and keys, and is served as it is; the server says whether it is an article. */
const SERVED_TEXTS: readonly string[] = [ARTICLE_LANGUAGE, 'markdown'];

/** A corpus names its files of actors as it likes, so the server is told of all YAML; it answers for those that a corpus uses. */
const SERVED_LANGUAGES: readonly string[] = [...SERVED_TEXTS, 'yaml'];

/**
 * Where files live that a person may edit: on disk, in an untitled tab, and whatever the workspace is made of. Other schemes are
 * output, history and the like, which nobody reviews.
 */
function servedSchemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}

/** What the server is told of, as the client's document selector. */
export function servedDocuments(): { scheme: string; language: string }[] {
  return servedSchemes().flatMap((scheme) => SERVED_LANGUAGES.map((language) => ({ scheme, language })));
}

/** The documents whose status item speaks of Newsmark: articles, and the files that could become one. */
export function articleCandidates(): DocumentSelector {
  return servedSchemes().flatMap((scheme) =>
    [...SERVED_TEXTS, 'plaintext'].map((language) => ({ scheme, language })),
  );
}

/** Whether the server knows the document as text that may be an article. */
export function isServedText(document: TextDocument): boolean {
  return SERVED_TEXTS.includes(document.languageId) && servedSchemes().includes(document.uri.scheme);
}

/** Whether a person may call it an article: all text may be one but what is code, settings or the like by its language. */
export function canBeArticle(document: TextDocument): boolean {
  return isServedText(document) || isRecognizable(document);
}

/** Whether it is plain text that might turn out to be an article. */
export function isRecognizable(document: TextDocument): boolean {
  return document.languageId === 'plaintext' && servedSchemes().includes(document.uri.scheme);
}
