/** What is counted by the name of what is done to it, or of what it does. */
export interface CountedDeed {
  /** Nouns, in the singular: “22 closures”. */
  readonly nouns: readonly string[];
  /** Verbs of which what is counted is the object, or the subject of the passive, as base forms: “close 22 shops”. */
  readonly verbs: readonly string[];
}

/**
 * Deeds that befall a thing once, so that there are as many of them as of the things. What befell people by a class of
 * predicates (`claims/lexicon/predicates.ts`) stands there: “six deaths”, “20 arrests”.
 */
// biome-ignore format: words read better in rows than one to a line
export const COUNTED_DEEDS: readonly CountedDeed[] = [
  { nouns: ['closure', 'shutdown'], verbs: ['close', 'shut', 'shut down', 'close down'] },
  { nouns: ['cancellation'], verbs: ['cancel', 'call off'] },
  { nouns: ['postponement'], verbs: ['postpone', 'put off'] },
  { nouns: ['diversion'], verbs: ['divert'] },
  { nouns: ['derailment'], verbs: ['derail'] },
  { nouns: ['eviction'], verbs: ['evict'] },
  { nouns: ['deportation', 'expulsion'], verbs: ['deport', 'expel'] },
  { nouns: ['resignation'], verbs: ['resign', 'step down', 'quit'] },
  { nouns: ['dismissal', 'sacking', 'firing'], verbs: ['dismiss', 'sack', 'fire'] },
  { nouns: ['suspension'], verbs: ['suspend'] },
  { nouns: ['appointment'], verbs: ['appoint'] },
  { nouns: ['admission', 'hospitalisation', 'hospitalization'], verbs: ['admit', 'hospitalise', 'hospitalize'] },
  { nouns: ['infection'], verbs: ['infect'] },
  { nouns: ['vaccination', 'inoculation'], verbs: ['vaccinate', 'inoculate'] },
  { nouns: ['abduction', 'kidnapping'], verbs: ['abduct', 'kidnap'] },
  { nouns: ['conviction'], verbs: ['convict'] },
  { nouns: ['acquittal'], verbs: ['acquit'] },
  { nouns: ['prosecution'], verbs: ['prosecute'] },
  { nouns: ['disqualification'], verbs: ['disqualify'] },
  { nouns: ['demolition'], verbs: ['demolish', 'pull down', 'tear down'] },
  { nouns: ['seizure'], verbs: ['seize', 'confiscate'] },
  { nouns: ['theft'], verbs: ['steal'] },
  { nouns: ['withdrawal'], verbs: ['withdraw'] },
  { nouns: ['recall'], verbs: ['recall'] },
];
