import type { Article } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { Candidate } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { listedAs } from './knownNames.ts';
import { typeByLayout } from './layout.ts';
import { settle } from './settle.ts';
import { fitSpans } from './spans.ts';
import type { Surface } from './surface.ts';
import type { Tagger } from './tagger/tagger.ts';

/** Finds the names of a text, in order and disjoint: what the tagger sees, settled by what the whole text says. */
export function findNames(
  article: Article,
  language: Language,
  surface: Surface,
  tagger: Tagger | null,
): Candidate[] {
  if (tagger === null) return [];
  const { names, inName } = tagger(article, language, surface);
  const fitted = typeByLayout(article, surface, fitSpans(surface, names));
  return settle(surface, language, { names: fitted, inName }).map(
    ({ firstToken, endToken, type, confidence, evidence }) => {
      const listed = listedAs(surface, firstToken, endToken);
      const known = listed?.type === type ? listed : null;
      return {
        firstToken,
        endToken,
        type,
        confidence,
        evidence: evidence ?? known?.list ?? evidenceOf(surface, firstToken, endToken, type),
        known: known?.name === '' ? null : known,
      };
    },
  );
}
