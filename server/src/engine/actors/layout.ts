import type { Article, BlockLabel } from '../article/types.ts';
import { blockFinder } from './found.ts';
import { headKind } from './heads.ts';
import { listedAs } from './knownNames.ts';
import type { Surface } from './surface.ts';
import { TYPES, type TaggedName } from './tagger/tagger.ts';
import { endsTitle } from './titles.ts';
import type { ActorType } from './types.ts';

/** The most words of a reporter's name. */
const LONGEST_REPORTER = 4;

/**
 * Gives names the type that their place in the article's layout says, which is surer than their words: a dateline names a place or its paper, between
 * brackets or slashes an agency; a byline and the line at the foot the reporters. What lists know keeps its type.
 */
export function typeByLayout(
  article: Article,
  surface: Surface,
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const blockOf = blockFinder(article);
  return names.map((name) => {
    const start = surface.tokens[name.firstToken]?.start ?? 0;
    const { dateline } = article;
    const type =
      dateline !== null && dateline.start <= start && start < dateline.end
        ? typeInDateline(surface, name)
        : isCredits(article.blocks[blockOf(start)]?.label, name)
          ? typeInByline(surface, name)
          : null;
    const isKnown = listedAs(surface, name.firstToken, name.endToken) !== null;
    return type === null || isKnown ? name : { ...name, type, confidence: 0.95, shares: only(type) };
  });
}

/** Whether a block names reporters there: a byline, or the line at the foot, where what is called a place is one. */
function isCredits(label: BlockLabel | undefined, { type }: TaggedName): boolean {
  return label === 'byline' || (label === 'tagline' && type === 'ORG');
}

function typeInDateline({ folded }: Surface, { firstToken, endToken, type }: TaggedName): ActorType | null {
  const between = `${folded[firstToken - 1] ?? ''} ${folded[endToken] ?? ''}`;
  if (between === '( )' || between === '/ /') return 'ORG';
  // Some papers set their own name before the date in a place's stead.
  return type === 'ORG' ? null : 'PLACE';
}

/** A reporter, where the words are no body's. */
function typeInByline(
  { folded, tokens }: Surface,
  { firstToken, endToken, type }: TaggedName,
): ActorType | null {
  const words = folded.slice(firstToken, endToken);
  const isBody = words.some((word) => headKind(word) !== null) || words.length > LONGEST_REPORTER;
  // `Meridian Wire writer Casper Nyhavn`: whose writer somebody is, is a paper.
  const next = folded[endToken] ?? '';
  if (next === 'staff' || endsTitle(next)) return null;
  // A single word, or letters alone, may be an agency.
  const isAgency = words.length === 1 && /^\p{Lu}+$/u.test(tokens[firstToken]?.text ?? '');
  return type === 'PERSON' || isBody || isAgency ? null : 'PERSON';
}

function only(type: ActorType): readonly number[] {
  return TYPES.map((each) => (each === type ? 1 : 0));
}
