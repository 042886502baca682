/**
 * What a verb of saying may be followed by where it puts its subject's words or thoughts before the reader:
 * - `clause`: a bare clause or a quotation ("said 12 had died")
 * - `that`: a clause only behind "that", or a quotation ("found that 12 had died")
 * - `object`: a noun phrase that is itself the content ("reported 12 deaths")
 * - `infinitive`: "to" and a verb ("vowed to hire 12 more")
 * - `quote`: a quotation alone ("continued: “12 …”")
 * - `question`: an indirect question ("asked how 12 could be enough")
 * - `reason`: what stands behind "for" ("criticised the mayor for closing 12 schools")
 * - `as`: what stands behind "as" ("described the deal as a 12-million loss")
 */
export type Complement = 'clause' | 'that' | 'object' | 'infinitive' | 'quote' | 'question' | 'reason' | 'as';

/** The group of verbs that a cue belongs to. */
export type SpeechSense =
  | 'statement'
  | 'belief'
  | 'estimate'
  | 'evidence'
  | 'intention'
  | 'demand'
  | 'reaction'
  | 'provision';

export interface SpeechVerb {
  readonly sense: SpeechSense;
  readonly takes: readonly Complement[];
  /** A person addressed may stand before the content ("told reporters 12 had died"). */
  readonly addressee?: true;
  /** Some of its forms are nouns too ("the report", "its estimates"), so a determiner before it rules it out. */
  readonly noun?: true;
  /**
   * What stands bare behind it is a clause, whether a verb is seen in it or not; and its participle says nothing of a noun
   * before it, as that of others does ("people reported missing").
   */
  readonly plain?: true;
  /** It tells something of documents, counts and inquiries alone: "the study shows", but not "the room shows". */
  readonly ofDocuments?: true;
  /** A particle that belongs to it ("point out", "go on"). */
  readonly particle?: string;
  /** A preposition behind which it says something else ("insist on a refund"). */
  readonly preposition?: string;
  /** Past tense and past participle, where they are not formed with -ed. */
  readonly past?: string;
  readonly participle?: string;
}

