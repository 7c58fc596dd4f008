/** Titles and other words that always announce a name or a number; a sentence never ends behind them. */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen gov gen lt col sgt capt cmdr maj cpl pvt adm rep hon rev fr msgr st mt ft ' +
    'vs no art fig vol pp nos approx'
  ).split(' '),
);

/** Those that only announce a number: `No. 4`, `Vol. 3`. */
export const NUMBERING: ReadonlySet<string> = new Set('no nos art fig vol pp'.split(' '));

/** Words that are written with a full stop of their own, lower case and without it. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ANNOUNCING,
  ...(
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'jr sr inc ltd co corp bros dept univ assn ave blvd etc al est ed eds ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
]);

/** Abbreviations that are words of their own where they have no capital: `she was ill.`, `in the sun.` */
const ORDINARY: ReadonlySet<string> = new Set('ill mar mass miss ore sat sun wash wed'.split(' '));

/** Whether the full stop behind a word belongs to it. `lower` is the word in the form that word lists hold. */
export function isAbbreviation(written: string, lower: string): boolean {
  return ABBREVIATIONS.has(lower) && (!ORDINARY.has(lower) || /^\p{Lu}/u.test(written));
}
