import { CLOSED_CLASSES } from './lexicon/closed-classes.ts';
import { NOUN_GERUNDS } from './lexicon/gerunds.ts';
import { IRREGULAR_FORMS } from './lexicon/irregular-forms.ts';
import { FALSE_PLURALS, IRREGULAR_PLURALS, UNMARKED_PLURALS } from './lexicon/plurals.ts';
import { IRREGULAR_VERBS } from './lexicon/verbs.ts';
import { singularOf } from './plurals.ts';
import { knownLemma } from './senses.ts';

/** As many words as a large corpus has in daily use; a full memory is begun anew. */
const MOST_REMEMBERED = 50_000;

const IRREGULAR: ReadonlyMap<string, string> = irregularForms();
/** Replaced where it is full, as the sentences of texts are. */
let remembered = new Map<string, string>();

/**
 * The base form of a word in lower case, whatever its class: "ran" → "run", "crises" → "crisis", "killed" → "kill".
 * Endings come off where a known word is left, by the rules of WordNet's morphy; of unknown words, where English
 * leaves little doubt. What is a base form itself ("wound", "building", "news") stays.
 */
export function lemmaOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const lemma = IRREGULAR.get(word) ?? withoutEnding(word);
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(word, lemma);
  return lemma;
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word.length === 3 && word.endsWith('s') ? shortPlural(word) : word;
  if (word.endsWith("'s") || word.endsWith('’s')) return lemmaOf(word.slice(0, -2));
  if (word.endsWith('s')) return withoutS(word);
  if (word.endsWith('ed')) return withoutVerbEnding(word, word.slice(0, -2), 'eed');
  if (word.endsWith('ing')) return withoutVerbEnding(word, word.slice(0, -3), 'thing');
  return singularOf(word);
}

/** "mps", "tvs" and "ids" are left alone, "men" are irregular: too short to tell. */
function shortPlural(word: string): string {
  const stem = word.slice(0, -1);
  return knownLemma(word) === null && knownLemma(stem) !== null ? stem : word;
}

function withoutS(word: string): string {
  if (knownLemma(word) !== null) return word;
  for (const stem of stemsBeforeS(word)) if (knownLemma(stem) !== null) return stem;
  return singularOf(word);
}

function stemsBeforeS(word: string): readonly string[] {
  const stems = [word.slice(0, -1)];
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ves')) stems.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (word.endsWith('ses')) stems.push(`${word.slice(0, -2)}is`);
  return stems;
}

/** @param never an ending that is part of unknown words, "indeed" and "plaything" */
function withoutVerbEnding(word: string, stem: string, never: string): string {
  const known = knownLemma(word);
  if (known?.verb) return word;
  if (!/[aeiouy]/.test(stem)) return word;
  const stems = verbStems(stem);
  for (const each of stems) if (knownLemma(each)?.verb) return each;
  if (known !== null || word.endsWith(never) || stem.length < 3) return word;
  return unknownStem(stem);
}

/** "dy-ing" is of "die", "hop-ed" of "hope", "hopp-ed" of "hop", "carri-ed" of "carry". */
function verbStems(stem: string): readonly string[] {
  const stems = stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [];
  stems.push(`${stem}e`, stem);
  if (isDoubled(stem)) stems.push(stem.slice(0, -1));
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (stem.endsWith('ck')) stems.push(stem.slice(0, -1));
  return stems;
}

function unknownStem(stem: string): string {
  if (isDoubled(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /(?:[cuvz]|at|[iy]s|dg|[ae]g|rg)$/.test(stem) ? `${stem}e` : stem;
}

function isDoubled(stem: string): boolean {
  const last = stem[stem.length - 1]!;
  return stem.length > 2 && last === stem[stem.length - 2] && !'aeiou'.includes(last);
}

function irregularForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const word of [...Object.values(CLOSED_CLASSES).flat(), ...FALSE_PLURALS, ...NOUN_GERUNDS])
    forms.set(word, word);
  // "the wounded" are people whom something wounded.
  for (const word of UNMARKED_PLURALS) if (!word.endsWith('ed')) forms.set(word, word);
  for (const [plural, singular] of Object.entries(IRREGULAR_PLURALS)) forms.set(plural, singular);
  for (const [base, past, participles] of IRREGULAR_VERBS) {
    for (const form of [past, ...participles.split('|')]) forms.set(form, base);
  }
  for (const [base, ...rest] of IRREGULAR_FORMS) for (const form of rest) forms.set(form, base!);
  // "lay" is the past of "lie" and a base form.
  for (const [base] of IRREGULAR_VERBS) forms.set(base, base);
  return forms;
}
