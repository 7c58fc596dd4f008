import { isInterview } from './interview.ts';
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

/**
 * The genre that an article's header names, by its genre, the section that it stood in or its address; else the one that its shape shows;
 * news where nothing says otherwise.
 */
export function genreOf(header: Header | null, blocks: readonly Block[], shapes: readonly Shape[]): Genre {
  return (
    genreNamed(header?.genre) ??
    genreOfSection(header?.section) ??
    genreOfSection(folders(header?.url)) ??
    genreByShape(blocks, shapes)
  );
}

/** A section's name tells less than a genre's: news is what all sections hold, and `Arts & Reviews` holds reports, too. */
function genreOfSection(name: string | undefined): Genre | undefined {
  const genre = genreNamed(name);
  return genre === 'news' || /\b(?:reviews?|blogs?|arts)\b/i.test(name ?? '') ? undefined : genre;
}

/** The folders of a web address, without the page's own name, in which any word may stand. */
function folders(url: string | undefined): string | undefined {
  const path = url === undefined ? undefined : /^https?:\/\/[^/]+\/(.*)\/[^/]*$/i.exec(url)?.[1];
  return path?.replaceAll('/', ' ');
}

function genreNamed(name: string | undefined): Genre | undefined {
  return name === undefined ? undefined : OF_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

/** What stands over a column, or begins its headline. */
const OPINION_KICKER =
  /^(?:(?:guest |letters? and )?(?:opinions?|commentary|editorial|op-?ed|column|comment|viewpoint|perspective)(?:$|\s*[:|—–-])|letter from\b)/iu;

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
  if (isInterview(blocks, shapes)) return 'interview';
  if (
    isDialogue(
      near.map((_, index) => plain(index)),
      body,
    )
  )
    return 'interview';
  // A row of sections is the site's menu and says nothing of this article.
  const kickers = above.filter((words) => OPINION_KICKER.test(words));
  if (kickers.length === 1 && above.length <= 8) return 'opinion';
  return 'news';
}

/** A line of somebody who asks or answers: `Q: …`, `COURIER: …`. */
const SPOKEN = /^(Q(?:uestion)?|A(?:nswer)?|\p{Lu}[\p{L}.' -]{1,30})(?:\s?:|\.(?=\s\p{Lu})) /u;

/** Fewer spoken lines may stand in any text. */
const FEWEST_SPOKEN = 4;

/**
 * Whether a fair share of the paragraphs are spoken in turn. A list of dates or shops has the same shape; there nobody speaks twice, and
 * nobody asks.
 */
function isDialogue(paragraphs: readonly string[], body: number): boolean {
  const lines = new Map<string, number>();
  let spoken = 0;
  let asked = 0;
  for (const words of paragraphs) {
    const speaker = SPOKEN.exec(words)?.[1];
    if (speaker === undefined) continue;
    spoken++;
    lines.set(speaker, (lines.get(speaker) ?? 0) + 1);
    if (words.endsWith('?')) asked++;
  }
  const isInTurn = [...lines.values()].some((count) => count >= 2);
  return spoken >= FEWEST_SPOKEN && spoken * 3 >= body && isInTurn && asked > 0;
}
