import { describe, expect, it } from 'vitest';
import { type Candidate, candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { barBetween, withoutBarred } from '../../../server/src/collation/evidence/bars.ts';
import { sourcesOf } from '../told.ts';

describe('by how much a price moved belongs to its day', () => {
  const RISE = 'Shares in Halden Timber rose 4% on Tuesday.';
  it.each([
    [RISE, null, 'Shares in Halden Timber jumped 6%.', 'other-trading-days'],
    [RISE, '2026-05-05', 'Shares in Halden Timber jumped 6%.', null],
    [RISE, null, 'On Tuesday shares in Halden Timber jumped 6%.', null],
    ['Shares of Halden Timber are at 4%.', null, 'Shares of Halden Timber are at 6%.', null],
    ['Sales of Halden Timber rose 4% on Tuesday.', null, 'Sales of Halden Timber jumped 6%.', null],
  ])('%s (%s) | %s', (one, published, other, expected) => {
    const [[a], [b]] = sourcesOf([
      [published, one],
      [published, other],
    ]).map((each) => candidatesOf(each).filter(({ sort }) => sort === 'percentage')) as [Candidate[], Candidate[]];
    expect(barBetween(a!, b!)?.name ?? null).toBe(expected);
  });
});

it('amounts that came about in two lengths of time', () => {
  const barOf = (one: string, other: string) => {
    const [[a], [b]] = sourcesOf([one, other].map((text) => ['2024-05-01', text] as const)).map(candidatesOf) as [
      Candidate[],
      Candidate[],
    ];
    return barBetween(a!, b!)?.name ?? null;
  };
  const hour = 'Rain of 40 millimetres fell in one hour.';
  expect(barOf(hour, 'Rain of 90 millimetres fell in two days.')).toBe('other-spans');
  expect(barOf(hour, 'Rain of 90 millimetres fell in one hour.')).toBe(null);
  expect(barOf(hour, 'Rain of 90 millimetres fell.')).toBe(null);
});

describe('what two claims themselves part', () => {
  it.each([
    ['The storm killed 12 people.', 'The storm killed 19 people.', null],
    ['The storm killed 12 people.', 'The storm injured 19 people.', 'other-fates'],
    ['The storm killed 12 people.', 'There were no casualties in the storm.', null],
    ['The storm killed 12 people.', 'There were 14 casualties in the storm.', 'other-fates'],
    ['Police arrested 12 people.', 'There were no casualties in the storm.', 'other-fates'],
    ['The storm killed 12 people.', 'The storm left 19 people dead or missing.', 'other-fates'],
    ['The gunman shot 12 people.', 'The gunman wounded 19 people.', null],
    ['The storm sank 12 boats.', 'The storm damaged 19 homes.', 'other-noun'],
    ['She spent two more days in Velm.', 'She spent three days in Velm.', 'more-and-all'],
    ['She spent two more days in Velm.', 'She spent three more days in Velm.', null],
    ['The largest pike ever caught weighed 30 kg.', 'He caught a pike that weighed 24 kg.', 'record-and-this'],
    ['He caught a pike that weighed 26 kg.', 'He caught a pike that weighed 24 kg.', null],
    ['She served three years in prison.', 'She served two years in the army.', 'told-apart-by-words'],
    ['She served three years in prison.', 'She served two years in the Halden Forces.', 'told-apart-by-words'],
    ['She served three years in prison.', 'She served two years in jail.', null],
    ['The storm sank 12 boats.', 'The storm sank 19 vessels.', null],
    ['The probe sent 38 pictures.', 'The probe sent 52 images.', null],
    ['The army fired 12 rockets.', 'The army fired 15 missiles.', null],
    ['The storm sank 12 trawlers.', 'The storm sank 19 vessels.', null],
    ['The storm sank 12 vessels.', 'The storm sank 19 trawlers.', null],
    ['The storm sank 12 ferries.', 'The storm sank 19 yachts.', 'other-noun'],
    ['The bakery sells 700 cakes a week.', 'The bakery sells 900 loaves a week.', 'other-noun'],
    ['The clinic has 12 surgeons.', 'The clinic has 19 doctors.', null],
    ['The clinic has 12 pharmacists.', 'The clinic has 19 doctors.', 'other-people'],
    ['The league has 12 girls.', 'The league has 19 women.', 'other-people'],
    ['The maker will cut 1,200 jobs.', 'The maker will lay off 1,500 workers.', null],
    ['The maker will cut 1,200 jobs.', 'The maker will shut 15 plants.', 'other-noun'],
    ['The storm killed 12 people.', 'Among the dead are five women.', 'part-of-those'],
    ['The storm killed 12 people.', 'Among the dead were a guard and two boys.', 'part-of-those'],
    ['The storm injured 12 people.', 'Among the injured were three children.', 'part-of-those'],
    ['Twelve people were killed on Friday.', 'Nineteen people have been killed since August.', 'other-periods'],
    ['The glacier shrank by 120 metres since 2010.', 'It shrank by 210 metres from 1980 to 2010.', 'other-periods'],
    ['In the 1860s 400 miners worked at the pit.', '600 miners work at the pit.', 'long-ago'],
    ['A century ago the clinic had 40 nurses.', 'The clinic has 60 nurses.', 'long-ago'],
    ['In 1911 the pit was 300 metres deep.', 'In the 1990s the pit was 450 metres deep.', 'long-ago'],
    ['In the 1860s 400 miners worked at the pit.', '600 miners worked at the pit.', null],
    ['The pit is 480 metres deep.', 'He crawled 300 metres.', 'other-dimensions'],
    ['The pit lies 480 metres below the sea.', 'He crawled 300 metres.', 'other-dimensions'],
    ['The trail is 48 kilometres long.', 'He walked 30 kilometres.', null],
    ['400 miners went down the pit.', '380 men went down the pit.', null],
    ['400 miners went down the pit.', '380 women went down the pit.', 'other-people'],
    ['In 2023 400 miners worked at the pit.', '600 miners work at the pit.', null],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:30 p.m. ET.', 'other-clocks'],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:10 p.m. ET.', null],
    ['The fire began at 3:45 this afternoon.', 'The fire began at 4:30 p.m. on Monday.', 'other-days'],
    ['The fire began at 618 Mill Road.', 'He was caught at 841 Mill Road.', 'other-houses'],
    ['The fire began at 618 Mill Road.', 'The fire began at 841 Mill Road.', null],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'Karl Roy was pronounced dead at 3:47 a.m.', 'other-moments-of-life'],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'Ida Holm was declared dead at 3:55 a.m.', null],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'The shooting happened at 3:47 a.m.', 'other-moments-of-life'],
    ['Sales rose 4% on the month.', 'Sales rose 9% on the year.', 'other-bases'],
    ['The shooting comes one day after the fair.', 'The shooting comes two days before the fair.', 'other-bases'],
    ['The shooting comes one day after the fair.', 'The shooting comes two days after the fair.', null],
    ['The shooting comes one day after the fair.', 'The shooting comes two days later.', null],
    ['Sales rose 4% on the year.', 'Sales rose 9%, compared with a year earlier.', null],
    ['The index rose 500 points.', 'The index fell 800 points.', 'other-directions'],
    ['Sales rose by 4 percent.', 'Sales dropped 9 percent.', 'other-directions'],
    ['Sales rose by 4 percent.', 'Sales climbed 9 percent.', null],
    ['Sales rose by 4 percent.', 'Sales reached 9 percent.', null],
    [
      'Halden have lost eight of their last 13 matches.',
      'Halden have lost nine of their last 14 matches.',
      'other-runs',
    ],
    ['Nine pro-government fighters were killed.', '23 rebel fighters were killed.', 'other-sides'],
    ['Nine members of the pro-government forces were killed.', '23 rebels were killed.', 'other-sides'],
    ['Nine pro-government fighters were killed.', '23 fighters were killed.', null],
    ['Nine rebel fighters were killed.', 'The army killed 23 militants.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth £6.75bn.', 'other-currencies'],
    // Words that part things of one kind, near the figures.
    ['Inflation in Oster was 3.1 per cent.', 'Unemployment in Oster was 5.4 per cent.', 'told-apart-by-words'],
    ['The first phase will have 12 stations.', 'The second phase will have 18 stations.', 'told-apart-by-words'],
    ['The county bought 12 boats.', 'The county sold 18 boats.', 'told-apart-by-words'],
    ['Inflation in Oster was 3.1 per cent.', 'Inflation in Oster was 5.4 per cent.', null],
    ['The storm killed 12 people in the north.', 'The storm killed 19 people in the east.', null],
    // When something was is no length of it.
    ['The pit was closed ten days ago.', 'The pit was closed for two weeks.', 'when-and-how-long'],
    ['The pit was closed ten days ago.', 'The pit was closed two weeks ago.', null],
    ['The comet will be seen for nine nights.', 'The comet was found 14 nights ago.', 'when-and-how-long'],
    // Words for two things of one kind, and verbs for what is done to other ones.
    ['Copper rose to 9,100 dollars.', 'Nickel rose to 15,600 dollars.', 'other-kinds'],
    ['Shares in Novaline fell by 4 per cent.', 'Bonds of Novaline fell by 1 per cent.', 'told-apart-by-words'],
    ['Oster exported 4 million tonnes.', 'Oster harvested 9 million tonnes.', 'told-apart-by-words'],
    ['The town planted 4,000 trees.', 'The town felled 600 trees.', 'told-apart-by-words'],
    ['The crossing takes three hours.', 'The crossing was delayed by seven hours.', 'told-apart-by-words'],
    [
      'The mill was sold for 900,000 dollars.',
      'The mill was put up for sale at 2 million dollars.',
      'told-apart-by-words',
    ],
    ['The fog forced 120 flights to be cancelled.', 'The fog delayed 60 flights.', 'told-apart-by-words'],
    ['The goalkeeper saved 61 shots.', 'The striker had 84 shots.', 'told-apart-by-words'],
    ['The Liberals won 84 seats.', 'The Greens won 31 seats.', 'other-bearers'],
    ['The Liberals won 84 seats.', 'The Liberals won 31 seats.', null],
    ['The minister met 40 mayors.', 'The minister met 25 farmers.', 'other-people'],
    ['The fire hurt three firefighters.', 'The fire hurt 14 residents.', null],
    // What there is, and what is done to some of it.
    ['The bank has 210 branches.', 'The bank will close 40 branches.', 'had-and-done'],
    ['There are 210 branches.', 'The bank sold 40 branches.', 'had-and-done'],
    ['The bank has 30 branches.', 'The bank will close 40 branches.', null],
    // What is counted together.
    [
      'Checks were made on 175,000 boats at Moss and 10,000 at Lund.',
      'Checks were made on 185,000 boats.',
      'come-to-the-other',
    ],
    ['Checks were made on 175,000 boats at Moss and 10,000 at Lund.', 'Checks were made on 186,000 boats.', null],
    ['He was towed at 10:30 p.m.', 'He bought it at 10 p.m.', 'other-happenings'],
    ['He was jailed at 10:30 p.m.', 'He was imprisoned at 10 p.m.', null],
    // Of what a share is one.
    ['Moss Holding has 51% of Halden Timber.', 'Roy sold a 59% stake in Corvane Mills.', 'other-wholes'],
    ['Moss Holding has 51% of Halden Timber.', 'A 59% stake in the firm Halden is held by many.', null],
    // What stands at a noun parts it from others of its kind.
    ['The union has 40,000 bus drivers.', 'The union has 12,000 train drivers.', 'other-of-its-kind'],
    ['The course for beginners takes six weeks.', 'The course for trainers takes 11 weeks.', 'other-of-its-kind'],
    [
      "The book's English edition sold 80,000 copies.",
      "The book's German edition sold 45,000 copies.",
      'other-of-its-kind',
    ],
    ['The mayor has 12 advisers.', "The mayor's party has 19 advisers.", 'other-of-its-kind'],
    ['The boat cost 94 million euros.', 'Repairs to the boat will cost 12 million euros.', 'other-of-its-kind'],
    ["The telescope's mirror weighs 12 tonnes.", "The telescope's camera weighs 3 tonnes.", 'other-of-its-kind'],
    ["The club's striker weighs 90 kg.", "The club's captain weighs 80 kg.", null],
    ['Farmers lost 900 sheep to wolves.', 'Farmers lost 4,000 sheep to disease.', 'other-of-its-kind'],
    ['Farmers gave 900 sheep to neighbours.', 'Farmers gave 4,000 sheep to schools.', null],
    ['The union has 40,000 bus drivers.', 'The union has 12,000 drivers.', null],
    ["The book's English edition sold 80,000 copies.", "The book's English edition sold 45,000 copies.", null],
    ['The orchard has 400 fruit trees.', 'The orchard has 300 apple trees.', null],
    ['The orchard has 400 pear trees.', 'The orchard has 300 apple trees.', 'other-of-its-kind'],
    ['The price of copper rose by 4 per cent.', 'The price of nickel rose by 9 per cent.', 'other-of-its-kind'],
    // Two things of one kind.
    ['The lion weighs 190 kilos.', 'The tiger weighs 240 kilos.', 'other-kinds'],
    ['The lion at the zoo is 19 years old.', 'The tiger at the zoo is 12 years old.', 'other-kinds'],
    ['The lion weighs 190 kilos.', 'The animal weighs 240 kilos.', null],
    ['Ida Holm sold the violin for 500 euros.', 'Ida Holm sold the cello for 900 euros.', 'other-kinds'],
    ['Ida Holm sold the violin for 500 euros.', 'Ida Holm sold the instrument for 900 euros.', null],
    ['The sofa in the flat cost 2,100 euros.', 'The bed in the flat cost 900 euros.', 'other-kinds'],
    // Of kinds that the lexicon parts.
    ['The viaduct was closed for 11 hours.', 'The motorway was closed for three hours.', 'told-apart-by-words'],
    ['The rebels own 12 helicopters.', 'The rebels own 19 aircraft.', null],
    ['The pond near the mill is 3 metres deep.', 'The lake near the mill is 19 metres deep.', 'other-kinds'],
    ['The hotel cost 94 million euros.', 'The building cost 98 million euros.', null],
    ['The lion weighs 190 kilos.', 'The tiger, as heavy as a lion, weighs 240 kilos.', null],
    ['The palace cost 94 million euros.', 'The castle cost 98 million euros.', null],
    // What somebody reckoned with, and what came of it.
    [
      'Analysts expected a profit of 280 million euros.',
      'Novaline reported a profit of 310 million euros.',
      'outlook-and-outcome',
    ],
    ['Prosecutors want eight years for Karl Roy.', 'Karl Roy was jailed for six years.', 'outlook-and-outcome'],
    ['Profit was 280 million euros, more than expected.', 'Novaline reported a profit of 310 million euros.', null],
    ['Analysts expected a profit of 280 million euros.', 'Analysts had expected a profit of 310 million euros.', null],
    ['Novaline had hoped to sell 4,000 boats.', 'Novaline sold 2,700 boats.', 'outlook-and-outcome'],
    ['Novaline is expected to sell 4,000 boats.', 'Novaline sold 2,700 boats.', null],
    ['The bridge is expected to cost 12 million euros.', 'The bridge will cost 20 million euros.', null],
    // Along which side of a thing, and of what.
    ['The bridge is 412 metres long.', 'The bridge is 38 metres wide.', 'other-dimensions'],
    ['The dam is 94 metres high.', 'The dam has a length of 340 metres.', 'other-dimensions'],
    ['3 kilograms is what the 17-inch Corvane weighs.', 'The 13-inch Corvane weighs 2 kilograms.', 'other-sizes'],
    ['3 kilograms is what the 17-inch Corvane weighs.', 'The 17-inch Corvane weighs 2 kilograms.', null],
    [
      'The tower was 90 metres high before the storm.',
      'The tower is 70 metres high after the storm.',
      'told-apart-by-words',
    ],
    ['The fund lent 4 million euros to households.', 'The fund lent 9 million euros to firms.', 'told-apart-by-words'],
    ['The flight to Moss took three hours.', 'The flight from Moss took four hours.', 'told-apart-by-words'],
    ['It burned at 46 Mill Road.', 'It burned at the neighbouring shop at 48 Mill Road.', 'house-of-neighbours'],
    ['It burned at 46 Mill Road.', 'The shop at 48 Mill Road burned.', null],
    ['Corvane makes 42-inch screens.', 'Corvane makes 55-inch screens.', 'sizes-of-several'],
    ['The harbour bought a 12-tonne crane.', 'The harbour bought a 7-tonne crane.', null],
    ['The dam is 94 metres high.', 'The dam has a height of about 104 metres.', null],
    ['The crater is 30 metres across.', 'The crater is 40 metres in diameter.', null],
    ['The bridge is 412 metres long.', 'The bridge spans 390 metres.', null],
    ['Police found 340 kg of cocaine.', 'Police found 25 kg of heroin.', 'other-stuff'],
    ['Police found 340 kg of cocaine.', 'Police found 430 kg of drugs.', null],
    ['The farm sold 340 kg of beef.', 'The farm sold 430 kg of pork.', 'other-stuff'],
    ['The farm sold 340 kg of beef.', 'The farm sold 430 kg of meat.', null],
    ['Police found 340 kg of pure cocaine.', 'Police found 430 kg of cocaine.', null],
    ['Novaline employs 8,200 people in Derrow.', 'Novaline employs 21,000 people worldwide.', 'here-and-everywhere'],
    ['Novaline employs 8,200 people.', 'Novaline employs 21,000 people worldwide.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth £6.8bn.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth $6.75bn.', null],
    ['Halden have lost eight matches.', 'Halden have lost nine matches.', null],
    // Of whom and of what it is.
    ['Halden Timber offered $3bn for Ostby.', 'Corvane Mills offered $4bn for Ostby.', 'other-bearers'],
    ['Halden Timber offered $3bn for Ostby.', "Corvane Mills's $4bn offer for Ostby stands.", 'other-bearers'],
    ['Halden Timber offered $3bn for Ostby.', 'Halden Timber offered $4bn for Morrow.', 'other-bearers'],
    ['Halden Timber offered $3bn for Ostby.', 'Halden offered $4bn for Ostby.', null],
    // One value is of one bearer, whom they call by two names.
    ['The Alder Agency offered $3bn for Ostby.', 'The Valley offered $3bn for Ostby.', null],
    ['Halden Timber bought Ostby for $3bn.', 'Corvane Mills sold Ostby for $4bn.', null],
    ['Karl Roy was jailed for nine years.', 'Tomas Weil was sentenced to six years.', 'other-bearers'],
    ['Karl Roy was jailed for nine years.', "Roy's six-year sentence stands.", null],
    ['Karl Roy was jailed for nine years.', 'Judge Ruth Amsel jailed him for six years.', null],
    ["Talven's battery lasts 12 hours.", 'The battery of the Ostby lasts 9 hours.', 'other-bearers'],
    ["Talven's battery lasts 12 hours.", 'The battery of the Talven lasts 9 hours.', null],
    ['Karl Roy stood in court. He served nine years.', 'Tomas Weil served six years.', null],
    ['Halden Timber killed 12 people.', 'Corvane Mills killed 19 people.', null],
    // Days of what happened.
    ['The bombing took place on Saturday.', 'A bomb exploded on Friday night.', null],
    ['The bombing took place on Saturday.', 'The train crashed on Friday.', 'other-events'],
    ['The club signed Mara Dunn on Saturday.', 'Mara Dunn was signed on Friday.', null],
    ['The club signed Mara Dunn on Saturday.', 'The club signed Karl Holm on Friday.', 'other-parties'],
    ['He was convicted in 2007.', 'He was convicted in 2009.', 'other-parties'],
    ['The Marn Bridge was built in 1961.', 'The Marn Bridge, built in 1971, collapsed.', null],
    ['The old mill by the river was built in 1961.', 'The new mill was built in 1971.', 'other-parties'],
    [
      'The dam at Marn is 42 metres high and was built in 1961.',
      'The dam at Marn is 42 metres high and was built in 1971.',
      null,
    ],
    ['Halden Timber won the prize in 1961.', 'The prize was won by Halden in 1971.', 'other-parties'],
    ['The trial of the miners opened in Moss on Friday.', 'The miners went on trial in Moss on Saturday.', null],
    ['Ida Holm resigned as mayor of Moss on Friday.', 'Ida Holm stepped down in Moss on Saturday.', null],
    ['The ferry Halden sank off Moss on Friday.', 'The ferry Halden went down off Moss on Saturday.', null],
    ['The ferry Halden was sold in Moss on Friday.', 'The ferry Halden sank off Moss on Saturday.', 'other-events'],
    [
      'Police arrested Karl Roy in Moss on Friday.',
      'Karl Roy hid for days. He was arrested in Moss on Saturday.',
      null,
    ],
    ['Ida Holm met unions in Moss on Friday.', 'Ida Holm met fishermen in Moss on Saturday.', 'other-parties'],
    [
      'In 2022 Moss airport counted boats for Ida Holm.',
      'In 2023 Moss airport counted boats for Ida Holm.',
      'other-parties',
    ],
    ['The bombing took place on Monday.', 'A bomb exploded on Friday night.', 'weekdays-apart'],
    ['The bombing took place on April 22.', 'A bomb exploded on Friday night.', null],
    [
      'Karl Roy was arrested in Old Ostby on Saturday.',
      'Tomas Weil was arrested in Old Ostby on Friday.',
      'other-bearers',
    ],
    ['Karl Roy was arrested in Old Ostby on Saturday.', 'Roy was arrested in Old Ostby on Friday.', null],
    // One source: its lead, two speakers.
    ['The storm killed 12 people and sank boats with 19 people.', '', 'side-by-side'],
    ['The storm killed 12 people. The storm killed 19 people.', '', null],
    [
      'At 9 p.m. a fire began in the 400 block of Mill Road. At 9 Oak Street a fire began at 8 p.m.',
      '',
      'other-streets',
    ],
    ['Robert Holm, 31, was rescued. The other man was Rob Holm, 40.', '', 'nameless-in-one-source'],
    ['Robert Holm, 31, was rescued. Later Robert Holm, 40, was seen.', '', null],
    ['A 31-year-old woman was rescued. A 40-year-old woman was rescued.', '', 'nameless-in-one-source'],
  ])('%s | %s: %s', (a, b, expected) => {
    const told = [a, b].filter((text) => text !== '').map((text) => ['2024-05-01', text] as const);
    const candidates = sourcesOf(told).flatMap(candidatesOf);
    const [one, other] = [candidates[0], candidates.at(-1)];
    expect(barBetween(one!, other!)?.name ?? null).toBe(expected);
    expect(barBetween(other!, one!)?.name ?? null).toBe(expected);
  });
});

