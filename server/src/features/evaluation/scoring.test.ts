import { describe, expect, test } from 'vitest';
import { markOn, type Said } from '../../../test/support/decided.ts';
import { INPUTS } from '../../../test/support/inputs.ts';
import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import type { CompleteLayer, Mark, Sidecar } from '../../annotations/sidecar/types.ts';
import { textHash } from '../../annotations/textHash.ts';
import { analyze } from '../../engine/index.ts';
import { findFindings } from '../../findings/findings.ts';
import { suggestionsOf, type Suggestion } from '../marks/suggestions.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { scoreArticle, type Figure, type Score } from './scoring.ts';

const TEXT = `TARNBY, Kestria (NPA) — The weir at Tarnby was opened on Monday, and the mill stood still.

“We could not hold the water,” said Vera Holm, the mayor of Tarnby. Holm said that the weir would be closed again by the weekend.

“It was “a very bad night” for all of us,” Pell Ruud said. Ruud left Tarnby before noon.

The mayor wanted to hide the damage from the insurers.
`;
const WATER = '“We could not hold the water,”';
const HIDDEN = 'The mayor wanted to hide the damage from the insurers.';
const MONDAY = 'The weir at Tarnby was opened on Monday, and the mill stood still.';

const SETTINGS = { rules: {}, knownSources: [] };
const ANALYSIS = analyze(TEXT, INPUTS);
const SUGGESTIONS = suggestionsOf(ANALYSIS, findFindings(ANALYSIS, SETTINGS));
const ALL: readonly CompleteLayer[] = ['actor', 'quotation', 'claim'];

function acceptance({ id, layer, spans, value }: Suggestion): Mark {
  const normal = normalText(TEXT);
  const { type, actor, kind, speaker, label, rule } = value;
  const fields = { type, actor, kind, speaker, label, rule };
  const said = Object.entries(fields).filter(
    ([, word]) => word !== undefined && (word !== null || layer === 'quotation'),
  );
  return {
    id,
    layer,
    spans: spans.map((span) => makeAnchor(normal, span)),
    decision: 'accepted',
    by: 'mb',
    at: '2026-11-21T09:00:00Z',
    ...Object.fromEntries(said),
  } as Mark;
}

/** Everything that the engine asks about, accepted. */
const ACCEPTED: readonly Mark[] = SUGGESTIONS.filter(({ asked }) => asked).map(acceptance);

/** The accepted marks with these others, which take the place of those on the same words in their layer. */
function reviewWith(marks: readonly Mark[], complete: readonly CompleteLayer[] = ALL): Sidecar {
  const places = new Set(marks.map(place));
  return {
    version: 1,
    complete: complete.map((layer) => ({ layer, by: 'mb', at: '2026-11-21T10:00:00Z' })),
    mutes: [],
    ticks: [],
    marks: [...ACCEPTED.filter((mark) => !places.has(place(mark))), ...marks],
  };
}

function place({ layer, spans }: Mark): string {
  return `${layer} ${spans.map(({ at }) => at).join(' ')}`;
}

function scored(sidecar: Sidecar): Score {
  const [score] = scoreArticle({ text: TEXT, inputs: INPUTS, settings: SETTINGS }, [sidecar]);
  if (score === undefined) throw new Error('There is no score.');
  return score;
}

const BASE = scored(reviewWith([]));

/** What marks change in the counts of right, engine's and people's, against an engine that is right in everything. */
function changes(marks: readonly Mark[]): Partial<Record<Figure, string>> {
  const { figures } = scored(reviewWith(marks));
  const entries = (Object.keys(figures) as Figure[]).flatMap((figure) => {
    const { right, given, wanted } = figures[figure];
    const base = BASE.figures[figure];
    const apart = [right - base.right, given - base.given, wanted - base.wanted];
    return apart.some((step) => step !== 0) ? [[figure, apart.join(' ')]] : [];
  });
  return Object.fromEntries(entries) as Partial<Record<Figure, string>>;
}

function on(words: string, said: Said): Mark {
  return markOn(TEXT, words, { at: '2026-11-21T11:00:00Z', ...said });
}

test('an engine whose every mark is accepted is right in everything', () => {
  for (const figure of ['actor spans', 'actor types', 'quotation spans', 'speakers', 'claims'] as const) {
    const { right, given, wanted } = BASE.figures[figure];
    expect([figure, given, wanted]).toEqual([figure, right, right]);
    expect(right).toBeGreaterThan(0);
  }
  expect(BASE.figures['actor links'].right).toBeGreaterThan(3);
  expect(BASE.estimates.actors.every(({ right }) => right)).toBe(true);
});

