/** Words by which a number is known as that of a model of things that are made and sold. */

/** Lines and makers whose things are told apart by a number alone, of whatever they are: "Boeing 737". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const MODEL_LINES: ReadonlySet<string> = new Set([
  // aircraft
  'boeing', 'airbus', 'embraer', 'cessna', 'antonov', 'tupolev', 'ilyushin', 'fokker', 'dornier', 'learjet', 'gulfstream',
  'saab', 'mig', 'sukhoi', 'atr',
  // vehicles
  'peugeot', 'porsche', 'mazda', 'ferrari', 'rover', 'fiat', 'renault', 'mclaren', 'lamborghini', 'volvo',
  // devices and programs
  'iphone', 'ipad', 'galaxy', 'pixel', 'nokia', 'playstation', 'xbox', 'pentium', 'ryzen', 'geforce', 'radeon', 'nexus',
  'windows', 'android', 'ios', 'macos', 'firefox', 'photoshop', 'kindle', 'lumia', 'thinkpad',
]);

/** With a capital they stand before the number of one of a line, whoever makes it: "Mark II", "Series 4". Lower case. */
export const MODEL_WORDS: ReadonlySet<string> = new Set(['mark', 'mk', 'series', 'model', 'gen', 'generation']);

/** Behind these a series is one of matches: "World Series 4". */
export const SERIES_OF_MATCHES: ReadonlySet<string> = new Set(['world', 'test']);

/** Makers whose things have letters with their numbers, or years: "Airbus A320", "2021 Honda Civic". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const MAKERS: ReadonlySet<string> = new Set([
  'airbus', 'audi', 'bell', 'bmw', 'bombardier', 'canon', 'chevrolet', 'chrysler', 'citroen', 'dacia', 'dell', 'dodge',
  'ducati', 'ericsson', 'fiat', 'ford', 'fujifilm', 'garmin', 'honda', 'huawei', 'hyundai', 'infiniti', 'jaguar', 'jeep',
  'kawasaki', 'kia', 'kodak', 'leica', 'lenovo', 'lexus', 'lincoln', 'lockheed', 'lotus', 'mazda', 'mercedes', 'mikoyan',
  'mitsubishi', 'motorola', 'nikon', 'nissan', 'nokia', 'nvidia', 'olympus', 'opel', 'panasonic', 'pentax', 'peugeot',
  'piper', 'porsche', 'renault', 'saab', 'samsung', 'siemens', 'skoda', 'sony', 'subaru', 'sukhoi', 'suzuki', 'tesla',
  'toshiba', 'toyota', 'triumph', 'tupolev', 'vauxhall', 'volkswagen', 'volvo', 'yamaha',
]);

/**
 * What is made in models, behind the letters and the number of one: "F-16 fighters", "X200 camera". Cars, buses and lorries
 * are none of them: "an M25 car crash", "the X26 bus". Lower case, with their plurals.
 */
// biome-ignore format: words read better in rows than one to a line
export const MODELLED_THINGS: ReadonlySet<string> = new Set([
  'aircraft', 'airliner', 'airliners', 'bomber', 'bombers', 'camera', 'cameras', 'camcorder', 'camcorders', 'chip', 'chips',
  'chipset', 'chipsets', 'console', 'consoles', 'copter', 'copters', 'destroyer', 'destroyers', 'drone', 'drones', 'engine',
  'engines', 'fighter', 'fighters', 'frigate', 'frigates', 'gun', 'guns', 'gunship', 'gunships', 'handset', 'handsets',
  'helicopter', 'helicopters', 'jet', 'jets', 'jetliner', 'jetliners', 'laptop', 'laptops', 'launcher', 'launchers',
  'locomotive', 'locomotives', 'missile', 'missiles', 'model', 'models', 'notebook', 'notebooks', 'phone', 'phones',
  'pistol', 'pistols', 'plane', 'planes', 'printer', 'printers', 'processor', 'processors', 'rifle', 'rifles', 'rocket',
  'rockets', 'saloon', 'sedan', 'smartphone', 'smartphones', 'smartwatch', 'submarine', 'submarines', 'tablet', 'tablets',
  'tank', 'tanks', 'tractor', 'tractors', 'watch', 'watches',
]);

