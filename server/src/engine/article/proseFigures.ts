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
  walkWords(
    prose,
    (written, lower, start) => {
      words++;
      const own = !marks.isOpen(start);
      if (!own) quoted++;
      const count = (categories: readonly Category[] | undefined): void => {
        for (const category of categories ?? []) if (own || !OF_MANNER.has(category)) counts[category]++;
      };
      const capital = written.charCodeAt(0) !== lower.charCodeAt(0);
      if (capital && followsSmall(prose, start) && written.length > 1 && written !== written.toUpperCase())
        names++;
      if (capital && written.length <= 5 && written.length >= 2 && /^[A-Z]+$/.test(written))
        counts.acronyms++;
      for (const category of CATEGORIES_OF.get(lower) ?? NONE) {
        // A title is one before a name, an instruction one at a sentence's head.
        if (category === 'titles' || (category === 'instructions' && !capital)) continue;
        if (own || !OF_MANNER.has(category)) counts[category]++;
      }
      if (capital && CATEGORIES_OF.get(before)?.includes('titles') === true) counts.titles++;
      count(CATEGORIES_OF_PAIR.get(before)?.get(lower));
      const figure = written.charCodeAt(0) <= 0x39;
      if (figure && written.length === 4 && /^1[5-9]\d\d$/.test(written)) counts.oldYears++;
      if (isDay(before, lower)) counts.time++;
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
/** `$`, `%`, `£`, `€`, `₹`. */
const MONEY: ReadonlySet<number> = new Set([0x24, 0x25, 0xa3, 0x20ac, 0x20b9]);

/** Whether a small letter or a comma, and one space, stand before the offset. */
function followsSmall(prose: string, start: number): boolean {
  if (prose.charCodeAt(start - 1) !== 0x20) return false;
  const unit = prose.charCodeAt(start - 2);
  if (unit === 0x2c || (unit >= 0x61 && unit <= 0x7a)) return true;
  return unit >= 0xdf && unit < 0x2000 && /\p{Ll}/u.test(prose[start - 2] ?? '');
}

/** Whether the two words are a month and a day, or a preposition and a year of these two centuries. */
function isDay(before: string, word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39)
    return (
      (word.length <= 2 && MONTH_NAMES.has(before)) ||
      (/^(?:in|since|by)$/.test(before) && /^(?:19|20)\d\d$/.test(word))
    );
  return /^\d{1,2}$/.test(before) && MONTH_NAMES.has(word);
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
