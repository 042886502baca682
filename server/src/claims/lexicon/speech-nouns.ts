/** Nouns for what somebody says, singular: "the mayor's claim that …", "an estimate by the insurer of …". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([
  ...['claim', 'statement', 'assertion', 'allegation', 'announcement', 'admission', 'insistence', 'contention'],
  ...['argument', 'declaration', 'confirmation', 'suggestion', 'testimony', 'remark', 'comment', 'boast'],
  ...['complaint', 'accusation', 'denial', 'disclosure', 'revelation', 'conclusion', 'finding', 'assessment'],
  ...['warning', 'fear', 'belief', 'hope'],
  ...['estimate', 'projection', 'prediction', 'forecast', 'calculation', 'count', 'tally'],
  ...['promise', 'pledge', 'vow', 'demand', 'proposal', 'plan', 'threat', 'call', 'request'],
  ...['answer', 'response', 'reply', 'message', 'explanation', 'view', 'offer', 'intention', 'commitment'],
]);

/** Those of them that a verb may follow ("her pledge to hire 12 nurses"). */
export const INTENTION_NOUNS: ReadonlySet<string> = new Set([
  ...['promise', 'pledge', 'vow', 'demand', 'proposal', 'plan', 'threat', 'call', 'request', 'offer', 'intention'],
  ...['commitment'],
]);

/** Words before such a noun that leave it to the subject of the sentence ("her pledge to …", "with plans to …"). */
export const OWNERLESS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'with']);

/** Nouns for a running count that somebody keeps or for what somebody reckons: whoever changes it tells of it. */
export const TOLD_NOUNS: ReadonlySet<string> = new Set([
  ...['toll', 'number', 'numbers', 'count', 'figure', 'total', 'tally', 'estimate', 'estimates', 'forecast'],
  ...['forecasts', 'damage', 'damages', 'losses', 'odds', 'chances', 'turnout', 'crowd', 'target'],
]);

/** These, and nouns for what a thing costs or measures, which whoever puts it at a number reckons. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  ...TOLD_NOUNS,
  ...['cost', 'costs', 'loss', 'value', 'rate', 'size'],
]);

const PUT_AT = [
  'put',
  'puts',
  'putting',
  'pegged',
  'pegs',
  'placed',
  'places',
  'estimated',
  'estimates',
  'set',
  'sets',
];
const REVISED_TO = [
  ...['raised', 'raises', 'raising', 'lowered', 'lowers', 'revised', 'revises', 'revising', 'increased', 'increases'],
  ...['cut', 'cuts', 'upped', 'updated', 'updates'],
];

const GIVE_OF = ['give', 'gives', 'gave', 'giving', 'issued', 'issues', 'released'];

/** Those that restate whatever they govern: "put the price at 12", "peg the lead at 12 points". */
export const PUTTING: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'peg', 'pegs', 'pegged']);

/** Verbs that restate a count, each with its preposition: "put the toll at 12", "gave a toll of 12", "revised it to 12". Every form. */
export const RESTATING_VERBS: ReadonlyMap<string, 'at' | 'to' | 'of'> = new Map([
  ...GIVE_OF.map((verb) => [verb, 'of'] as const),
  ...PUT_AT.map((verb) => [verb, 'at'] as const),
  ...REVISED_TO.map((verb) => [verb, 'to'] as const),
]);
