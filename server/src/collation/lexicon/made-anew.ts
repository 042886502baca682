/** Figures that are made anew every day or at every meeting, so that two of them are of two occasions as a rule. */
export interface MadeAnew {
  readonly name: string;
  readonly example: string;
  readonly counterexample: string;
  /** Base forms of the verbs that tell of them. */
  readonly verbs: ReadonlySet<string>;
  /** Nouns and names one of which stands near, as base forms in lower case; empty where the verb tells it alone. */
  readonly nouns: ReadonlySet<string>;
}

/** Verbs for how a day of trading ends, which is another figure than that of noon. */
export const CLOSES: ReadonlySet<string> = wordsOf('close end finish settle');
/** What is traded, and where. */
export const TRADED: ReadonlySet<string> = wordsOf(
  'share stock index trading dow nasdaq ftse nikkei dax cac euro yen dollar barrel',
);

export const MADE_ANEW: readonly MadeAnew[] = [
  {
    name: 'market',
    example: 'The share rose 4% in early trading.',
    counterexample: 'Retail sales rose 4% in November.',
    verbs: wordsOf('rise fall jump drop gain lose close open trade slide slip climb edge tumble surge end finish'),
    nouns: TRADED,
  },
  {
    name: 'match',
    example: 'She kicked 14 points.',
    counterexample: 'She kicked 14 men.',
    verbs: wordsOf('kick score net hit bag land win convert'),
    nouns: wordsOf('point goal penalty try run wicket kick rebound ace'),
  },
  {
    name: 'ceremony',
    example: 'The film took four prizes.',
    counterexample: 'The film took four weeks.',
    verbs: wordsOf('take win scoop collect land bag earn'),
    nouns: wordsOf('award prize oscar grammy bafta emmy trophy'),
  },
  {
    name: 'jump',
    example: 'She cleared 1.67 metres in the high jump.',
    counterexample: 'They cleared 1.67 metres of snow.',
    verbs: wordsOf('clear reach jump leap throw hurl'),
    nouns: wordsOf('jump vault javelin shot discus hammer jumper'),
  },
  {
    name: 'race',
    example: 'She clocked 8.31 seconds.',
    counterexample: 'She waited 8.31 seconds.',
    verbs: wordsOf('clock'),
    nouns: new Set(),
  },
];

function wordsOf(row: string): ReadonlySet<string> {
  return new Set(row.split(' '));
}
