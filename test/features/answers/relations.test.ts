import { describe, expect, it } from 'vitest';
import type { Finding, Position, Question, RelatedPositions } from '../../../server/src/collation/finding.ts';
import {
  explains,
  firstPairOf,
  isDisputed,
  opposedPositions,
  relationBetween,
} from '../../../server/src/features/answers/relations.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { FIRE, indexOf, source, URI } from '../fixture.ts';

function position(text: string): Position {
  return { text, value: Number(text), claims: [], origins: 1 };
}

const [twelve, fifteen, thirty] = [position('12'), position('15'), position('30')];

function asked(verdict: Question['verdict'], pairs: readonly RelatedPositions[]): Question {
  const positions = [twelve, fifteen, thirty];
  return { id: 'q', phrase: 'people killed', storyId: 's', positions, pairs, independent: 3, verdict };
}

function pair(a: Position, b: Position, verdict: RelatedPositions['verdict']): RelatedPositions {
  return { a, b, verdict, confidence: 0.9 };
}

describe('relations', () => {
  const question = asked('contradiction', [
    pair(twelve, fifteen, 'rounding'),
    pair(twelve, fifteen, 'contradiction'),
    pair(fifteen, thirty, 'differs'),
  ]);

  it('are those that were found, in both directions; of several the gravest', () => {
    expect(relationBetween(question, twelve, fifteen)).toBe('contradiction');
    expect(relationBetween(question, fifteen, twelve)).toBe('contradiction');
    expect(relationBetween(question, thirty, fifteen)).toBe('differs');
  });

  it('are none where none was found', () => {
    expect(relationBetween(question, twelve, thirty)).toBeNull();
  });

  it('of parts that do not add up are that', () => {
    expect(relationBetween(asked('arithmetic', []), twelve, thirty)).toBe('arithmetic');
  });

  it('name the first pair of a verdict', () => {
    expect(firstPairOf(question, 'differs')).toEqual([fifteen, thirty]);
    expect(firstPairOf(question, 'undated')).toBeNull();
  });

  it.each([
    ['contradiction', true],
    ['differs', true],
    ['undated', false],
    ['agreement', false],
  ] as const)('with a pair of %s make a question disputed: %s', (verdict, isIt) => {
    expect(isDisputed(asked(verdict, [pair(twelve, thirty, verdict)]))).toBe(isIt);
  });
});

describe('what a finding sets against its positions', () => {
  const corpora: readonly string[] = [
    FIRE,
    [12, 15, 19, 24, 31, 120]
      .map((killed, at) =>
        source(
          String(at),
          at % 2 === 0 ? { published: `2026-03-0${at + 1}` } : {},
          `The fire killed ${killed} people.`,
        ),
      )
      .join(''),
    ['4:20 a.m.', '4:20 p.m.', '5:40 a.m.', 'about 4:15 a.m.']
      .map((time, at) =>
        source(String(at), { published: '2026-03-02' }, `The fire in the mill broke out at ${time} on Monday.`),
      )
      .join(''),
  ];

  it('never relates two positions otherwise than the finding', () => {
    let seen = 0;
    for (const text of corpora) {
      const index = indexOf({ [URI]: text });
      for (const finding of index.findings()) {
        const question = index.question(finding.questionId);
        if (question === null || finding.code === 'arithmetic') continue;
        for (const own of finding.positions) {
          for (const other of opposedPositions(index, finding, own)) {
            expect(relationBetween(question, own, other)).toBe(finding.code);
            seen++;
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('an explanation', () => {
  const finding: Finding = {
    id: 'f',
    code: 'undated',
    severity: 'information',
    confidence: 1,
    questionId: 'q',
    question: 'people killed',
    explanation: '',
    positions: [twelve, fifteen, thirty],
    independent: 3,
  };

  it.each([
    ['12 and 15 differ.', true],
    ['About 112 people.', false],
    ['12.5 is no whole number.', false],
    ['Some 1,012 people.', false],
    ['The older one is 12.', true],
  ])('“%s” is about 12: %s', (explanation, isAbout) => {
    expect(explains({ ...finding, explanation }, twelve)).toBe(isAbout);
  });

  it('of two positions is about both', () => {
    expect(explains({ ...finding, positions: [twelve, fifteen] }, twelve)).toBe(true);
  });

  it('of a question that is gone sets all others against a position', () => {
    expect(opposedPositions(new CorpusIndex(), finding, twelve)).toEqual([fifteen, thirty]);
  });
});
