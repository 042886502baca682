import { expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const REPORT = source(
  'report.txt',
  {},
  'The flood left 4,120 people homeless in Karsova, the World Health Organization said.',
);

it.each([
  ['The flood left 4,120 people homeless in Karsova, the WHO said.', '4,120 supported'],
  ['The flood left 4,120 people homeless in Karsova, the World Health Organization said.', '4,120 supported'],
  ['The flood left 4,120 people homeless in Karsova, the Red Cross said.', '4,120 misattributed'],
])('%s %s', (text, expected) => {
  expect(judged(REPORT, text)).toEqual([expected]);
});

it('is not said by another where the sentence names its speaker, or may do so by initials', () => {
  const aid = source(
    'aid.txt',
    {},
    'Orlow said it would send $4.1 million to Karsova. The DVA said it would send 8,150 tents.',
  );
  expect(judged(aid, 'Halden said it would send 3 boats to Karsova, and Orlow $4.1 million.')).toContain(
    '4.1 million supported',
  );
  expect(judged(aid, 'The Valley said it would send 8,150 tents.')).toEqual(['8,150 supported']);
  expect(judged(aid, 'The Dorvan Valley Agency said it would send 8,150 tents.')).toEqual(['8,150 supported']);
});

it('is the speaker’s own where a source tells in somebody’s words what the speaker does', () => {
  const city = source(
    'city.txt',
    {},
    'The city of Orlow will spend 86.4 million crowns, treasurer Sanna Lie announced.',
  );
  expect(judged(city, 'Orlow says it will spend 86.4 million crowns.')).toEqual(['86.4 million supported']);
  expect(judged(city, 'Halden says it will spend 86.4 million crowns.')).toEqual(['86.4 million misattributed']);
});

it('is of whoever was told of before a “he”', () => {
  const crime = source('crime.txt', {}, 'In Orlow 31 percent fewer boats were stolen, said Lieutenant Karl Brekke.');
  expect(judged(crime, 'Brekke met Jan Holm. In Orlow, he said, 31 percent fewer boats were stolen.')).toEqual([
    '31 supported',
  ]);
  expect(judged(crime, 'In Orlow 31 percent fewer boats were stolen, Jan Holm said.')).toEqual(['31 misattributed']);
});

it('is nobody where a label names what is counted', () => {
  const homes = source(
    'homes.txt',
    {},
    'In the lower town of Karsova, 1,236 homes were flooded, the building office said.',
  );
  expect(judged(homes, '- Homes: 1,236 were flooded in the lower town of Karsova.')).toEqual(['1,236 supported']);
  expect(judged(homes, 'Mayor: 1,236 homes were flooded in the lower town of Karsova.')).toEqual([
    '1,236 misattributed',
  ]);
});

it.each([
  ['Norway said that the flood left 4,120 people homeless.', '4,120 supported', 'a state'],
  ['The Red Cross said that the flood left 4,120 people homeless.', '4,120 misattributed', 'a body'],
])('%s %s: %s and unnamed officials', (text, expected) => {
  const officials = source('officials.txt', {}, 'The flood left 4,120 people homeless, health officials said.');
  expect(judged(officials, text)).toEqual([expected]);
});

it('is a body’s where its head says so', () => {
  const guild = source(
    'guild.txt',
    {},
    'The head of the Karsova Harbour Pilots Guild has complained of what he says is a study that shows that it needs 340 boats. “We wait,” Jan Lie wrote.',
  );
  expect(judged(guild, 'The pilots’ guild says that it needs 340 boats.')).toEqual(['340 supported']);
  expect(judged(guild, 'The Red Cross says that it needs 340 boats.')).toEqual(['340 misattributed']);
});
