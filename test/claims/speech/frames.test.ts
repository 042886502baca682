import { expect, it } from 'vitest';
import { frameAround, frameBefore } from '../../../server/src/claims/speech/frames.ts';
import { readQuotations } from '../../../server/src/language/quotations.ts';
import { Sentences } from '../../../server/src/language/sentence.ts';

/** The frame around the first occurrence of a word. */
const frameOf = (text: string, word: string) =>
  frameAround(new Sentences(text), text.indexOf(word), readQuotations(text));

it.each([
  ['a plain sentence', 'It rained. The river rose. It fell.', 'river', 'The river rose.'],
  [
    'a quotation of two sentences',
    'It rained. “It rose. It fell,” Lund said. All slept.',
    'fell',
    '“It rose. It fell,” Lund said.',
  ],
  ['what leads a quotation in', 'Lund said: “It rose. It fell.” All slept.', 'fell', 'Lund said: “It rose. It fell.”'],
  ['a credit behind a full stop', '“It rose.” Lund said. All slept.', 'rose', '“It rose.” Lund said.'],
  ['a quotation over paragraphs', '“It rose.\n\n“It fell,” Lund said.', 'rose', '“It rose.\n\n“It fell,” Lund said.'],
])('takes in %s', (_, text, word, expected) => {
  const { start, end } = frameOf(text, word);
  expect(text.slice(start, end)).toBe(expected);
});

it('holds each quotation as one token', () => {
  const { tokens } = frameOf('Lund said: “It rose. It fell.”', 'rose');
  expect(tokens.map(({ kind, text }) => (kind === 'quote' ? kind : text))).toEqual(['Lund', 'said', ':', 'quote']);
});

it('gives the frame before another, and none before the first', () => {
  const text = '“It rose. It fell,” Lund said. All slept.';
  const last = frameOf(text, 'slept');
  const before = frameBefore(new Sentences(text), last, readQuotations(text))!;
  expect(text.slice(before.start, before.end)).toBe('“It rose. It fell,” Lund said.');
  expect(frameBefore(new Sentences(text), before, readQuotations(text))).toBeNull();
});

it('reads no words of a sentence without an end', () => {
  expect(frameOf('word '.repeat(5000), 'word').tokens).toEqual([]);
});
