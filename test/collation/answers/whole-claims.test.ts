import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../server/src/collation/answers/answers.ts';
import {
  firstMoment,
  ownAges,
  wholeClaims,
  withoutLocalParts,
} from '../../../server/src/collation/answers/whole-claims.ts';
import { sourcesOf } from '../told.ts';

const FILLER = 'The town council will meet in the evening to talk about repairs of the harbour wall. '.repeat(14);
const answers = (body: string) => answersOf(sourcesOf([['2024-05-01', body]])[0]!);
const texts = (list: ReturnType<typeof answers>) => list.map(({ claim }) => claim.figure.text);

describe('what a source says of the whole', () => {
  it('stands in its lead; what follows are parts', () => {
    expect(texts(wholeClaims(answers(`Six people were killed. ${FILLER} Two people were killed in a car.`)))).toEqual([
      'Six',
    ]);
  });

  it('may differ between headline and first sentence', () => {
    expect(texts(wholeClaims(answers('Six people killed\n\nNine people were killed by the flood.')))).toEqual([
      'Six',
      'Nine',
    ]);
  });

  it.each([
    'Four people were killed. Two people were killed at the barber.',
    'Two people were killed at the barber. In all, the man killed four people.',
  ])('is the largest that is told where headline and first sentences tell none: %s', (body) => {
    const told = texts(wholeClaims(answers(`${FILLER.slice(0, 400)}\n\n${body}`)));
    expect(told.map((text) => text.toLowerCase())).toEqual(['four']);
  });

  it('stays where nothing differs', () => {
    expect(texts(wholeClaims(answers(`${FILLER} Six people were killed. In all, six people were killed.`)))).toEqual([
      'Six',
      'six',
    ]);
  });

  it('is no single victim told of late', () => {
    expect(wholeClaims(answers(`${FILLER} One person was killed.`))).toEqual([]);
  });
});

describe('a count that names a place', () => {
  it.each([
    ['The flood killed 62 people. Nine people were killed in Halden.', ['62']],
    ['Nine people were killed in Halden. The flood killed 62 people.', ['Nine', '62']],
    ['62 people were killed in Norway. Nine people were killed in Halden.', ['62', 'Nine']],
    ['The flood killed nine people. 62 people were killed in Halden.', ['nine', '62']],
  ])('is a part of a larger one before it that names none: %s', (body, expected) => {
    expect(texts(withoutLocalParts(answers(body)))).toEqual(expected);
  });
});

it('the first time of each happening counts', () => {
  const body = 'The shooting happened at 4 p.m. The bodies were found at 5 p.m. A man was shot at 9 p.m.';
  expect(texts(firstMoment(answers(body)))).toEqual(['4 p.m.', '5 p.m.']);
});

it('a list of times behind the lead is of several happenings', () => {
  const list = 'A man was shot at 4 p.m. in Moss. A woman was shot at 9 p.m. in Halden.';
  expect(texts(firstMoment(answers(list)))).toEqual(['4 p.m.']);
  expect(firstMoment(answers(`${FILLER} ${list}`))).toEqual([]);
  expect(texts(firstMoment(answers(`${FILLER} A man was shot at 4 p.m. in Moss.`)))).toEqual(['4 p.m.']);
});

it('a surname with another age is a relative', () => {
  expect(texts(ownAges(answers('Ida Holm, 31, came. Holm, 35, is her sister.')))).toEqual(['31']);
  expect(texts(ownAges(answers('Ida Holm, 31, came. Ida Holm, 35, left.')))).toEqual(['31', '35']);
});
