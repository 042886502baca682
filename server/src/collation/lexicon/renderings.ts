/**
 * Words of which translators and note-takers put one for another: two quotations with them may be one utterance. Base
 * forms in lower case, each group for one sense.
 */
// biome-ignore format: words read better in rows than one to a line
export const RENDERINGS: readonly (readonly string[])[] = [
  // talk and agreement
  ['talk', 'negotiation', 'discussion'], ['deal', 'agreement', 'accord'], ['side', 'party'], ['progress', 'headway'],
  // readiness and need
  ['ready', 'prepared'], ['must', 'need'], ['decisive', 'critical', 'crucial'], ['want', 'wish'], ['start', 'begin'],
  ['finish', 'complete', 'end'], ['help', 'assist', 'aid'], ['try', 'attempt'], ['close', 'shut'],
  // people and places
  ['crew', 'team'], ['house', 'home'], ['factory', 'plant'], ['street', 'road'], ['kid', 'child'], ['nation', 'country'],
  // force
  ['shell', 'bomb', 'bombard'], ['kill', 'murder'], ['attack', 'assault', 'strike'], ['enemy', 'foe'],
  // how much
  ['entire', 'whole'], ['big', 'large', 'great', 'huge'], ['quick', 'fast', 'rapid'], ['single', 'one'],
];
