import { expect, it } from 'vitest';
import { isEverywhere, sideMeasuredOf, stuffOf } from '../../../../server/src/collation/candidates/told/measured-as.ts';
import { sourcesOf } from '../../told.ts';

/** The first claim of a text, with it. */
function first(text: string) {
  const [{ source, analysis }] = sourcesOf([[null, text]]) as [ReturnType<typeof sourcesOf>[number]];
  return [analysis.claims[0]!, source.body] as const;
}

it.each([
  ['The bridge is 412 metres long.', 'length'],
  ['The road is 12 metres wide.', 'width'],
  ['A crater of 30 metres in diameter', 'width'],
  ['The crater is 30 metres across.', 'width'],
  ['She rowed 30 kilometres across the strait.', 'way'],
  ['They strung 30 metres across Mill Street.', null],
  ['A wall with a height of about 9 metres', 'height'],
  ['A 9-metre-high wall', 'height'],
  ['A 40-km-long wall', 'length'],
  ['The snow was 2 metres deep.', 'depth'],
  ['The bridge spans 412 metres.', null],
  ['The house was 412 metres away.', 'distance'],
  ['The pier is 412 metres north of Moss.', 'distance'],
  ['Nine walls high', null],
])('the side along which a length is measured: %s', (text, expected) => {
  expect(sideMeasuredOf(...first(text))).toBe(expected);
});

it.each([
  ['Police found 340 kg of cocaine there.', 'cocaine'],
  ['Police found 340 kg of pure cocaine.', 'cocaine'],
  ['They sold 12 tonnes of wheat.', 'wheat'],
  ['The fire burned 40 hectares of forest.', 'forest'],
  ['They sold 12 tonnes of iron ore.', 'ore'],
  ['Police found 340 kg of drugs.', null],
  ['Police found 340 kg of it.', null],
  ['Police found 340 packets of cocaine.', null],
])('the stuff of an amount: %s', (text, expected) => {
  expect(stuffOf(...first(text))).toBe(expected);
});

it.each([
  ['It employs 21,000 people worldwide.', true],
  ['It has 30 shops across the country.', true],
  ['It carried 12 people, the largest ship in the world.', false],
  ['It employs 8,200 people in Derrow. Worldwide nothing is known.', false],
])('what is of everywhere: %s', (text, expected) => {
  expect(isEverywhere(...first(text))).toBe(expected);
});
