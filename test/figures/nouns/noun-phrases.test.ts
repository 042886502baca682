import { describe, expect, it } from 'vitest';
import { nounBehind } from '../../../server/src/figures/nouns/noun-phrases.ts';
import { layOut } from '../../../server/src/figures/sentence/sentence-reading.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('nounBehind', () => {
  const cases: readonly [text: string, head: string | null, plural: boolean][] = [
    ['7 old wooden boats sank', 'boat', true],
    ['7 boat trips', 'trip', true],
    ['7 of the boats', 'boat', true],
    ['7 of the remaining 50 boats', 'boat', true],
    ['7 other boats', 'boat', true],
    ['7 others', 'other', true],
    ['7 sailors hours later', 'sailor', true],
    ['7 injured last week', null, false],
    ['7 sailors, cooks', 'sailor', true],
    ['7 small, wet dogs', 'dog', true],
    ['7 member club', 'member', false],
    ['7 sailors ages 19 and 23', 'sailor', true],
    ['7 seemingly hopeless cases', 'case', true],
    ['7 police dog handlers', 'handler', true],
    ['7 police searched', 'police', true],
    ['7 Serie A games', 'game', true],
    ['7 of this income', 'income', false],
    ['7 of their last 50 boats', 'boat', true],
    ['7 of the many boats', 'boat', true],
    ['7 creditors meets', 'creditor', true],
    ['7 cheaper than', null, false],
    ['7 earlier films flopped', 'film', true],
    ['7 17-year-olds swam', 'person', true],
    ['7 17 year olds swam', 'person', true],
    ['7 17-year-old boys swam', 'boy', true],
    ['7 armed and masked men', 'man', true],
    ['7 of the most exciting and daring boats', 'boat', true],
    ['7 of the oldest and most loved boats', 'boat', true],
    ['7 adult, male seals', 'seal', true],
    ['7 held talks', null, false],
    ['7 said boats sank', null, false],
    ['7 downtown fires', 'fire', true],
    ['7 boats upstairs were', 'boat', true],
    ['7 last year', null, false],
    ['7 in boats', null, false],
    ['7', null, false],
  ];
  it.each(cases)('%s', (text, head, plural) => {
    const noun = nounBehind(layOut(new Sentence(text), { style: 'point', dollar: 'USD' }), 1);
    expect(noun?.head ?? null).toBe(head);
    expect(noun?.plural ?? false).toBe(plural);
  });
});

describe('names with an s, and plurals that one does not count', () => {
  it.each([
    ['They plan eight Las Vegas style resorts.', 'eight', 'resort'],
    ['They met three Los Angeles officers.', 'three', 'officer'],
    ['They saw nine Halden Works harbour cranes.', 'nine', 'crane'],
    ['They met 12 Americans held there.', '12', 'american'],
    ['It is one of Norways most famous ferries.', 'one', 'ferry'],
    ['It is one of Halden Labs largest plants.', 'one', 'plant'],
    ['They met one wearing rubber boots.', 'one', null],
    ['They hit one police headquarters.', 'one', 'headquarters'],
    ['One species died out.', 'One', 'species'],
    ['One crossroads was closed.', 'One', 'crossroads'],
  ])('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'count', unit });
  });
});

it.each([
  ['The exhibition of 120 paintings runs until June.', 'painting'],
  ['A fleet of 12 boats sails at dawn.', 'boat'],
  ['The list of 300 names grows by the day.', 'name'],
  ['The choir of 40 singers works without pay.', 'singer'],
  ['A herd of 60 cows lives there.', 'cow'],
  ['They sold 12 sports cars.', 'car'],
  ['They met 12 arms dealers in Halden.', 'dealer'],
])('a plural before the verb of its sentence: %s', (sentence, unit) => {
  expect(quantityIn(sentence).unit).toBe(unit);
});
