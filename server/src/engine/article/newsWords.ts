/*
 * The words by which recognition tells news from other prose, compiled by hand. Everything is lower case and is asked for in lower case.
 */

/** What a word of prose counts as. The last four say who speaks to whom and count outside quotation marks alone. */
export const CATEGORIES = [
  'speech',
  'institutions',
  'publicTerms',
  'current',
  'exposition',
  'nations',
  'titles',
  'recent',
  'time',
  'money',
  'acronyms',
  'oldYears',
  'instructions',
  'dialogue',
  'pronouns',
  'first',
  'plural',
  'second',
  'spoken',
] as const;

export type Category = (typeof CATEGORIES)[number];

const LISTS: Partial<Record<Category, string>> = {
  speech: `said says told added announced stated claimed warned insisted argued noted confirmed denied urged criticized criticised
    accused declared reported described vowed pledged condemned acknowledged alleged testified tweeted reiterated stressed`,
  institutions: `president presidency premier minister ministry ministers government parliament lawmaker lawmakers senator senators senate
    congress congressman congresswoman congressional mayor governor councillor councillors councilor councilors council police officer officers
    army military troops soldiers court judge prosecutor prosecutors attorney lawyer lawyers embassy ambassador diplomat diplomats candidate
    candidates election elections voter voters poll polls campaign party opposition coalition republican republicans democrat democrats
    union official officials authorities agency commission committee company ceo shares investors economy analyst analysts coach league
    championship tournament match club team victim victims suspect suspects arrested charged killed injured hospital protest protests
    protesters demonstrators rebels militant militants sanctions talks deal treaty ceasefire refugees migrants activist activists journalist
    journalists resident residents`,
  publicTerms: `presidential nominee debate democracy policy policies tax taxes taxpayers economic immigration political politics politician
    politicians public national nation country state federal regime rights law legal security crisis industry market investment business
    health pandemic virus film music season player players win won goal cup games vote votes voting reform reforms scandal leaders leadership
    budget tariff tariffs inflation unemployment border borders war peace nuclear terrorism corruption violence flood floods storm earthquake`,
  current: `recent recently latest amid ongoing upcoming current currently former alleged allegedly reportedly meanwhile incumbent earlier so-called
    expected due scheduled despite following ahead nearly more`,
  exposition: `such example instance e.g i.e typically usually generally often therefore thus hence refers defined term concept known consists
    various different each types called sometimes must`,
  nations: `american americans british chinese russian russians iranian israeli indian european africa african mexican german french japanese
    korean australian canadian turkish ukrainian cuban egyptian nigerian western us u.s eu un uk brazilian polish serbian arab asian swiss`,
  titles: `mr mrs ms dr president minister premier sen senator gov governor rep secretary chancellor judge justice mayor general colonel
    ambassador professor prof chairman director sheriff sgt capt king queen prince coach speaker spokesman spokeswoman spokesperson ceo`,
  recent: `monday tuesday wednesday thursday friday saturday sunday yesterday tonight`,
  time: `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight`,
  money: `percent million billion trillion crore lakh`,
  instructions: `use make add click choose try check remember consider find take put avoid remove`,
  pronouns: `he she him her his hers himself herself he's she's`,
  first: `i i'm i'd i've i'll my me myself`,
  plural: `we our us ours we're we'll we've`,
  second: `you your you're you'll you've yours yourself`,
  spoken: `um uh yeah okay gonna wanna hmm mm`,
};

const MONTHS = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`;
const SPAN = 'week month weekend';
const SPEAKS = `said asked whispered replied answered cried shouted murmured muttered sighed laughed nodded smiled shrugged thought`;

/** Pairs of neighbouring words: those of the first list before those of the second. */
const PAIRS: readonly (readonly [first: string, second: string, category: Category])[] = [
  ['according', 'to', 'speech'],
  ['called', 'on for', 'speech'],
  ['prime', 'minister', 'institutions'],
  ['last this next later past', SPAN, 'recent'],
  ['last this next later past', `${SPAN} year`, 'time'],
  [`he she i they`, SPEAKS, 'dialogue'],
  ['said asked replied', 'he she i', 'dialogue'],
  ['you', 'know', 'spoken'],
];

const split = (list: string): string[] => list.trim().split(/\s+/);

/** The categories of a word. */
export const CATEGORIES_OF: ReadonlyMap<string, readonly Category[]> = mapOfLists();

/** The categories of a word behind another one. */
export const CATEGORIES_OF_PAIR: ReadonlyMap<string, ReadonlyMap<string, readonly Category[]>> = mapOfPairs();

/** Names of months, beside which a number is a day. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(split(MONTHS));

function mapOfLists(): Map<string, Category[]> {
  const map = new Map<string, Category[]>();
  for (const category of CATEGORIES)
    for (const word of split(LISTS[category] ?? '')) push(map, word, category);
  return map;
}

function mapOfPairs(): Map<string, Map<string, Category[]>> {
  const map = new Map<string, Map<string, Category[]>>();
  for (const [firsts, seconds, category] of PAIRS)
    for (const first of split(firsts)) {
      const behind = map.get(first) ?? new Map<string, Category[]>();
      map.set(first, behind);
      for (const second of split(seconds)) push(behind, second, category);
    }
  return map;
}

function push(map: Map<string, Category[]>, word: string, category: Category): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [category]);
  else list.push(category);
}
