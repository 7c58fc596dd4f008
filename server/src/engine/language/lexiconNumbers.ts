/** The words of a list that is laid out as plain text, parted by white space. */
export function listed(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/* Numbers in words and what is counted with them. General knowledge of English. */

/** Numbers in words, without 'one', which is an article or a pronoun more often than not. */
export const NUMBER_WORDS: ReadonlySet<string> = listed(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety`);

/** Words that make a number large. */
export const MAGNITUDES: ReadonlySet<string> = listed(
  'hundred thousand million billion trillion dozen m bn tn lakh lakhs crore crores mln',
);

/** Large numbers that nobody counted. */
export const ROUGH: ReadonlySet<string> = listed(
  'tens dozens scores hundreds thousands millions billions trillions',
);

export const ORDINALS: ReadonlySet<string> = listed(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
  thousandth umpteenth`);

/** Parts of a whole: 'two thirds', 'three quarters'. */
export const PARTS: ReadonlySet<string> = listed(`
  half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths
  tenth tenths hundredth hundredths`);

/** Numbers that are verbs or adverbs: 'prices doubled', 'twice as many'. */
export const MULTIPLES: ReadonlySet<string> = listed(`
  twice thrice doubled tripled trebled quadrupled quintupled halved doubling tripling trebling quadrupling halving twofold
  threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold`);

/** Units of money behind a number; those that are common words in another sense ('won', 'real') are left out. */
export const MONEY: ReadonlySet<string> = listed(`
  dollar dollars euro euros pound pounds cent cents pence penny yen yuan renminbi ruble rubles rouble roubles rupee rupees peso
  pesos franc francs dinar dinars lira lire shekel shekels krona kronor krone kroner naira crowns usd eur gbp chf reais ringgit
  baht taka dirham dirhams riyal riyals rial rials shilling shillings zloty zlotys forint forints hryvnia lev leva leu lei kuna
  marks drachma drachmas`);

/** Units of money before a number: 'Rs 500'. */
export const MONEY_BEFORE: ReadonlySet<string> = listed(
  'rs rs. usd eur gbp chf us$ a$ c$ hk$ nz$ r$ tk inr rmb',
);

/** Units of what is measured, time included. */
export const MEASURES: ReadonlySet<string> = listed(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months
  year years decade decades century centuries
  mm cm m km millimetre millimetres centimetre centimetres metre metres kilometre kilometres millimeter millimeters centimeter
  centimeters meter meters kilometer kilometers mile miles inch inches foot feet yard yards knot knots mph kph km/h
  g kg gram grams gramme grammes kilo kilos kilogram kilograms kilogramme kilogrammes ton tons tonne tonnes lb lbs pounds ounce
  ounces carat carats
  litre litres liter liters gallon gallons pint pints barrel barrels bushel bushels
  hectare hectares acre acres
  watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw kwh mwh gwh volt volts
  degree degrees celsius fahrenheit
  byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes mb gb tb mbps ghz mhz
  times point points bps`);

/** What stands before a number and says how exact it is, as lower-case words; the longest that fits counts. */
export const QUALIFIERS: readonly (readonly string[])[] = [
  'no more than',
  'no less than',
  'no fewer than',
  'not more than',
  'not less than',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'lower than',
  'at least',
  'at most',
  'up to',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'close to',
  'upwards of',
  'in excess of',
  'well over',
  'well under',
  'just over',
  'just under',
  'a total of',
  'an average of',
  'an estimated',
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'over',
  'under',
  'roughly',
  'approximately',
  'only',
  'just',
  'exactly',
  'precisely',
  'estimated',
  'approx',
  'approx.',
  'circa',
  'below',
  'above',
  'between',
  'barely',
  'virtually',
  'minus',
  'plus',
  'another',
].map((phrase) => phrase.split(' '));

/** Words before a number that is a name: 'Article 5', 'Resolution 1244', 'Flight 12'. */
export const NUMBERED: ReadonlySet<string> = listed(`
  article articles art. section sections sec. resolution chapter chapters page pages p. pp. no no. nos nos. number numbers
  route highway interstate motorway road flight boeing airbus room act amendment clause annex paragraph paragraphs protocol part
  title proposition volume vol. issue version phase stage district ward precinct group channel gate block unit level area apollo
  formula bill rule order directive regulation season episode week day round lot size line platform pier zone decree law case
  file table figure exhibit count item items point battalion brigade`);

/** Things of which 'one' is a number: 'one man died'. */
export const ONE_OF: ReadonlySet<string> = listed(`
  man woman person child boy girl soldier officer policeman civilian student worker death case vote seat goal victim
  passenger survivor house ship boat plane car bomb rocket shot ballot member country village school hospital company arrest
  prisoner hostage protester in out hundred thousand million billion trillion dozen third half quarter fifth sixth tenth
  percent per percentage pct % euro dollar pound
  second minute hour week month year decade century mile kilometre kilometer metre meter ton tonne acre hectare degree`);

/** Words behind 'first' and its like with which they say no place in an order. */
export const NO_ORDER: ReadonlySet<string> = listed(`
  of lady minister name names lieutenant aid hand class secretary officer thoughts thought hands`);

/** Words behind an ordinal that show, without an article before it, that it counts. */
export const COUNTED_IN_ORDER: ReadonlySet<string> = listed(`
  time times place term anniversary day night week month year round half quarter session summit visit floor century
  birthday edition attempt straight consecutive quarter-final`);
