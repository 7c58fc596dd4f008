import type { EvidenceFields, EvidenceItem } from '../../../server/src/protocol/factcheck.ts';
import { oneLine } from './inert.ts';
import { hostOf, lineInMarkdown, linesInMarkdown, linkInMarkdown, webAddress } from './markdown.ts';

/** What a kind of evidence is called. */
export const EVIDENCE_NAMES: Readonly<Record<EvidenceFields['kind'], string>> = {
  page: 'web page',
  document: 'document',
  call: 'call',
  mail: 'mail',
  interview: 'interview',
  passage: 'passage of another article',
  reply: 'reply',
};

/** What is said of how evidence bears on the question. */
export const BEARING_NAMES: Readonly<Record<NonNullable<EvidenceFields['bears']>, string>> = {
  supports: 'supports it',
  refutes: 'refutes it',
  context: 'context',
};

const LONGEST_TITLE = 200;
const LONGEST_QUOTATION = 1000;
const LONGEST_NOTE = 1000;
const LONGEST_DATE = 10;

/** 'web page, supports it, primary, private'. */
export function evidenceLabel(evidence: EvidenceFields & { readonly private?: boolean }): string {
  const { kind, bears, source } = evidence;
  return [
    EVIDENCE_NAMES[kind],
    ...(bears === undefined ? [] : [BEARING_NAMES[bears]]),
    ...(source === undefined ? [] : [source]),
    ...(evidence.private === true ? ['private'] : []),
  ].join(', ');
}

/** What a piece of evidence is called in a list: its title, else who spoke, else its address. */
export function evidenceTitle({ kind, title, publisher, url, file }: EvidenceFields): string {
  return oneLine(title ?? publisher ?? url ?? file ?? EVIDENCE_NAMES[kind], LONGEST_TITLE);
}

/** A piece of evidence as Markdown in which nobody's words mean anything but themselves; only addresses of the web are links. */
export function evidenceInMarkdown(evidence: EvidenceItem): string {
  const { url, archived, quotation, note, publisher, published, retrieved, asked, received } = evidence;
  const dates = [
    ...day('published', published),
    ...day('retrieved', retrieved),
    ...day('asked', asked),
    ...(evidence.kind === 'reply' && received === undefined ? ['no reply yet'] : day('replied', received)),
  ];
  const title = evidenceTitle(evidence);
  const about = [
    ...(publisher === undefined || publisher === title ? [] : [lineInMarkdown(publisher, LONGEST_TITLE)]),
    ...dates,
    ...(archived === undefined ? [] : [address('archived copy', archived)]),
  ];
  const paragraphs = [
    url === undefined ? lineInMarkdown(title, LONGEST_TITLE) : address(title, url),
    about.join(' · '),
    quotation === undefined ? '' : quoted(linesInMarkdown(quotation, LONGEST_QUOTATION)),
    note === undefined ? '' : linesInMarkdown(note, LONGEST_NOTE),
  ];
  return paragraphs.filter((each) => each !== '').join('\n\n');
}

/** A link with the host that it leads to; an address that is none of the web is shown as it was written. */
function address(words: string, url: string): string {
  if (webAddress(url) !== null) {
    const host = hostOf(url) ?? '';
    return `${linkInMarkdown(words, url, LONGEST_TITLE)} (${lineInMarkdown(host, LONGEST_TITLE)})`;
  }
  const shown = lineInMarkdown(url, LONGEST_TITLE);
  return words === oneLine(url, LONGEST_TITLE) ? shown : `${lineInMarkdown(words, LONGEST_TITLE)} (${shown})`;
}

function day(word: string, date: string | undefined): string[] {
  return date === undefined ? [] : [`${word} ${lineInMarkdown(date, LONGEST_DATE)}`];
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
