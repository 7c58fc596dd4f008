import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model as never, ['sbd', 'pos']);

/** How many tokens a second wink-nlp splits and gives their part of speech. */
export function winkTokensPerSecond(texts: readonly string[]): number {
  const begun = performance.now();
  let tokens = 0;
  for (const text of texts) tokens += wink.readDoc(text).tokens().length();
  return (1000 * tokens) / (performance.now() - begun);
}
