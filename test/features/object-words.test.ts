import { describe, expect, it } from 'vitest';
import { locationOf } from '../../server/src/features/answers/places.ts';
import { showHover } from '../../server/src/features/card/hover.ts';
import { completeHeader } from '../../server/src/features/editing/completion.ts';
import { listLinks } from '../../server/src/features/marks/document-links.ts';
import { listSymbols } from '../../server/src/features/marks/document-symbols.ts';
import { listTokens } from '../../server/src/features/marks/semantic-tokens.ts';
import { findSymbols } from '../../server/src/features/navigation/workspace-symbols.ts';
import { listProblems } from '../../server/src/features/problems/diagnostics.ts';
import { growClaimsTree } from '../../server/src/features/tree/claims-tree.ts';
import type { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { indexOf, source, URI } from './fixture.ts';

/** Words that every plain object answers to: a table that was one would know them all. */
const WORDS = [...new Set(Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]))];

/** Sentences with a word in each grammatical place around a figure, so that each table is asked for it. */
const sentences = (word: string): readonly string[] => [
  `12 cases of flu at ${word} Dallara.`,
  `The ${word} has 12 employees.`,
  `The ${word} has 14 employees.`,
  `${word} said 12 people were killed.`,
  `Twelve people were killed, ${word} said on ${word}.`,
  `At least ${word} 12 people ${word} were ${word} injured in ${word}.`,
  `The ${word} toll rose to 12, the ${word} of ${word} cases stands at 14.`,
  `A ${word}, 12, and a 14-year-old ${word} were arrested by ${word}.`,
  `It cost 12 ${word}, 14 ${word}s per ${word} and ${word} million dollars.`,
  `The price rose ${word} 12 percent last ${word}, ${word} 2024 and 3 ${word} ago.`,
  `At 12 ${word}, about ${word} 3 p.m., ${word} 4 ${word} 5.`,
  `Of the 12 ${word}, five were ${word}, seven women (${word} and 3 men).`,
  `"We counted 12 ${word} there, and every ${word} of it was ${word} to us all," said ${word} ${word}.`,
  `${word} ${word} ${word} 12 ${word} ${word} ${word} 14 ${word}.`,
  `Twelve-${word} 12.5 ${word}-metres, ${word}${word} ½ ${word} 3/4.`,
];

const corpusOf = (word: string) =>
  [
    source('one', { [word]: word, publisher: word }, sentences(word).join('\n')),
    source(word, { [word]: word }, sentences(word).toReversed().join('\n')),
    source('plain', {}, 'Police said 13 people were killed.'),
  ].join('');

const support = { markdown: true, commands: true };

/** The claims of all sources; what is read from a table by mistake may be a function, which has no copy. */
const claimsOf = (index: CorpusIndex) =>
  index.files().flatMap(({ placed }) => placed.map(({ source: { id } }) => structuredClone(index.claims(id))));

describe.each(WORDS)('“%s” is a word like any other', (word) => {
  const index = indexOf({ [URI]: corpusOf(word) });

  it('when it is read and compared', () => {
    const claims = claimsOf(index);
    expect(claims.flat().length).toBeGreaterThan(30);
    expect(structuredClone([index.findings(), index.questions()])).toHaveLength(2);
  });

  it('when features show it', () => {
    const tree = growClaimsTree(index);
    expect(listSymbols(index, URI)).toHaveLength(3);
    const shown = [
      listProblems(index, URI, { severities: {} }),
      listTokens(index, URI),
      listLinks(index, URI),
      findSymbols(index, word),
      tree.children(null).flatMap(({ id }) => tree.children(id)),
      completeHeader(index, URI, { line: 2, character: 2 }, { today: '2026-03-31' }),
      completeHeader(index, URI, { line: 3, character: word.length + 3 }, { today: '2026-03-31' }),
      index
        .files()
        .flatMap(({ placed }) => placed)
        .flatMap(({ source: { id } }) => index.claims(id).map((claim) => locationOf(index, { sourceId: id, claim })!))
        .map(({ range }) => showHover(index, URI, range.start, support, { severities: {} })),
    ];
    expect(structuredClone(shown)).toEqual(shown);
  });
});

describe('a word that every object knows', () => {
  it.each(WORDS.filter((word) => /^[a-z]+$/.test(word)))('is read as one that none knows: “%s”', (word) => {
    const stem = word.replace(/ing$/, '');
    const strange = `q${stem.slice(1)}`;
    const claims = (each: string) => JSON.stringify(claimsOf(indexOf({ [URI]: corpusOf(each) })));
    expect(claims(word).replaceAll(stem, strange)).toBe(claims(word.replace(stem, strange)));
  });
});
