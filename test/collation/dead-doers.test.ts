import { describe, expect, it } from 'vitest';
import { tellsOfDeadDoer } from '../../server/src/collation/dead-doers.ts';
import { compared, found } from './told.ts';

const MAY = '2024-05-01';

describe('whether a text tells that the doer died', () => {
  it.each([
    ['The gunman was killed by officers.', true],
    ['Guards shot dead the suspected attacker.', true],
    ['He then turned the gun on himself.', true],
    ['Nine people, including the shooter, lost their lives.', true],
    ['The bomber died in the blast.', true],
    ['The suspect was found dead in a field.', true],
    ['The gunman killed nine people and fled.', false],
    ['The suspect was arrested.', false],
    ['The attacker told them that a guard was dead.', false],
    ['A suspect is in custody after a deadly night.', false],
  ])('%s', (text, expected) => {
    expect(tellsOfDeadDoer(text)).toBe(expected);
  });
});

describe('the dead with and without the one who killed them', () => {
  const FEWER = 'The attack killed 14 people.';
  const MORE = 'Fifteen people were killed in the attack.';

  it.each([
    ['one more, where a report tells of his death', `${FEWER} The gunman was shot dead.`, MORE, []],
    ['one more, where none does', FEWER, MORE, ['contradiction: people killed: 14 / Fifteen']],
    [
      'more than he can explain',
      `${FEWER} The gunman was shot dead.`,
      'The attack killed 17 people.',
      ['contradiction: people killed: 14 / 17'],
    ],
    [
      'both with him',
      'The attack killed 14 people, including the gunman.',
      'It killed 15 people, including the gunman.',
      ['contradiction: people killed (with the attacker): 14 / 15'],
    ],
    [
      'of the wounded he is none',
      'The attack injured 14 people. The gunman shot himself.',
      'It injured 15 people.',
      ['contradiction: people wounded: 14 / 15'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(found([MAY, a], [MAY, b])).toEqual(expected);
  });

  it('says why both may be right', () => {
    const { questions } = compared([MAY, `${FEWER} The gunman was shot dead.`], [MAY, MORE]);
    expect(questions.map(({ verdict, remark }) => [verdict, remark])).toEqual([
      ['agreement', 'Fifteen may count the attacker, who died as well, and 14 the others alone.'],
    ]);
  });
});
