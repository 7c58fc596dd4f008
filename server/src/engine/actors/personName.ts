import { isNameMark } from './capitals.ts';
import type { Found } from './found.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import { LEADING_SURNAMES } from './lexiconKin.ts';
import { HONORIFICS } from './lexiconTitles.ts';
import { spelling } from './spelling.ts';
import type { Surface } from './surface.ts';

/** A person's name, taken apart. Its parts are folded and in one spelling; words joined by a hyphen are one part, parted by a space. */
export interface PersonName {
  readonly parts: readonly string[];
  /** `jr`, `sr`, `ii`, or empty. */
  readonly suffix: string;
}

/** No person is called by so many names; what is longer was not read as it is. */
const MOST_PARTS = 12;

/** Behind these a name has no surname that could stand alone: `Salman` is the father of Mohammed bin Salman. */
const SON_OF = /^(?:bin|ibn|ben|bint|abu|umm|abd|abdul|abdel)$/;
const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az) (?=\S)/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Letters behind a name that tell an honour or a degree. */
const HONOUR = /^(?:obe|mbe|cbe|dbe|kbe|frs|qc|kc|mp|phd|md|dds|esq)$/;
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|ter|ten|zu|af|bin|ibn|ben|bint|abu|umm|al|el|abd|abdul|abdel|st|san|santa|mac|y|e)$/;

/** Takes a name apart: initials one by one; honours, and forms of address that were taken for a part of it, left out. */
export function readPersonName(surface: Surface, { firstToken, endToken }: Found): PersonName {
  const parts: string[] = [];
  let suffix = '';
  let joined = false;
  for (let i = firstToken; i < endToken; i++) {
    const word = surface.folded[i] ?? '';
    if (isNameMark(word)) {
      joined = /^[-‐‑]$/.test(word);
      continue;
    }
    if (parts.length === 0 && i + 1 < endToken && HONORIFICS.has(word)) continue;
    // `Patrick Gordon of Elsin` is called Patrick Gordon; of `Simon of Elsin` nothing can be left out.
    if (word === 'of' && parts.length > 1) break;
    const plain = word.replace(/\.$/, '');
    if (parts.length > 0 && SUFFIX.test(plain)) suffix = plain;
    else if (parts.length > 1 && HONOUR.test(plain.replaceAll('.', ''))) continue;
    else if (isInitials(surface, i, endToken)) parts.push(...(word.match(/\p{L}/gu) ?? []));
    else if (joined && parts.length > 0) parts.push(`${parts.pop() ?? ''} ${spelling(plain)}`);
    else parts.push(spelling(plain));
    joined = false;
  }
  return { parts, suffix };
}

/** Whether a name holds nothing but words with capitals, particles, numerals of kings and what joins words: not `Lund in May`, not `Lund [`. */
export function isWellFormed({ tokens, capital, folded }: Surface, { firstToken, endToken }: Found): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const word = folded[i] ?? '';
    const isWord = tokens[i]?.kind === 'word';
    const isSmall = isWord && capital[i] !== true && !/^[-‐‑'’]$/.test(folded[i - 1] ?? '');
    if (isSmall && !PARTICLE.test(word) && !SMALL_IN_NAMES.test(word)) return false;
    if (!isWord && !/^[-‐‑'’.()"“”]$/.test(word)) return false;
  }
  return true;
}

/** Small words that stand in names of persons besides particles: `Simon of Elsin`, `Joan the Elder`; small first letters of some languages. */
const SMALL_IN_NAMES = /^(?:of|the|and|for|ter|op|zu|von|und|bat|ap|ab|ash|ad|ud|ul|ur|uz|d|i|a|o|u)$/;

/** `J.K.`, and `JK` before what is not in capitals. */
function isInitials({ tokens }: Surface, i: number, end: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(text)) return true;
  const next = tokens[i + 1]?.text ?? '';
  return i + 1 < end && /^\p{Lu}{2,3}$/u.test(text) && next !== next.toUpperCase();
}

