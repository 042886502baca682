import { expect, it } from 'vitest';
import {
  conclusionInWords,
  confidenceInWords,
  decisiveInWords,
  weightInWords,
} from '../../../server/src/features/why/why-wording.ts';

const evidence = [
  { name: 'a', words: 'they name different places', weight: -2 },
  { name: 'b', words: 'the words around them are alike', weight: 1 },
];

it.each([
  [0, '0 %'],
  [0.001, '1 %'],
  [0.583, '58 %'],
  [0.999, '99 %'],
])('tells %d as %s', (confidence, words) => {
  expect(confidenceInWords(confidence)).toBe(words);
});

it.each([
  [0.9, null, 'One question: 90 %'],
  [0.4, null, 'One question, in all likelihood: 40 %'],
  [0.1, null, 'Not compared: 10 %'],
  [0, 'other-story', 'Not compared'],
] as const)('concludes from %d', (confidence, obstacle, words) => {
  expect(conclusionInWords({ confidence, obstacle, evidence: [], bar: null })).toBe(words);
});

it('names the strongest of what decided', () => {
  expect(decisiveInWords({ confidence: 0.9, obstacle: null, bar: null, evidence }, false)).toBe(
    'What decided for one question: the words around them are alike.',
  );
  expect(decisiveInWords({ confidence: 0.1, obstacle: null, bar: null, evidence }, false)).toBe(
    'What decided against one question: they name different places.',
  );
  expect(decisiveInWords({ confidence: 0.1, obstacle: null, bar: null, evidence: [] }, false)).toBe(
    'Too little speaks for one question.',
  );
  expect(decisiveInWords({ confidence: 0, obstacle: 'other-thing', bar: null, evidence: [] }, true)).toMatch(
    /^They stand in one source/,
  );
});

it('tells what they themselves say against it', () => {
  const bar = 'they count over two periods';
  expect(decisiveInWords({ confidence: 0, obstacle: 'other-thing', bar, evidence: [] }, true)).toBe(
    'They are not compared: they count over two periods.',
  );
});

it('tells weights with their sign', () => {
  expect([1.44, -0.25].map(weightInWords)).toEqual(['+1.4', '−0.3']);
});
