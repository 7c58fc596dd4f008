import type { EvidenceKind, SignedEvidence } from '../../annotations/checks/types.ts';
import { lineOrNull, paragraphsOrNull } from './shownWords.ts';
import type { Fact, SheetEvidence } from './types.ts';
import { webAddress } from './webAddress.ts';

/** What each kind is called on a sheet. */
const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  page: 'web page',
  document: 'document',
  call: 'call',
  mail: 'mail',
  interview: 'interview',
  passage: 'another article',
  reply: 'reply',
};

const SOURCE_WORDS = { primary: 'primary source', secondary: 'secondary source' } as const;

/** Evidence that may leave the house, in its order. Nothing else of this folder looks at evidence that is not from here. */
export function publicEvidence(evidence: readonly SignedEvidence[]): SignedEvidence[] {
  return evidence.filter((each) => !each.private);
}

/** One piece of evidence as a sheet shows it. */
export function sheetEvidence(evidence: SignedEvidence): SheetEvidence {
  const { kind, url, file, bears, note } = evidence;
  const address = webAddress(url);
  const written = lineOrNull(url);
  const title = lineOrNull(evidence.title) ?? written ?? lineOrNull(file) ?? lineOrNull(evidence.publisher);
  return {
    title: title ?? KIND_WORDS[kind],
    address,
    bears: bears ?? null,
    facts: [
      plain(KIND_WORDS[kind]),
      ...(evidence.source === undefined ? [] : [plain(SOURCE_WORDS[evidence.source])]),
      ...told('', title === lineOrNull(evidence.publisher) ? null : evidence.publisher),
      // An address that is no link is shown as it is written, for somebody to see what was meant.
      ...told('address: ', address === null && title !== written ? url : null),
      ...told('in ', title === lineOrNull(file) ? null : file),
      ...told('published ', evidence.published),
      ...told(isTalk(kind) ? 'on ' : 'retrieved ', evidence.retrieved),
      ...archived(evidence.archived),
      ...replies(evidence),
    ],
    quotation: paragraphsOrNull(evidence.quotation) ?? paragraphsOrNull(evidence.passage?.exact),
    note: paragraphsOrNull(note),
  };
}

function archived(archive: string | undefined): Fact[] {
  const address = webAddress(archive);
  return address === null ? told('archived: ', archive) : [{ words: 'archived copy', address }];
}

/** Whether somebody was spoken with, which happens on a day, where other things are retrieved on one. */
function isTalk(kind: EvidenceKind): boolean {
  return kind === 'call' || kind === 'mail' || kind === 'interview';
}

/** When a reply was asked for and when it came; that none did is said, too. */
function replies({ kind, asked, received }: SignedEvidence): Fact[] {
  const what = kind === 'reply' ? '' : 'reply ';
  const came = told(`${what}received `, received);
  const waits = kind === 'reply' || asked !== undefined ? [plain('no answer so far')] : [];
  return [...told(`${what}asked for `, asked), ...(came.length > 0 ? came : waits)];
}

function told(before: string, words: string | null | undefined): Fact[] {
  const line = lineOrNull(words);
  return line === null ? [] : [plain(`${before}${line}`)];
}

function plain(words: string): Fact {
  return { words, address: null };
}