/** What two names of one person have in common in every spelling; hyphens do not count. */
export function personKey({ parts, suffix }: PersonName): string {
  return suffix === '' ? parts.join(' ') : `${parts.join(' ')} ${suffix}`;
}

/** The single part by which a bearer is looked up: without the Arabic article, which many texts leave out. */
export function barePart(part: string): string {
  return part.replace(ARTICLE, '');
}

/** How one part may stand for a whole name. */
export interface ShortNames {
  readonly surnames: readonly string[];
  readonly given: readonly string[];
}

/**
 * The single parts by which a person of this name may be called. The last part is the surname, or the second last of a Spanish double name;
 * in names of East Asia the first is; behind `bin` none is.
 */
export function shortNames({ parts }: PersonName): ShortNames {
  const surnames = new Set<string>();
  const given = new Set<string>();
  if (parts.length < 2) return { surnames: [], given: [] };
  const last = parts.length - 1;
  const isSurname = (at: number): boolean => {
    const part = parts[at] ?? '';
    return part.length > 1 && !SON_OF.test(parts[at - 1] ?? '') && !PARTICLE.test(part);
  };
  if (isSurname(last)) surnames.add(barePart(parts[last] ?? ''));
  if (last > 1 && isSurname(last - 1) && !isFirstName(parts[last - 1] ?? ''))
    surnames.add(barePart(parts[last - 1] ?? ''));
  // Of four and more parts, a Spanish or African name, the second may be the family's, too.
  for (let at = 1; at < last - 1; at++)
    if (isSurname(at) && (parts[at] ?? '').length > 3 && !isFirstName(parts[at] ?? ''))
      surnames.add(parts[at] ?? '');
  const first = parts[0] ?? '';
  if (first.length > 1 && !PARTICLE.test(first)) (LEADING_SURNAMES.has(first) ? surnames : given).add(first);
  return { surnames: [...surnames], given: [...given] };
}

/**
 * The shorter names of several parts that may stand for a full name: `Vladimir Putin` for Vladimir Vladimirovich Putin, `von der Leyen`,
 * `J. Rowling`, `Pedro Sánchez` for one with two surnames. A suffix parts father and son, so that no name without it stands for one with it.
 */
export function partialNames(name: PersonName): string[] {
  const { parts, suffix } = name;
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const last = parts.length - 1;
  const ending = suffix === '' ? '' : ` ${suffix}`;
  const first = parts[0] ?? '';
  const found = new Set<string>();
  for (let from = 1; from < last; from++) found.add(parts.slice(from).join(' '));
  if (last > 1) found.add(`${first} ${parts[last] ?? ''}${ending}`);
  if (last > 2 && (parts[last - 1] ?? '').length > 1) found.add(`${first} ${parts[last - 1] ?? ''}`);
  if (last > 1 && suffix === '') {
    for (let end = 2; end <= last; end++)
      if (!isFirstName(parts[end - 1] ?? '') && (parts[end - 1] ?? '').length > 1)
        found.add(parts.slice(0, end).join(' '));
  }
  const initials = parts.slice(0, last).map((part) => part.slice(0, 1));
  found.add(`${first.slice(0, 1)} ${parts[last] ?? ''}${ending}`);
  found.add(`${initials.join(' ')} ${parts[last] ?? ''}${ending}`);
  // Hungarian, Chinese and Japanese names are met in either order; `James Martin` and `Martin James` are two.
  if (last === 1 && suffix === '' && !(isFirstName(first) && isFirstName(parts[1] ?? '')))
    found.add(`${parts[1] ?? ''} ${first}`);
  found.delete(personKey(name));
  return [...found];
}

/** The whole name in the parts of its words, hyphens taken as spaces: `Kim Jong-un` and `Kim Jong Un` are one. */
export function flatWords({ parts }: PersonName): string[] {
  return parts.flatMap((part) => part.split(' '));
}
