import type { Span } from '../text/span.ts';
import { AGENCIES, BODIES, CITIES } from './lexicon.ts';
import { MONTH_NAMES } from './newsWords.ts';

/** A dateline is looked for in this many units at a block's head. */
const REACH = 160;

// What follows a name's capital is told by what it is not: a class of all letters is slow to compile.
const NAME = String.raw`\p{Lu}[^\s\d,:;!?…()/[\]{}<>|*+=@#%&"“”„«»—–―‒]*`;
const SMALL = '(?:and|de|da|do|dos|du|del|la|le|el|al|es|of|the|upon|sur|an|der|am)';
const PLACE = `${NAME}(?:(?: ?/ ?| +|, and )(?:${SMALL} ){0,2}${NAME}){0,4}`;
const REGION = `(?:, +(?:${SMALL} )?${NAME}(?: (?:${SMALL} )?${NAME}){0,3}){0,2}`;
// Only the first letters of months: their names, spelled out in either case four times, cost more to compile than all the rest.
const MONTHS =
  '[JFMASONDjfmasond](?:an|AN|eb|EB|ar|AR|pr|PR|ay|AY|un|UN|ul|UL|ug|UG|ep|EP|ct|CT|ov|OV|ec|EC)[A-Za-z]{0,6}';
const DAY = String.raw`(?:${MONTHS}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTHS}\.?)(?:,? \d{4})?`;
const AGENCY = String.raw`\([^()\n]{2,40}\)|\/[^/\n]{2,30}\/|\[[^\]\n]{2,30}\]`;
const DASH = '[—–―‒]|-{1,3}';

/** Place, region, day, agency and dash in their usual order; the day may also follow the agency. */
const FULL = new RegExp(
  `^\\**(?<place>${PLACE})(?<region>${REGION})(?<day>[,.]? +${DAY},?)?(?: *(?<agency>${AGENCY}))?(?<late>,? ${DAY})?(?<gap>\\** *)(?<mark>${DASH}|[:.])`,
  'u',
);

/** An agency first: `(CNN) —`, `(Reuters)` with nothing behind it, `CNN —`. */
const AGENCY_FIRST = new RegExp(
  String.raw`^(?:\((?<agency>[^()\n]{2,30})\)(?: *(?:${DASH})(?= |\p{Lu}))?|(?:\p{Lu}[\p{L} .'-]{2,40} (?:/ )?)?(?<bare>CNN|AP|AFP|UPI)(?: Business)? +[—–])`,
  'u',
);

/** Agencies that set full stops between the parts: `Moscow. November 3. INTERFAX.RU -`. */
const FULL_STOPS = new RegExp(
  String.raw`^${NAME}(?: ${NAME})?\. +${DAY}\. +[A-Z][\w.]{2,20} *(?:${DASH})`,
  'u',
);

/** A news service and the day, without a place: `afrol News, 26 June -`. */
const SERVICE_AND_DAY = new RegExp(
  String.raw`^\p{L}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}, ${DAY} *(?:${DASH})(?= )`,
  'u',
);

/** A sentence begins with a capital, a figure or an account; quotation marks, brackets and emoji may stand before it. */
const BEGINS = /^(?:[\p{Zs}\p{Pi}\p{Ps}\p{So}\p{Sk}"'„]|\u200D|\uFE0F)*[\p{Lu}\p{N}@]/u;

/**
 * The dateline at the head of `block`, up to and including its dash or colon; null where there is none. An ordinary sentence with
 * a dash is told apart by what stands before it (no agency, no day, no city that datelines name) and behind it (a small letter).
 */
export function findDateline(text: string, block: Span): Span | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH)).replace(/\s/g, ' ');
  if (!canBegin(head)) return null;
  const length = datelineLength(head);
  // A block that is nothing but a dateline has no sentence that it could head.
  return length === 0 || block.start + length >= block.end
    ? null
    : { start: block.start, end: block.start + length };
}

const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.slice(3, -1).split('|'));

/**
 * Whether the block begins with capitalised words, figures and the like up to a dash, a colon or a bracket. The expressions for
 * datelines are costly, and most paragraphs have a small word long before.
 */
function canBegin(head: string): boolean {
  for (const [index, word] of head.split(' ').entries()) {
    if (index > 0 && /^[a-z]/.test(word)) {
      const bare = word.replace(/[.,]+$/, '');
      if (!SMALL_WORDS.has(bare) && !MONTH_NAMES.has(bare)) return false;
    }
    if (/[—–―‒:([/]|^-|-$|--/.test(word)) return true;
  }
  return false;
}

/** Whether a dateline names an agency, which hardly any text but an article does. */
export function namesAgency(dateline: string): boolean {
  const inside = /\(([^()]+)\)|\/([^/]+)\/|\[([^\]]+)\]/.exec(dateline);
  const name = inside?.[1] ?? inside?.[2] ?? inside?.[3];
  return name === undefined ? /\b(?:CNN|AP|AFP|UPI|INTERFAX|News)\b/.test(dateline) : isAgency(name);
}

function datelineLength(head: string): number {
  const first = head.startsWith('(') || /CNN|AP|AFP|UPI/.test(head) ? AGENCY_FIRST.exec(head) : null;
  if (first !== null && (first.groups?.['bare'] !== undefined || isAgency(first.groups?.['agency'] ?? '')))
    return first[0].length;
  const simple =
    (/^\S+(?: \S+)?\. +\S+ \S+(?: \d{4})?\. /.test(head) ? FULL_STOPS.exec(head) : null) ??
    (/^[^,(/]+, [^,(/]*\d[^(/]*[—–―‒-]/.test(head) ? SERVICE_AND_DAY.exec(head) : null);
  if (simple !== null) return simple[0].length;
  const full = FULL.exec(head);
  return full !== null && isDateline(full, head.slice(full[0].length)) ? full[0].length : 0;
}

function isDateline(match: RegExpExecArray, rest: string): boolean {
  const { place = '', region = '', day, agency, late, gap = '', mark = '' } = match.groups ?? {};
  const name = agency?.slice(1, -1) ?? '';
  const capitals = place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);
  const city = place
    .split(/ ?\/ ?|,? and /)
    .some((part) => CITIES.has(part.toLowerCase().replace(/,? d\.?c\.?$/, '')));
  const dated = day !== undefined || late !== undefined;
  const agencyKnown = isAgency(name) || (agency !== undefined && agency.startsWith('/'));
  if (BODIES.has(place.toLowerCase())) return false;
  if (mark === '.') return agencyKnown && agency?.startsWith('/') === true;
  if (!BEGINS.test(rest)) return false;
  if (mark === ':') return rest.startsWith(' ') && (city || agencyKnown || (capitals && dated));
  // A hyphen without white space on either side joins two words.
  if (mark === '-' && gap === '' && !rest.startsWith(' ') && agency === undefined) return false;
  if (agencyKnown || (dated && region !== '') || (dated && mark !== '')) return true;
  if (!capitals) return city && agency === undefined && rest.startsWith(' ');
  const brief = place.split(' ').length <= 4 && region.length <= 30;
  return (
    agency !== undefined || city || (brief && (region !== '' || (place.length > 5 && !place.includes('.'))))
  );
}

function isAgency(name: string): boolean {
  const parts = name.toLowerCase().split(/\s*(?:[/|,;]| via | - )\s*/);
  return parts.some(
    (part) =>
      AGENCIES.has(part.replace(/\.$/, '')) ||
      /\b(?:news|press|newswire|agency|times|post|radio)\b/.test(part),
  );
}
