import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { readMarkedNames } from '../../../test/support/markedNames.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';

/** The descriptions of a text with marked names, each as `words → actor`, have to be these. */
function checkNominals(marked: string, links: readonly string[]): void {
  const { text, pins } = readMarkedNames(marked);
  const article = readArticle(text);
  const { mentions } = findActors(text, article, readLanguage(text, article), { ...INPUTS, pins });
  const nominals = mentions.filter(({ form }) => form === 'nominal');
  expect(nominals.map(({ start, end, actor: id }) => `${text.slice(start, end)} → ${id ?? '?'}`)).toEqual(
    links,
  );
}

describe('descriptions', () => {
  const opening = '[g Danish] President [p Anders Holmgaard] arrived. ';
  test('mean the one actor to whom the text gives the office', () =>
    checkNominals(
      `${opening}The [g Danish] president sat down; [l Denmark]’s president ate. The president of [l Denmark] left.`,
      [
        'The Danish president → anders-holmgaard',
        'Denmark’s president → anders-holmgaard',
        'The president of Denmark → anders-holmgaard',
      ],
    ));
  test('may be the office alone where one person of the text holds it', () =>
    checkNominals(`${opening}Later the president slept.`, ['the president → anders-holmgaard']));
  test('stay unlinked where two hold the office, or somebody else', () => {
    checkNominals(`${opening}[g Polish] President [p Ewa Sobol] came. Later the president slept.`, []);
    checkNominals(
      `${opening}The [g Polish] president and a [g Danish] president slept. The vice president woke.`,
      [],
    );
  });
  test('take up a minister and a body', () => {
    checkNominals('Foreign Minister [p Ewa Sobol] came. The minister slept.', ['The minister → ewa-sobol']);
    checkNominals('The [o Ministry of Tides] wrote. A day later the ministry apologised.', [
      'the ministry → ministry-of-tides',
    ]);
  });
  test('take a company up near its name only, and not in what others say', () =>
    checkNominals(
      'The [o Orvanda Salt Company] grew. Later the company shrank. “He had bet the company on a kite,” she said.',
      ['the company → orvanda-salt-company'],
    ));
  test('mean who was named last, where the office alone may be anybody’s', () => {
    checkNominals(`${opening}[p Ewa Sobol] came. Later the president slept.`, []);
    checkNominals(`${opening}[p Ewa Sobol] came. Later the [g Danish] president slept.`, [
      'the Danish president → anders-holmgaard',
    ]);
    checkNominals('Prime Minister [p Anders Holmgaard] met [p Ewa Sobol]. Later the prime minister slept.', [
      'the prime minister → anders-holmgaard',
    ]);
  });
  test('are neither the office itself, nor one of many, nor one told by what follows', () => {
    checkNominals(`${opening}Then the president election began.`, []);
    checkNominals(`${opening}Then the presidents slept, and [g Danish] presidents ate.`, []);
    checkNominals(`${opening}Nobody knew the president who slept.`, []);
    checkNominals('The [o Orvanda Salt Company] grew. It bought the company that digs.', []);
    checkNominals('General [p Anders Holmgaard] came. It was the general opinion.', []);
  });
  test('are no part of a compound', () =>
    checkNominals('The [o Court of Tides] met. Later the court case began, and the court ruling came.', []));
  test('are no appositions of the name before them', () =>
    checkNominals('They met [p Anders Holmgaard], the president of [l Denmark], at noon.', []));
  test('are no titles of the name behind them', () =>
    checkNominals(`${opening}Then the [g Danish] president, [p Anders Holmgaard], rose.`, []));
});
