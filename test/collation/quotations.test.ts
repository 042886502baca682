import { describe, expect, it } from 'vitest';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { collateQuotations } from '../../server/src/collation/quotations.ts';

const sourcesOf = (...bodies: readonly string[]) =>
  bodies.map((body, index) => {
    const source = { id: `#${index}`, uri: '', name: String(index), header: { known: {}, unknown: {} }, body };
    return { source, analysis: readClaims(source) };
  });

const wordings = (...bodies: readonly string[]) =>
  collateQuotations(sourcesOf(...bodies)).map((utterance) => utterance.wordings.map(({ text }) => text));

describe('the same words of one speaker', () => {
  it('are one wording where the sources agree, case, punctuation and form of the name aside', () => {
    expect(
      wordings(
        '“We will rebuild the old harbour before winter,” Eva Lund said.',
        'Eva Lund spoke. “We will rebuild the old harbour, before winter!” Lund said.',
      ),
    ).toHaveLength(1);
  });

  it('are two wordings where reporters changed them', () => {
    const [found] = wordings(
      '“We will rebuild the old harbour before winter comes,” Eva Lund said.',
      '“We are going to rebuild the old port before the winter comes,” Lund said.',
    );
    expect(found).toHaveLength(2);
  });

  it('count as the same where one source quotes a part', () => {
    expect(
      wordings(
        '“We will rebuild the old harbour before winter, and nobody will pay for it,” Eva Lund said.',
        '“We will rebuild the old harbour before winter,” Eva Lund said.',
      ),
    ).toEqual([['We will rebuild the old harbour before winter, and nobody will pay for it,']]);
  });
});

describe('words that are kept apart', () => {
  it.each([
    [
      'two utterances on one topic',
      '“The old harbour was built by fishermen a century ago,” Eva Lund said.',
      '“We will rebuild the old harbour before the winter comes,” Eva Lund said.',
    ],
    [
      'the words of two speakers',
      '“We will rebuild the old harbour before the winter comes,” Eva Lund said.',
      '“We will rebuild the old harbour before the winter comes,” Jon Berg said.',
    ],
    ['a short phrase', '“We will rebuild it,” Eva Lund said.', '“We will rebuild it,” Eva Lund said.'],
  ])('%s', (_, one, other) => {
    expect(wordings(one, other)).toEqual([]);
  });
});
