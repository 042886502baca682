/** What a noun means where certain words stand at it. All in lower case, base forms. */
export interface NounSense {
  readonly name: string;
  /** Words before it, in one phrase with it, in any form: "display" of "display cases". */
  readonly before: readonly string[];
  /** WordNet's name for what it is of: "noun.food" of "cases of wine". */
  readonly of?: readonly string[];
  /** What is done to it, where nothing stands at the noun: "the court dismissed 40 cases". */
  readonly verbs?: readonly string[];
  /** Nobody leaves the word before it out: an attack without any other word is none of the heart. */
  readonly inFull?: true;
}

/**
 * Nouns that are counted in more than one sense, with the words that tell which it is. A word that goes with two of the
 * senses is left out ("reported cases"); a count without any such word is of whichever the other is.
 */
// biome-ignore format: words read better in rows than one to a line
export const NOUN_SENSES: Readonly<Record<string, readonly NounSense[]>> = {
  case: [
    {
      name: 'illness',
      before: ['covid', 'covid-19', 'coronavirus', 'flu', 'virus', 'measles', 'cholera', 'polio', 'malaria', 'dengue', 'ebola', 'cancer'],
      of: ['noun.state'],
      verbs: ['diagnose', 'confirm', 'detect'],
    },
    {
      name: 'matter of law',
      before: ['court', 'criminal', 'civil', 'legal', 'murder', 'homicide', 'rape', 'fraud', 'corruption', 'assault', 'theft'],
      of: ['noun.act'],
      verbs: ['hear', 'try', 'dismiss', 'prosecute', 'adjudicate', 'solve', 'argue', 'litigate'],
    },
    {
      name: 'box',
      before: ['display', 'glass', 'packing', 'wooden', 'gun', 'violin', 'cigarette'],
      of: ['noun.food', 'noun.artifact'],
      verbs: ['buy', 'sell', 'ship', 'unload', 'drink', 'pack'],
    },
    { name: 'of a round', inFull: true, before: ['shell', 'cartridge', 'bullet'] },
  ],
  strike: [
    { name: 'attack', before: ['air', 'drone', 'missile', 'rocket', 'artillery', 'mortar', 'naval', 'precision'], verbs: ['launch', 'conduct', 'fly'] },
    { name: 'stoppage', before: ['labour', 'labor', 'rail', 'teacher', 'nurse', 'doctor', 'general', 'wildcat', 'postal', 'dock'] },
    { name: 'refusal of food', inFull: true, before: ['hunger'] },
    { name: 'bolt', inFull: true, before: ['lightning'] },
  ],
  attack: [
    { name: 'illness', inFull: true, before: ['heart', 'panic', 'asthma', 'anxiety'] },
    { name: 'assault', before: ['bomb', 'terror', 'terrorist', 'drone', 'missile', 'rocket', 'knife', 'arson', 'acid', 'air', 'mortar', 'suicide', 'shark', 'cyber'] },
  ],
  shot: [
    { name: 'of a gun', before: ['gun', 'warning', 'rifle', 'pistol'], verbs: ['fire', 'hear', 'shoot'] },
    { name: 'of a ball', before: ['penalty', 'slap', 'three-point'], verbs: ['save', 'block', 'score'] },
    { name: 'of a vaccine', before: ['flu', 'booster', 'vaccine', 'covid', 'covid-19', 'measles'], of: ['noun.substance'], verbs: ['administer', 'inject'] },
  ],
  seat: [
    { name: 'of an assembly', before: ['parliamentary', 'parliament', 'house', 'senate', 'council', 'assembly', 'congressional'], verbs: ['win', 'gain', 'contest', 'retain'] },
    { name: 'to sit on', before: ['plane', 'stadium', 'theatre', 'theater', 'train', 'car', 'bus', 'passenger', 'front', 'back', 'rear', 'empty'], verbs: ['sell', 'book', 'install', 'fit'] },
  ],
  charge: [
    { name: 'accusation', before: ['felony', 'criminal', 'murder', 'assault', 'fraud', 'misdemeanor', 'misdemeanour', 'drug', 'corruption'], of: ['noun.act'], verbs: ['face', 'deny', 'dismiss', 'file'] },
    { name: 'explosive', before: ['explosive', 'dynamite', 'depth', 'demolition'], verbs: ['lay', 'plant', 'detonate', 'explode', 'defuse'] },
  ],
  round: [
    { name: 'ammunition', before: ['live', 'rubber', 'plastic', 'artillery', 'mortar', 'tank'], of: ['noun.artifact'], verbs: ['fire', 'shoot', 'spray'] },
    { name: 'part of a row', before: ['qualifying', 'knockout', 'boxing', 'negotiating', 'funding'], of: ['noun.communication', 'noun.act'], verbs: ['play', 'hold', 'complete', 'win'] },
  ],
  plant: [
    { name: 'works', before: ['power', 'chemical', 'steel', 'car', 'nuclear', 'desalination', 'cement', 'treatment'], verbs: ['build', 'open', 'operate', 'shut', 'run'] },
    { name: 'what grows', before: ['tomato', 'cannabis', 'marijuana', 'coffee', 'tobacco', 'potted', 'opium', 'coca'], verbs: ['grow', 'uproot', 'water'] },
  ],
  cell: [
    { name: 'room', before: ['prison', 'jail', 'police', 'holding', 'detention'] },
    { name: 'of a body', before: ['blood', 'brain', 'stem', 'cancer', 'nerve', 'skin'] },
    { name: 'source of power', before: ['fuel', 'solar', 'battery', 'photovoltaic'] },
    { name: 'group', before: ['terror', 'terrorist', 'sleeper', 'militant'] },
  ],
  tank: [
    { name: 'vehicle', before: ['battle', 'army', 'heavy', 'soviet', 'enemy'], verbs: ['deploy', 'knock'] },
    { name: 'vessel', before: ['fuel', 'water', 'oil', 'gas', 'storage', 'fish', 'septic', 'oxygen', 'propane'], verbs: ['fill', 'empty', 'drain'] },
  ],
  mine: [
    { name: 'pit', before: ['coal', 'gold', 'copper', 'iron', 'diamond', 'salt', 'silver', 'lithium'], verbs: ['open', 'close', 'operate'] },
    { name: 'explosive', before: ['land', 'sea', 'anti-tank', 'anti-personnel', 'naval', 'limpet'], verbs: ['clear', 'defuse', 'lay', 'detonate'] },
  ],
  post: [
    { name: 'work', before: ['teaching', 'nursing', 'staff', 'civilian', 'managerial', 'vacant'], verbs: ['cut', 'fill', 'scrap', 'axe'] },
    { name: 'writing', before: ['blog', 'facebook', 'media', 'instagram', 'twitter'], verbs: ['delete', 'publish', 'share'] },
    { name: 'place of guards', before: ['army', 'border', 'police', 'observation', 'military', 'command'], verbs: ['attack', 'capture', 'overrun', 'shell'] },
  ],
};
