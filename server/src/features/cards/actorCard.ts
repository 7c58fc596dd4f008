import {
  POSSIBLE,
  slice,
  type Actor,
  type ActorType,
  type Analysis,
  type Mention,
  type Quotation,
  type RegistryEntry,
  type RegistryRole,
  type Role,
} from '../../engine/index.ts';
import { knowledgeOf } from '../knowledge/knowledge.ts';
import { dotted, escapeMarkdown, excerpt, lines, link, paragraphs } from '../markdown.ts';
import { ownMentions, ownQuotations } from '../ownProse.ts';
import { counted, lineLink, lineLinks, listed, type CardContext } from './context.ts';
import { registryLinks } from './registryLinks.ts';

export const TYPE_WORDS: Readonly<Record<ActorType, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  GROUP: 'group',
};

/** How much a card lists, and how many units of a name or a quotation it shows, so that it stays a card. */
const LISTED_LINES = 6;
const LISTED_QUOTATIONS = 3;
const LISTED_NAMES = 4;
const NAME_UNITS = 60;
const QUOTED_UNITS = 96;

/** The card of the actor behind a mention: who it is, what the article and the registry say, and where. */
export function actorCard(context: CardContext, mention: Mention, actor: Actor): string {
  const entry = context.registry.entries.find(({ id }) => id === actor.registry) ?? null;
  return paragraphs(
    lines(heading(context.analysis, mention, actor), entry === null ? builtInFact(actor) : null),
    lines(articleRoles(context, actor), registryFacts(context, entry)),
    lines(otherNames(actor), mentions(context, actor)),
    quotationList(context, actor),
    entry === null ? null : dotted(...registryLinks(entry.sameAs)),
    found(mention),
  );
}

/** The card of a name that fits several actors, or that the engine could not tie to one. */
export function openMentionCard(context: CardContext, mention: Mention): string {
  const words = slice(context.analysis.text, mention);
  const plain = plainName(words);
  const fitting = context.analysis.actors.filter(
    ({ type, name, names }) =>
      type === mention.type &&
      [name, ...names].some((other) => ` ${plainName(other)} `.includes(` ${plain} `)),
  );
  const who = fitting.slice(0, LISTED_NAMES).map(({ name }) => `possibly **${nameWords(name)}**`);
  return paragraphs(
    dotted(`**${nameWords(words)}**`, TYPE_WORDS[mention.type]),
    openWords(who),
    found(mention),
  );
}

/** Who may be meant by an open name. */
function openWords(who: readonly string[]): string {
  if (who.length > 1) return `This name fits more than one: ${listed(who, 'or')}.`;
  return who.length === 1
    ? `It is open who is meant: ${listed(who, 'or')}, or somebody else.`
    : 'It is open who is meant.';
}

/** The name and the type; where the text says something else than the name, what it says and whom it means. */
function heading({ text }: Analysis, mention: Mention, actor: Actor): string {
  const doubt = mention.confidence < POSSIBLE ? 'possibly ' : '';
  const name = `${doubt}**${nameWords(actor.name)}**`;
  const words = excerpt(slice(text, mention), 40);
  const meant = mention.form === 'name' ? name : `“${escapeMarkdown(words)}” means ${name}`;
  return dotted(meant, TYPE_WORDS[actor.type], actor.credit ? 'a credit, no actor of the story' : null);
}

/** What is known of a state, a city, a people or a great body whom the registry does not list. */
function builtInFact(actor: Actor): string | null {
  const known = knowledgeOf(actor);
  return known === null ? null : escapeMarkdown(known);
}

/** The roles that the article gives; one that only repeats a part of another ('minister' beside 'foreign minister') is left out. */
function articleRoles(context: CardContext, { roles }: Actor): string | null {
  const isWhole = ({ title: words }: Role, at: number): boolean =>
    roles.every((other, index) => {
      const [mine, theirs] = [words.toLowerCase(), other.title.toLowerCase()];
      return index === at || !` ${theirs} `.includes(` ${mine} `) || (mine === theirs && at < index);
    });
  const given = roles
    .filter(isWhole)
    .slice(0, LISTED_NAMES)
    .map((role) => {
      const place =
        role.from === 'caption' ? `a caption in ${lineLink(context, role)}` : lineLink(context, role);
      return `${nameWords(role.title)}, ${place}`;
    });
  return given.length === 0 ? null : `*This article:* ${given.join('; ')}`;
}

