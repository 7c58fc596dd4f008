import type { Shape } from './shape.ts';
import type { Block, Genre, Header } from './types.ts';

const OF_NAME: readonly (readonly [RegExp, Genre])[] = [
  [
    /\b(?:op-?ed|opinions?|columns?|columnist|editorials?|commentar(?:y|ies)|comment|viewpoint|perspective|review|blog|essay)\b/i,
    'opinion',
  ],
  [/\bletters?\b/i, 'letters'],
  [/\b(?:interview|q ?& ?a|questions and answers)\b/i, 'interview'],
  [/\b(?:live|live ?blog|as it happened|minute by minute)\b/i, 'live'],
  [/\b(?:press|news|media) release\b|\brelease\b|\bcommuniqu[eé]\b/i, 'release'],
  [/\b(?:news|report|article|story)\b/i, 'news'],
];

/** The genre that an article's header names or its shape shows; news where neither says otherwise. */
export function genreOf(header: Header | null, blocks: readonly Block[], shapes: readonly Shape[]): Genre {
  return genreNamed(header?.genre) ?? genreByShape(blocks, shapes);
}

function genreNamed(name: string | undefined): Genre | undefined {
  return name === undefined ? undefined : OF_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

/** What stands over a column, or begins its headline. */
const OPINION_KICKER = /^(?:opinion|commentary|editorial|op-?ed|column|comment|viewpoint|letter from)\b/i;

/** Counts are taken over this many blocks at most; what is a live blog or an interview shows long before. */
const REACH = 400;

function genreByShape(blocks: readonly Block[], shapes: readonly Shape[]): Genre {
  const near = blocks.slice(0, REACH);
  const plain = (index: number): string => shapes[index]?.plain ?? '';
  const count = (test: (block: Block, words: string) => boolean): number =>
    near.filter((block, index) => test(block, plain(index))).length;
  const body = count((block) => block.label === 'body');
  const head = near.findIndex((block) => block.label === 'body');
  const above = near.slice(0, Math.max(0, head)).map((_, index) => plain(index));
  if (
    count(
      (block, words) =>
        block.label === 'boilerplate' &&
        /^for immediate release\b|^(?:press|news|media) release\b/i.test(words),
    ) > 0
  )
    return 'release';
  if (
    count(
      (block, words) =>
        block.label === 'boilerplate' && /^#{2,4}(?: #{2,4})*$|^[-– ]*ends[-– ]*$/i.test(words),
    ) > 0 &&
    count((_, words) => /^(?:media|press) contact|^notes? to editors|^about \p{Lu}/iu.test(words)) > 0
  )
    return 'release';
  const times = count(
    (block, words) =>
      (block.label === 'date' && /^\W?\d{1,2}[:.]\d{2}/.test(words)) ||
      /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?\b/i.test(words),
  );
  if (times >= 3 && times * 6 >= body) return 'live';
  if (count((_, words) => /^(?:(?:dear|to the) (?:sir|madam|editor)|re:? )/i.test(words)) >= 1)
    return 'letters';
  const questions = count((_, words) => /^(?:Q(?:uestion)?\s?[:.]|[\p{Lu}][\p{L}.' -]{1,30}: )/u.test(words));
  if (questions >= 4 && questions * 3 >= body) return 'interview';
  // A row of sections is the site's menu and says nothing of this article.
  const kickers = above.filter((words) => OPINION_KICKER.test(words));
  if (kickers.length === 1 && above.length <= 8) return 'opinion';
  return 'news';
}
