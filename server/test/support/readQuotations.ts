import type { Actor, Actors, ActorType, Mention } from '../../src/engine/actors/types.ts';
import { readArticle } from '../../src/engine/article/article.ts';
import type { Inputs } from '../../src/engine/inputs.ts';
import { readLanguage } from '../../src/engine/language/language.ts';
import { findMarkedPassages } from '../../src/engine/quotations/quotations.ts';
import { compareSpans, slice } from '../../src/engine/text/span.ts';
import { attribute } from '../../src/engine/attribution/attribution.ts';
import type { Quotation } from '../../src/engine/attribution/types.ts';
import { INPUTS } from './inputs.ts';

/** The people, bodies and peoples of the tests' articles: the name of the actor, its type, and the other names used for it. */
const CAST: readonly (readonly [string, ActorType, ...string[]])[] = [
  ['Hanna Berg', 'PERSON', 'Berg'],
  ['Jan Kral', 'PERSON', 'Kral'],
  ['Ada Moss', 'PERSON', 'Moss'],
  ['Nora Hanly', 'PERSON', 'Hanly'],
  ['Northland', 'PLACE'],
  ['Northlanders', 'GROUP', 'Northland farmers', 'Northlander'],
  ['Harbour Board', 'ORG'],
  ['Radio Nord', 'ORG'],
];

/** Reads a text with the cast above as its actors, so that these tests do not hang on how names are found. */
export function readQuotations(text: string, inputs: Inputs = INPUTS): Quotation[] {
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const passages = findMarkedPassages(text, article, language, inputs);
  return attribute(text, article, language, actorsOf(text), passages, inputs);
}

/** Prints a quotation as a line: `direct “…” <cue> [source] speaker`, with marks for what is inside, broken or turned. */
export function printQuotation(text: string, quotation: Quotation): string {
  const { kind, spans, parent, attribution } = quotation;
  const words = (list: readonly { start: number; end: number }[]): string =>
    list.map((span) => slice(text, span)).join(' + ');
  const { cue, source, via, speaker, sourceKind, stance } = attribution;
  return [
    `${parent === null ? '' : '^'}${kind}: ${words(spans)}`,
    ...(cue.length > 0 ? [`<${words(cue)}>`] : []),
    ...(source.length > 0 ? [`[${words(source)}]`] : []),
    ...(via.length > 0 ? [`via ${words(via)}`] : []),
    ...(kind === 'term' ? [] : [speaker ?? sourceKind]),
    ...(stance === 'asserts' ? [] : [stance]),
  ].join(' ');
}

function actorsOf(text: string): Actors {
  const actors: Actor[] = [];
  const mentions: Mention[] = [];
  for (const [name, type, ...others] of CAST) {
    const id = name.toLowerCase().replaceAll(' ', '-');
    const names = [name, ...others];
    const found = occurrences(text, names);
    if (found.length === 0) continue;
    actors.push({ id, name, type, registry: null, roles: [], names, credit: false });
    for (const span of found) {
      const block = Math.max(
        0,
        readArticle(text).blocks.findLastIndex(({ start }) => start <= span.start),
      );
      mentions.push({
        ...span,
        id: `a-${span.start}`,
        type,
        actor: id,
        form: 'name',
        block,
        evidence: 'cast',
        confidence: 1,
      });
    }
  }
  return { actors, mentions: mentions.toSorted(compareSpans) };
}

function occurrences(text: string, names: readonly string[]): { start: number; end: number }[] {
  const pattern = new RegExp(`\\b(?:${names.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g');
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}
