import { foldName } from './folding.ts';
import type { Found } from './found.ts';
import { PEOPLE_OF_STATE } from './knownNames.ts';
import type { FoundRole } from './roles.ts';
import type { Surface } from './surface.ts';

/** Who holds which office in the text, as its titles and appositions say. */
export interface Licences {
  /** Actor ids by owner and office ('serbs|president') and by office alone ('|president'). */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** The tokens at which each organisation is named, by id. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Where each actor is first named, by id. */
  readonly firstNamed: ReadonlyMap<string, number>;
  /** Actor ids of organisations by the folded head of their names. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Offices whose holder is also called a leader. */
const LEADING =
  /^(?:president|prime minister|chancellor|premier|king|queen|emperor|taoiseach|supreme leader|leader)$/;

/** Reads which descriptions the names and roles of a text license; `keys` holds the owner key of each name. Names in furniture license nothing. */
export function readLicences(
  surface: Surface,
  names: readonly Found[],
  actorOf: readonly (string | null)[],
  roles: readonly FoundRole[],
  keys: readonly string[],
  furniture: readonly boolean[],
): Licences {
  const holders = new Map<string, Set<string>>();
  const license = (key: string, actor: string): void =>
    void holders.set(key, (holders.get(key) ?? new Set()).add(actor));
  for (const role of roles) {
    const actor = actorOf[role.name];
    if (actor === null || actor === undefined || furniture[names[role.name]?.block ?? 0] === true) continue;
    const owner = keys[role.owner ?? -1] ?? '';
    for (const office of officesOf(role)) {
      license(`|${office}`, actor);
      if (owner !== '') license(`${owner}|${office}`, actor);
    }
  }
  const firstNamed = new Map<string, number>();
  const named = new Map<string, number[]>();
  const bodies = new Map<string, Set<string>>();
  names.forEach((name, index) => {
    const actor = actorOf[index];
    if (actor === null || actor === undefined || furniture[name.block] === true) return;
    if (!firstNamed.has(actor)) firstNamed.set(actor, name.start);
    if (name.type !== 'ORG') return;
    const places = named.get(actor);
    if (places === undefined) named.set(actor, [name.firstToken]);
    else places.push(name.firstToken);
    for (const word of [surface.folded[name.firstToken], surface.folded[name.endToken - 1]])
      if (word !== undefined) bodies.set(word, (bodies.get(word) ?? new Set()).add(actor));
  });
  return { holders, named, firstNamed, bodies };
}

/** What a holder may be called: the office itself, 'minister' for every minister but the first, 'leader' for heads of state. */
function officesOf(role: FoundRole): string[] {
  if (role.former) return [`former ${role.office}`];
  const short = role.office.split(' ').at(-1) ?? role.office;
  return [
    role.office,
    ...(LEADING.test(role.office) && role.office !== 'leader' ? ['leader'] : []),
    ...(short !== role.office &&
    /^(?:minister|secretary|chief|commissioner|envoy|spokesman|spokeswoman)$/.test(short) &&
    role.office !== 'prime minister'
      ? [short]
      : []),
  ];
}

/** Under what the offices of a state or body are kept: `Serbia` and `Serbian` own the same. */
export function ownerKey(owner: Found, actor: string | null): string {
  if (owner.known === null) return actor ?? '';
  return foldName(PEOPLE_OF_STATE.get(foldName(owner.known.name)) ?? owner.known.name);
}
