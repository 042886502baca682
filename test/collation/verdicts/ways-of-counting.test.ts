import { describe, expect, it } from 'vitest';
import { compared, found } from '../told.ts';

const MAY = '2024-05-01';

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

describe('the wounded with and without one who died later', () => {
  const FEWER = 'The blast killed one man and injured three people.';

  it.each([
    ['one more, where the same report tells of it', 'The blast injured four people. One of them later died.', []],
    [
      'one more, where it counts the dead apart',
      'The blast killed one man and injured four people. He died of his injuries.',
      ['contradiction: people wounded: four / three'],
    ],
    ['one more, where it does not', 'The blast injured four people.', ['contradiction: people wounded: four / three']],
    [
      'more than that explains',
      'The blast injured seven people. One of them later died.',
      ['contradiction: people wounded: seven / three'],
    ],
  ])('%s', (_, more, expected) => {
    expect(found([MAY, FEWER], [MAY, more])).toEqual(expected);
  });

  it('says why both may be right', () => {
    const { questions } = compared([MAY, FEWER], [MAY, 'The blast injured four people. One of them later died.']);
    expect(questions.flatMap(({ remark }) => remark ?? [])).toEqual([
      'four may count one who died of the wounds later, and three only those who lived.',
    ]);
  });
});
