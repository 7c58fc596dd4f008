import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';
import { compileRegistry } from './compiledRegistry.ts';
import type { Actors, Registry, RegistryEntry } from './types.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

const entry = (id: string, name: string, more: Partial<RegistryEntry> = {}): RegistryEntry => ({
  id,
  name,
  type: 'ORG',
  aliases: [],
  not: [],
  roles: [],
  sameAs: {},
  ...more,
});

function actorsOf(registry: Registry, text: string): Actors {
  const article = readArticle(text);
  return findActors(text, article, readLanguage(text, article), { ...INPUTS, registry });
}

/** The actors that a text has by the registry, each as `id: name`, have to be these. */
function checkListed(registry: Registry, text: string, listed: readonly string[]): void {
  const { actors } = actorsOf(registry, text);
  const found = actors.filter((actor) => actor.registry !== null);
  expect(found.map(({ id, name }) => `${id}: ${name}`)).toEqual(listed);
}

describe('a registry', () => {
  const text = 'Then Quorn Mills closed, and the Quorn Mills Choir sang for Tessel.';
  const registry: Registry = {
    entries: [entry('quorn', 'Quorn Mills', { not: ['Quorn Mills Choir'] }), entry('tessel', 'Tessel')],
  };

  test('is compiled once for each object', () => {
    expect(compileRegistry(registry)).toBe(compileRegistry(registry));
    expect(compileRegistry({ ...registry })).not.toBe(compileRegistry(registry));
  });

  test('gives the same each time that it is used, and so does its copy', () => {
    const first = actorsOf(registry, text);
    checkListed(registry, text, ['quorn: Quorn Mills', 'tessel: Tessel']);
    expect(actorsOf(registry, 'Nobody else saw Tessel.').actors).toHaveLength(1);
    expect(actorsOf(registry, text)).toEqual(first);
    expect(actorsOf({ entries: [...registry.entries] }, text)).toEqual(first);
  });

  test('takes effect when it is changed, which makes it another object', () => {
    checkListed(registry, text, ['quorn: Quorn Mills', 'tessel: Tessel']);
    checkListed({ entries: [entry('mill', 'Quorn Mills')] }, text, ['mill: Quorn Mills']);
    checkListed({ entries: [] }, text, []);
    checkListed(registry, text, ['quorn: Quorn Mills', 'tessel: Tessel']);
  });

  test('keeps its ids from actors that it does not list', () => {
    const taken: Registry = { entries: [entry('vona-karst', 'Somebody Else')] };
    const { actors } = actorsOf(taken, 'Then Vona Karst left.');
    expect(actors.map(({ id, registry: listed }) => [id, listed])).toEqual([['vona-karst-2', null]]);
  });
});

/** One entry, Tessel, that a phrase silences. */
function excluding(phrase: string): Registry {
  return { entries: [entry('tessel', 'Tessel', { not: [phrase] })] };
}

describe('a name that is far too long', () => {
  const long = `Zub${'a'.repeat(297)}`;

  test('is looked for up to three hundred units', () => {
    checkListed({ entries: [entry('zub', long)] }, `Then ${long} spoke.`, [`zub: ${long}`]);
    checkListed({ entries: [entry('zub', `${long}a`)] }, `Then ${long}a spoke.`, []);
  });

  test('is cut where an alias of its entry is found', () =>
    checkListed(
      { entries: [entry('zub', 'Zub '.repeat(100_000), { aliases: ['Tessel'] })] },
      'Then Tessel spoke.',
      [`zub: ${'Zub '.repeat(75)}…`],
    ));

  test('silences nothing where it is a phrase of `not`', () => {
    const phrase = `Tessel ${'a'.repeat(293)}`;
    checkListed(excluding(phrase), `Then ${phrase} spoke.`, []);
    checkListed(excluding(`${phrase}a`), `Then ${phrase}a spoke.`, ['tessel: Tessel']);
  });
});

test('an alias that very many entries share means none of them', () => {
  const entries = Array.from({ length: 5_000 }, (_, i) =>
    entry(`e${i}`, `Tessel ${i}`, { aliases: ['Tessel'] }),
  );
  const { mentions } = actorsOf({ entries }, 'Then Tessel spoke.');
  expect(mentions.map(({ start, end, evidence }) => [start, end, evidence])).toEqual([
    [5, 11, 'registry, for more than one entry'],
  ]);
  checkListed({ entries }, 'Then Tessel spoke.', []);
});
