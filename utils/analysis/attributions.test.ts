import { expect, test } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';
import { textAt } from './types.ts';

test.each([
  ['people familiar with the matter', 'people familiar with the matter said'],
  ['two people familiar with the plan', 'two people familiar with the plan said on Tuesday'],
  ['people briefed on the talks', 'people briefed on the talks told Reuters'],
  ['people briefed on the talks', 'people briefed on the talks'], // the verb is lost
])('who knows is one source, with a verb of telling or without: %s', (source, ending) => {
  const text = `The sale of the plant was called off, ${ending}.`;
  const { attributions } = analyse({ text }, rules);
  expect(attributions.map((attribution) => textAt(text, attribution.source))).toEqual([source]);
});

test('takes whoever asks not to be named for unnamed, also behind a definite article', () => {
  const { attributions } = analyse({ text: 'The designer spoke on the condition of anonymity.' }, rules);
  expect(attributions.map((a) => a.identity)).toEqual(['anonymous']);
});

test.each(['Witness 4', 'Juror No. 8', 'Witness C', 'Officer A'])('%s is one person whose name is kept back', (who) => {
  const text = `${who} told the court that the lights were off. Juror 3 said it was late. It was dark, ${who} said.`;
  const { sources } = analyse({ text }, rules);
  const kept = { identity: 'unresolved', partlyNamed: true };
  expect(sources).toMatchObject([
    { ...kept, label: who, attributionIds: ['a1', 'a3'] },
    { ...kept, label: 'Juror 3' },
  ]);
});

test.each([
  ['Residents of Building 9 said the lift had failed.', 2],
  ['Last year 12 women said he had lied to them.', 12],
  ['Of those in custody 14 men said they had been beaten.', 14],
  ['On day 3 officials said the search was over.', 2],
])('a number counts people where it names nothing: %s', (text, atLeast) => {
  const { sources } = analyse({ text }, rules);
  expect(sources).toMatchObject([{ identity: 'anonymous', anonymous: { people: { atLeast } } }]);
});
