import { slice } from '../text/span.ts';
import { namesAgency } from './dateline.ts';
import { graded, type Evidence } from './evidence.ts';
import type { ProseFigures } from './proseFigures.ts';
import type { Shape } from './shape.ts';
import type { Article, Block, BlockLabel } from './types.ts';

/** What of an article recognition looks at. */
export type Outline = Pick<Article, 'blocks' | 'dateline' | 'header'>;

/** What speaks for an article: its furniture, its credits and the manner of its prose. */
export function newsEvidence(text: string, outline: Outline, figures: ProseFigures): Evidence[] {
  const { blocks, dateline, header } = outline;
  const has = (label: BlockLabel): boolean => blocks.some((block) => block.label === label);
  const evidence: Evidence[] = [];
  if (dateline !== null)
    evidence.push(
      namesAgency(slice(text, dateline))
        ? { weight: 4, phrase: 'agency dateline' }
        : { weight: 2.5, phrase: 'dateline' },
    );
  if (header?.outlet !== undefined || (header?.genre !== undefined && header.title !== undefined))
    evidence.push({ weight: 1.5, phrase: 'a header that names the outlet or genre' });
  if (has('tagline')) evidence.push({ weight: 1, phrase: "a contributors' line" });
  if (has('byline') || header?.author !== undefined) evidence.push({ weight: 1, phrase: 'byline' });
  if (has('caption')) evidence.push({ weight: 0.3, phrase: 'photo caption or credit' });
  if (has('date') || header?.date !== undefined) evidence.push({ weight: 0.5, phrase: 'publication date' });
  if (has('related')) evidence.push({ weight: 0.5, phrase: 'teasers for other articles' });
  if (namesSection(text, blocks)) evidence.push({ weight: 2, phrase: 'the name of a section above it' });
  // Weights and full rates are those of a logistic regression on news (PolNeAR, Worldwide) against other genres (GUM) and our own
  // samples of what is no article, rounded. A headline weighs nothing: every kind of text has a title.
  evidence.push(
    ...graded(1.6, 'reported speech', figures.speech, 3),
    ...graded(5.5, "a newsroom's turns of phrase", figures.newsroom, 1),
    ...graded(1.3, 'speakers behind quotations', figures.quotedSpeech, 1.5),
    ...graded(1.3, 'words between quotation marks', figures.quoted, 10),
    ...graded(5.3, 'names throughout', figures.names, 8),
    ...graded(0.4, 'titles before names', figures.titles, 1),
    ...graded(0.8, 'nations', figures.nations, 1),
    ...graded(1.2, 'initials of bodies', figures.acronyms, 1),
    ...graded(2.8, 'institutions and public life', figures.institutions, 4),
    ...graded(1.9, 'matters of public life', figures.publicTerms, 1),
    ...graded(2, 'words of the day', figures.current, 1),
    ...graded(0.5, 'days of the week', figures.recent, 0.5),
    ...graded(2.4, 'sums and shares', figures.money, 1),
    ...graded(-2, 'instructions', figures.instructions, 0.3),
    ...graded(-4.7, 'years long past', figures.oldYears - 0.3, 1.5),
    ...graded(-0.5, 'explains', figures.exposition, 1),
  );
  return evidence;
}

/** How many blocks at the head may name the section. */
const HEAD = 4;
const SECTION =
  /^\W*(?:letters?(?: to the editor)?|to the editor|opinions?|editorials?|op-?eds?|commentary|columns?|viewpoint|guest essay|analysis|features?|interviews?|profile|obituar(?:y|ies)|sports?)\W*$/i;

/** Whether a short line at the head names a section that papers have: letters, opinion, sport. */
function namesSection(text: string, blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, HEAD)
    .some((block) => block.end - block.start <= 40 && SECTION.test(slice(text, block)));
}

/** The article's own prose as one string, up to `most` units. */
export function proseOf(
  text: string,
  blocks: readonly Block[],
  shapes: readonly Shape[],
  most: number,
): string {
  const parts: string[] = [];
  let size = 0;
  for (const [index, block] of blocks.entries()) {
    const shape = shapes[index];
    if (block.label !== 'body' || shape === undefined || size >= most) continue;
    const written = text.slice(block.start, Math.min(block.end, block.start + most - size));
    const part = /[^\S ]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written;
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n');
}
