import { expect, test } from 'vitest';
import { handmade } from '../../../test/support/handmade.ts';
import type { RegistryEntry } from '../../engine/index.ts';
import { actorAt } from './at.ts';
import { likelyActors } from './likely.ts';

function entry(id: string, name: string, more: Partial<RegistryEntry> = {}): RegistryEntry {
  return { id, name, type: 'PERSON', aliases: [], not: [], roles: [], sameAs: {}, ...more };
}

const ENTRIES = [
  entry('r-npa', 'Northern Press Agency', { type: 'ORG' }),
  entry('r-osk', 'Petra Osk', { aliases: ['the Baker'] }),
  entry('r-pell', 'Jonas Pell'),
];

test.each<[string, string, readonly string[]]>([
  [
    'a surname: those of the article before those of the registry',
    '[[actor os: O[[|]]sk]] met [[actor ida: Ida Osk]] and [[actor bo: Bo Lind]].',
    ['ida', 'r-osk'],
  ],
  ['another spelling', '[[actor pel: Jonás Pe[[|]]ll]] left.', ['r-pell']],
  ['initials', '[[actor npa type=ORG: N[[|]]PA]] wrote.', ['r-npa']],
  [
    'the full form of initials',
    '[[actor a type=ORG: Union [[|]]of Fishers]] and [[actor uf type=ORG: UF]].',
    ['uf'],
  ],
  [
    'of two the one of the same type',
    '[[actor o type=ORG: Lind[[|]] Works]], [[actor p: Bo Lind]], [[actor q type=ORG: Lind Hotels]].',
    ['q', 'p'],
  ],
  [
    'an open name: who has it',
    '[[actor a: Ida Osk]] and [[actor b: Eva Osk]]; [[actor open: O[[|]]sk]] and [[actor b: Eva Osk]] left.',
    ['b', 'a', 'r-osk'],
  ],
  ['another alias', '[[actor x: Baker[[|]]]] spoke.', ['r-osk']],
  ['nobody alike', '[[actor x: Zo[[|]]ra]] met [[actor bo: Bo Lind]].', []],
  ['small words say nothing', '[[actor x: Tor de L[[|]]a]] met [[actor y: Ana de La]].', []],
])('%s', (_what, marked, ids) => {
  const { analysis, cursor } = handmade(marked);
  const mention = actorAt(analysis, { start: cursor, end: cursor })?.mention;
  const found = mention && likelyActors(analysis, { entries: ENTRIES }, mention);
  expect(found?.map(({ id }) => id)).toEqual(ids);
});

test('a candidate says where it is known', () => {
  const { analysis } = handmade(
    '[[actor osk: Osk]] met [[actor r-osk: Petra Osk]] and [[actor ida: Ida Osk]].',
  );
  const [mention] = analysis.mentions;
  const found = mention === undefined ? [] : likelyActors(analysis, { entries: ENTRIES }, mention);
  expect(found.map(({ id, inArticle, inRegistry }) => [id, inArticle, inRegistry])).toEqual([
    ['r-osk', true, true],
    ['ida', true, false],
  ]);
});
