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
} from '../../engine/index.ts';
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

/** How many lines, and how many quotations, a card lists before it says how many more there are. */
const LISTED_LINES = 6;
const LISTED_QUOTATIONS = 3;
const QUOTED_UNITS = 96;

/** The card of the actor behind a mention: who it is, what the article and the registry say, and where. */
export function actorCard(context: CardContext, mention: Mention, actor: Actor): string {
  const entry = context.registry.entries.find(({ id }) => id === actor.registry) ?? null;
  return paragraphs(
    title(context.analysis, mention, actor),
    lines(...articleRoles(context, actor), ...registryRoles(context, entry)),
    lines(otherNames(actor), mentions(context, actor)),
    quotationList(context, actor),
    registryNote(context, entry),
    found(mention),
  );
}

/** The card of a name that fits several actors, or that the engine could not tie to one. */
export function openMentionCard(context: CardContext, mention: Mention): string {
  const words = slice(context.analysis.text, mention);
  const fitting = context.analysis.actors.filter(
    ({ type, name, names }) =>
      type === mention.type && [name, ...names].some((other) => other.split(' ').includes(words)),
  );
  const who = fitting.map(({ name }) => `possibly **${escapeMarkdown(name)}**`);
  return paragraphs(
    dotted(`**${escapeMarkdown(words)}**`, TYPE_WORDS[mention.type]),
    who.length > 1 ? `This name fits more than one: ${listed(who, 'or')}.` : 'It is open who is meant.',
    found(mention),
  );
}

/** The name and the type; where the text says something else than the name, what it says and whom it means. */
function title({ text }: Analysis, mention: Mention, actor: Actor): string {
  const doubt = mention.confidence < POSSIBLE ? 'possibly ' : '';
  const name = `${doubt}**${escapeMarkdown(actor.name)}**`;
  const words = excerpt(slice(text, mention), 40);
  const meant = mention.form === 'name' ? name : `“${escapeMarkdown(words)}” means ${name}`;
  return dotted(meant, TYPE_WORDS[actor.type], actor.credit ? 'a credit, no actor of the story' : null);
}

function articleRoles(context: CardContext, { roles }: Actor): string[] {
  const seen = new Set<string>();
  return roles
    .filter(({ title }) => !seen.has(title.toLowerCase()) && seen.add(title.toLowerCase()))
    .map((role) => dotted(escapeMarkdown(role.title), `*this article*, ${lineLink(context, role)}`));
}

function registryRoles(context: CardContext, entry: RegistryEntry | null): string[] {
  if (entry === null) return [];
  const ties = [entry.affiliation, entry.country].filter((tie) => tie !== undefined).map(escapeMarkdown);
  const facts = [...entry.roles.map(roleWords), ...(ties.length === 0 ? [] : [ties.join(', ')])];
  return facts.map((fact) => dotted(fact, registryName(context, entry)));
}

/** 'Harbour master, Port of Elsin (2019–2023)'. */
function roleWords({ title, org, from, to }: RegistryRole): string {
  const years = from === undefined && to === undefined ? '' : ` (${from ?? ''}–${to ?? ''})`;
  return escapeMarkdown(`${title}${org === undefined ? '' : `, ${org}`}${years}`);
}

function otherNames({ name, names }: Actor): string | null {
  const others = names.filter((other) => other !== name).map(escapeMarkdown);
  return others.length === 0 ? null : `Also called ${listed(others, 'and')}`;
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

function registryNote(context: CardContext, entry: RegistryEntry | null): string | null {
  if (entry === null) return null;
  const note =
    entry.note === undefined ? null : dotted(escapeMarkdown(entry.note), registryName(context, entry));
  return lines(note, dotted(...registryLinks(entry.sameAs)));
}

/** 'registry', linked to the entry where its place is known. */
function registryName({ registryAddress }: CardContext, { id }: RegistryEntry): string {
  const address = registryAddress(id);
  return address === null ? '*registry*' : `*${link('registry', address)}*`;
}

function found({ evidence }: Mention): string | null {
  return evidence === '' ? null : `*Found by: ${escapeMarkdown(evidence)}*`;
}
