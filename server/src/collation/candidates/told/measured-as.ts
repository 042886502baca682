import type { Claim } from '../../../claims/claim.ts';
import type { Figure } from '../../../figures/figure.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { supersenseOf } from '../../../language/senses.ts';
import { knownWord } from '../../../language/vocabulary.ts';
import { wordTable } from '../../../language/word-table.ts';
import { DIMENSIONS, EVERYWHERE, GENERAL_STUFF, REGIONS } from '../../lexicon/dimensions.ts';

/** Along which side of a thing a length is measured. */
export type Dimension = keyof typeof DIMENSIONS;

const DIMENSION_OF = wordTable<Dimension>(
  Object.fromEntries(
    Object.entries(DIMENSIONS).flatMap(([dimension, words]) =>
      words.map((word) => [word, dimension as Dimension] as const),
    ),
  ),
);

/**
 * Along which side of a thing a length is measured, as the word right behind its unit or the noun before "of" tells; null
 * for what is no length, and where neither tells.
 * @param body the text of its source
 */
export function sideMeasuredOf({ figure }: Claim, body: string): Dimension | null {
  if (figure.kind !== 'measure' || figure.unitSpan === null) return null;
  const tied = TIED.exec(body.slice(figure.unitSpan.start, figure.unitSpan.end))?.[0].length ?? 0;
  const end = Math.max(figure.end, figure.unitSpan.end - tied);
  const rest = body.slice(end, end + REACH);
  const behind = ACROSS_SOMETHING.test(rest) ? undefined : BEHIND.exec(rest)?.[1];
  const told = behind === undefined ? undefined : DIMENSION_OF.get(behind.toLowerCase());
  if (told !== undefined && told !== 'way') return told;
  const lead = body.slice(Math.max(0, figure.start - REACH), figure.start);
  const before = BEFORE.exec(lead)?.[1];
  if (before !== undefined) return DIMENSION_OF.get(before.toLowerCase()) ?? null;
  const verb = VERB_BEFORE.exec(lead)?.[1];
  return verb !== undefined && DIMENSION_OF.get(lemmaOf(verb.toLowerCase())) === 'way' ? 'way' : null;
}

/** Whether two lengths are measured along two sides of a thing; what somebody goes may be how long or how far it is. */
export function areDimensionsApart(one: Dimension | null, other: Dimension | null): boolean {
  if (one === null || other === null || one === other) return false;
  if (one !== 'way' && other !== 'way') return true;
  return !MAY_BE_GONE.has(one) && !MAY_BE_GONE.has(other);
}

const MAY_BE_GONE: ReadonlySet<Dimension> = new Set<Dimension>(['length', 'distance']);

/** In UTF-16 code units. */
const REACH = 40;
/** "A 12-metre-wide road": the word is written as one with its unit. */
const TIED = /-[a-z]{3,12}$/i;
/** "12 metres wide", "12 metres in diameter". */
const BEHIND = /^[\s-]{1,2}(?:in\s)?([A-Za-z]{3,12})/;
/** "Rowed 12 kilometres across the bay" tells what was crossed, and "12 kilometres across" how wide something is. */
const ACROSS_SOMETHING = /^\sacross\s(?:(?:the|a|an|its|his|her|their|this|that)\s|\p{Lu})/u;
/** "Crawled some 300 metres", where a word or two may stand between. */
const VERB_BEFORE =
  /([A-Za-z]{3,10})\s(?:(?:about|some|nearly|almost|over|around|roughly|more than|at least|up to)\s)?$/;
/** "A width of about 12 metres", where a word or two may stand between. */
const BEFORE = /([A-Za-z]{4,12})\sof\s(?:[A-Za-z]{2,10}\s){0,2}$/;

/**
 * Of what stuff an amount is, by its base form: "cocaine" for "340 kilograms of cocaine"; null where nothing tells, or a
 * word that may stand for many sorts.
 * @param body the text of its source
 */
