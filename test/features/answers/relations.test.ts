import { describe, expect, it } from 'vitest';
import type { Position } from '../../../server/src/collation/finding.ts';
import { explains, opposedPositions, relationBetween } from '../../../server/src/features/answers/relations.ts';
import { indexOf, source, URI } from '../fixture.ts';

/** Five counts of one toll: three that grow, one beside the last on the same day, one without a date. */
const TOLL = [
  source('a', { published: '2026-03-02' }, 'Police say 12 people were killed.'),
  source('b', { published: '2026-03-03' }, 'Police say 15 people were killed.'),
  source('c', { published: '2026-03-05' }, 'Police say 19 people were killed.'),
  source('d', { published: '2026-03-05' }, 'Firefighters say 24 people were killed.'),
  source('e', {}, 'The hospital says 30 people were killed.'),
].join('');
const index = indexOf({ [URI]: TOLL });
const positions = index.questions().flatMap((question) => question.positions);

function position(text: string): Position {
  const found = positions.find((each) => each.text === text);
  if (!found) throw new Error(`Nobody counts ${text}`);
  return found;
}

describe('relations', () => {
  it.each([
    ['12', '15', 'superseded'],
    ['12', '19', 'superseded'],
    ['19', '24', 'contradiction'],
    ['15', '30', 'undated'],
  ])('between %s and %s: %s', (one, other, relation) => {
    expect(relationBetween(index, index.findings(), position(one), position(other))).toBe(relation);
    expect(relationBetween(index, index.findings(), position(other), position(one))).toBe(relation);
  });

  it.each([
    ['12', '12', 'agreement'],
    ['12', '15', 'superseded'],
    ['15', '30', 'undated'],
    ['19', '24', null],
  ])('between %s and %s where no finding tells: %s', (one, other, relation) => {
    expect(relationBetween(index, [], position(one), position(other))).toBe(relation);
  });
});

describe('a finding sets against a position', () => {
  it.each([
    ['superseded', '12', ['15', '19', '24']],
    ['superseded', '15', ['19', '24']],
    ['superseded', '24', []],
    ['contradiction', '19', ['24']],
    ['undated', '15', ['30']],
    ['undated', '30', ['12', '15', '19', '24']],
  ])('of %s, %s: %j', (code, text, opposed) => {
    const finding = index.findings().find((each) => each.code === code);
    const found = finding ? opposedPositions(index, finding, position(text)) : [];
    expect(found.map((each) => each.text).sort()).toEqual(opposed);
  });
});

describe('an explanation', () => {
  const finding = index.findings().find(({ positions: all }) => all.length > 2)!;

  it.each([
    ['12 and 15 differ.', true],
    ['About 112 people.', false],
    ['12.5 is no whole number.', false],
    ['Some 1,012 people.', false],
    ['The older one is 12.', true],
  ])('“%s” is about 12: %s', (explanation, isAbout) => {
    expect(explains({ ...finding, explanation }, position('12'))).toBe(isAbout);
  });

  it('of two positions is about both', () => {
    expect(explains({ ...finding, explanation: '', positions: positions.slice(0, 2) }, position('12'))).toBe(true);
  });
});
