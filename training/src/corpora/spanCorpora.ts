import type { GoldSpan, GoldText, Kind, UnsureSpan } from './goldText.ts';
import { readJsonLines } from './shared.ts';

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly type9?: string;
  readonly form?: string;
  readonly head?: readonly [number, number];
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}

const KIND_OF_WORLDWIDE: Readonly<Record<string, Kind>> = {
  Person: 'PERSON',
  Organization: 'ORG',
  Location: 'PLACE',
  Facility: 'PLACE',
  NORP: 'GROUP',
};

/** The Worldwide newswire corpus, `train` or `dev`. */
export function readWorldwide(part: 'train' | 'dev'): GoldText[] {
  return (readJsonLines(`data/worldwide.${part}.jsonl`) as Document[]).map(({ id, text, entities }) => ({
    id,
    text,
    spans: entities.flatMap(({ start, end, type9, type }) => {
      const kind = KIND_OF_WORLDWIDE[type9 ?? type];
      return kind === undefined ? [] : [{ start, end, kind }];
    }),
    unsure: [],
    others: entities.filter(({ type9, type }) => KIND_OF_WORLDWIDE[type9 ?? type] === undefined),
    marksGroups: true,
  }));
}

const KIND_OF_CONLL: Readonly<Record<string, Kind>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' };

/** Sets of Reuters news, to measure with and never to train what ships. */
export function readReuters(set: 'conll2003.dev' | 'cleanconll.dev'): GoldText[] {
  return (readJsonLines(`data/${set}.jsonl`) as Document[]).map(({ id, text, entities }) => ({
    id,
    text,
    spans: entities.flatMap(({ start, end, type }) => {
      const kind = KIND_OF_CONLL[type];
      return kind === undefined ? [] : [{ start, end, kind }];
    }),
    unsure: entities
      .filter(({ type }) => KIND_OF_CONLL[type] === undefined)
      .map(({ start, end }) => ({ start, end, kinds: ['GROUP'] })),
    others: entities.filter(({ type }) => KIND_OF_CONLL[type] === undefined),
    marksGroups: false,
  }));
}

const KIND_OF_GUM: Readonly<Record<string, Kind>> = { person: 'PERSON', organization: 'ORG', place: 'PLACE' };

/** GUM: the flat names in its nested phrases. What it names that is no actor of ours stays unmarked. */
export function readGum(set: 'gum_other.train' | 'gum_other.dev' | 'gum_interview.all'): GoldText[] {
  return (readJsonLines(`data/${set}.jsonl`) as Document[]).map(({ id, text, entities }) => {
    const named = entities.filter(({ form }) => form === 'name');
    const spans: GoldSpan[] = [];
    const unsure: UnsureSpan[] = [];
    for (const { start, end, head, type } of named) {
      const kind = KIND_OF_GUM[type];
      const [from, to] = head ?? [start, end];
      if (kind === undefined) continue;
      if (
        kind === 'PERSON' &&
        /(?:ns|ese|ish|s)$/.test(text.slice(from, to)) &&
        !text.slice(from, to).includes(' ')
      )
        unsure.push({ start: from, end: to, kinds: ['PERSON', 'GROUP'] });
      else spans.push({ start: from, end: to, kind });
    }
    const others = entities.filter(({ form, type }) => form !== 'name' || KIND_OF_GUM[type] === undefined);
    return { id, text, spans: disjoint(spans), unsure, others, marksGroups: false };
  });
}

/** Of spans that overlap, the longer. */
function disjoint(spans: readonly GoldSpan[]): GoldSpan[] {
  const kept: GoldSpan[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every((other) => span.end <= other.start || other.end <= span.start)) kept.push(span);
  return kept.toSorted((a, b) => a.start - b.start);
}
