import type { Article } from '../article/types.ts';
import { contains } from '../text/span.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';

/**
 * The ids of actors that only sign the text: agencies and reporters whose every name stands in the dateline, a byline, the contributors' line,
 * a notice, or behind `Photo:`. Places are never credits.
 */
export function findCredits(
  article: Article,
  surface: Surface,
  names: readonly Found[],
  actorOf: readonly (string | null)[],
): ReadonlySet<string> {
  const credits = new Set<string>();
  const others = new Set<string>();
  names.forEach((name, index) => {
    const actor = actorOf[index];
    if (actor === null || actor === undefined) return;
    (isCredit(article, surface, name) ? credits : others).add(actor);
  });
  return new Set([...credits].filter((actor) => !others.has(actor)));
}

function isCredit(article: Article, surface: Surface, name: Found): boolean {
  if (name.type !== 'PERSON' && name.type !== 'ORG') return false;
  if (article.dateline !== null && contains(article.dateline, name)) return true;
  const label = article.blocks[name.block]?.label;
  if (label === 'byline' || label === 'tagline' || label === 'boilerplate') return true;
  return label === 'caption' && isPhotoCredit(surface, name);
}

/** Whether the name stands behind `Photo:`, `Photo by`, `(`…`Photo/`. */
function isPhotoCredit(surface: Surface, name: Found): boolean {
  const before = surface.folded.slice(Math.max(0, name.firstToken - 3), name.firstToken);
  const behind = surface.folded.slice(name.endToken, name.endToken + 1);
  return (
    /^(?:photos?|picture|image|credit|photograph)$/.test(behind[0] ?? '') ||
    before.some((word) => /^(?:photos?|picture|image|credit|photograph)$/.test(word))
  );
}
