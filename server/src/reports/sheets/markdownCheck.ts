import { dotted, lines, link, paragraphs } from '../../features/markdown.ts';
import { EARLIER, WAITS, changedWords, placeWords, signedParts } from './checkWords.ts';
import { escaped, escapedParagraphs } from './markdownWords.ts';
import { ASKED } from './questions.ts';
import type { Fact, SheetCheck, SheetEvidence, SheetPast, SheetQuestion, SignedWords } from './types.ts';

/** One check as paragraphs below a heading of the third level. */
export function checkMarkdown(check: SheetCheck): string {
  const changed = changedWords(check);
  return paragraphs(
    `### ${escaped(placeWords(check))}`,
    quoted(check.words),
    changed === null ? null : `**Changed.** ${escaped(changed)}`,
    check.now === null ? null : quoted(check.now),
    ...check.questions.map((question) => questionMarkdown(question, changed !== null)),
  );
}

function questionMarkdown(question: SheetQuestion, stale: boolean): string {
  const { status, rating, needsReview, verdict, evidence, notes, history } = question;
  const state = dotted(
    status,
    rating === null ? null : `**${escaped(rating)}**`,
    stale ? EARLIER : null,
    needsReview ? WAITS : null,
  );
  return paragraphs(
    lines(`**${ASKED[question.question]}** ${state}`, dotted(...signedParts(question).map(escaped))),
    verdict === null ? null : escapedParagraphs(verdict),
    listed('Evidence:', evidence.map(evidenceMarkdown), (index) => `${index + 1}. `),
    listed('Notes:', notes.map(noteMarkdown), () => '- '),
    listed('Earlier:', history.map(pastMarkdown), () => '- '),
  );
}

/** A list below its label; what belongs to an item is indented below its text. */
function listed(label: string, items: readonly string[], marker: (index: number) => string): string | null {
  if (items.length === 0) return null;
  const shown = items.map((item, index) => {
    const mark = marker(index);
    return `${mark}${item.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)}`;
  });
  return paragraphs(label, shown.join('\n'));
}

function evidenceMarkdown({ title, address, bears, facts, quotation, note }: SheetEvidence): string {
  const head = factMarkdown({ words: title, address });
  return paragraphs(
    lines(head, dotted(bears === null ? null : `**${bears}**`, ...facts.map(factMarkdown))),
    quotation === null ? null : quoted(quotation),
    note === null ? null : escapedParagraphs(note),
  );
}

function factMarkdown({ words, address }: Fact): string {
  if (address === null) return escaped(words);
  return words === address ? `<${address}>` : link(escaped(words), address);
}

function noteMarkdown({ words, signed }: SignedWords): string {
  return lines(escapedParagraphs(words), `*${escaped(signed)}*`);
}

function pastMarkdown({ state, verdict, signed }: SheetPast): string {
  return lines(
    `${escaped(state)} (${escaped(signed)})`,
    verdict === null ? null : escapedParagraphs(verdict),
  );
}

function quoted(words: string): string {
  return escapedParagraphs(words)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
