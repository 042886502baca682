import { expect, it } from 'vitest';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { provenanceInWords } from '../../../server/src/features/answers/provenance.ts';
import { at, indexOf, source, URI } from '../fixture.ts';

const DATED = { publisher: 'Morning Post', published: '2026-03-03' };

it.each([
  [
    'a speaker, publisher and date',
    DATED,
    'Police said 7 people were killed.',
    'Said by Police · published 3 March 2026 · Morning Post · a, line 7',
  ],
  [
    'whom the text goes by',
    DATED,
    'The fire killed 7 people, according to the hospital.',
    'According to the hospital · published 3 March 2026 · Morning Post · a, line 7',
  ],
  [
    'the source, where nobody else speaks',
    DATED,
    'The fire killed 7 people.',
    'Told by Morning Post · published 3 March 2026 · a, line 7',
  ],
  ['nothing that nobody tells', {}, 'The fire killed 7 people.', 'Told by the source itself · undated · a, line 5'],
  [
    'an agency',
    { agency: 'Northline' },
    'Police said 7 people were killed.',
    'Said by Police, via Northline · undated · a, line 6',
  ],
  [
    'the day on which the figure held, and why',
    DATED,
    'On Sunday police said 7 people were killed.',
    'Said by police · as of 1 March 2026 (“Sunday”, from 3 March 2026) · published 3 March 2026 · Morning Post · a, line 7',
  ],
  [
    'the page of a document, and from what its day was taken',
    { ...DATED, original: 'report.pdf', 'dated-by': 'the PDF’s properties' },
    'Rain fell.\n\n\fThe fire killed 7 people.\n\n\fNo more.',
    'Told by Morning Post · published 3 March 2026, dated by the PDF’s properties · a, p. 2, line 11',
  ],
])('tells %s', (_, header, sentence, words) => {
  const text = source('a.txt', header, sentence);
  const index = indexOf({ [URI]: text });
  const claim = claimAt(index, URI, at(text, '7 people'));
  expect(claim && provenanceInWords(index, claim)).toBe(words);
});

it.each([
  ['41 people', '47 people', 'b has 41, not as cited'],
  ['at least 41 people', '41 people', 'b has ≥ 41, cited without its caveat'],
])('holds a citation against its source: %s, cited as %s', (written, told, words) => {
  const star = source('a.txt', { published: '2026-03-03' }, `The fire killed ${told}, the Halden Post reported.`);
  const post = source('b.txt', { publisher: 'Halden Post', published: '2026-03-02' }, `The fire killed ${written}.`);
  const index = indexOf({ [URI]: star + post });
  const claim = claimAt(index, URI, at(star, told));
  expect(claim && provenanceInWords(index, claim)).toContain(words);
});

it.each([
  ['says so where it has no such figure', 'The fire burned all night.', true],
  ['says nothing where it has it on another question', 'The fire brigade sent 47 men.', false],
])('looks for a citation in the source that is credited: %s', (_, post, isAbsent) => {
  const star = source('a.txt', { published: '2026-03-03' }, 'The fire killed 47 people, the Halden Post reported.');
  const other = source('b.txt', { publisher: 'Halden Post', published: '2026-03-02' }, post);
  const index = indexOf({ [URI]: star + other });
  const claim = claimAt(index, URI, at(star, '47 people'))!;
  expect(provenanceInWords(index, claim).includes('b has no such figure')).toBe(isAbsent);
});