/**
 * Letters that in some country stand before the number of a road, and of paper, a group of states, a size, a visa, a class of
 * a school: with a number behind them they name no model by themselves ("M25", "I-95", "G20", "A4", "U-21").
 */
export const LETTERS_OF_OTHERS: ReadonlySet<string> = new Set([...'ABCDEGHIKLMNRSU']);

/** With a hyphen these stand for aircraft, weapons and spacecraft: "B-52", "MiG-29", "AK-47". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const HYPHENATED_LINES: ReadonlySet<string> = new Set([
  'b', 'c', 's', 'mig', 'su', 'tu', 'an', 'il', 'mi', 'ka', 'yak', 'ak', 'mq', 'rq', 'kc', 'ah', 'uh', 'ch', 'dc', 'md', 'ef',
]);

/** What is no model though it is written as one: cricket, tax forms, vitamins, germs, protests, engines. Lower case, without hyphen. */
export const NO_MODELS: ReadonlySet<string> = new Set([
  ...['t20', 't10', 'p45', 'p46', 'p60', 'b12', 'o157', 'o104', 'j20', 'v10', 'v12', 'c19'],
]);

/** What stands behind the letters and the number of what is no model: "F-1 visa", "J20 protests"; lower case. */
export const NO_THINGS: ReadonlySet<string> = new Set([
  ...['visa', 'visas', 'bus', 'buses', 'tram', 'trams', 'train', 'trains', 'road', 'motorway', 'highway', 'junction'],
  ...[
    'summit',
    'nations',
    'countries',
    'group',
    'protests',
    'form',
    'forms',
    'vitamin',
    'vitamins',
    'match',
    'matches',
  ],
]);

/** What stands before the letter and the number of a place, a way or a paper: "Gate F12", "bus X26", "Exhibit P19"; lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NO_LEADS: ReadonlySet<string> = new Set([
  'article', 'bay', 'berth', 'block', 'building', 'bus', 'channel', 'court', 'exhibit', 'exit', 'flight', 'form', 'gate', 'gates',
  'grid', 'hall', 'highway', 'house', 'junction', 'lane', 'lot', 'page', 'paragraph', 'pier', 'platform', 'plot', 'postcode',
  'road', 'room', 'route', 'row', 'runway', 'seat', 'section', 'sector', 'stand', 'studio', 'table', 'terminal', 'train', 'tram',
  'unit', 'vitamin', 'ward', 'zone',
]);

/** Behind a year, what is made anew each year: "the 2019 model". */
export const YEARLY: ReadonlySet<string> = new Set(['model', 'models', 'version', 'lineup', 'line-up']);

/** Before a year or a number these lead what it names: "the 2019 model", "a 2021 Honda". */
export const MODEL_LEADS: ReadonlySet<string> = new Set([
  ...['a', 'the', 'this', 'that', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'each', 'every', 'new', 'old'],
]);

/** In what screens are measured, before what they are: "17-inch", "17in", 17″; as written. */
export const MARKS_OF_SCREENS: ReadonlySet<string> = new Set(['inch', 'in', '"', '″', '”']);

/** Behind the size of a screen, what has one, beside what is made in models; lower case. */
export const SCREENED_THINGS: ReadonlySet<string> = new Set([
  ...['computer', 'computers', 'display', 'displays', 'monitor', 'monitors', 'reader', 'readers', 'screen', 'screens'],
  ...[
    'television',
    'televisions',
    'tv',
    'tvs',
    'ultrabook',
    'ultrabooks',
    'version',
    'versions',
    'netbook',
    'netbooks',
  ],
]);

/** Tells that what stands in two lists belongs together in turn. */
export const IN_TURN = 'respectively';

/** Behind the name of a line these tell which of it, in the plural, too: "the Corvane Pros"; lower case. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  ['pro', 'air', 'mini', 'plus', 'lite', 'nano', 'shuffle', 'ultra', 'classic', 'touch', 'hybrid', 'turbo'].flatMap(
    (word) => [
      [word, word],
      [`${word}s`, word],
    ],
  ),
);
