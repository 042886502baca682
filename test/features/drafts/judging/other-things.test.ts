import { describe, expect, it } from 'vitest';
import { OTHER_THINGS } from '../../../../server/src/features/drafts/judging/other-things.ts';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const CORPUS =
  source(
    'ferry.txt',
    { published: '2026-03-14' },
    'The ferry Orlow sank off Karsova. Karl Holm, 44, a stoker, leaves a wife and three children. Ida Brekke, 36, the cook, was a mother of two, her sister said. Pavel Reyl, 29, was the mate.',
  ) +
  source('holm.txt', { published: '2026-03-15' }, 'Mr Holm had three children, all of them at school.') +
  source(
    'flood.txt',
    { published: '2026-03-15' },
    'The flood in Karsova killed 38 people. In Tarn the water killed five people.',
  );

/** How the last passage of a draft stands. */
function last(text: string): string {
  return judged(CORPUS, text).at(-1)!;
}

describe('what is told of others', () => {
  const [kin, ...happenings] = OTHER_THINGS;

  it.each(happenings.map(({ name, example, counterexample }) => [name, example, counterexample]))(
    '%s denies nothing',
    (_, example, counterexample) => {
      expect(judged(CORPUS, example!).find((each) => /^(?:six|no) /.test(each))).toMatch(/ unsupported$/);
      expect(judged(CORPUS, counterexample!).find((each) => /^(?:six|no) /.test(each))).toMatch(/ contested$/);
    },
  );

  it('bears nobody out by the kin of another person', () => {
    expect(last(kin!.example)).toBe('three unsupported');
    expect(last(kin!.counterexample)).toBe('three supported');
  });

  it.each([
    ['Ida Brekke was 36 and a mother of two.', 'two supported'],
    ['Ida Brekke was a mother of three.', 'three contested'],
    ['The mate, Pavel Reyl, had three children.', 'three unsupported'],
    ['Karl Holm had three children.', 'three supported'],
    ['Tore Lund, who drowned in Tarn, was a father of five.', 'five unsupported'],
    ['Another flood killed 38 people in Karsova.', '38 supported'],
    ['In Tarn the water killed nine people.', 'nine contested'],
    ['The flood killed nobody in Belmar.', 'nobody unsupported'],
    ['The flood killed nobody in Tarn.', 'nobody contested'],
  ])('%s: %s', (text, status) => {
    expect(last(text)).toBe(status);
  });
});

it.each([
  ['IDA VELAZQUEZ, THE COOK, HAD THREE CHILDREN. JAN MOSS, THE MATE, HAD NONE.', 'three supported'],
  ['Ida Velazquez, the cook, had three children.', 'three supported'],
  ['Ida Brekke, the cook, had three children.', 'three unsupported'],
])('children are of whom a source writes in capitals, or by another letter: %s', (told, status) => {
  const cook = source('cook.txt', { published: '2026-03-14' }, told);
  expect(judged(cook, 'Ida Velasquez, the cook, had three children.')).toEqual([status]);
});
