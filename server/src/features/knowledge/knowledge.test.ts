import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../engine/index.ts';
import { knowledgeOf } from './knowledge.ts';

function checkKnowledge(type: ActorType, name: string, words: string | null): void {
  expect(knowledgeOf({ type, name })).toBe(words);
}

describe('what is known of', () => {
  test('a state is its region and its capital', () => {
    checkKnowledge('PLACE', 'Serbia', 'country in the Balkans, capital Belgrade');
    checkKnowledge('PLACE', 'Greenland', 'territory of Denmark in North America, capital Nuuk');
    checkKnowledge('PLACE', 'Yugoslavia', 'former state in the Balkans');
  });
  test('a capital is its state, and of another town its state', () => {
    checkKnowledge('PLACE', 'Belgrade', 'capital of Serbia');
    checkKnowledge('PLACE', 'Lagos', 'city in Nigeria');
    checkKnowledge('PLACE', 'Washington', 'capital of the United States');
    checkKnowledge('PLACE', 'Cape Town', 'capital of South Africa');
  });
  test('a large city is its state', () => {
    checkKnowledge('PLACE', 'Hamburg', 'city in Germany');
    checkKnowledge('PLACE', 'Birmingham', null);
    checkKnowledge('PLACE', 'Elsin', null);
  });
  test('a town of disputed standing is nothing', () => {
    checkKnowledge('PLACE', 'Jerusalem', null);
    checkKnowledge('PLACE', 'Ramallah', null);
  });
  test('a people is its state, or its two', () => {
    checkKnowledge('GROUP', 'Serbs', 'people of Serbia');
    checkKnowledge(
      'GROUP',
      'Congolese',
      'people of the Democratic Republic of the Congo or the Republic of the Congo',
    );
    checkKnowledge('GROUP', 'Tuareg', 'people of the Sahara');
    checkKnowledge('GROUP', 'Conservatives', null);
  });
  test('a part of the United States is that', () =>
    checkKnowledge('PLACE', 'Ohio', 'state of the United States'));
  test('a great body is what it is', () => {
    checkKnowledge('ORG', 'European Union', 'political and economic union of European states (EU)');
    checkKnowledge('ORG', 'Orvanda Salt Company', null);
  });
  test('a person is nothing', () => checkKnowledge('PERSON', 'Jordan', null));
});
