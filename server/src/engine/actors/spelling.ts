/** Endings of Slavic names that transcriptions write in many ways: `Sergey` and `Sergei`, `Zelensky`, `Zelenskyy` and `Zelenskiy`. */
const Y_ENDING = /(?:ey|ei|ej|yj|ij|iy|ii|yi|yy|y|i)$/;

/** From this length on a word is a name of which transcriptions differ; short ones (`Ma` and `Mae`, `Li` and `Lei`) are other names. */
const LONG = 5;

/**
 * A folded word of a person's name as all its common transcriptions share it: `Djuric` and `Duric`, `Aleksandr` and `Alexandr`,
 * `Mueller` and `Muller`, `Lukashenka` and `Lukashenko`. Two words that differ in more are two names.
 */
export function spelling(word: string): string {
  const plain = word.replaceAll('dj', 'd').replaceAll('ks', 'x');
  if (word.length < LONG)
    return plain.length < word.length ? plain : word.replace(/(?:ey|ei|ej|iy|ij)$/, 'y');
  return plain
    .replace(/([bcdfgklmnprstvz])\1/g, '$1')
    .replace(/(?<=[^q])(?:ae|oe|ue)(?=[^y])/g, (umlaut) => umlaut.slice(0, 1))
    .replace(/enka$/, 'enko')
    .replace(Y_ENDING, 'y');
}

/** Signs of a transcription from Arabic, of which English has many for one name. */
const ARABIC = /q|kh|gh|dh|muham|moham|moam|muam/;

/**
 * The folded words of a full name as the transcriptions from Arabic share it (`Moammar Gadhafi` and `Muammar Qaddafi`), or null where nothing
 * tells that it is one. Only for full names: of one word it says too little.
 */
export function arabicSpelling(words: readonly string[]): string | null {
  if (words.length < 2 || !words.some((word) => ARABIC.test(word))) return null;
  return words
    .map((word) =>
      word
        .replace(/kh|gh|[qgk]/g, 'k')
        .replace(/dh/g, 'd')
        .replace(/oua|oa|ua/g, 'ua')
        .replace(/ou|oo|[uo]/g, 'u')
        .replace(/ee|[eiy]/g, 'i')
        .replace(/h$/, '')
        .replace(/(.)\1/g, '$1'),
    )
    .join(' ');
}

/** The folded words of an organization's name in one spelling, British and American, without legal form: `Defence Centre & Co.`. */
export function bodySpelling(words: readonly string[]): string[] {
  const spelled = words.map(
    (word) => BODY_WORDS.get(word) ?? word.replace(/isation(s?)$/, 'ization$1').replace(/^&$/, 'and'),
  );
  const end = spelled.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return end > 0 ? spelled.slice(0, end + 1) : spelled;
}

const BODY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centre: 'center',
    defence: 'defense',
    labour: 'labor',
    programme: 'program',
    theatre: 'theater',
    harbour: 'harbor',
    'st.': 'saint',
    st: 'saint',
    dept: 'department',
    'dept.': 'department',
    univ: 'university',
    'u.s': 'u.s.',
    us: 'u.s.',
    'u.n.': 'un',
    'u.k.': 'uk',
    'e.u.': 'eu',
  }),
);

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc inc. ltd ltd. llc plc corp corp. corporation co co. gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. kg oy ab asa limited incorporated'.split(
    ' ',
  ),
);
