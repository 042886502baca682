import { describe, expect, it } from 'vitest';
import { areCohyponyms, isHyponymOf, mayNameOne } from '../../../server/src/language/kinds/hypernyms.ts';
import { nounsOfSenses } from '../../../server/src/language/senses.ts';

/** Both words of each pair in a list. */
function pairs(rows: string): readonly (readonly [string, string])[] {
  return rows
    .trim()
    .split(/[,\n]/)
    .map((pair) => pair.trim().split('/') as [string, string]);
}

describe('hypernyms', () => {
  it.each(
    pairs(`
    lorry/vehicle, bus/vehicle, train/vehicle, helicopter/aircraft, ferry/ship, trawler/vessel, cattle/animal, dog/animal
    pig/livestock, eagle/bird, salmon/fish, stallion/horse, oak/tree, hospital/building, hotel/building, shop/building
    factory/building, house/building, viaduct/bridge, motorway/road, rifle/gun, pistol/weapon, bomb/weapon, cocaine/drug
    necklace/jewelry, beef/meat, surgeon/doctor, labourer/workman, apartment/building, cathedral/church`),
  )('%s is a kind of %s', (noun, general) => {
    expect(isHyponymOf(noun, general)).toBe(true);
    expect(isHyponymOf(general, noun)).toBe(false);
    expect(mayNameOne(general, noun)).toBe(true);
    expect(areCohyponyms(noun, general)).toBe(false);
  });

  it.each(
    pairs(`
    apple/pear, goat/sheep, lion/tiger, cow/bull, salmon/trout, wheat/barley, oak/beech, copper/zinc, gold/silver
    tram/bus, train/bus, car/lorry, ferry/yacht, helicopter/drone, violin/cello, rifle/pistol, shoe/glove, ring/necklace
    kitchen/bedroom, theatre/library, church/hospital, hotel/restaurant, lake/river, mountain/valley, coffee/tea
    butter/cheese, bread/cake, beef/pork, cocaine/heroin, measles/cholera, nurse/doctor, surgeon/pharmacist`),
  )('%s is no %s', (one, other) => {
    expect(areCohyponyms(one, other)).toBe(true);
    expect(areCohyponyms(other, one)).toBe(true);
    expect(mayNameOne(one, other)).toBe(false);
  });

  it.each(
    pairs(`
    castle/palace, church/chapel, school/college, plant/factory, fire/blaze, flat/home, man/victim, passenger/resident
    soldier/passenger, singer/mother, driver/banker, migrant/passenger, facility/mill, device/bomb, site/mine
    company/plant, car/driver, state/case, xyzzy/apple, apple/apple, constructor/__proto__`),
  )('%s and %s may be one thing, as far as is known', (one, other) => {
    expect(areCohyponyms(one, other)).toBe(false);
  });

  it('knows nothing of words that it has not', () => {
    expect(isHyponymOf('xyzzy', 'animal')).toBe(false);
    expect(isHyponymOf('dog', 'constructor')).toBe(false);
    expect(isHyponymOf('', '')).toBe(false);
  });

  it('has no noun that is a kind of itself', () => {
    const nouns = nounsOfSenses().filter((_, at) => at % 97 === 0);
    for (const one of nouns) {
      expect(isHyponymOf(one, one)).toBe(false);
      expect(areCohyponyms(one, one)).toBe(false);
    }
  });
});