describe('a decision counts', () => {
  test.each<[string, readonly Mark[], Partial<Record<Figure, string>>]>([
    [
      'a rejected name is one too many',
      [on('Pell Ruud', { layer: 'actor', decision: 'rejected' })],
      { 'actor spans': '-1 0 -1', 'actor types': '-1 0 -1', 'actor links': '-1 -1 -1' },
    ],
    [
      'a name of another type is found all the same',
      [on('Pell Ruud', { layer: 'actor', decision: 'corrected', type: 'ORG', actor: 'pell-ruud' })],
      { 'actor types': '-1 0 0' },
    ],
    [
      'a name that means somebody else breaks a link',
      [on('Pell Ruud', { layer: 'actor', decision: 'corrected', type: 'PERSON', actor: 'old-ruud' })],
      { 'actor links': '-1 0 -1' },
    ],
    [
      'a name that was added is missed',
      [on('the |mill', { layer: 'actor', decision: 'added', type: 'ORG', actor: 'mill' })],
      { 'actor spans': '0 0 1', 'actor types': '0 0 1' },
    ],
    [
      'a name drawn longer is missed, and the short one too many',
      [
        on('Vera Holm', { layer: 'actor', decision: 'rejected' }),
        on('Vera Holm, the mayor', { layer: 'actor', decision: 'added', type: 'PERSON' }),
      ],
      { 'actor spans': '-1 0 0', 'actor types': '-1 0 0', 'actor links': '-1 -1 -1' },
    ],
    [
      'a rejected quotation is one too many, and its speaker wrong',
      [on(WATER, { layer: 'quotation', decision: 'rejected' })],
      { 'quotation spans': '-1 0 -1', speakers: '-1 0 -1' },
    ],
    [
      'another speaker is another speaker',
      [on(WATER, { layer: 'quotation', decision: 'corrected', kind: 'direct', speaker: 'pell-ruud' })],
      { speakers: '-1 0 0' },
    ],
    [
      'nobody is a speaker, too',
      [on(WATER, { layer: 'quotation', decision: 'corrected', kind: 'direct', speaker: null })],
      { speakers: '-1 0 0' },
    ],
    [
      'of a term nobody speaks',
      [on(WATER, { layer: 'quotation', decision: 'corrected', kind: 'term' })],
      { speakers: '-1 0 -1' },
    ],
    [
      'a quotation of which nobody said who speaks is counted without its speaker',
      [on(WATER, { layer: 'quotation', decision: 'accepted', kind: 'direct' })],
      { speakers: '-1 -1 -1' },
    ],
    [
      'a quotation without its marks is the same',
      [
        on(WATER.slice(1, -2), {
          layer: 'quotation',
          decision: 'accepted',
          kind: 'direct',
          speaker: 'vera-holm',
        }),
      ],
      {},
    ],
    [
      'indirect speech with another end is the same while it has most of its words',
      [
        on('the weir would be closed again by the', {
          layer: 'quotation',
          decision: 'corrected',
          kind: 'indirect',
          speaker: 'vera-holm',
        }),
      ],
      {},
    ],
    [
      'a claim that needs no source is one too many',
      [on(HIDDEN, { layer: 'claim', decision: 'rejected' })],
      { claims: '-1 0 -1' },
    ],
    [
      'a claim that is said to be clean is so, too',
      [on(HIDDEN, { layer: 'claim', decision: 'corrected', label: 'clean' })],
      { claims: '-1 0 -1' },
    ],
    [
      'a sentence flagged by a person is missed',
      [on(MONDAY, { layer: 'claim', decision: 'added', label: 'flag' })],
      { claims: '0 0 1' },
    ],
  ])('%s', (_what, marks, expected) => {
    expect(changes(marks)).toEqual(expected);
  });
});

