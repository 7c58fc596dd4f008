import { isAuthorLine, isByline, isCaption, isCorrection, isDate, isEmbed, isTagline } from './credits.ts';
import { describesOutlet, furnitureOf, type Furniture } from './furniture.ts';
import { isSentence, type Shape } from './shape.ts';
import type { BlockLabel } from './types.ts';

/** What a block's own words say that it is, whatever stands around it. */
export interface Sign {
  readonly label: BlockLabel;
  readonly reason: string;
  readonly furniture?: Furniture['kind'];
}

/** A label on its way to a block; null where no rule has spoken yet. */
export type Mark = Pick<Sign, 'label' | 'reason'> | null;

/** Reads a block's own sign; null where its words are prose or could be anything. */
export function signOf(shape: Shape): Sign | null {
  const { plain } = shape;
  if (plain.startsWith('![')) return { label: 'caption', reason: 'an image with its caption' };
  if (isEmbed(shape)) return { label: 'embed', reason: 'a post of a social network' };
  if (isDate(plain)) return { label: 'date', reason: 'a date on a line of its own' };
  if (isCaption(shape) && !describesOutlet(shape))
    return { label: 'caption', reason: 'credits or describes a picture' };
  if (isByline(shape)) return { label: 'byline', reason: 'says who wrote it' };
  if (isCorrection(shape)) return { label: 'correction', reason: 'corrects or comments on the article' };
  if (isTagline(shape)) return { label: 'tagline', reason: 'names contributors' };
  const furniture = furnitureOf(shape);
  if (furniture === null || (isSentence(shape) && isNewsAfterAll(shape, furniture.kind))) return null;
  if (furniture.kind === 'house' && isAuthorLine(shape))
    return { label: 'tagline', reason: 'says who the author is' };
  return { label: 'boilerplate', reason: furniture.reason, furniture: furniture.kind };
}

/** Whether a sentence with the words of a notice is the article's: somebody is quoted, something is reported, or no reader is spoken to. */
function isNewsAfterAll(shape: Shape, kind: Furniture['kind']): boolean {
  const quoted = /["“][^"“”]{12,}/.test(shape.plain);
  if (kind === 'promotion') return /^["“]/.test(shape.plain) && shape.length > 60;
  if (/^Q\d{0,2}[:.]/.test(shape.plain)) return true;
  return kind === 'house' && (quoted || reportsNews(shape) || !addressesReaders(shape));
}

const REPORTS =
  /\b(?:said|says|told|added|[Aa]ccording to|announced|stated|argued|warned|claimed|reporters|spokes(?:man|woman|person))\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Whether a paragraph reports as news does: somebody says something, or something happened on a weekday. */
export function reportsNews(shape: Shape): boolean {
  return isSentence(shape) && REPORTS.test(shape.plain);
}

const ADDRESSES =
  /\b(?:our|we|us|you|your|this (?:stor|article|report|site|website|content|piece|project|series|publication|material|page|column|post)\w*|the (?:author|writer|publisher)(?:s|'s)?|views?|opinions?|cookies?|newsletters?|subscri\w+|(?:re)?publish(?:ed)?|re(?:printed|produced)|broadcast|copyright|syndicat\w+|follow|standards|principles|(?:not |solely )responsible|liable|original article)\b|©(?=\s?(?:19|20)\d\d)|^©(?=\s\w)|\ball rights reserved\b/i;

/** Whether a notice speaks as the outlet to its readers, or of its own pages, and is not merely about such things as a privacy policy. */
export function addressesReaders(shape: Shape): boolean {
  return ADDRESSES.test(shape.plain);
}
