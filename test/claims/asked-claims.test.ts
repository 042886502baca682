import { describe, expect, it } from 'vitest';
import {
  type Asked,
  COMPARABLE_KINDS,
  type ComparableKind,
  isSameAsked,
  onlyAsked,
} from '../../server/src/claims/asked-claims.ts';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import type { Source } from '../../server/src/corpus/source.ts';

const ALL = Object.keys(COMPARABLE_KINDS) as readonly ComparableKind[];
const asking = (kinds: readonly ComparableKind[], onlyEnglish = true): Asked => ({
  kinds: new Set(kinds),
  onlyEnglish,
});

function text(language?: string): Source {
  const known = language === undefined ? {} : { language };
  const body = 'At 4:20 p.m. 12 people paid $30. "We waited for 3 hours," said Ada Brook, 54.';
  return { id: 'a', uri: 'a', name: 'a', header: { known, unknown: {} }, body };
}

const analysis = readClaims(text());
const kindsLeft = (asked: Asked, source = text()) =>
  onlyAsked(analysis, source, asked).claims.map(({ figure }) => figure.kind);

describe('what is asked for', () => {
  it('is all of an analysis, as it is, where nothing is left out', () => {
    expect(onlyAsked(analysis, text(), asking(ALL))).toBe(analysis);
  });

  it('is chosen by the kinds of figures', () => {
    expect(kindsLeft(asking(['count', 'money']))).toEqual(['count', 'money']);
    expect(kindsLeft(asking(ALL.filter((kind) => kind !== 'time')))).not.toContain('time');
    expect(onlyAsked(analysis, text(), asking(['count'])).quotations).toEqual([]);
    expect(onlyAsked(analysis, text(), asking(['quotation'])).quotations).toEqual(analysis.quotations);
  });

  it.each([
    ['en', true],
    ['en-GB', true],
    ['English', true],
    ['fr', false],
    ['enx', false],
  ])('is read in a source of the language %s: %s', (language, isRead) => {
    expect(kindsLeft(asking(ALL), text(language)).length > 0).toBe(isRead);
    expect(kindsLeft(asking(ALL, false), text(language)).length).toBeGreaterThan(0);
  });

  it('is the same only in all of it', () => {
    expect(isSameAsked(asking(ALL), asking([...ALL].reverse()))).toBe(true);
    expect(isSameAsked(asking(ALL), asking(['count']))).toBe(false);
    expect(isSameAsked(asking(ALL), asking(ALL, false))).toBe(false);
  });
});
