import type { CheckItem, EvidenceItem } from '../../../server/src/protocol/factcheck.ts';
import { webAddress } from './markdown.ts';

/** The longest words that are searched for: search engines read no more. */
const LONGEST = 200;

/** Signs that a reader does not see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * What would be part of the address rather than of the words. VS Code takes an address apart and puts it together again before it opens
 * it, and these signs would come out of that without their percent sign; a search does not need them.
 */
const OF_ADDRESSES = /[&#+?/\\=;]/gu;

/** Where the words of a claim are looked up. */
export type LookUpPlace = 'factChecks' | 'wikipedia';

const SEARCHES: Readonly<Record<LookUpPlace, (query: string) => string>> = {
  factChecks: (query) => `https://toolbox.google.com/factcheck/explorer/search/${query}`,
  wikipedia: (query) => `https://en.wikipedia.org/w/index.php?search=${query}`,
};

/** The address that searches for the words there; null where nothing is left to search for. */
export function searchAddress(place: LookUpPlace, words: string): string | null {
  const query = queryOf(words);
  return query === '' ? null : SEARCHES[place](encodeURIComponent(query));
}

/** The address at which the Wayback Machine lists its copies of a page; null where the address is none of the web. */
export function archiveAddress(address: string): string | null {
  const page = webAddress(address);
  return page === null ? null : `https://web.archive.org/web/*/${page.replace(/#.*$/u, '')}`;
}

/** The addresses of the web among the evidence, each once; copies that are archived already are left out. */
export function pagesOf({ truth, said }: Pick<CheckItem, 'truth' | 'said'>): string[] {
  const evidence: EvidenceItem[] = [truth, said].flatMap((state) => state?.evidence ?? []);
  return [...new Set(evidence.flatMap(({ url }) => (url === undefined ? [] : (webAddress(url) ?? []))))];
}

/** The words on one line, cut between two of them where they are long; of quotation marks only what is within. */
function queryOf(words: string): string {
  const line = words
    .slice(0, 10 * LONGEST)
    .replaceAll(/\s/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(OF_ADDRESSES, ' ')
    .replaceAll(/["“”„«»]/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim();
  return line.length <= LONGEST
    ? line
    : line.slice(0, LONGEST + 1).replace(/ ?[^ ]*$/u, '') || line.slice(0, LONGEST);
}
