import { describe, expect, it } from 'vitest';
import { barsBetween } from './bars-between.ts';

describe('two things of one kind, or of two kinds', () => {
  it.each([
    ['She served three years in prison.', 'She served two years in the army.', 'told-apart-by-words'],
    ['She served three years in prison.', 'She served two years in the Halden Forces.', 'told-apart-by-words'],
    ['She served three years in prison.', 'She served two years in jail.', null],
    ['The clinic has 12 surgeons.', 'The clinic has 19 doctors.', null],
    ['The clinic has 12 pharmacists.', 'The clinic has 19 doctors.', 'other-people'],
    ['The league has 12 girls.', 'The league has 19 women.', 'other-people'],
    ['400 miners went down the pit.', '380 men went down the pit.', null],
    ['400 miners went down the pit.', '380 women went down the pit.', 'other-people'],
    ['The dyer has 640 jobs in Oster.', 'The dyer will cut 180 jobs in Oster.', 'lost-and-not'],
    ['The dyer will make 180 weavers redundant.', 'The dyer told of 240 job losses.', null],
    ['400 members came to the supper.', '900 guests came to the supper.', 'other-people'],
    ['400 members attended the supper.', '900 guests attended the supper.', 'other-people'],
    ['The fair drew 400 exhibitors.', 'The fair drew 900 visitors.', 'other-people'],
    ['The march drew 400 nurses.', 'The march drew 900 teachers.', 'other-people'],
    ['The march drew 400 nurses.', 'The march drew 900 protesters.', null],
    ['The march drew 400 nurses.', 'The march drew 900 workers.', null],
    ['The march drew 400 protesters.', 'The march drew 900 demonstrators.', null],
    ['The supper drew 400 people.', 'The supper drew 900 guests.', null],
    ['400 delegates attended the supper.', '900 members attended the supper.', null],
    // Words that part things of one kind, near the figures.
    ['Inflation in Oster was 3.1 per cent.', 'Unemployment in Oster was 5.4 per cent.', 'told-apart-by-words'],
    ['The first phase will have 12 stations.', 'The second phase will have 18 stations.', 'told-apart-by-words'],
    ['The county bought 12 boats.', 'The county sold 18 boats.', 'told-apart-by-words'],
    ['Inflation in Oster was 3.1 per cent.', 'Inflation in Oster was 5.4 per cent.', null],
    ['The storm killed 12 people in the north.', 'The storm killed 19 people in the east.', null],
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
    ['The minister met 40 mayors.', 'The minister met 25 farmers.', 'other-people'],
    ['The fire hurt three firefighters.', 'The fire hurt 14 residents.', null],
    // What two prices are of.
    ['The price of bread rose to 4 euros.', 'Milk costs 3 euros.', 'other-goods'],
    ['Bread rose to 4 crowns.', 'The price of milk is 3 crowns.', 'other-goods'],
    ['The price of bread rose to 4 euros.', 'A loaf of bread costs 3 euros.', null],
    ['The price of bread rose to 4 euros.', 'Bread costs 3 euros.', null],
    ['The price of food rose to 4 euros.', 'Bread costs 3 euros.', null],
    // What there is, and what is done to some of it.
    ['The bank has 210 branches.', 'The bank will close 40 branches.', 'had-and-done'],
    ['There are 210 branches.', 'The bank sold 40 branches.', 'had-and-done'],
    ['The bank has 30 branches.', 'The bank will close 40 branches.', null],
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
    [
      'The tower was 90 metres high before the storm.',
      'The tower is 70 metres high after the storm.',
      'told-apart-by-words',
    ],
    ['The fund lent 4 million euros to households.', 'The fund lent 9 million euros to firms.', 'told-apart-by-words'],
    ['The flight to Moss took three hours.', 'The flight from Moss took four hours.', 'told-apart-by-words'],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
