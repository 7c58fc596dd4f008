import { slice, type Analysis, type MarkDefect, type QuoteDefect, type Span } from '../../engine/index.ts';
import { allOwnQuotations, hull } from '../places.ts';
import type { Fix, Rule, RuleFinding } from '../types.ts';

/** Points at quotation marks without a partner and at pairs of different kinds, and offers each way to mend them. */
export const brokenQuote: Rule = {
  id: 'broken-quote',
  title: 'Broken quotation marks',
  why: 'Without both marks, of one kind, nobody can tell where the quoted words end and the article goes on.',
  satisfy: 'Close or open the quotation, or make both marks alike.',
  level: 'information',
  flagged: [
    'Mayor Ann Tolliver called the dam “a promise kept.\n\nThe council will vote on Thursday.',
    'Tolliver said the road was "a disgrace to the whole valley” and left the hall.',
    '“We will not pay for this road, said Ann Tolliver, the mayor of Harwick.\n\nShe left the hall.',
    'The dam is safe,” said Ann Tolliver, the mayor of Harwick, on Tuesday.',
  ],
  allowed: [
    'Mayor Ann Tolliver called the dam “a promise kept.”',
    '“We will not pay for this road,” said Ann Tolliver. “Nobody asked us.”',
    '“We waited for an answer the whole winter,” Tolliver said. “Nobody came to see us.\n\n“Then the water rose.”',
    'Tolliver’s cousins’ farm lies below the old dam, and the ’90s flood reached its door.',
    'Tolliver said: "The \'temporary\' dam is older than I am."',
  ],
  check: (analysis: Analysis): RuleFinding[] => {
    // A quotation around another one may carry the same defect; the inner one, which comes later, is the narrower place for it.
    const seen = new Set<number>();
    const findings: RuleFinding[] = [];
    for (const { id, spans, defects } of allOwnQuotations(analysis).reverse()) {
      const span = hull(spans);
      const fresh = defects.filter(({ at }) => !seen.has(at.start));
      const [first] = fresh;
      if (span === null || first === undefined) continue;
      for (const { at } of fresh) seen.add(at.start);
      findings.push({
        ...span,
        message: ASKS[first.defect],
        evidence: fresh.map((each) => evidenceOf(analysis.text, each)),
        strength: 0.6,
        about: id,
        fixes: fresh.flatMap((each) => fixesOf(analysis.text, spans, each)),
      });
    }
    return findings.reverse();
  },
};

const ASKS: Readonly<Record<QuoteDefect, string>> = {
  unclosed: 'Where does this quotation end? Its closing mark is missing.',
  unopened: 'Where does this quotation begin? Its opening mark is missing.',
  mismatched: 'The two marks of this quotation are of different kinds.',
};

function evidenceOf(text: string, { defect, at, mark }: MarkDefect): string {
  if (defect === 'mismatched') return `${slice(text, at)} stands where ${mark} would be the partner`;
  return `no ${mark} was found`;
}

/** Every way to mend one defect; which is right, the author knows. */
function fixesOf(text: string, pieces: readonly Span[], { defect, at, mark }: MarkDefect): Fix[] {
  const piece = pieces.find(({ start, end }) => start <= at.start && at.end <= end);
  if (piece === undefined) return [];
  const opening = openingMark(text, piece);
  const closing = closingMark(text, piece);
  switch (defect) {
    case 'unclosed':
      return [
        { title: `Close the quotation with ${mark}`, edits: [{ ...at, text: mark }] },
        { title: `Remove the opening mark ${slice(text, opening)}`, edits: [{ ...opening, text: '' }] },
      ];
    case 'unopened':
      return [
        { title: `Open the quotation with ${mark}`, edits: [{ ...at, text: mark }] },
        { title: `Remove the closing mark ${slice(text, closing)}`, edits: [{ ...closing, text: '' }] },
      ];
    case 'mismatched': {
      const other = at.start === opening.start ? closing : opening;
      const written = slice(text, at);
      const fixes: Fix[] = [{ title: `Write ${mark} for ${written}`, edits: [{ ...at, text: mark }] }];
      // A straight mark is its own partner; of other marks, only the engine's choice is certain.
      if (written === '"' || written === "'")
        fixes.push({
          title: `Write ${written} for ${slice(text, other)}`,
          edits: [{ ...other, text: written }],
        });
      return fixes;
    }
  }
}

/** A mark is one character, or two in typewriter fashion. */
function openingMark(text: string, { start }: Span): Span {
  return { start, end: start + (/^(?:``|'')/.test(text.slice(start, start + 2)) ? 2 : 1) };
}

function closingMark(text: string, { end }: Span): Span {
  return { start: end - (text.slice(end - 2, end) === "''" ? 2 : 1), end };
}