export function stuffOf({ figure }: Claim, body: string): string | null {
  if (figure.kind !== 'measure' || figure.unitSpan === null) return null;
  const end = Math.max(figure.end, figure.unitSpan.end);
  // "Hectares of forest" may be read as the unit.
  const told = OF_STUFF.exec(
    body.slice(Math.min(end, figure.unitSpan.start + unitLength(figure.unitText)), end + REACH),
  );
  const words = told?.[1]?.split(/\s/) ?? [];
  // "Of pure cocaine", "of iron ore": the last of the words that go on together is the noun.
  const noun = lemmaOf(words.findLast((word) => isStuff(lemmaOf(word))) ?? '');
  return noun === '' || GENERAL_STUFF.has(noun) ? null : noun;
}

/** How long the words of a unit are up to an "of". */
function unitLength(written: string | null): number {
  const of = written?.indexOf(' of ') ?? -1;
  return of < 0 ? (written?.length ?? 0) : of;
}

/** "Of cocaine", "of pure cocaine". */
const OF_STUFF = /^\sof\s([a-z-]{2,20}(?:\s[a-z-]{2,20})?)/;

/** Of these there are no amounts: "40 metres of height", "12 hours of May". */
const NO_STUFF: ReadonlySet<string> = new Set([
  'noun.time',
  'noun.quantity',
  'noun.attribute',
  'noun.shape',
  'noun.relation',
]);

function isStuff(noun: string): boolean {
  const supersense = knownWord(noun)?.closed == null ? supersenseOf(noun, 'noun') : null;
  return supersense !== null && !NO_STUFF.has(supersense);
}

/** So far behind a figure, in UTF-16 code units, it may be told that it is of everywhere. */
const REACH_OF_EVERYWHERE = 50;

/** By what a figure is of the whole world, a whole country or all of a place: by what stands behind it, or opens its sentence. */
export const EVERYWHERE_RULES: readonly Rule<[figure: Figure, body: string]>[] = [
  {
    name: 'everywhere-behind-figure',
    example: 'The mould killed 23,000 elms worldwide.',
    counterexample: 'The mould killed 23,000 elms in Halden.',
    test: (figure, body) => PHRASE_OF_EVERYWHERE.test(behind(figure, body)),
  },
  {
    name: 'everywhere-opens-sentence',
    example: 'Across the country the mould killed 23,000 elms.',
    counterexample: 'Across the river the mould killed 23,000 elms.',
    test: ({ start, sentence }, body) =>
      OPENS_WITH_EVERYWHERE.test(body.slice(sentence.start, Math.min(start, sentence.start + REACH_OF_EVERYWHERE))),
  },
  {
    name: 'whole-of-place-behind-figure',
    example: 'The mould killed 23,000 elms in the whole district.',
    counterexample: 'The mould killed 23,000 elms in the next district.',
    test: (figure, body) => WHOLE_OF_PLACE.test(behind(figure, body)),
  },
];

/**
 * Whether a figure is of the whole world or a whole country: "21,000 people worldwide".
 * @param body the text of its source
 */
export function isEverywhere({ figure }: Claim, body: string): boolean {
  return anyRule(EVERYWHERE_RULES, figure, body);
}

function behind({ end, sentence }: Figure, body: string): string {
  return body.slice(end, Math.min(sentence.end, end + REACH_OF_EVERYWHERE));
}

/** "In the whole district", "across the entire province". */
const WHOLE = `(?:in|across|throughout|over)\\s(?:all\\s(?:of\\s)?the|the\\s(?:whole|entire|rest))\\s(?:of\\sthe\\s)?(?:${REGIONS.join('|')})`;
const WHOLE_OF_PLACE = new RegExp(`\\b${WHOLE}\\b`, 'i');
/** "Across the country the mould was found …". */
const OPENS_WITH_EVERYWHERE = new RegExp(`^(?:${EVERYWHERE.join('|')}|${WHOLE})\\b`, 'i');
const PHRASE_OF_EVERYWHERE = new RegExp(`\\b(?:${EVERYWHERE.join('|')})\\b`, 'i');
