import { slice, type Analysis, type Quotation, type Span } from '../../engine/index.ts';
import { NAMELESS } from '../lexiconSources.ts';
import { hull, ownQuotations } from '../places.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';
import { isKnownSource, tokensIn } from '../words.ts';

/** Asks for the name of a person or office-holder who speaks without one. */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  title: 'Source without a name',
  why: 'Readers cannot judge a source whom they do not know, and nobody can be asked whether the words are right.',
  satisfy: 'Name the source, or tell readers why the name is withheld and how the source knows.',
  level: 'hint',
  flagged: [
    'HARWICK (AP) — The dam will close in May, a senior official said on Tuesday.',
    '“Nobody asked us about the dam,” one diplomat said.',
    'According to a lawyer close to the case, the company will pay for the flood.',
    'The ferry line will be sold, a person familiar with the talks told the Harwick Gazette.',
  ],
  allowed: [
    'HARWICK (AP) — The dam will close in May, police said on Tuesday.',
    '“Nobody asked us about the dam,” said Ann Tolliver, a diplomat.',
    'The ferry line will be sold, the company said in a statement.',
    'A senior official opened the dam on Tuesday and left by train.',
    'The ferry line will be sold in May, a ministry spokesman said.',
  ],
  check: (analysis: Analysis, settings: FindingSettings): RuleFinding[] => {
    const met = new Set<string>();
    return ownQuotations(analysis).flatMap((quotation) => {
      const source = namelessSource(analysis, quotation);
      if (source === null) return [];
      const words = slice(analysis.text, source.span);
      // 'The official added': the article goes on with a source that it was asked about before.
      const again = met.has(source.noun) && /^(?:the|this|that|he|she|they)\b/i.test(words);
      met.add(source.noun);
      if (again || isKnownSource(words, settings.knownSources)) return [];
      return {
        ...source.span,
        message: `Who is '${words}'? The source is left without a name.`,
        evidence: [`'${source.noun}' is a person, and no name stands behind it`],
        strength: 0.65,
        about: quotation.id,
      };
    });
  },
};

/** The words of a source who is a person and has no name, and the noun that says so. */
function namelessSource(analysis: Analysis, { attribution }: Quotation): { span: Span; noun: string } | null {
  const span = hull(attribution.source);
  if (span === null || attribution.sourceKind !== 'unnamed' || attribution.speaker !== null) return null;
  const noun = headNoun(tokensIn(analysis, span).map(({ lower }) => lower));
  return NAMELESS.has(noun) ? { span, noun } : null;
}

/** Behind these words a noun phrase only says more about its noun: `an aide to the mayor`, `a person familiar with the talks`. */
const BEHIND_NOUN =
  /^(?:of|in|at|from|to|for|with|on|who|which|close|familiar|involved|briefed|present|near|,)$/;

function headNoun(words: readonly string[]): string {
  const end = words.findIndex((word, i) => i > 0 && BEHIND_NOUN.test(word));
  return (end === -1 ? words : words.slice(0, end)).at(-1) ?? '';
}
