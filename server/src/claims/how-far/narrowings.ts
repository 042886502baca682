import { allRules, type Rule } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import type { Predicate } from '../claim.ts';
import { CLAUSE_ENDS } from '../lexicon/grammar.ts';
import { DYING, IDENTIFYING, KNOWN, PASSIVE, SCENE_LEADS, SHOTS, SPOTS, WITHIN } from '../lexicon/narrowings.ts';
import type { Narrowing } from '../scope.ts';
import type { Phrase } from '../words/phrase.ts';

/** How many words behind a count may stand between it and what narrows it. */
const REACH = 14;

/** One way to make a count that of only some of those whom others count. */
interface NarrowingRule extends Rule<[words: readonly Word[], phrase: Phrase, predicate: Predicate]> {
  readonly narrows: Narrowing;
}

/** All that hold narrow a count, each of them only towards a larger one that does not say so. */
export const NARROWING_RULES: readonly NarrowingRule[] = [
  {
    // "In the parking lot of a bank" is the scene.
    name: 'at-spot-of-scene',
    narrows: 'at one spot',
    example: 'Two guards were killed in the parking lot.',
    counterexample: 'Two guards were killed in the parking lot of the bank.',
    test: (words, { to }) => {
      const rest = behind(words, to);
      return rest.some(({ lower }, at) => {
        if (!SPOTS.has(lower) || SCENE_LEADS.has(rest[at + 1]?.lower ?? '') || rest[at + 1]?.capital) return false;
        const lead = [at - 1, at - 2, at - 3].find((before) => KNOWN.has(rest[before]?.lower ?? ''));
        return lead !== undefined && WITHIN.has(rest[lead - 1]?.lower ?? '');
      });
    },
  },
  {
    // Others may have been hurt as they ran.
    name: 'injured-by-shots',
    narrows: 'by gunfire',
    example: 'Two guards were injured by gunfire.',
    counterexample: 'Two guards were injured by glass.',
    test: (words, { to }, predicate) => {
      if (predicate !== 'injured') return false;
      const rest = behind(words, to);
      return rest.some(({ lower }, at) => lower === 'by' && SHOTS.has(rest[at + 1]?.lower ?? ''));
    },
  },
  {
    name: 'shot-beside-dead',
    narrows: 'those who lived',
    example: 'Nine people were shot and one man was killed.',
    counterexample: 'Nine people were shot and one man ran.',
    test: (words, { to }, predicate) => {
      if (predicate !== 'shot') return false;
      const rest = behind(words, to);
      const joint = rest.findIndex(({ lower }, at) => lower === 'and' && NUMBERS.test(rest[at + 1]?.lower ?? ''));
      const clause = joint < 0 ? [] : rest.slice(joint + 1, joint + CLAUSE);
      const end = clause.findIndex(({ lower }) => lower === ',' || CLAUSE_ENDS.has(lower));
      return (end < 0 ? clause : clause.slice(0, end)).some(({ lower }) => DYING.has(lower));
    },
  },
  {
    name: 'shot-behind-dead',
    narrows: 'those who lived',
    example: 'One dead, six shot at the harbour.',
    counterexample: 'One hurt, six shot at the harbour.',
    test: (words, { from }, predicate) => {
      const joint = words[from - 1]?.lower;
      return predicate === 'shot' && (joint === ',' || joint === 'and') && DYING.has(words[from - 2]?.lower ?? '');
    },
  },
  {
    // Others may be charged with something else.
    name: 'charged-with-this',
    narrows: 'on one charge',
    example: 'Two men were charged with arson.',
    counterexample: 'Two men were charged in connection with arson.',
    test: (words, { to }, predicate) => {
      if (predicate !== 'charged') return false;
      const rest = behind(words, to);
      const charged = rest.findIndex(({ lower }) => lower === 'charged');
      const clause = charged < 0 ? [] : rest.slice(charged, charged + 4);
      return clause.some(({ lower }, at) => lower === 'with' && clause[at - 1]!.lower !== 'connection');
    },
  },
  {
    // Those whose names are known by now are as a rule not all.
    name: 'named-by-somebody',
    narrows: 'those identified',
    example: 'Police named two guards who were killed.',
    counterexample: 'Police say two guards were killed.',
    test: (words, { from }) => IDENTIFYING.has(words[from - 1]?.lower ?? ''),
  },
  {
    // "The two victims" are all.
    name: 'being-identified',
    narrows: 'those identified',
    example: 'Two guards who were killed were identified.',
    counterexample: 'The two guards who were killed were identified.',
    test: (words, { from, to }) => {
      if (KNOWN.has(words[from - 1]?.lower ?? '') || words[from - 1]?.lower === 'all') return false;
      const rest = behind(words, to);
      return rest.some(({ lower }, at) => lower === 'identified' && (at < 3 || PASSIVE.has(rest[at - 1]!.lower)));
    },
  },
];

/**
 * What may make a count one of only some of those whom others count: at one spot of the scene, those hit by bullets
 * among the wounded, those who were shot and lived, those whose names are known. It sets a count apart only from a
 * larger one that does not say so.
 */
export function readNarrowings(words: readonly Word[], phrase: Phrase, predicate: Predicate): readonly Narrowing[] {
  return [...new Set(allRules(NARROWING_RULES, words, phrase, predicate).map(({ narrows }) => narrows))];
}

/** The words behind a count, to the end of its sentence at most. */
function behind(words: readonly Word[], from: number): readonly Word[] {
  const rest = words.slice(from, from + REACH);
  const end = rest.findIndex(({ lower }) => lower === '.' || lower === ';');
  return end < 0 ? rest : rest.slice(0, end);
}

const CLAUSE = 7;
const NUMBERS = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/;
