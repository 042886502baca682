import { describe, expect, it } from 'vitest';
import { DaysOfHappenings } from '../../../server/src/collation/answers/days-of-happenings.ts';
import { Attributes } from '../../../server/src/collation/candidates/attributes.ts';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { Companions } from '../../../server/src/collation/candidates/companions.ts';
import { Datelines } from '../../../server/src/collation/candidates/datelines.ts';
import { LoneWords } from '../../../server/src/collation/candidates/lone-words.ts';
import { StoryShape } from '../../../server/src/collation/candidates/story-shape.ts';
import { overlapOfNames, overlapOfWords, StoryWords } from '../../../server/src/collation/candidates/story-words.ts';
import type { Compared } from '../../../server/src/collation/evidence/term.ts';
import { TERMS } from '../../../server/src/collation/evidence/terms.ts';
import { WEIGHTS } from '../../../server/src/collation/evidence/weights.ts';
import { tellsOfDeadDoer } from '../../../server/src/collation/persons/dead-doers.ts';
import { Ledger } from '../../../server/src/collation/persons/ledger.ts';
import { Persons } from '../../../server/src/collation/persons/persons.ts';
import { sourcesOf } from '../told.ts';

/** All pairs of one sort among what two texts claim. */
function comparedIn(texts: readonly string[]): readonly Compared[] {
  const sources = sourcesOf(texts.filter((text) => text !== '').map((text) => [null, text]));
  const candidates = sources.flatMap(candidatesOf);
  const [story, shape, persons] = [new StoryWords(candidates), new StoryShape(candidates), new Persons(candidates)];
  const [ledger, companions, attributes] = [
    new Ledger(candidates),
    new Companions(candidates),
    new Attributes(candidates),
  ];
  const lone = new LoneWords(candidates);
  const doerDied = () => sources.some(({ source }) => tellsOfDeadDoer(source.body));
  return candidates.flatMap((a, at) =>
    candidates.slice(at + 1).flatMap((b): readonly Compared[] => {
      if (a.sort !== b.sort) return [];
      const words = overlapOfWords(a.frame, b.frame, story);
      const names = overlapOfNames(a.frame, b.frame, story);
      return [
        {
          ...{ a, b, words, names, persons, ledger, story, shape, companions, attributes },
          ...{ datelines: new Datelines(sources), days: new DaysOfHappenings(candidates), lone, doerDied },
        },
      ];
    }),
  );
}

describe('the terms of evidence', () => {
  it.each(TERMS)('$name: $words', ({ example, counterexample, measure }) => {
    const strongest = (texts: readonly string[]) => Math.max(0, ...comparedIn(texts).map(measure));
    const weakest = (texts: readonly string[]) => Math.min(1, ...comparedIn(texts).map(measure));
    expect(strongest(example)).toBeGreaterThan(0);
    expect(weakest(counterexample)).toBeLessThan(strongest(example));
  });

  it('have names of their own', () => {
    expect(new Set(TERMS.map(({ name }) => name)).size).toBe(TERMS.length);
  });

  it.each(TERMS)('$name never weighs against its meaning', ({ name, speaks }) => {
    const weight = WEIGHTS.get(name) ?? 0;
    expect(speaks === 'for' ? weight : -weight).toBeGreaterThanOrEqual(0);
  });

  it('have no weight without a term', () => {
    const names = new Set(TERMS.map(({ name }) => name));
    expect([...WEIGHTS.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});
