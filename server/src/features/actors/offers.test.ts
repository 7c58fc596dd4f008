import { describe, expect, test } from 'vitest';
import { handmade } from '../../../test/support/handmade.ts';
import type { Registry, RegistryEntry } from '../../engine/index.ts';
import { actorOffers, type ActorOffer } from './offers.ts';

function entry(id: string, name: string): RegistryEntry {
  return { id, name, type: 'PERSON', aliases: [], not: [], roles: [], sameAs: {} };
}

const REGISTRY: Registry = { entries: [entry('r-osk', 'Petra Osk')] };
const NAME = '[[actor o: O[[|]]sk]] met [[actor ida: Ida Osk]].';
const LISTED = '[[actor r-osk: Petra O[[|]]sk]] left.';
const DESCRIBED = '[[actor ida: Ida Osk]] left. [[actor ida form=nominal: The ma[[|]]yor]] stayed.';

function offersAt(marked: string, registry: Registry | null, asks: boolean): ActorOffer[] {
  const { analysis, cursor } = handmade(marked);
  return actorOffers(analysis, { start: cursor, end: cursor }, { registry, asks });
}

const REJECTIONS = ['Not an actor here', 'Not an actor in this article'];

describe('a client that asks is offered', () => {
  test.each<[string, string, Registry | null, readonly string[]]>([
    [
      'everything at a name that the registry does not know',
      NAME,
      REGISTRY,
      [
        ...REJECTIONS,
        'Not an actor in this corpus',
        'Link to…',
        'Same as…',
        'Change type…',
        'Add to registry',
        'Add as another name of…',
      ],
    ],
    [
      'no other name of nobody',
      NAME,
      { entries: [] },
      [
        ...REJECTIONS,
        'Not an actor in this corpus',
        'Link to…',
        'Same as…',
        'Change type…',
        'Add to registry',
      ],
    ],
    [
      'a registry to be made without a corpus',
      NAME,
      null,
      [...REJECTIONS, 'Link to…', 'Same as…', 'Change type…', 'Add to registry'],
    ],
    [
      'what is never meant at a name of the registry',
      LISTED,
      REGISTRY,
      [
        ...REJECTIONS,
        'Link to…',
        'Same as…',
        'Change type…',
        'Add as another name of…',
        'Never Petra Osk in these words…',
      ],
    ],
    [
      'no name at a description',
      DESCRIBED,
      REGISTRY,
      [...REJECTIONS, 'Link to…', 'Same as…', 'Change type…', 'Add to registry'],
    ],
    [
      'nobody to be the same as at a name that is open',
      '[[actor open: O[[|]]sk]] left.',
      REGISTRY,
      [...REJECTIONS, 'Not an actor in this corpus', 'Link to…', 'Change type…', 'Add as another name of…'],
    ],
    ['nothing elsewhere', 'Nobody [[|]]left.', REGISTRY, []],
  ])('%s', (_what, marked, registry, titles) => {
    expect(offersAt(marked, registry, true).map(({ title }) => title)).toEqual(titles);
  });
});

describe('other clients are offered', () => {
  const TYPES = ['organization', 'place', 'group'];
  test.each<[string, string, Registry | null, readonly string[]]>([
    [
      'the likeliest at a name',
      NAME,
      REGISTRY,
      [
        ...REJECTIONS,
        'Not an actor in this corpus',
        'Link to Ida Osk',
        'Link to Petra Osk',
        'Same as Ida Osk in this article',
        ...TYPES.map((type) => `Change type to ${type} here`),
        ...TYPES.map((type) => `Change type to ${type} in this article`),
        'Add to registry',
        'Add as another name of Petra Osk',
      ],
    ],
    [
      'no registry without a corpus',
      '[[actor zo: Zo[[|]]ra]] left.',
      null,
      [
        ...REJECTIONS,
        ...TYPES.map((type) => `Change type to ${type} here`),
        ...TYPES.map((type) => `Change type to ${type} in this article`),
      ],
    ],
    [
      'what is never meant',
      '[[actor r-osk: Petra Osk]] left. [[actor r-osk: O[[|]]sk]] stayed.',
      REGISTRY,
      [
        ...REJECTIONS,
        ...TYPES.map((type) => `Change type to ${type} here`),
        ...TYPES.map((type) => `Change type to ${type} in this article`),
        "Never Petra Osk in 'Osk'",
      ],
    ],
    [
      'no name that the entry has itself',
      LISTED,
      REGISTRY,
      [
        ...REJECTIONS,
        ...TYPES.map((type) => `Change type to ${type} here`),
        ...TYPES.map((type) => `Change type to ${type} in this article`),
      ],
    ],
  ])('%s', (_what, marked, registry, titles) => {
    expect(offersAt(marked, registry, false).map(({ title }) => title)).toEqual(titles);
  });

  test.each<[string, unknown]>([
    [
      'Not an actor in this article',
      { verdict: { id: 'a-0', decision: 'rejected', correction: { scope: 'file' } } },
    ],
    ['Not an actor in this corpus', { wish: { kind: 'not', entry: null, words: 'Osk' } }],
    ['Link to Petra Osk', { verdict: { id: 'a-0', decision: 'corrected', correction: { actor: 'r-osk' } } }],
    [
      'Same as Ida Osk in this article',
      { verdict: { id: 'a-0', decision: 'corrected', correction: { actor: 'ida', scope: 'file' } } },
    ],
    [
      'Change type to place in this article',
      { verdict: { id: 'a-0', decision: 'corrected', correction: { type: 'PLACE', scope: 'file' } } },
    ],
    ['Add to registry', { wish: { kind: 'add', actor: 'o' } }],
    ['Add as another name of Petra Osk', { wish: { kind: 'alias', entry: 'r-osk', words: 'Osk' } }],
  ])('%s', (title, offer) => {
    expect(offersAt(NAME, REGISTRY, false).find((each) => each.title === title)).toMatchObject(
      offer as object,
    );
  });

  test('the type of whom a name is linked to', () => {
    const offers = offersAt('[[actor o type=ORG: O[[|]]sk]] left.', REGISTRY, false);
    expect(offers.find(({ title }) => title === 'Link to Petra Osk')).toMatchObject({
      verdict: { correction: { actor: 'r-osk', type: 'PERSON' } },
    });
  });
});
