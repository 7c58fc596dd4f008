import type { Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { Found } from './found.ts';
import { ADDRESS, GOVERNING, NO_OFFICES, NO_OPENING, TAKES_PORTFOLIO, VERB } from './lexiconRoles.ts';
import { PERSON_VERBS, TITLE_MODIFIERS } from './lexiconTitles.ts';
import type { Surface } from './surface.ts';
import { endsTitle, titleEnd } from './titles.ts';
import type { Role } from './types.ts';

/** A role that the text gives to the person of one name. */
export interface FoundRole extends Role {
  /** Index of the person's name. */
  readonly name: number;
  /** The folded title without owner and modifiers: 'foreign minister'. */
  readonly office: string;
  /** Index of the name of the state or body that the office belongs to, or null. */
  readonly owner: number | null;
  /** `former` and the like: the office is no longer held. */
  readonly former: boolean;
}

/** How many tokens an apposition may have. */
const LONGEST_APPOSITION = 18;

/** Reads the roles that titles, appositions and captions give to persons. */
export function findRoles(
  text: string,
  article: Article,
  language: Language,
  surface: Surface,
  names: readonly Found[],
): FoundRole[] {
  const nameAt = new Map(names.map((name, index) => [name.firstToken, index] as const));
  const nameEnding = new Map(names.map((name, index) => [name.endToken, index] as const));
  const scene: Scene = { text, surface, names, nameAt, nameEnding, bounds: sentenceBounds(language) };
  return names.flatMap((name, index) => {
    if (name.type !== 'PERSON') return [];
    const before = titleBefore(scene, index);
    const behind = appositionBehind(scene, index);
    const found = [before, behind ?? (before === null ? appositionBefore(scene, index) : null)];
    const isCaption = article.blocks[name.block]?.label === 'caption';
    return found.flatMap((given) =>
      given === null ? [] : [isCaption ? { ...given, from: 'caption' as const } : given],
    );
  });
}

interface Scene {
  readonly text: string;
  readonly surface: Surface;
  readonly names: readonly Found[];
  /** Index of the name that begins at, or ends before, a token. */
  readonly nameAt: ReadonlyMap<number, number>;
  readonly nameEnding: ReadonlyMap<number, number>;
  /** For each token, the range of its sentence. */
  readonly bounds: (token: number) => { readonly first: number; readonly end: number };
}

/** `Serbian President X`, `spokesman X`, `Norway's former foreign minister X`. */
function titleBefore(scene: Scene, person: number): FoundRole | null {
  const name = scene.names[person];
  if (name === undefined) return null;
  // `Defence Minister Sheikh X`: the address is no part of the office.
  let end = name.firstToken;
  while (ADDRESS.test(scene.surface.folded[end - 1] ?? '')) end--;
  const start = titleStart(scene, end);
  if (start === null) return null;
  return role(scene, person, start, end, 'title');
}

/** The first token of the title that ends before token `end`: several titles in a row are one. */
function titleStart(scene: Scene, end: number): number | null {
  if (!endsTitle(scene.surface.folded[end - 1] ?? '')) return null;
  const { first } = scene.bounds(end);
  let start: number | null = null;
  for (let i = end - 1; i >= Math.max(first, end - 6); i--) {
    if (scene.nameEnding.has(i + 1)) break;
    if (isTitle(scene, i, end) || (start !== null && isTitle(scene, i, start))) start = i;
  }
  if (start === null) return null;
  if (TAKES_PORTFOLIO.test(scene.surface.folded[start] ?? ''))
    while (start > first && isPortfolio(scene, start - 1)) start--;
  return start;
}

function isTitle(scene: Scene, first: number, end: number): boolean {
  return titleEnd(scene.surface, first, end) === end;
}

/** A capitalised everyday word before the title belongs to it: `Climate Change Minister`. */
function isPortfolio(scene: Scene, i: number): boolean {
  const { surface } = scene;
  return (
    surface.capital[i] === true &&
    surface.weak[i] !== true &&
    !scene.nameEnding.has(i + 1) &&
    surface.tokens[i]?.kind === 'word'
  );
}

/** `X, the head of the office,`, `X, 45, a farmer,`, `X, who is mayor of Y,`: between commas, opened by a title that at most four words precede. */
function appositionBehind(scene: Scene, person: number): FoundRole | null {
  const name = scene.names[person];
  const { tokens, folded } = scene.surface;
  if (name === undefined || tokens[name.endToken]?.text !== ',') return null;
  const { end } = scene.bounds(name.endToken);
  const from = behindAside(scene, name.endToken + 1);
  const close = closing(scene, from, end);
  if (close === null || isVerb(scene, from) || NO_OPENING.test(folded[from] ?? '')) return null;
  const title = firstTitle(scene, from, Math.min(close, from + 6));
  if (title === null) return null;
  // `X, the minister Y, and …`: somebody else is named with their title.
  const others = [scene.nameAt.get(from), scene.nameEnding.get(close)];
  if (others.some((other) => scene.names[other ?? -1]?.type === 'PERSON')) return null;
  // `In an interview with X, the president said`: another clause begins.
  const stop = titleEnd(scene.surface, title, close) ?? close;
  if (scene.names[scene.nameAt.get(stop) ?? -1]?.type === 'PERSON') return null;
  const isClause =
    folded[from] === 'the' &&
    (stop < close ? !GOVERNING.test(folded[stop] ?? '') : /^(?:said|says|told)$/.test(folded[close] ?? ''));
  return isClause ? null : role(scene, person, from, close, 'apposition');
}

/** The token behind an age, a place in a picture, or `who is`, that opens what stands behind a name. */
function behindAside({ surface: { tokens, folded } }: Scene, from: number): number {
  const isAside =
    tokens[from]?.kind === 'number' || /^(?:left|right|centre|center)$/.test(folded[from] ?? '');
  const start = isAside && folded[from + 1] === ',' ? from + 2 : from;
  const opening = folded[start] === 'who' && folded[start + 1] === 'is' ? start + 2 : start;
  return /^(?:currently|now|also)$/.test(folded[opening] ?? '') ? opening + 1 : opening;
}

function isVerb({ surface: { folded, tokens } }: Scene, i: number): boolean {
  const word = folded[i] ?? '';
  return (
    tokens[i]?.kind === 'word' && (VERB.test(word) || PERSON_VERBS.has(word) || /[a-z]{3}ed$/.test(word))
  );
}

/** The token at which an apposition ends: a comma, a dash, the sentence's end or `who`. */
function closing(scene: Scene, from: number, end: number): number | null {
  const { folded } = scene.surface;
  for (let i = from; i < Math.min(end, from + LONGEST_APPOSITION); i++)
    if (
      /^(?:[,;:.!?)—–]|--+|who|which|that|said|says|told|stated|reported|added|noted|explained|announced|warned|insisted|argued)$/.test(
        folded[i] ?? '',
      ) ||
      isQuotation(scene.surface, i)
    )
      return i;
  return null;
}

