/**
 * Measures who is taken for whom: links between names, as pairs, by type. Run: `node training/src/actors/linking.ts [--errors]`.
 *
 * The gold is GUM (../shared/data, annotations CC BY 4.0): names of persons, organizations and places that it says to be one entity. Two
 * tables are printed. 'found' goes by the names that the engine finds: a pair of which one name is missed counts as missed. 'given' hands
 * the engine the gold's names as decisions, so that only linking is measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze, type ActorType, type Mention, type Pin } from '../../../server/src/engine/index.ts';
import { INPUTS } from '../inputs.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../../shared/data');
const SETS = ['gum_other.train', 'gum_other.dev', 'gum_interview.all'];

/** An entity of GUM as far as it is asked here. */
interface GumEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity_id: string;
  readonly form: string;
  readonly head?: readonly [number, number];
}

interface GumArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GumEntity[];
}

/** A name with the entity that it means. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: ActorType;
  readonly entity: string;
}

/** How many pairs of names were taken for one entity rightly and at all, how many are one, and of how many of these both names were found. */
interface Score {
  right: number;
  given: number;
  wanted: number;
  found: number;
}

const ACTOR_TYPES: Readonly<Record<string, ActorType>> = {
  person: 'PERSON',
  organization: 'ORG',
  place: 'PLACE',
};

/** Titles and forms of address that GUM's heads hold and GUIDELINES.md leaves out of a name. */
const TITLES =
  /^(?:the|mrs?\.?|ms\.?|miss|dr\.?|prof(?:essor)?\.?|sir|lord|lady|king|queen|prince|princess|saint|st\.?|gen(?:eral)?\.?|sen(?:ator)?\.?|congress(?:wo)?man|vice|president|emperor|major|captain|justice|chairman|mayor|representative|madam|first|secretary)\s+/i;

/** A name written as one: no list, no bracket, no clause, and no title or office alone. */
const ONE_NAME = /^(?!.*[,;:()[\]–&!\d])(?!(?:\S+ )*(?:and|who|at|in|known) )\p{Lu}[^\n]*\p{L}\.?$/u;
const OFFICE =
  /^(?:president|speaker|chair(?:man)?|governor|senators?|mayor|emperor|professor|director|secretary|shah|lord|father|representative|fellow|king|prince|protector|command|daddy|mom|dad|god)\b/i;

/** The names of a GUM article that are flat and whole, in order; of overlapping ones the longest, where it is one name. */
function goldNames({ text, entities }: GumArticle): Named[] {
  const names: Named[] = [];
  for (const { type, form, head, entity_id: entity } of entities) {
    const actorType = ACTOR_TYPES[type];
    if (form !== 'name' || head === undefined || actorType === undefined) continue;
    let [start, end] = head;
    for (
      let title = TITLES.exec(text.slice(start, end));
      title !== null;
      title = TITLES.exec(text.slice(start, end))
    )
      start += title[0].length;
    end -= /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
    const words = text.slice(start, end);
    const isPart = actorType !== 'PERSON' && /\p{Lu}\p{L}+ $/u.test(text.slice(0, start));
    if (!ONE_NAME.test(words) || OFFICE.test(words) || words.length > 60 || isPart) continue;
    names.push({ start, end, type: actorType, entity });
  }
  names.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Named[] = [];
  for (const name of names)
    if (!kept.some(({ start, end }) => start < name.end && name.start < end)) kept.push(name);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The engine's mention of each gold name; names that it takes for a people are left out, since GUM has no such type. */
function mentionsOf(names: readonly Named[], mentions: readonly Mention[]): (Mention | null)[] {
  const at = new Map(mentions.map((mention) => [`${String(mention.start)}-${String(mention.end)}`, mention]));
  return names.map(({ start, end }) => at.get(`${String(start)}-${String(end)}`) ?? null);
}

function pinsOf(names: readonly Named[]): Pin[] {
  return names.map(({ start, end, type }) => ({
    layer: 'actor',
    span: { start, end },
    rejected: false,
    type,
  }));
}

/** Counts pairs of one type; a pair whose two names are of two types counts under the first. */
function countPairs(
  article: GumArticle,
  names: readonly Named[],
  mentions: readonly (Mention | null)[],
  scores: Map<ActorType, Score>,
  errors: Map<string, number>,
): void {
  const actors = mentions.map((mention) => mention?.actor ?? null);
  for (const [i, a] of names.entries())
    for (const [j, b] of names.entries()) {
      if (j <= i) continue;
      const wanted = a.entity === b.entity;
      const given = actors[i] !== null && actors[i] === actors[j];
      if (!wanted && !given) continue;
      const found = mentions[i] != null && mentions[j] != null;
      const score = scores.get(a.type) ?? { right: 0, given: 0, wanted: 0, found: 0 };
      score.right += wanted && given ? 1 : 0;
      score.given += given ? 1 : 0;
      score.wanted += wanted ? 1 : 0;
      score.found += wanted && found ? 1 : 0;
      scores.set(a.type, score);
      if (wanted === given || !found) continue;
      const [one = '', other = ''] = [a, b]
        .map(({ start, end }) => article.text.slice(start, end))
        .toSorted();
      const error = `${given ? 'joined' : 'parted'} ${a.type} ${article.id}: ${one} | ${other} (${String(actors[i])}, ${String(actors[j])})`;
      errors.set(error, (errors.get(error) ?? 0) + 1);
    }
}

function table(title: string, scores: ReadonlyMap<ActorType, Score>): string {
  const rows = [...scores].map(([type, { right, given, wanted, found }]) => {
    const [p, r, ofFound] = [right / given, right / wanted, right / found].map((share) =>
      (100 * share).toFixed(1).padStart(6),
    );
    return `${title} ${type.padEnd(7)} P ${p} R ${r}, of pairs of which both names are found ${ofFound}; pairs ${String(wanted)}`;
  });
  return rows.toSorted().join('\n');
}

function main(): void {
  const withErrors = process.argv.includes('--errors');
  const missing = SETS.filter((set) => !existsSync(path.join(SHARED, `${set}.jsonl`)));
  if (missing.length > 0) {
    console.log(`skipped: ${missing.join(', ')} not in ${path.relative(process.cwd(), SHARED)}`);
    return;
  }
  const articles = SETS.flatMap((set) =>
    readFileSync(path.join(SHARED, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GumArticle),
  );
  const scores = { found: new Map<ActorType, Score>(), given: new Map<ActorType, Score>() };
  const errors = { found: new Map<string, number>(), given: new Map<string, number>() };
  for (const article of articles) {
    const all = goldNames(article);
    const found = analyze(article.text, INPUTS).mentions;
    // GUM has no type for a people: `Americans` are persons to it, others at each place.
    const groups = mentionsOf(all, found).map((mention) => mention?.type === 'GROUP');
    const names = all.filter((_, index) => groups[index] !== true);
    countPairs(article, names, mentionsOf(names, found), scores.found, errors.found);
    const given = analyze(article.text, { ...INPUTS, pins: pinsOf(names) }).mentions;
    countPairs(article, names, mentionsOf(names, given), scores.given, errors.given);
  }
  console.log(table('found', scores.found));
  console.log(table('given', scores.given));
  if (!withErrors) return;
  for (const [title, counts] of Object.entries(errors))
    for (const [error, count] of [...counts].toSorted(([, a], [, b]) => b - a))
      console.log(title, String(count).padStart(4), error);
}

main();