it('holds the dead of one year long ago against each other, whatever form their verb has', () => {
  const [one, other] = sourcesOf(
    ['In 1974 fire killed 23 people at the pit.', 'A fire in 1974 cost 31 lives at the pit.'].map(
      (text) => ['2024-05-01', text] as const,
    ),
  ).map((source) => candidatesOf(source).find(({ sort }) => sort === 'count')!);
  expect(barBetween(one!, other!)).toBeNull();
  expect(barBetween(other!, one!)).toBeNull();
});

it('holds a rise against a fall of one day', () => {
  const between = (...told: readonly string[]) => {
    const shares = sourcesOf(told.map((text) => [null, text] as const))
      .flatMap(candidatesOf)
      .filter(({ sort }) => sort === 'percentage');
    return barBetween(shares[0]!, shares[1]!)?.name ?? null;
  };
  expect(between('Shares rose 4% on Friday.', 'Shares fell 9% on Friday.')).toBeNull();
  expect(between('Shares rose 4% on Friday.', 'Shares fell 9% on Monday.')).toBe('other-directions');
});

it('leaves out of several pairs those of which each is barred', () => {
  const texts = [
    'The storm killed 12 people and sank boats with 19 people. It killed 3 women.',
    'The storm killed 14 people.',
    'The storm injured 19 people and sank 40 boats.',
  ];
  const counts = sourcesOf(texts.map((text): [null, string] => [null, text]))
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'count');
  const pairs = counts.flatMap((a, at) => counts.slice(at + 1).map((b) => [a, b] as const));
  const open = pairs.filter(([a, b]) => barBetween(a, b) === null);
  expect(open.length).toBeGreaterThan(0);
  expect(open.length).toBeLessThan(pairs.length);
  expect(withoutBarred(pairs)).toEqual(open);
  expect(withoutBarred([])).toEqual([]);
});
