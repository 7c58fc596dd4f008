import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readJsonLines, sharedFile } from '../corpora/shared.ts';

/** One sentence as two readers judged it: 'either' where they differ, 'none' where it is not the article's own prose. */
export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly label: 'flag' | 'clean' | 'either' | 'none';
  readonly reason: string | null;
}

/** An article with every sentence judged, and with its findings where somebody wrote them down. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
  readonly findings: readonly GoldFinding[];
}

export interface GoldFinding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** The annotated articles. Throws where they are absent. */
export function readGoldArticles(): GoldArticle[] {
  return readdirSync(sharedFile('gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readShared(`gold/${name}`)) as Omit<GoldArticle, 'text'>;
      return { ...gold, text: readShared(`seeds/${gold.id}.txt`) };
    });
}

function readShared(path: string): string {
  return readFileSync(sharedFile(path), 'utf8');
}

/** The articles of which only the sentences were judged, without those that the attribution is trained on. Throws where they are absent. */
export function readJudgedArticles(): GoldArticle[] {
  const judged = (
    readJsonLines('gold/claims.jsonl') as (Omit<GoldArticle, 'text' | 'findings'> & {
      readonly file: string;
    })[]
  ).filter(({ file }) => file !== 'polnear_nq.train');
  const texts = new Map<string, string>();
  for (const file of new Set(judged.map((each) => each.file))) {
    for (const { id, text } of readTexts(file)) texts.set(`${file} ${id}`, text);
  }
  return judged.map(({ id, file, sentences }) => ({
    id,
    sentences,
    text: texts.get(`${file} ${id}`) ?? '',
    findings: [],
  }));
}

/** The articles of one corpus. */
export function readTexts(corpus: string): { readonly id: string; readonly text: string }[] {
  return readJsonLines(`data/${corpus}.jsonl`) as { id: string; text: string }[];
}

/** Whether the judged articles and the corpora are beside the repository. */
export function hasGold(): boolean {
  return ['gold/claims.jsonl', 'data', 'seeds'].every((path) => existsSync(sharedFile(path)));
}
