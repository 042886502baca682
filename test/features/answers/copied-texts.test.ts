import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Source } from '../../../server/src/corpus/source.ts';
import { CopiedTexts } from '../../../server/src/features/answers/copied-texts.ts';

const COPIED =
  'The bakery on Tanner Lane reopened before dawn, its owner handing out rolls to the firefighters who had spent two nights keeping the flames from the timber yard behind the chapel.';
const LONGER = `${COPIED} Nobody in the lane slept much that week, and the chapel bell stayed silent until the engineers had looked at the tower and found it sound.`;

const text = (name: string, body: string): Source => ({
  id: `file:///lane.corpus#${name}`,
  uri: 'file:///lane.corpus',
  name,
  header: { known: {}, unknown: {} },
  body,
});
const first = text('first', `An opening of its own. ${LONGER}`);
const second = text('second', `${COPIED} And an end that nobody else has.`);
const third = text('third', `Something before it. ${LONGER}`);
const fourth = text('fourth', 'Four boats left the harbour. None of them came back before the evening tide.');
const all = [first, second, third, fourth];

function copiesIn(sources: readonly Source[], copied = new CopiedTexts()): readonly (string | undefined)[] {
  expect(copied.follow(sources, sources)).toBe(true);
  return sources.map((source) => copied.closestTo(source)?.other.name);
}

it('are closest to the source with the longest passage in common', () => {
  expect(copiesIn(all)).toEqual(['third', 'first', 'first', undefined]);
  const copied = new CopiedTexts();
  copied.follow(all, all);
  const { passage, other } = copied.closestTo(first)!;
  expect(other.body.slice(passage.b.start, passage.b.end)).toBe(first.body.slice(passage.a.start, passage.a.end));
});

it('are unknown of a source that was not entered', () => {
  expect(new CopiedTexts().closestTo(first)).toBeNull();
});

it('are the same after any sequence of changes as from scratch', () => {
  const subset = fc.subarray(all);
  fc.assert(
    fc.property(fc.array(subset, { minLength: 1, maxLength: 6 }), (states) => {
      const followed = new CopiedTexts();
      for (const state of states) copiesIn(state, followed);
      const last = states.at(-1)!;
      expect(copiesIn(last, followed)).toEqual(copiesIn(last));
    }),
    { numRuns: 40 },
  );
});

it('are compared a few at a time, as long as one may', () => {
  const copied = new CopiedTexts();
  let calls = 0;
  while (!copied.follow(all, all, () => true)) calls++;
  expect(calls).toBe(2 * all.length);
  expect(copied.closestTo(first)?.other).toBe(third);
});
