import { dotted, escapeMarkdown, lines, link, paragraphs } from '../../features/markdown.ts';
import { EARLIER, WAITS, changedWords, placeWords, signedParts } from './checkWords.ts';
import { ASKED } from './questions.ts';
import type { Fact, SheetCheck, SheetEvidence, SheetPast, SheetQuestion, SignedWords } from './types.ts';

/** One check as paragraphs below a heading of the third level. */
export function checkMarkdown(check: SheetCheck): string {
  const changed = changedWords(check);
  return paragraphs(
    `### ${escapeMarkdown(placeWords(check))}`,
    quoted(check.words),
    changed === null ? null : `**Changed.** ${escapeMarkdown(changed)}`,
    check.now === null ? null : quoted(check.now),
    ...check.questions.map((question) => questionMarkdown(question, changed !== null)),
  );
}

function questionMarkdown(question: SheetQuestion, stale: boolean): string {
  const { status, rating, needsReview, verdict, evidence, notes, history } = question;
  const state = dotted(
    status,
    rating === null ? null : `**${escapeMarkdown(rating)}**`,
    stale ? EARLIER : null,
    needsReview ? WAITS : null,
  );
  return paragraphs(
    lines(`**${ASKED[question.question]}** ${state}`, dotted(...signedParts(question).map(escapeMarkdown))),
    verdict === null ? null : paragraphsMarkdown(verdict),
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
  const head = address === null ? escapeMarkdown(title) : link(escapeMarkdown(title), address);
  return paragraphs(
    lines(head, dotted(bears === null ? null : `**${bears}**`, ...facts.map(factMarkdown))),
    quotation === null ? null : quoted(quotation),
    note === null ? null : paragraphsMarkdown(note),
  );
}

function factMarkdown({ words, address }: Fact): string {
  return address === null ? escapeMarkdown(words) : link(escapeMarkdown(words), address);
}

function noteMarkdown({ words, signed }: SignedWords): string {
  return lines(paragraphsMarkdown(words), `*${escapeMarkdown(signed)}*`);
}

function pastMarkdown({ state, verdict, signed }: SheetPast): string {
  return lines(
    `${escapeMarkdown(state)} (${escapeMarkdown(signed)})`,
    verdict === null ? null : paragraphsMarkdown(verdict),
  );
}

function quoted(words: string): string {
  return paragraphsMarkdown(words)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Lines keep their ends, paragraphs the empty line between them; everything else is shown as it stands. */
function paragraphsMarkdown(words: string): string {
  return words
    .split('\n\n')
    .map((paragraph) => lines(...paragraph.split('\n').map(escapeMarkdown)))
    .join('\n\n');
}