/** Verbs by their base form. The past of "say" and its like is given, all other forms follow the rule. */
export const SPEECH_VERBS: Readonly<Record<string, SpeechVerb>> = {
  // Plain statement.
  say: { sense: 'statement', takes: ['clause', 'object'], past: 'said', plain: true },
  tell: { sense: 'statement', takes: ['clause'], addressee: true, past: 'told' },
  add: { sense: 'statement', takes: ['that', 'quote'] },
  state: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  note: { sense: 'statement', takes: ['clause', 'object'], noun: true },
  remark: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  comment: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  mention: { sense: 'statement', takes: ['that', 'object'], noun: true },
  observe: { sense: 'statement', takes: ['that', 'quote'] },
  explain: { sense: 'statement', takes: ['clause', 'question'] },
  announce: { sense: 'statement', takes: ['clause', 'object', 'infinitive'] },
  declare: { sense: 'statement', takes: ['clause', 'object'] },
  report: { sense: 'statement', takes: ['clause', 'object'], noun: true },
  reveal: { sense: 'statement', takes: ['that', 'object'] },
  disclose: { sense: 'statement', takes: ['that', 'object'] },
  recall: { sense: 'statement', takes: ['that', 'quote'] },
  recount: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  testify: { sense: 'statement', takes: ['clause'] },
  clarify: { sense: 'statement', takes: ['that', 'quote'] },
  reiterate: { sense: 'statement', takes: ['clause', 'object'] },
  repeat: { sense: 'statement', takes: ['that', 'quote'] },
  stress: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  emphasize: { sense: 'statement', takes: ['that', 'quote'] },
  emphasise: { sense: 'statement', takes: ['that', 'quote'] },
  underline: { sense: 'statement', takes: ['that', 'quote'] },
  underscore: { sense: 'statement', takes: ['that', 'quote'] },
  highlight: { sense: 'statement', takes: ['that', 'object'], noun: true },
  write: { sense: 'statement', takes: ['that', 'quote'], past: 'wrote', participle: 'written' },
  tweet: { sense: 'statement', takes: ['clause'], noun: true },
  joke: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  quip: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  continue: { sense: 'statement', takes: ['that', 'quote'] },
  begin: { sense: 'statement', takes: ['quote'], past: 'began', participle: 'begun' },
  conclude: { sense: 'statement', takes: ['that', 'quote'] },
  reply: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  respond: { sense: 'statement', takes: ['that', 'quote'] },
  answer: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  shout: { sense: 'statement', takes: ['that', 'quote'] },
  exclaim: { sense: 'statement', takes: ['quote'] },
  inform: { sense: 'statement', takes: ['that'], addressee: true },
  notify: { sense: 'statement', takes: ['that'], addressee: true },
  remind: { sense: 'statement', takes: ['that', 'quote'], addressee: true },
  assure: { sense: 'statement', takes: ['that', 'quote'], addressee: true },
  advise: { sense: 'statement', takes: ['that', 'quote'], addressee: true },
  'point out': { sense: 'statement', takes: ['clause'], particle: 'out' },
  'spell out': { sense: 'statement', takes: ['that', 'object'], particle: 'out', past: 'spelled' },
  'go on': { sense: 'statement', takes: ['quote'], particle: 'on', past: 'went', participle: 'gone' },

  // A stand taken: claimed, admitted, denied.
  claim: { sense: 'statement', takes: ['clause', 'object', 'infinitive'], noun: true },
  argue: { sense: 'statement', takes: ['clause'] },
  insist: { sense: 'statement', takes: ['clause'], preposition: 'on' },
  assert: { sense: 'statement', takes: ['clause'] },
  contend: { sense: 'statement', takes: ['clause'] },
  maintain: { sense: 'statement', takes: ['that'] },
  allege: { sense: 'statement', takes: ['clause'] },
  affirm: { sense: 'statement', takes: ['that', 'quote'] },
  confirm: { sense: 'statement', takes: ['clause', 'object'] },
  acknowledge: { sense: 'statement', takes: ['clause', 'object'] },
  admit: { sense: 'statement', takes: ['clause', 'object'] },
  concede: { sense: 'statement', takes: ['clause'] },
  agree: { sense: 'belief', takes: ['that', 'quote', 'infinitive'], preposition: 'on' },
  deny: { sense: 'statement', takes: ['that', 'object'] },
  dispute: { sense: 'statement', takes: ['that', 'object'], noun: true },
  complain: { sense: 'statement', takes: ['clause'] },
  boast: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  brag: { sense: 'statement', takes: ['that', 'quote'] },
  charge: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  counter: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  suggest: { sense: 'statement', takes: ['clause'] },
  imply: { sense: 'statement', takes: ['that'] },
  indicate: { sense: 'statement', takes: ['clause'] },
  signal: { sense: 'statement', takes: ['that'], noun: true },
  hint: { sense: 'statement', takes: ['that'], noun: true },
  warn: { sense: 'statement', takes: ['clause', 'quote'], addressee: true },
  caution: { sense: 'statement', takes: ['that', 'quote'], addressee: true, noun: true },

  lament: { sense: 'statement', takes: ['that', 'quote'] },
  muse: { sense: 'statement', takes: ['that', 'quote'] },
  opine: { sense: 'statement', takes: ['that', 'quote'] },
  retort: { sense: 'statement', takes: ['that', 'quote'] },
  declaim: { sense: 'statement', takes: ['that', 'quote'] },
  certify: { sense: 'statement', takes: ['that'] },
  attest: { sense: 'statement', takes: ['that'] },
  swear: { sense: 'statement', takes: ['that', 'quote'], past: 'swore', participle: 'sworn' },
  protest: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  object: { sense: 'statement', takes: ['that', 'quote'], noun: true },
  post: { sense: 'statement', takes: ['quote', 'that'], noun: true },
  rule: { sense: 'statement', takes: ['that'], noun: true },
  describe: { sense: 'statement', takes: ['quote', 'as', 'question'] },
  call: { sense: 'statement', takes: ['quote'], noun: true },
  'speak of': { sense: 'statement', takes: ['object'], particle: 'of', past: 'spoke', participle: 'spoken' },
  'talk of': { sense: 'statement', takes: ['object'], particle: 'of', noun: true },
  'warn of': { sense: 'statement', takes: ['object'], particle: 'of' },
  'complain of': { sense: 'statement', takes: ['object'], particle: 'of' },
  'boast of': { sense: 'statement', takes: ['object'], particle: 'of', noun: true },
  'point to': { sense: 'statement', takes: ['object'], particle: 'to', noun: true },
  'plead guilty': { sense: 'statement', takes: ['infinitive'], particle: 'guilty' },
  'confess to': { sense: 'statement', takes: ['object'], particle: 'to' },
  'admit to': { sense: 'statement', takes: ['object'], particle: 'to' },
  reject: { sense: 'statement', takes: ['object'] },
  accuse: { sense: 'statement', takes: ['object'] },
  blame: { sense: 'statement', takes: ['object'], noun: true },

  // Praise and blame, for what somebody is said to have done.
  criticize: { sense: 'reaction', takes: ['reason', 'quote'] },
  criticise: { sense: 'reaction', takes: ['reason', 'quote'] },
  condemn: { sense: 'reaction', takes: ['reason', 'as', 'quote'] },
  denounce: { sense: 'reaction', takes: ['reason', 'as', 'quote'] },
  slam: { sense: 'reaction', takes: ['reason', 'as', 'quote'] },
  blast: { sense: 'reaction', takes: ['reason', 'as', 'quote'], noun: true },
  attack: { sense: 'reaction', takes: ['reason', 'as', 'quote'], noun: true },
  fault: { sense: 'reaction', takes: ['reason'], noun: true },
  mock: { sense: 'reaction', takes: ['reason', 'as', 'quote'] },
  ridicule: { sense: 'reaction', takes: ['reason', 'as', 'quote'] },
  rebuke: { sense: 'reaction', takes: ['reason', 'quote'], noun: true },
  praise: { sense: 'reaction', takes: ['reason', 'as', 'quote'], noun: true },
  commend: { sense: 'reaction', takes: ['reason'] },
  hail: { sense: 'reaction', takes: ['as', 'quote'], noun: true },
  thank: { sense: 'reaction', takes: ['reason', 'quote'] },
  dismiss: { sense: 'reaction', takes: ['as', 'quote'] },
  portray: { sense: 'reaction', takes: ['as'] },
  depict: { sense: 'reaction', takes: ['as'] },
  characterize: { sense: 'reaction', takes: ['as', 'quote'] },
  characterise: { sense: 'reaction', takes: ['as', 'quote'] },

  // Belief.
  speculate: { sense: 'belief', takes: ['that', 'quote'] },
  bet: { sense: 'belief', takes: ['that', 'clause'], past: 'bet', noun: true },
  worry: { sense: 'belief', takes: ['that'], noun: true },
  notice: { sense: 'belief', takes: ['that'], noun: true },
  discover: { sense: 'belief', takes: ['that'] },
  learn: { sense: 'belief', takes: ['that'] },
  recognize: { sense: 'belief', takes: ['that'] },
  recognise: { sense: 'belief', takes: ['that'] },
  realize: { sense: 'belief', takes: ['that'] },
  realise: { sense: 'belief', takes: ['that'] },
  know: { sense: 'belief', takes: ['that'], past: 'knew', participle: 'known' },
  understand: { sense: 'belief', takes: ['that'], past: 'understood' },
  determine: { sense: 'belief', takes: ['that'] },
  believe: { sense: 'belief', takes: ['clause'] },
  think: { sense: 'belief', takes: ['clause'], past: 'thought' },
  feel: { sense: 'belief', takes: ['that', 'clause'], past: 'felt' },
  fear: { sense: 'belief', takes: ['clause'], noun: true },
  hope: { sense: 'belief', takes: ['clause', 'infinitive'], noun: true },
  expect: { sense: 'belief', takes: ['clause', 'object', 'infinitive'] },
  anticipate: { sense: 'belief', takes: ['that', 'object'] },
  suspect: { sense: 'belief', takes: ['clause'], noun: true },
  assume: { sense: 'belief', takes: ['that'] },
  reckon: { sense: 'belief', takes: ['clause'] },
  figure: { sense: 'belief', takes: ['that'], noun: true },

  // Estimates.
  count: { sense: 'estimate', takes: ['object'], noun: true },
  estimate: { sense: 'estimate', takes: ['clause', 'object'], noun: true },
  predict: { sense: 'estimate', takes: ['clause', 'object'] },
  forecast: { sense: 'estimate', takes: ['clause', 'object'], past: 'forecast', participle: 'forecast', noun: true },
  project: { sense: 'estimate', takes: ['clause', 'object'], noun: true },
  calculate: { sense: 'estimate', takes: ['that', 'object'] },

  demonstrate: { sense: 'evidence', takes: ['that', 'clause'] },
  document: { sense: 'evidence', takes: ['that'], noun: true },

  // What a document, a count or an inquiry brings to light.
  show: { sense: 'evidence', takes: ['clause', 'object'], noun: true, ofDocuments: true, participle: 'shown' },
  find: { sense: 'evidence', takes: ['that', 'clause', 'object'], past: 'found' },
  read: { sense: 'evidence', takes: ['quote'], past: 'read' },
  list: { sense: 'evidence', takes: ['object'], noun: true },
  cite: { sense: 'evidence', takes: ['object'] },

  // What a law, a contract or a plan lays down.
  require: { sense: 'provision', takes: ['object', 'that', 'infinitive'] },
  mandate: { sense: 'provision', takes: ['object', 'that'], noun: true },
  stipulate: { sense: 'provision', takes: ['object', 'that'] },
  allow: { sense: 'provision', takes: ['object'] },
  'allow for': { sense: 'provision', takes: ['object'], particle: 'for' },
  permit: { sense: 'provision', takes: ['object'], noun: true },
  forbid: { sense: 'provision', takes: ['object'], past: 'forbade', participle: 'forbidden' },
  prohibit: { sense: 'provision', takes: ['object'] },
  ban: { sense: 'provision', takes: ['object'], noun: true },
  bar: { sense: 'provision', takes: ['object'], noun: true },
  limit: { sense: 'provision', takes: ['object'], noun: true },
  cap: { sense: 'provision', takes: ['object'], noun: true },
  guarantee: { sense: 'provision', takes: ['object', 'that'], noun: true },
  specify: { sense: 'provision', takes: ['object', 'that'] },
  'provide for': { sense: 'provision', takes: ['object'], particle: 'for' },

  // Verbs of saying whose forms are irregular.
  teach: { sense: 'statement', takes: ['that'], past: 'taught' },
  foresee: { sense: 'belief', takes: ['that', 'object'], past: 'foresaw', participle: 'foreseen' },
  foretell: { sense: 'statement', takes: ['that', 'object'], past: 'foretold' },
  retell: { sense: 'statement', takes: ['that', 'object'], past: 'retold' },
  plead: { sense: 'statement', takes: ['that', 'quote'] },
  remember: { sense: 'belief', takes: ['that', 'quote'] },

  // Intention.
  vow: { sense: 'intention', takes: ['clause', 'infinitive'], noun: true },
  pledge: { sense: 'intention', takes: ['that', 'infinitive', 'object'], noun: true },
  promise: { sense: 'intention', takes: ['clause', 'infinitive', 'object'], noun: true },
  threaten: { sense: 'intention', takes: ['infinitive'] },
  propose: { sense: 'intention', takes: ['that', 'object', 'infinitive'] },

  plan: { sense: 'intention', takes: ['infinitive'], noun: true },
  want: { sense: 'intention', takes: ['infinitive'] },
  offer: { sense: 'intention', takes: ['infinitive'], noun: true },
  intend: { sense: 'intention', takes: ['infinitive'] },
  aim: { sense: 'intention', takes: ['infinitive'], noun: true },

  // Demand.
  demand: { sense: 'demand', takes: ['that', 'object'], noun: true },
  urge: { sense: 'demand', takes: ['that', 'infinitive'], addressee: true },
  ask: { sense: 'demand', takes: ['quote', 'infinitive', 'question'], addressee: true },
  wonder: { sense: 'demand', takes: ['quote', 'question'] },
  request: { sense: 'demand', takes: ['that', 'object'], noun: true },
  recommend: { sense: 'demand', takes: ['that', 'object'] },
  'call for': { sense: 'demand', takes: ['object'], particle: 'for', noun: true },
};

/** Verbs that also stand alone, so that "as" before them tells of a time: "as the inquiry continued". */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set([
  ...['continue', 'conclude', 'begin', 'respond', 'reply', 'answer', 'shout', 'protest', 'object', 'worry', 'rule'],
  ...['read', 'attack', 'charge', 'go on'],
]);

/** Verbs whose last consonant doubles before -ed and -ing: stressed on a last syllable of one vowel and one consonant. */
export const DOUBLING: ReadonlySet<string> = new Set([
  ...['admit', 'brag', 'quip', 'begin', 'slam', 'infer', 'concur', 'aver', 'demur', 'refer', 'permit', 'submit', 'ban'],
  ...['bar', 'cap', 'plan', 'bet', 'snap', 'plot', 'chat', 'confer'],
]);