describe('a decision counts neither way', () => {
  const LESS_WATER = { 'quotation spans': '-1 -1 -1', speakers: '-1 -1 -1' };
  test.each<[string, Mark, Partial<Record<Figure, string>>, string]>([
    ['unsure', on(WATER, { layer: 'quotation', decision: 'unsure' }), LESS_WATER, 'unsure'],
    [
      'in bulk',
      { ...on(WATER, { layer: 'quotation', decision: 'accepted', kind: 'direct' }), bulk: true },
      LESS_WATER,
      'bulk',
    ],
    [
      'a rejection in bulk',
      { ...on(WATER, { layer: 'quotation', decision: 'rejected' }), bulk: true },
      LESS_WATER,
      'bulk',
    ],
    [
      'whose cue has changed',
      {
        ...on(WATER, { layer: 'quotation', decision: 'accepted', kind: 'direct' }),
        cue: { exact: 'shouted', at: TEXT.indexOf('said Vera') },
      } as Mark,
      LESS_WATER,
      'lost',
    ],
    [
      'unsure about a sentence that the engine calls clean',
      on(MONDAY, { layer: 'claim', decision: 'unsure' }),
      {},
      'unsure',
    ],
    [
      'on the greater part of a quotation',
      on(WATER.slice(0, -8), { layer: 'quotation', decision: 'unsure' }),
      LESS_WATER,
      'unsure',
    ],
    [
      'on a longer name that the engine has in part',
      on('Pell Ruud said', { layer: 'actor', decision: 'unsure' }),
      { 'actor spans': '-1 -1 -1', 'actor types': '-1 -1 -1', 'actor links': '-1 -1 -1' },
      'unsure',
    ],
  ])('%s', (_what, mark, expected, why) => {
    expect(changes([mark])).toEqual(expected);
    const { leftOut } = scored(reviewWith([mark]));
    expect(leftOut).toEqual({ bulk: 0, unsure: 0, lost: 0, [why]: 1 });
  });

  test('of several decisions on one mark only the newest is heard', () => {
    const earlier = on(WATER, {
      layer: 'quotation',
      decision: 'rejected',
      by: 'jk',
      at: '2026-11-20T10:00:00Z',
    });
    const later = acceptance(
      SUGGESTIONS.find(
        ({ layer, spans }) => layer === 'quotation' && spans[0]?.start === TEXT.indexOf(WATER),
      ) as Suggestion,
    );
    expect(changes([earlier, later])).toEqual({});
  });

  test('of two marks on the same words only the newest is heard', () => {
    const [early, late] = ['2026-11-21T11:00:00Z', '2026-11-21T12:00:00Z'];
    const rejected = on(WATER, { layer: 'quotation', decision: 'rejected', id: 'q-1', at: early });
    const unsure = on(WATER, { layer: 'quotation', decision: 'unsure', id: 'q-2', at: late });
    expect(changes([rejected, unsure])).toEqual(LESS_WATER);
    expect(changes([unsure, rejected])).toEqual(LESS_WATER);
  });
});

describe('only what is complete counts as a whole', () => {
  test('a layer that nobody completed is not compared', () => {
    const { figures, complete } = scored(reviewWith([], ['quotation']));
    expect(complete).toEqual(['quotation']);
    expect([figures['actor spans'], figures.claims]).toEqual([
      { right: 0, given: 0, wanted: 0 },
      { right: 0, given: 0, wanted: 0 },
    ]);
    expect(figures['quotation spans'].right).toBeGreaterThan(0);
  });

  test('a layer that was completed before words changed is not compared', () => {
    const at = '2026-11-21T10:00:00Z';
    const outdated = (text: string): Score =>
      scored({ ...reviewWith([]), complete: [{ layer: 'claim', by: 'mb', at, text: textHash(text) }] });
    expect(outdated(TEXT.replaceAll('“', '"'))).toMatchObject({ complete: ['claim'], outdated: false });
    const changed = outdated(`${TEXT}Nobody was hurt.`);
    expect(changed).toMatchObject({ complete: [], by: [], outdated: true });
    expect(changed.figures.claims.wanted).toBe(0);
  });

  test('what bears no mark there is known to be nothing', () => {
    const { figures } = scored({ ...reviewWith([]), marks: [] });
    for (const figure of ['actor spans', 'quotation spans', 'claims'] as const) {
      expect([figure, figures[figure]]).toEqual([
        figure,
        { right: 0, given: BASE.figures[figure].given, wanted: 0 },
      ]);
    }
  });

  test('nobody is asked about pronouns, and about sentences that need no source', () => {
    const asked = SUGGESTIONS.filter(({ layer, asked: isAsked }) => layer === 'actor' && isAsked);
    expect(BASE.figures['actor spans'].given).toBe(asked.length);
    expect(BASE.figures.claims.given).toBeLessThan(ANALYSIS.claims.length);
  });

  test('findings count where somebody decided about them, complete or not', () => {
    const text = `${TEXT}\nCritics say that the weir was never safe.\n`;
    const decision = (words: string, said: 'accepted' | 'rejected'): Mark =>
      markOn(text, words, { layer: 'finding', rule: 'vague-source', decision: said });
    const figure = (...marks: readonly Mark[]): Score['rules'] => {
      const sidecar = { version: 1, complete: [], mutes: [], ticks: [], marks } as const;
      const [score] = scoreArticle({ text, inputs: INPUTS, settings: SETTINGS }, [sidecar]);
      return score?.rules ?? {};
    };
    expect(figure()).toEqual({});
    expect(figure(decision('Critics', 'accepted'))).toEqual({
      'vague-source': { right: 1, given: 1, wanted: 1 },
    });
    expect(figure(decision('Critics', 'rejected'))).toEqual({
      'vague-source': { right: 0, given: 1, wanted: 0 },
    });
    expect(figure(decision('mill', 'accepted'))).toEqual({
      'vague-source': { right: 0, given: 0, wanted: 1 },
    });
  });
});

