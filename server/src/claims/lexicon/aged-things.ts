import type { EventName } from './events.ts';

/** What is told by its age, with what happened when it began: a mill was built, a firm founded, a war begun. */
interface AgedThings {
  readonly began: EventName;
  /** Base forms. */
  readonly nouns: string;
}

const ROWS: readonly AgedThings[] = [
  {
    began: 'verb:built',
    nouns:
      'airport apartment aqueduct arena arsenal barn barrack barracks bridge building bungalow cabin canal castle ' +
      'cathedral chapel church cinema citadel convent cottage courthouse dam depot dock embankment farmhouse fort ' +
      'fortress grandstand hall hangar home hospital hostel hotel house inn jail jetty levee library lighthouse lodge ' +
      'mansion mill minaret monastery monument mosque observatory orphanage palace pier pipeline prison pub pyramid ' +
      'railway ruin skyscraper stadium station statue structure synagogue temple tenement theater theatre tower ' +
      'townhouse tunnel viaduct villa warehouse windmill ' +
      'aircraft airliner boat ferry freighter frigate jet locomotive plane ship steamer submarine tanker trawler tug vessel yacht',
  },
  {
    began: 'verb:founded',
    nouns:
      'academy agency airline association bakery bank brewery business carmaker chain charity choir club college company ' +
      'cooperative daily dynasty enterprise federation firm foundation foundry league magazine maker museum newspaper ' +
      'orchestra organisation organization publisher republic retailer school shipyard society start-up startup state ' +
      'university',
  },
  {
    began: 'verb:begun',
    nouns:
      'blockade boycott conflict dispute embargo feud insurgency occupation rebellion siege stalemate strike uprising war',
  },
];

/** What began when that came into being whose age is told, by the base form of its noun. */
export const AGED_THINGS: ReadonlyMap<string, EventName> = new Map(
  ROWS.flatMap(({ began, nouns }) => nouns.split(' ').map((noun): [string, EventName] => [noun, began])),
);

/** Join a thing and its age: "the hall is 83 years old". Lower case. */
export const AGE_JOINTS: ReadonlySet<string> = new Set(['is', 'was', ',']);

/** What is left of what lived, and other things of great age that WordNet has elsewhere. In the singular. */
// biome-ignore format: words read better in rows than one to a line
export const REMAINS: ReadonlySet<string> = new Set([
  'fossil', 'skull', 'bone', 'tooth', 'jaw', 'jawbone', 'skeleton', 'footprint', 'femur',
  'crystal', 'mineral', 'amber', 'ice', 'charcoal', 'galaxy', 'moon',
]);

/** May stand between a thing and its age in years: "the tower, which may be about 700 years old". */
// biome-ignore format: words read better in rows than one to a line
export const BEFORE_OLD: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'may', 'might', 'could', 'must', 'should', 'to', 'which', 'that', ',',
  'about', 'around', 'roughly', 'approximately', 'some', 'nearly', 'almost', 'over', 'more', 'than', 'at', 'least', 'up',
  'between', 'just', 'only', 'now', 'already', 'thought', 'believed', 'estimated', 'reckoned', 'known', 'said',
]);

/** The closed classes with which a noun phrase begins. */
export const OPENS_PHRASE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'pronoun', 'number']);

/** The closed classes that lead on to another clause, or to the verb of this one. */
export const JOINS_CLAUSE: ReadonlySet<string> = new Set(['conjunction', 'auxiliary']);
