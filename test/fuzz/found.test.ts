import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFound } from './found.ts';
import { TARGETS } from './targets.ts';
import { texts } from './texts.ts';

const FOUND = readFound(join(import.meta.dirname, 'found'));
const WELL_FORMED = ['<<<FILE>>> a\n---\nstory: fire\n---\nPolice said 12 people were killed, “all of them here”.\n'];

describe.each(TARGETS)('what once was too much for $name', ({ name, input, check }) => {
  const inputs = [...FOUND].filter(([, { target }]) => target === name);
  it.each(inputs)('%s', async (_, found) => {
    await check(found.input);
  });

  it('and some more of its kind are not', async () => {
    const property = fc.asyncProperty(input ?? texts(WELL_FORMED, 200), async (text) => {
      await check(text);
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

it('names a target in each file', () => {
  const names = [...TARGETS.map(({ name }) => name), 'commands'];
  for (const { target } of FOUND.values()) expect(names).toContain(target);
});