test('a decision on an actor in the whole file reaches every mention of that actor', () => {
  const own = ACCEPTED.filter((mark) => mark.layer === 'actor' && mark.actor === 'vera-holm');
  expect(own.length).toBe(2);
  const others = ACCEPTED.filter((mark) => !own.includes(mark));
  const wide = { ...own[0], scope: 'file' } as Mark;
  const sidecar = (first: Mark): Sidecar => ({ ...reviewWith([]), marks: [...others, first] });
  expect(scored(sidecar(wide)).figures).toEqual(BASE.figures);
  const org = scored(sidecar({ ...wide, decision: 'corrected', type: 'ORG' } as Mark)).figures;
  expect(org['actor types'].right).toBe(BASE.figures['actor types'].right - own.length);
});

function evaluated(...sidecars: readonly Sidecar[]): Evaluation {
  return evaluate(sidecars.map((sidecar, i) => ({ path: `story-${i}.txt`, score: scored(sidecar) })));
}

test('a decision on one mention goes before one on its actor', () => {
  const own = ACCEPTED.filter((mark) => mark.layer === 'actor' && mark.actor === 'vera-holm');
  const others = ACCEPTED.filter((mark) => !own.includes(mark));
  const wide = { ...own[0], scope: 'file', decision: 'corrected', type: 'ORG' } as Mark;
  const rejected = { ...own[1], decision: 'rejected' } as Mark;
  const { wanted, right } = scored({ ...reviewWith([]), marks: [...others, wide, rejected] }).figures[
    'actor types'
  ];
  const base = BASE.figures['actor types'];
  expect([wanted - base.wanted, right - base.right]).toEqual([-1, -2]);
});

test('a speaker is known by the names that both sides have, whatever the ids are', () => {
  const renamed = ACCEPTED.map((mark) => {
    if (mark.layer === 'actor' && mark.actor === 'vera-holm') return { ...mark, actor: 'holm-v' };
    return mark.layer === 'quotation' && mark.speaker === 'vera-holm' ? { ...mark, speaker: 'holm-v' } : mark;
  });
  expect(scored({ ...reviewWith([]), marks: renamed }).figures).toEqual(BASE.figures);
});

describe('an evaluation', () => {
  const wrong = reviewWith([on(WATER, { layer: 'quotation', decision: 'rejected' })]);

  test('adds up what was counted article by article', () => {
    const { articles, reviewed, complete, figures } = evaluated(reviewWith([]), wrong, reviewWith([], []));
    expect({ articles, reviewed, complete }).toEqual({
      articles: 3,
      reviewed: 2,
      complete: { actor: 2, quotation: 2, claim: 2 },
    });
    const { right } = BASE.figures['quotation spans'];
    expect(figures['quotation spans']).toEqual({
      right: 2 * right - 1,
      given: 2 * right,
      wanted: 2 * right - 1,
    });
  });

  test('names the worst files, the worst first, and none without a mistake', () => {
    const worse = reviewWith([
      on(WATER, { layer: 'quotation', decision: 'rejected' }),
      on(HIDDEN, { layer: 'claim', decision: 'rejected' }),
    ]);
    const { worst } = evaluated(wrong, reviewWith([]), worse);
    expect(worst.map(({ path }) => path)).toEqual(['story-2.txt', 'story-0.txt']);
    expect(worst[0]?.by).toEqual(['mb']);
  });

  test('says what people call what the engine calls otherwise', () => {
    const { confusions } = evaluated(
      reviewWith([
        on('Pell Ruud', { layer: 'actor', decision: 'corrected', type: 'ORG', actor: 'pell-ruud' }),
        on('the |mill', { layer: 'actor', decision: 'added', type: 'PLACE' }),
        on(WATER, { layer: 'quotation', decision: 'rejected' }),
        on(HIDDEN, { layer: 'claim', decision: 'rejected' }),
        on(MONDAY, { layer: 'claim', decision: 'added', label: 'flag' }),
      ]),
    );
    expect(confusions.actor['ORG']?.['PERSON']).toBe(1);
    expect(confusions.actor['PLACE']?.['nothing']).toBe(1);
    expect(confusions.quotation['nothing']).toEqual({ direct: 1 });
    expect([confusions.claim['clean']?.['flag'], confusions.claim['flag']?.['clean']]).toEqual([1, 1]);
  });

  test('holds the certainties of the engine against the truth', () => {
    const { calibrations } = evaluated(wrong);
    const quotations = BASE.figures.speakers.given;
    expect(calibrations.speakers.count).toBe(quotations);
    expect(calibrations.claims.count).toBe(ANALYSIS.claims.length);
    const { calibrations: right } = evaluated(reviewWith([]));
    expect(right.speakers.error ?? 0).toBeLessThan(calibrations.speakers.error ?? 0);
  });
});
