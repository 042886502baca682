import { CLAUSE_VERBS_OF_SAYING, CLAUSE_VERBS_OF_THOUGHT, NOUNS_LIKE_CLAUSE_VERBS } from '../lexicon/clause-verbs.ts';
import { DOUBLING, SPEECH_VERBS, type SpeechVerb } from '../lexicon/speech-verbs.ts';

/** One written form of a verb of saying. */
export interface SpeechForm {
  readonly lemma: string;
  readonly verb: SpeechVerb;
  /** `base` is "say", `third` "says", `past` "said", `participle` "shown" (equal to the past for most), `gerund` "saying". */
  readonly tense: 'base' | 'third' | 'past' | 'participle' | 'gerund';
}

const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(NOUNS_LIKE_CLAUSE_VERBS);
const FORMS = new Map<string, SpeechForm[]>();

/** Verbs that no row describes: they take a clause behind "that" and quotations. */
function openVerb(sense: SpeechVerb['sense'], lemma: string): readonly [string, SpeechVerb] {
  const isNoun = NOUNS_LIKE_VERBS.has(lemma);
  return [lemma, { sense, takes: ['that', 'quote'], ...(isNoun ? { noun: true } : {}) }];
}

function isOpen(lemma: string): boolean {
  return !Object.hasOwn(SPEECH_VERBS, lemma);
}

const ALL_VERBS: readonly (readonly [string, SpeechVerb])[] = [
  // Described ones first, so that "point out" is tried before "point".
  ...Object.entries(SPEECH_VERBS),
  ...CLAUSE_VERBS_OF_SAYING.filter(isOpen).map((lemma) => openVerb('statement', lemma)),
  ...CLAUSE_VERBS_OF_THOUGHT.filter(isOpen).map((lemma) => openVerb('belief', lemma)),
];

for (const [lemma, verb] of ALL_VERBS) {
  const base = lemma.split(' ')[0]!;
  const past = verb.past ?? regularPast(base);
  addForm(base, { lemma, verb, tense: 'base' });
  addForm(third(base), { lemma, verb, tense: 'third' });
  addForm(past, { lemma, verb, tense: 'past' });
  if (verb.participle !== undefined && verb.participle !== past)
    addForm(verb.participle, { lemma, verb, tense: 'participle' });
  addForm(gerund(base), { lemma, verb, tense: 'gerund' });
}

function addForm(written: string, form: SpeechForm): void {
  const list = FORMS.get(written) ?? [];
  list.push(form);
  FORMS.set(written, list);
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerund(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

/** Verbs stressed on a last syllable of one vowel and one consonant double the consonant ("admitted", "bragging"). */
function doubled(base: string): string {
  return DOUBLING.has(base) ? base + base.at(-1) : base;
}

/** All written forms of verbs of saying, in lower case. */
export const SPEECH_FORMS: Iterable<string> = FORMS.keys();

const NONE: readonly SpeechForm[] = [];

/** The readings of a written form as a verb of saying, none for any other word. Takes lower case. */
export function speechForms(lower: string): readonly SpeechForm[] {
  return FORMS.get(lower) ?? NONE;
}

/** Whether a word can only be a verb of saying where it stands between a noun and what it governs: not also a noun. */
export function isSpeechForm(lower: string): boolean {
  return speechForms(lower).some(
    ({ verb, tense }) => tense === 'past' || tense === 'gerund' || verb.noun === undefined,
  );
}
