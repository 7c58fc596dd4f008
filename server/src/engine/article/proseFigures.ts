import { countOf } from './evidence.ts';
import { CATEGORIES, CATEGORIES_OF, CATEGORIES_OF_PAIR, MONTH_NAMES, type Category } from './newsWords.ts';
import { walkWords } from './words.ts';

/** The phrases that newsrooms alone use often. */
const NEWSROOM =
  /\b(?:told (?:reporters|journalists|the (?:[Aa]ssociated [Pp]ress|BBC|Guardian|newspaper|agency|paper|court|parliament|broadcaster)|AFP|AP|Reuters|CNN|[A-Z]\w+ (?:[Nn]ews|TV|[Rr]adio|[Tt]elevision))|(?:said|announced|wrote|says) (?:in|at|during) (?:an?|the|his|her|their) (?:[a-z]+ )?(?:statement|interview|news conference|press conference|briefing|tweet|post|speech|report|letter|email)|(?:news|press) conference|spokes(?:man|woman|person|people)|on condition of anonymity|could not (?:immediately )?be reached|declined to comment|[Ii]n a statement|news agency|(?:local|state|state-run) media|eyewitness(?:es)?|(?:officials|police) said|said (?:on|late|early) [A-Z][a-z]+day|[Aa]ccording to (?:the|a|local|state|media|police|officials|reports|[A-Z]))/g;
const QUOTED_SPEECH =
  /[,.?!]["”’] (?:(?:he|she|they|it|[A-Z][\w'-]+(?: [A-Z][\w'-]+)*|the [a-z ]{3,30}) (?:said|says|told|added|wrote|explained|argued|stated|continued|noted|warned)|(?:said|says|added|wrote|explained|noted|warned) )/g;

/** A passage in quotation marks that is longer than this lost its closing mark. */
const LONGEST_PASSAGE = 600;
/** A short text is read as if it had this many words: one word must not make a rate. */
const FEWEST_WORDS = 120;
/** Fewer whole utterances say nothing of their length. */
const FEWEST_UTTERANCES = 5;
/** What is said between quotation marks is no mark of the text's own manner. */
const OF_MANNER: ReadonlySet<Category> = new Set(['pronouns', 'first', 'plural', 'second', 'spoken']);

/** The words of an article's prose, and how often they do what news does or what other texts do. Rates are per hundred words. */
export interface ProseFigures extends Readonly<Record<Category, number>> {
  readonly words: number;
  /** Capitalised words that no sentence begins with. */
  readonly names: number;
  readonly newsroom: number;
  readonly quotedSpeech: number;
  /** Words between quotation marks. */
  readonly quoted: number;
  /** Mean length in words of whole utterances between marks: about twenty in news, seven in novels; without limit where they are few. */
  readonly utterance: number;
}

/** Counts in the article's own prose, whose blocks are parted by line ends. One pass over the words. */
export function proseFigures(prose: string): ProseFigures {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  const marks = quotationMarks();
  let words = 0;
  let names = 0;
  let quoted = 0;
  let before = '';
  let behindTitle = false;
  walkWords(
    prose,
    (written, lower, start) => {
      words++;
      const own = !marks.isOpen(start);
      if (!own) quoted++;
      const count = (category: Category): void => {
        if (own || !OF_MANNER.has(category)) counts[category]++;
      };
      const first = written.charCodeAt(0);
      const capital = first !== lower.charCodeAt(0);
      const found = CATEGORIES_OF.get(lower) ?? NONE;
      if (capital) {
        if (behindTitle) counts.titles++;
        if (written.length > 1 && written === written.toUpperCase()) {
          if (written.length <= LONGEST_ACRONYM && /^[A-Z]+$/.test(written)) counts.acronyms++;
        } else if (written.length > 1 && followsSmall(prose, start)) names++;
      }
      for (const category of found) {
        // A title is one before a name, an instruction one at a sentence's head.
        if (category !== 'titles' && (category !== 'instructions' || capital)) count(category);
      }
      for (const category of CATEGORIES_OF_PAIR.get(before)?.get(lower) ?? NONE) count(category);
      if (isFigure(first)) {
        if (/^1[5-9]\d\d$/.test(written)) counts.oldYears++;
        if (isDayOrYear(before, written)) counts.time++;
      } else if (isFigure(before.charCodeAt(0)) && before.length <= 2 && MONTH_NAMES.has(lower))
        counts.time++;
      behindTitle = found.includes('titles');
      before = lower;
    },
    (unit, at) => {
      if (MONEY.has(unit)) counts.money++;
      marks.read(prose, unit, at, words);
    },
  );
  const rate = (count: number): number => (count * 100) / Math.max(words, FEWEST_WORDS);
  for (const category of CATEGORIES) counts[category] = rate(counts[category]);
  return {
    ...counts,
    words,
    names: rate(names),
    quoted: rate(quoted),
    newsroom: rate(countOf(NEWSROOM, prose)),
    quotedSpeech: rate(countOf(QUOTED_SPEECH, prose)),
    utterance: marks.meanLength(),
  };
}

const NONE: readonly Category[] = [];
/** Initials of bodies have two to five letters. */
const LONGEST_ACRONYM = 5;
/** `$`, `%`, `£`, `€`, `₹`. */
const MONEY: ReadonlySet<number> = new Set([0x24, 0x25, 0xa3, 0x20ac, 0x20b9]);

/** Whether a small letter or a comma, and one space, stand before the offset. */
function followsSmall(prose: string, start: number): boolean {
  if (prose.charCodeAt(start - 1) !== 0x20) return false;
  const unit = prose.charCodeAt(start - 2);
  if (unit === 0x2c || (unit >= 0x61 && unit <= 0x7a)) return true;
  return unit >= 0xdf && unit < 0x2000 && /\p{Ll}/u.test(prose[start - 2] ?? '');
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a figure is a day behind its month, or a year of these two centuries behind a preposition. */
function isDayOrYear(before: string, figure: string): boolean {
  if (figure.length <= 2) return MONTH_NAMES.has(before);
  return /^(?:19|20)\d\d$/.test(figure) && /^(?:in|since|by)$/.test(before);
}

/** Follows the quotation marks of a prose: whether one is open, and how long the whole utterances were. */
function quotationMarks(): {
  isOpen: (at: number) => boolean;
  read: (prose: string, unit: number, at: number, words: number) => void;
  meanLength: () => number;
} {
  let opened = -1;
  let wordsBefore = 0;
  let utterances = 0;
  let uttered = 0;
  return {
    isOpen: (at) => opened >= 0 && at - opened <= LONGEST_PASSAGE,
    read: (prose, unit, at, words) => {
      if (unit === 0x0a) opened = -1;
      else if (unit === 0x201c || (unit === 0x22 && opened < 0)) {
        opened = at;
        wordsBefore = words;
      } else if (opened >= 0 && (unit === 0x201d || unit === 0x22)) {
        if (at - opened <= LONGEST_PASSAGE && /[,.?!…—]/.test(prose[at - 1] ?? '')) {
          utterances++;
          uttered += words - wordsBefore;
        }
        opened = -1;
      }
    },
    meanLength: () => (utterances < FEWEST_UTTERANCES ? Infinity : uttered / utterances),
  };
}
