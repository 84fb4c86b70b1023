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

test.each(['Witness 4', 'Juror No. 8', 'Witness C', 'Employee 2'])(
  '%s is one person whose name is kept back',
  (who) => {
    const { sources } = analyse({ text: `${who} told the court that the lights were off.` }, rules);
    expect(sources).toMatchObject([{ identity: 'unresolved', partlyNamed: true, label: who }]);
  },
);

test('a number that says which house is meant counts nobody', () => {
  const { sources } = analyse({ text: 'Residents of Building 9 said the lift had failed.' }, rules);
  expect(sources).toMatchObject([{ identity: 'anonymous', anonymous: { people: { atLeast: 2 } } }]);
});
