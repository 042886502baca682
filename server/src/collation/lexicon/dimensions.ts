/**
 * Words that tell along which side of a thing a length is measured, as adjectives behind it ("12 metres wide") and as nouns
 * before it ("a width of 12 metres"); lower case. What runs across is told as a width and as a diameter. How far off a thing
 * is ("12 metres north of the pier") is none of its sides.
 */
export const DIMENSIONS: Readonly<
  Record<'length' | 'width' | 'height' | 'depth' | 'thickness' | 'distance' | 'way', readonly string[]>
> = {
  length: ['long', 'length'],
  width: ['wide', 'broad', 'across', 'width', 'breadth', 'diameter'],
  height: ['high', 'tall', 'height'],
  depth: ['deep', 'depth', 'below', 'beneath', 'underground'],
  thickness: ['thick', 'thickness'],
  distance: [
    ...['away', 'off', 'inland', 'offshore', 'upstream', 'downstream', 'outside', 'north', 'south', 'east', 'west'],
    ...['northeast', 'northwest', 'southeast', 'southwest'],
  ],
  // What somebody goes, as the verb right before the number tells.
  way: 'crawl walk run swim drive ride cycle hike march row drift drag jog trek paddle'.split(' '),
};

/** In what things that are sold in several sizes are called by them: screens, engines, memories. */
export const MODEL_UNITS: ReadonlySet<string> = new Set([
  ...['inch', 'liter', 'gigabyte', 'terabyte', 'megapixel', 'watt'],
]);

/** What people win over a length that says which contest it is: "the 100-metre race". Singulars. */
export const CONTESTS_BY_LENGTH: ReadonlySet<string> = new Set([
  ...[
    'race',
    'sprint',
    'dash',
    'hurdle',
    'relay',
    'freestyle',
    'butterfly',
    'backstroke',
    'breaststroke',
    'final',
    'heat',
  ],
  ...['steeplechase', 'medley', 'event', 'contest', 'title', 'record', 'medal', 'gold', 'silver', 'bronze'],
]);

/** Words for stuff of many sorts, which reports tell for one another: "drugs" for cocaine, "grain" for wheat. */
// biome-ignore format: words read better in rows than one to a line
export const GENERAL_STUFF: ReadonlySet<string> = new Set([
  'aid', 'aids', 'airspace', 'cargo', 'chemical', 'contraband', 'crop', 'debris', 'drug', 'earth', 'explosive', 'fish', 'food',
  'foodstuff', 'fuel', 'garbage', 'good', 'grain', 'ground', 'land', 'liquid', 'load', 'loot', 'material', 'meat', 'metal', 'mineral',
  'mixture', 'mud', 'narcotic', 'oil', 'pollution', 'product', 'refuse', 'relief', 'rubbish', 'rubble', 'space', 'stuff', 'substance',
  'supply', 'territory', 'them', 'this', 'trash', 'vegetation', 'waste', 'water', 'which',
]);

/** Tell that all of the world, or of a country, is counted, and not those of one place; lower case. */
export const EVERYWHERE: readonly string[] = [
  ...['worldwide', 'globally', 'around the world', 'across the world', 'all over the world'],
  ...['nationwide', 'countrywide', 'across the country', 'throughout the country', 'all over the country'],
];

/** Large places, of which a town is a part; lower case. */
// biome-ignore format: words read better in rows than one to a line
export const REGIONS: readonly string[] = [
  'country', 'nation', 'world', 'continent', 'kingdom', 'republic', 'federation', 'union', 'state', 'province', 'region', 'county',
  'district', 'island', 'territory', 'city', 'area', 'valley', 'north', 'south', 'east', 'west',
];
