import { expect, it } from 'vitest';
import { compared } from '../told.ts';

it.each([
  ['Six people were killed in Halden.', 'people killed in Halden'],
  ['The flood may have killed six people.', 'people feared killed'],
  ['Seven people, including the gunman, were killed.', 'people killed (with the attacker)'],
  ['Nine people were wounded in weekend shootings.', 'people wounded over several attacks'],
  ['The number of confirmed cases in Norway rose to 42.', 'confirmed cases in Norway'],
  ['Ida Holm, 31, was rescued.', 'age of Ida Holm'],
  ['The tower is 40 metres high since 2012.', 'height'],
  ['Karl Holm Jr., 31, was rescued.', 'age of Karl Holm Jr.'],
  ['Karl Holm III, 31, was rescued.', 'age of Karl Holm III'],
  ['The harbour is 6 kilometres out.', 'distance of the harbour'],
  ['Trading was halted at 10:20 a.m.', 'time of the halt'],
  ['The 86-year-old bridge of Halden burned.', 'age of the bridge'],
  ['The dam broke at 4:20 a.m.', 'time of the collapse'],
  ['The bombing took place on Friday.', 'day of the explosion'],
  ['The club signed Mara Dunn on 3 May.', 'day of the signing'],
  ['The vote on the dam started at 10 a.m.', 'time of the election'],
  ['Voting began at 8 a.m.', 'time of the vote'],
  ['Polls opened at 7 a.m.', 'time of the opening'],
  ['The attack began at 5 a.m.', 'time of the attack'],
  ['The ferry sailed at 5 a.m.', 'time (sailed)'],
  ['It burned at 618 Mill Road.', 'street number on Mill'],
  ['They agreed on a six-week phase.', 'length of the phase'],
  ['The offer of Corvane Mills was $5 million.', 'amount of the offer'],
  ['Repairs to the dam will cost 12.5 million euros.', 'cost'],
  ['Shares in Halden Timber rose 4%.', 'percentage'],
  ['The water temperature was 4 degrees.', 'water temperature'],
  ['The epicentre was 63 km south-west of Halden.', 'distance of the epicentre'],
  ['The quake struck 63 km from Halden.', 'distance of the quake'],
  ['The wreck lies 12 miles off the coast.', 'distance of the wreck'],
  ['The border is 40 km away.', 'distance of the border'],
  ['The camp 12 km NNE of Halden was closed.', 'distance of the camp'],
  ['The crater was 63 km wide.', 'width'],
  ['Ida Holm got a nine-year prison sentence.', 'length of the sentence'],
  ['The crisis lasted 12 days.', 'length of the crisis'],
  ['The length of the crisis was 12 days.', 'length of the crisis'],
  ['The strike took nine days.', 'length of the strike'],
  ['The jury deliberated for 14 hours.', 'length of the deliberations'],
  ['Its skull measures 32 cm.', 'size of the skull'],
  // How far somebody moves, and how much leaks, is nobody's size.
  ['A climber died after falling 350 metres.', 'distance fallen'],
  ['Gusts of 140 km/h were measured on Saturday.', 'speed of the wind'],
  ['Turnout in the vote was 61 percent.', 'turnout'],
  ['The quake struck at a depth of 10 km.', 'depth of the quake'],
  ['The dollar stood at $1.3652 versus the euro.', 'exchange rate of the dollar'],
  ['The victims ranged in age from 19 to 47, Karl Holm said.', 'age of somebody not named'],
  ['The river flooded 1,200 homes.', 'homes flooded'],
  ['Buses took 1,240 residents away.', 'residents taken'],
  ['The town will evacuate 600 people.', 'people to be evacuated'],
  ['A flood would destroy 600 homes.', 'homes that would be destroyed'],
  ['The ferry can take 600 passengers.', 'passengers fitting in'],
  ['The town planned 40 sheds.', 'sheds planned'],
])('%s → %s', (sentence, phrase) => {
  const told = ['2024-05-01', sentence] as const;
  expect(compared(told, told).questions.map((question) => question.phrase)).toEqual([phrase]);
});

it.each([
  ['The ferry bus was 12 m long.', 'The ferry buses were 14 m long.', 'length'],
  ['The length of the crisis was 12 days.', 'The length of the crises was 15 days.', 'length of the crisis'],
  ['The analysis took 12 days.', 'The analyses took 15 days.', 'length of the analysis'],
  ['Ida Holm gives up her bonus of 1.1 million euros.', 'Holm, a bonus worth 1.1 million euros', 'amount of the bonus'],
  ['The net debt of Holm Mills is 40 million euros.', 'Holm Mills has a debt of 40 million euros.', 'debt'],
])('a property is named by what all name: %s, %s → %s', (one, other, phrase) => {
  const { questions } = compared(['2024-05-01', one], ['2024-05-01', other]);
  expect(questions.map((question) => question.phrase)).toEqual([phrase]);
});
