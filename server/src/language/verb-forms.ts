import { IRREGULAR_FORMS, REGULAR_AS_WELL } from './lexicon/irregular-forms.ts';
import { DOUBLING_VERBS, IRREGULAR_VERBS, REGULAR_VERBS, VERBS_ONLY } from './lexicon/verbs.ts';

/** The form of a verb that a word has; `participle` is also a past tense that looks like one. */
export type VerbForm = 'verb' | 'participle' | 'gerund';

const DOUBLING: ReadonlySet<string> = new Set<string>(DOUBLING_VERBS);

/** Every form of the listed verbs, in lower case. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = verbForms();

/** "accounts", "features", "hopes" and "means" are nouns as well, where a noun is led in. */
export const PURE_VERB: ReadonlySet<string> = new Set<string>(VERBS_ONLY);

/** Past tenses that are no nouns; "rose" and "fell" count as verbs. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(([base, past, participle]) => base !== past && past !== participle).map(([, past]) => past),
);

/** Verbs whose past has the form of the base, so that it agrees with any subject ("the company cut its forecast"). */
export const PAST_AS_BASE: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(([base, past]) => base === past).map(([base]) => base),
);

function verbForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const base of REGULAR_VERBS) {
    forms.set(base, 'verb');
    forms.set(thirdPerson(base), 'verb');
    forms.set(withEnding(base, 'ed'), 'participle');
    forms.set(withEnding(base, 'ing'), 'gerund');
  }
  for (const [base, past, participle] of IRREGULAR_VERBS) {
    forms.set(past, 'verb');
    for (const form of participle.split('|')) forms.set(form, 'participle');
    forms.set(base, 'verb');
    forms.set(thirdPerson(base), 'verb');
    forms.set(withEnding(base, 'ing'), 'gerund');
  }
  return forms;
}

function thirdPerson(base: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function withEnding(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('ie') && ending === 'ing') return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !(/(?:ee|oe|ye)$/.test(base) && ending === 'ing')) return base.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}k${ending}`;
  return doublesLast(base) ? base + base[base.length - 1] + ending : base + ending;
}

/**
 * Whether a verb doubles its last consonant before -ed and -ing: one vowel letter before one consonant, in a verb of one
 * syllable or one that is stressed on its last; an l also where it is not, as the British do.
 */
function doublesLast(base: string): boolean {
  if (!/(?:[^aeiou]|qu|^)[aeiou][bdfgklmnprstvz]$/.test(base)) return false;
  if (syllablesOf(base) === 1) return true;
  return DOUBLING.has(base) || (/[^aeiou]el$|(?:gn|t|qu|v)al$/.test(base) && base !== 'parallel');
}

/** All forms of a verb, each in every spelling that is written: "travelled", "traveled". */
export interface Inflections {
  readonly base: string;
  /** "kills". */
  readonly third: string;
  /** "Killing". */
  readonly gerunds: readonly string[];
  /** Past tenses and past participles: "shook", "shaken". */
  readonly pasts: readonly string[];
}

/** Past forms of irregular verbs by their base. */
const IRREGULAR_PASTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...IRREGULAR_FORMS.map(([base, ...forms]): [string, readonly string[]] => [base, forms]),
  ...IRREGULAR_VERBS.map(([base, past, participles]): [string, readonly string[]] => [
    base,
    [...new Set([past, ...participles.split('|')])],
  ]),
]);

/** The forms of a verb from its base form in lower case: "kill" → "kills", "killing", "killed". Regular where no table lists it. */
export function inflectionsOf(base: string): Inflections {
  const irregular = IRREGULAR_PASTS.get(base) ?? [];
  const regular = inBothSpellings(base, 'ed');
  return {
    base,
    third: thirdPerson(base),
    gerunds: inBothSpellings(base, 'ing'),
    pasts: REGULAR_AS_WELL.has(base) ? [...irregular, ...regular] : irregular.length > 0 ? irregular : regular,
  };
}

/** The forms of a verb from its base form, in lower case and in no order that means anything. */
export function formsOfVerb(base: string): readonly string[] {
  const { third, gerunds, pasts } = inflectionsOf(base);
  return [base, third, ...gerunds, ...pasts];
}

/** Where the British alone double an l, the form is written with one l as well. */
function inBothSpellings(base: string, ending: 'ed' | 'ing'): readonly string[] {
  const form = withEnding(base, ending);
  const isBritish = doublesLast(base) && syllablesOf(base) > 1 && !DOUBLING.has(base);
  return isBritish ? [form, base + ending] : [form];
}

function syllablesOf(base: string): number {
  return base.replace(/qu/g, 'q').match(/[aeiouy]+/g)?.length ?? 0;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(([base, past, participles]) => {
    const participle = participles.split('|')[0] ?? past;
    return [past, ...participles.split('|'), withEnding(base, 'ing')].map((form): [string, string] => [
      form,
      participle,
    ]);
  }),
);

/** The past participles of irregular verbs by their base forms, in one spelling each. */
const PARTICIPLES_OF_BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.map(([base, past, participles]): [string, string] => [base, participles.split('|')[0] ?? past]),
);

/** The past participle of a verb in its base form, in one spelling: "meet" → "met", "stop" → "stopped", "carry" → "carried". */
export function participleOfBase(base: string): string {
  return PARTICIPLES_OF_BASES.get(base) ?? inBritish(withEnding(base, 'ed'));
}

/**
 * The past participle of a verb in its past or -ing form, in one spelling: "carrying" → "carried", "sank" → "sunk",
 * "canceled" → "cancelled". Null for a word that has no such ending and is no irregular form.
 */
export function participleOf(form: string): string | null {
  const irregular = PARTICIPLES.get(form);
  if (irregular !== undefined) return irregular;
  if (form.length > SHORTEST_PAST && form.endsWith('ed')) return inBritish(form);
  if (!form.endsWith('ing') || (form.length <= SHORTEST_GERUND && VERB_FORMS.get(form) !== 'gerund')) return null;
  const stem = form.slice(0, -'ing'.length);
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return inBritish(/[eou]e$/.test(stem) ? `${stem}d` : `${stem}ed`);
}

const SHORTEST_PAST = 4;
const SHORTEST_GERUND = 5;

/** "canceled", "traveled": no verb ends in -ele. */
function inBritish(participle: string): string {
  return /[^aeiou]eled$/.test(participle) ? `${participle.slice(0, -2)}led` : participle;
}