/** A quotation mark, and not the apostrophe of `Growers' Union`. */
function isQuotation(surface: Surface, i: number): boolean {
  const token = surface.tokens[i];
  return token?.kind === 'quote' && (token.spaced || token.text.length > 1 || !/['’]/.test(token.text));
}

function firstTitle(scene: Scene, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (titleEnd(scene.surface, i, to) !== null) return i;
    if (/^(?:and|in|on|at|with|by|to|was|is|had|has|were)$/.test(scene.surface.folded[i] ?? '')) return null;
  }
  return null;
}

/** `the director of the office, X,`: a title with what it governs, then the name between commas. */
function appositionBefore(scene: Scene, person: number): FoundRole | null {
  const name = scene.names[person];
  const { tokens, folded } = scene.surface;
  if (name === undefined || tokens[name.firstToken - 1]?.text !== ',') return null;
  const behind = tokens[name.endToken]?.text ?? '';
  const { first, end } = scene.bounds(name.firstToken);
  if (name.endToken < end && !/^[,.;:)—–]$/.test(behind)) return null;
  const comma = name.firstToken - 1;
  for (let i = comma - 1; i >= Math.max(first, comma - LONGEST_APPOSITION); i--) {
    if (/^[,;:"“”()]$/.test(tokens[i]?.text ?? '')) return null;
    const title = titleEnd(scene.surface, i, comma);
    if (
      title === null ||
      (scene.nameAt.has(i) && scene.nameAt.get(i) !== undefined && scene.nameEnding.has(title))
    )
      continue;
    if (title !== comma && !/^(?:of|for|at|in|to)$/.test(folded[title] ?? '')) continue;
    return role(scene, person, titleOpening(scene, i, first, title), comma, 'apposition');
  }
  return null;
}

/** Where the longest title opens that ends where the one at `i` does, or that leads up to it: `Chief Executive Officer`. */
function titleOpening(scene: Scene, i: number, first: number, end: number): number {
  let start = i;
  for (let at = i - 1; at >= Math.max(first, i - 3); at--) {
    const reached = titleEnd(scene.surface, at, end);
    if (reached !== null && reached >= start) start = at;
  }
  return start;
}

/** Builds the role whose words are the tokens from `start` to `end`, its owner and modifiers before them included. */
function role(
  scene: Scene,
  person: number,
  start: number,
  end: number,
  from: Role['from'],
): FoundRole | null {
  const { tokens, folded } = scene.surface;
  const title = firstTitle(scene, start, end);
  if (title === null) return null;
  const office = officeOf(scene, title, end);
  if (office === '') return null;
  const { first } = scene.bounds(start);
  let opening = modifiersBefore(scene, start, first);
  const owned = ownerBefore(scene, opening);
  const inside = ownerInside(scene, start, end, title);
  if (owned !== null) opening = modifiersBefore(scene, scene.names[owned]?.firstToken ?? opening, first);
  const former = folded.slice(opening, title).some((word) => /^(?:former|previous|ex|then|late)$/.test(word));
  const from_ = tokens[opening];
  const to = tokens[openBracket(scene, start, end) - 1];
  if (from_ === undefined || to === undefined) return null;
  return {
    start: from_.start,
    end: to.end,
    title: scene.text.slice(from_.start, to.end).replace(/\s+/g, ' '),
    from,
    name: person,
    office,
    owner: owned ?? inside ?? ownerBehind(scene, person),
    former,
  };
}

/** The first of the words that belong to the title behind them: `former`, `vice-`. */
function modifiersBefore(
  { surface: { folded, tokens, capital }, nameEnding }: Scene,
  start: number,
  first: number,
): number {
  let opening = start;
  for (;;) {
    // `sub-inspector`: what a hyphen joins belongs together, unless it is the name of a body or a state.
    const hyphen = /^[-‐‑]$/.test(folded[opening - 1] ?? '') ? 1 : 0;
    const before = opening - hyphen - 1;
    const isJoined = hyphen === 1 && tokens[before]?.kind === 'word' && !nameEnding.has(before + 1);
    const isAdverb = folded[before] === 'then' && capital[before] === true && hyphen === 0;
    const isModifier = TITLE_MODIFIERS.has(folded[before] ?? '') && !isAdverb;
    if (before < first || (!isJoined && !isModifier)) return opening;
    opening = before;
  }
}

/** Where a role ends that would end inside brackets: `head of the Boat League (BL`; else its end. */
function openBracket({ surface: { folded } }: Scene, start: number, end: number): number {
  // The role's own tokens alone are looked through: a text may be one line of a million words.
  const words = folded.slice(start, end);
  const open = words.lastIndexOf('(');
  return open > 0 && !words.includes(')', open) ? start + open : end;
}

/** The folded title at a token, in the singular; empty for forms of address and kinship. */
export function officeOf(scene: { readonly surface: Surface }, first: number, end: number): string {
  const { folded } = scene.surface;
  const stop = titleEnd(scene.surface, first, end) ?? first;
  const words = folded.slice(first, stop).filter((word) => word !== '-');
  if (words.length === 1 && NO_OFFICES.has(words[0] ?? '')) return '';
  if (/^(?:his|her) (?:highness|excellency|majesty)$/.test(words.join(' '))) return '';
  return words.join(' ').replace(/(minister|president|chancellor|senator|premier)s$/, '$1');
}

/** The state or body right before a title, with or without a possessive: `Serbian`, `Serbia's`, `NATO`. */
function ownerBefore(scene: Scene, start: number): number | null {
  const possessive = /^'s?$/.test(scene.surface.folded[start - 1] ?? '') ? 1 : 0;
  const owner = scene.nameEnding.get(start - possessive);
  return owner !== undefined && scene.names[owner]?.type !== 'PERSON' ? owner : null;
}

/** The state or body inside an apposition: before the title (`the Serbian minister`) or behind `of` (`leader of Kosovo`). */
function ownerInside(scene: Scene, start: number, end: number, title: number): number | null {
  for (let i = start; i < end; i++) {
    const owner = scene.nameAt.get(i);
    if (owner === undefined || scene.names[owner]?.type === 'PERSON') continue;
    if (i < title || /^(?:of|for|at|the)$/.test(scene.surface.folded[i - 1] ?? '')) return owner;
  }
  return null;
}

/** `Prime Minister X of Bulgaria`. */
function ownerBehind(scene: Scene, person: number): number | null {
  const end = scene.names[person]?.endToken ?? 0;
  if (scene.surface.folded[end] !== 'of') return null;
  const owner = scene.nameAt.get(end + 1);
  return owner !== undefined && scene.names[owner]?.type === 'PLACE' ? owner : null;
}

/** Looks up the sentence of a token; tokens outside any sentence (a dateline) are alone. */
export function sentenceBounds(
  language: Language,
): (token: number) => { readonly first: number; readonly end: number } {
  const sentenceOf = new Int32Array(language.tokens.length).fill(-1);
  language.sentences.forEach((sentence, index) =>
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken),
  );
  const ranges = language.sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }));
  return (token) => ranges[sentenceOf[token] ?? -1] ?? { first: token, end: token };
}
