import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { RULES } from '../server/src/findings/rules/index.ts';
import type { Example, Rule } from '../server/src/findings/types.ts';

/*
 * Writes the pages of the rules: node scripts/rulePages.ts
 * A page says what the rule's own file says, so the two cannot differ.
 */

/** One file of `docs/rules/`, as it should be. */
export interface RulePage {
  readonly name: string;
  readonly text: string;
}

/** Where the pages lie. */
export const RULES_FOLDER: URL = new URL('../docs/rules/', import.meta.url);

/** The list of the rules and a page for each. */
export async function rulePages(): Promise<RulePage[]> {
  const pages = RULES.map((rule) => ({ name: `${rule.id}.md`, text: page(rule) }));
  const all = [{ name: 'README.md', text: list(RULES) }, ...pages];
  return Promise.all(
    all.map(async ({ name, text }) => ({
      name,
      text: await format(text, { parser: 'markdown', printWidth: 110, singleQuote: true }),
    })),
  );
}

function page({ id, title, why, satisfy, level, genres, flagged, allowed }: Rule): string {
  return `# ${title}

\`${id}\` · ${level} by default

${why}

**What would do:** ${satisfy}

**Speaks in:** ${genresOf(genres)}

## Asks

${flagged.map(example).join('\n')}

## Does not ask

${allowed.map(example).join('\n')}

## Settings

In a corpus, \`newsmark.yaml\`:

\`\`\`yaml
rules:
  ${id}: off # or hint, information, warning, error
\`\`\`

For files outside of any corpus, the editor's setting \`newsmark.rules\`.
`;
}

/** The genres in words, as a sentence. */
function genresOf(genres: Rule['genres']): string {
  return genres === undefined
    ? 'articles of every genre.'
    : `${genres.map((genre) => GENRES[genre]).join(', ')}.`;
}

const GENRES: Readonly<Record<NonNullable<Rule['genres']>[number], string>> = {
  news: 'news',
  release: 'releases',
  live: 'live reports',
  opinion: 'opinion',
  letters: 'letters',
  interview: 'interviews in questions and answers',
};

/** An example as an item of a list, its paragraphs those of the article. */
function example(given: Example): string {
  const text = typeof given === 'string' ? given : `${given.text} (${given.told})`;
  const paragraphs = text.replaceAll(/([*_[\]`])/g, '\\$1').split(/\n+/);
  return `- ${paragraphs.join('\n\n  ')}`;
}

function list(rules: readonly Rule[]): string {
  return `# Rules

What Newsmark asks about, and why. Each rule speaks about the article's own prose only, but for the last, which is about fact-checks of it.

${rules.map(({ id, title, why }) => `## ${id}\n\n[${title}](${id}.md). ${why}`).join('\n\n')}
`;
}

if (import.meta.main) {
  mkdirSync(RULES_FOLDER, { recursive: true });
  for (const { name, text } of await rulePages()) writeFileSync(new URL(name, RULES_FOLDER), text);
  console.log(`The pages of the rules stand in ${fileURLToPath(RULES_FOLDER)}.`);
}
