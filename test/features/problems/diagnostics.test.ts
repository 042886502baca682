import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { listProblems, type ProblemSettings } from '../../../server/src/features/problems/diagnostics.ts';
import { FIRE, indexOf, source, URI, wordsIn } from '../fixture.ts';

const OWN: ProblemSettings = { severities: {} };
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Each problem as `severity code: words`. */
function problems(text: string, settings = OWN): readonly string[] {
  return listProblems(indexOf({ [URI]: text }), URI, settings).map(
    ({ severity, code, range }) => `${SEVERITIES[severity ?? 0]} ${code}: ${wordsIn(text, range)}`,
  );
}

const say = (name: string, published: string | null, sentence: string) =>
  source(name, published === null ? {} : { published }, sentence);

describe('problems', () => {
  it.each([
    [
      'each claim of a contradiction',
      FIRE,
      ['warning contradiction: Three', 'warning contradiction: 4', 'warning contradiction: 3'],
    ],
    [
      'each claim of a rounding, as hints',
      say('a', '2026-03-02', 'The attack killed 1,200 people.') +
        say('b', '2026-03-02', 'The attack killed 1,219 people.'),
      ['hint rounding: 1,200', 'hint rounding: 1,219'],
    ],
    [
      'the older claim of a superseded figure',
      say('a', '2026-03-02', 'Police say 5 people were killed.') +
        say('b', '2026-03-05', 'Police say 9 people were killed.'),
      ['hint superseded: 5'],
    ],
    [
      'figures that a missing date would explain, and the source that misses it',
      say('a', '2026-03-02', 'Police say 5 people were killed.') + say('b', null, 'Police say 9 people were killed.'),
      ['information undated: 5', 'hint undated-source: b', 'information undated: 9'],
    ],
    [
      'faults of the format',
      '<<<FILE>>> a\nText of 2026.\n<<<FILE>>> a\nMore of 2026.',
      expect.arrayContaining(['warning duplicate-name: a']),
    ],
    [
      'nothing where all agree',
      say('a', '2026-03-02', 'Two children were killed.') + say('b', '2026-03-02', 'The fire killed 2 children.'),
      [],
    ],
  ])('are %s', (_, text, found) => {
    expect(problems(text)).toEqual(found);
  });

  it('stand at their figures behind emoji, CRLF and a byte-order mark', () => {
    const text = `\ufeff${FIRE.replaceAll('\n', '\r\n').replace('Three', '🔥 Three')}`;
    expect(problems(text)).toEqual([
      'warning contradiction: Three',
      'warning contradiction: 4',
      'warning contradiction: 3',
    ]);
  });

  it('are none in a file that is not indexed', () => {
    expect(listProblems(indexOf({}), URI, OWN)).toEqual([]);
  });
});

describe('a problem', () => {
  const problem = (text: string, words: string): Diagnostic => {
    const found = listProblems(indexOf({ [URI]: text }), URI, OWN).find(({ range }) => wordsIn(text, range) === words);
    if (!found) throw new Error(`There is no problem at “${words}”`);
    return found;
  };

  it('says what is counted and who says what', () => {
    expect(problem(FIRE, 'Three').message).toBe('People wounded: 3 here, 4 in evening (the fire brigade).');
    expect(problem(FIRE, '4').message).toBe('People wounded: 4 here, 3 in morning and radio (police).');
  });

  it('says why it is one where that says more', () => {
    const text =
      say('a', '2026-03-02', 'Police say 4,237 people were displaced.') +
      say('b', '2026-03-02', 'Police say 4,327 people were displaced.');
    expect(problem(text, '4,237').message).toMatch(/^People displaced: 4,237 here, 4,327 in b \(Police\)\. .*swapped/);
  });

  it('names who says the same in other words', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'In Karsova six people were shot on Monday.') +
      source('b', { published: '2026-03-02' }, 'In Karsova four people were shot on Monday.') +
      source('c', { published: '2026-03-02' }, 'In Karsova at least six people were shot on Monday.');
    expect(problem(text, 'six').message).toMatch(/^[^:]+: 6 here and in c, 4 in b\./);
  });

  it('leads to the other positions from both sides', () => {
    const related = (words: string) =>
      problem(FIRE, words).relatedInformation?.map(({ location, message }) => [wordsIn(FIRE, location.range), message]);
    expect(related('Three')).toEqual([['4', '4 in evening (the fire brigade)']]);
    expect(related('4')).toEqual([['Three', '3 in morning (police) and 1 more']]);
  });

  it.each([
    ['the value that the fewest sources give', FIRE, ['4']],
    [
      'of values that are given as often the latest',
      say('a', '2026-03-05', 'In Karsova six people were shot on 1 March, police said.') +
        say('b', '2026-03-02', 'In Karsova four people were shot on 1 March, police said.'),
      ['six'],
    ],
  ])('of a finding leads at one claim alone: %s', (_, text, leading) => {
    const leads = listProblems(indexOf({ [URI]: text }), URI, OWN)
      .filter(({ code, data }) => code === 'contradiction' && data.leads)
      .map(({ range }) => wordsIn(text, range));
    expect(leads).toEqual(leading);
  });

  it('links to the explanation of its code, and names its finding', () => {
    const text = indexOf({ [URI]: FIRE });
    expect(problem(FIRE, '4')).toMatchObject({
      source: 'crosscheck',
      code: 'contradiction',
      codeDescription: { href: 'https://github.com/crosscheck/crosscheck#contradiction' },
      data: { finding: text.findings()[0]?.id },
    });
  });

  it('of a figure among many is set against those alone that it differs from, the first two of them', () => {
    const text =
      say('a', '2026-03-02', 'Police say 12 people were killed.') +
      say('b', '2026-03-03', 'Police say 15 people were killed.') +
      say('c', '2026-03-05', 'Police say 19 people were killed.') +
      say('d', '2026-03-05', 'Police say 24 people were killed.');
    const found = listProblems(indexOf({ [URI]: text }), URI, OWN).map(({ code, range, relatedInformation }) => [
      wordsIn(text, range),
      code,
      relatedInformation?.map(({ location }) => wordsIn(text, location.range)).sort(),
    ]);
    expect(found).toEqual([
      ['12', 'superseded', ['15', '19']],
      ['15', 'superseded', ['19', '24']],
      ['19', 'contradiction', ['24']],
      ['24', 'contradiction', ['19']],
    ]);
  });

  it('shows the text of sources as readable characters', () => {
    const text =
      source('a\u202eb', {}, 'Police say 5 firefighters were wounded.') +
      say('b', null, 'Police say 6 firefighters were wounded.');
    expect(problem(text, '6').message).toContain('5 in a⟦U+202E⟧b');
  });
});

describe('what the user wants to see', () => {
  it.each([
    [
      'louder',
      { contradiction: 'error' },
      ['error contradiction: Three', 'error contradiction: 4', 'error contradiction: 3'],
    ],
    ['not at all', { contradiction: 'off' }, []],
    ['as it was, for other codes', { rounding: 'off' }, expect.arrayContaining(['warning contradiction: 4'])],
  ] as const)('is shown %s', (_, severities, found) => {
    expect(problems(FIRE, { severities })).toEqual(found);
  });

  it('goes for faults too', () => {
    const text = source('a', {}, 'Nothing dates this.');
    expect(problems(text)).toEqual(['hint undated-source: a']);
    expect(problems(text, { severities: { 'undated-source': 'warning' } })).toEqual(['warning undated-source: a']);
    expect(problems(text, { severities: { 'undated-source': 'off' } })).toEqual([]);
  });
});
