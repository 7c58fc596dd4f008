import { escapeMarkdown, link } from '../markdown.ts';

/** The pages of public authority files, by the key that `sameAs` uses; `{}` stands for the identifier. */
const AUTHORITIES: Readonly<Record<string, { readonly name: string; readonly page: string }>> = {
  wikidata: { name: 'Wikidata', page: 'https://www.wikidata.org/wiki/{}' },
  viaf: { name: 'VIAF', page: 'https://viaf.org/viaf/{}' },
  isni: { name: 'ISNI', page: 'https://isni.org/isni/{}' },
  gnd: { name: 'GND', page: 'https://d-nb.info/gnd/{}' },
  orcid: { name: 'ORCID', page: 'https://orcid.org/{}' },
  geonames: { name: 'GeoNames', page: 'https://www.geonames.org/{}' },
};

/** What `sameAs` names, as links where their page is known; an address of the web is a link as it stands. */
export function registryLinks(sameAs: Readonly<Record<string, string>>): string[] {
  return Object.entries(sameAs).map(([key, value]) => {
    const authority = Object.hasOwn(AUTHORITIES, key) ? AUTHORITIES[key] : undefined;
    const label = escapeMarkdown(authority?.name ?? key);
    if (/^https?:\/\//i.test(value)) return link(label, value);
    if (authority === undefined) return `${label}: ${escapeMarkdown(value)}`;
    return link(label, authority.page.replace('{}', encodeIdentifier(value)));
  });
}

/** An identifier as a part of an address; one that cannot be encoded (a lone surrogate) leads nowhere. */
function encodeIdentifier(identifier: string): string {
  try {
    return encodeURIComponent(identifier.replace(/\s+/g, ''));
  } catch {
    return '';
  }
}