/** What the registry says, with a link to where it says it. */
function registryFacts(context: CardContext, entry: RegistryEntry | null): string | null {
  if (entry === null) return null;
  const ties = [entry.affiliation, entry.country].filter((tie) => tie !== undefined).join(', ');
  const facts = [...entry.roles.map(roleWords), escapeMarkdown(ties)].filter((fact) => fact !== '');
  const note = entry.note === undefined ? null : escapeMarkdown(entry.note);
  const address = context.registryAddress(entry.id);
  const label = `*${address === null ? 'Registry' : link('Registry', address)}:*`;
  const [first = nameWords(entry.name), ...more] = [facts.join('; '), note].filter(
    (fact) => fact !== '' && fact !== null,
  );
  return lines(`${label} ${first}`, ...more);
}

/** 'Harbour master, Port of Elsin (2019–2023)'. */
function roleWords({ title, org, from, to }: RegistryRole): string {
  const when = period(from, to);
  const words = org === undefined ? title : `${title}, ${org}`;
  return escapeMarkdown(when === null ? words : `${words} (${when})`);
}

/** '2019–2023', 'since 2019', 'until 2023': the years of a card are enough, the registry has the days. */
function period(from: string | undefined, to: string | undefined): string | null {
  const [first, last] = [from, to].map((date) => date?.replace(/^(\d{4})-.*$/s, '$1'));
  if (first === undefined) return last === undefined ? null : `until ${last}`;
  if (last === undefined) return `since ${first}`;
  return first === last ? first : `${first}–${last}`;
}

/** The other names that the article uses; of names that differ in capitals or accents only, the first. */
function otherNames({ name, names }: Actor): string | null {
  const different = new Map([name, ...names].toReversed().map((other) => [plainName(other), other]));
  different.delete(plainName(name));
  const others = names
    .filter((other) => other !== '' && different.get(plainName(other)) === other)
    .slice(0, LISTED_NAMES);
  return others.length === 0 ? null : `Also called ${listed(others.map(nameWords), 'and')}`;
}

function mentions(context: CardContext, actor: Actor): string | null {
  const own = ownMentions(context.analysis).filter((mention) => mention.actor === actor.id);
  if (own.length === 0) return null;
  return dotted(counted(own.length, 'mention'), lineLinks(context, own, LISTED_LINES));
}

function quotationList(context: CardContext, actor: Actor): string | null {
  const own = ownQuotations(context.analysis).filter(({ attribution }) => attribution.speaker === actor.id);
  if (own.length === 0) return null;
  const shown = own.slice(0, LISTED_QUOTATIONS).map((quotation) => {
    const [first] = quotation.spans;
    const place = first === undefined ? null : lineLink(context, first);
    const doubt = quotation.attribution.confidence < POSSIBLE ? 'possibly' : null;
    return `- ${dotted(quotedWords(context.analysis, quotation), place, doubt)}`;
  });
  const rest = own.length - shown.length;
  return [counted(own.length, 'quotation'), '', ...shown, ...(rest === 0 ? [] : [`- and ${rest} more`])].join(
    '\n',
  );
}

/** What was said, in one short line: with the article's own marks where it is quoted, in italics where it is reported. */
export function quotedWords({ text }: Analysis, { kind, spans }: Quotation): string {
  const words = excerpt(spans.map((span) => slice(text, span)).join(' … '), QUOTED_UNITS);
  return kind === 'indirect' ? `*${escapeMarkdown(words)}*` : escapeMarkdown(words);
}

/** A name without capitals and accents, to compare it by. */
function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A name as a card shows it: of one line, and cut where it is longer than a name should be. */
function nameWords(name: string): string {
  return escapeMarkdown(excerpt(name, NAME_UNITS));
}

/** How the mention was found: by what stands around it, or by a list, which is called one. */
function found({ evidence }: Mention): string | null {
  const list = LISTS.get(evidence);
  const how = list === undefined ? escapeMarkdown(evidence) : `the list of ${list}`;
  return evidence === '' ? null : `*Found by: ${how}*`;
}

/** The engine's lists, as an evidence names them, in the words of a card. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['state', 'states'],
  ['capital', 'capitals'],
  ['city', 'cities'],
  ['region', 'regions'],
  ['state of the United States', 'states of the United States'],
  ['nationality', 'nationalities'],
  ['people or camp', 'peoples and camps'],
  ['well-known body', 'well-known bodies'],
]);
