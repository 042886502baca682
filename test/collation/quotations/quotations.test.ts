import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { collateQuotations } from '../../../server/src/collation/quotations/quotations.ts';

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

describe('two renderings of one utterance', () => {
  it.each([
    [
      'turned round',
      '“We will not leave a single village without water this summer,” the governor, Marta Ruiz, said.',
      '“This summer no village will be left without water,” said Marta Ruiz, the governor.',
    ],
    [
      'with other words for the same',
      '“The negotiations have reached a decisive stage and we hope for a result within days,” Tarek Amin said.',
      '“The talks are at a critical stage, and we are hoping for a result in the coming days,” Amin said.',
    ],
    [
      'with the condition before and behind',
      '“We are ready to sign the agreement tomorrow if the other side wants peace,” Juno Park said.',
      '“If the other side really wants peace, we are prepared to sign the deal tomorrow,” Juno Park said.',
    ],
    [
      'in marks of another kind',
      '»Since dawn the enemy fired on the bridge three times«, Oleh Marchuk said.',
      '“The enemy has shelled the bridge three times since dawn,” said Oleh Marchuk.',
    ],
    [
      'of a speaker whose name ends in Jr.',
      '“We will repair the northern bridge before the first snow,” Robert Hale, Jr., said.',
      '“We will mend the northern bridge before the first snow,” said Robert Hale.',
    ],
  ])('are found: %s', (_, one, other) => {
    expect(wordings(one, other).map(({ length }) => length)).toEqual([2]);
  });

  it.each([
    ['“We’re not going to raise the fares this year,”', '“We are not going to raise the fares this year,”'],
    ['“We have twelve boats at the old harbour,”', '“We have 12 boats at the old harbor,”'],
    ['„We searched every single room of the house”', '‘We searched every single room of the house,’'],
  ])('are one where only the spelling or the marks differ: %s', (one, other) => {
    expect(wordings(`${one} said Ada Kim.`, `${other} Ada Kim said.`).map(({ length }) => length)).toEqual([1]);
  });
});

describe('words that are kept apart', () => {
  it.each([
    [
      'two promises in one form',
      '“We will send water to the villages in the north this week,” Marta Ruiz said.',
      '“We will send doctors to the villages in the south next month,” Marta Ruiz said.',
    ],
    [
      'two states of one matter',
      '“The talks with the union were hard but we made progress on pay,” Tarek Amin said.',
      '“The talks with the union have ended and there was no progress on hours,” Tarek Amin said.',
    ],
    [
      'two events of one kind',
      '“The enemy shelled the hospital on Sunday and killed two doctors,” Oleh Marchuk said.',
      '“The enemy shelled the school on Monday and killed a teacher,” Oleh Marchuk said.',
    ],
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
