import type { Word } from '../../language/words.ts';
import type { Predicate } from '../claim.ts';
import { CLAUSE_ENDS } from '../lexicon/grammar.ts';
import { DYING, GOING_ON, KNOWN, SCENE_LEADS, SHOTS, SPOTS } from '../lexicon/narrowings.ts';
import type { Narrowing } from '../scope.ts';
import type { Phrase } from '../words/phrase.ts';

/** How many words behind a count may stand between it and what narrows it. */
const REACH = 14;

/**
 * What may make a count one of only some of those whom others count: at one spot of the scene, those hit by bullets
 * among the wounded, those who were shot and lived, those whose names are known. It sets a count apart only from a
 * larger one that does not say so.
 */
export function readNarrowings(words: readonly Word[], phrase: Phrase, predicate: Predicate): readonly Narrowing[] {
  const narrowings: Narrowing[] = [];
  if (isAtSpot(words, phrase.to) || goesOn(words, phrase.to)) narrowings.push('at one spot');
  if (predicate === 'injured' && isByShots(words, phrase.to)) narrowings.push('by gunfire');
  if (predicate === 'shot' && (isBesideDead(words, phrase.to) || isBehindDead(words, phrase.from)))
    narrowings.push('those who lived');
  if (predicate === 'charged' && isChargedWith(words, phrase.to)) narrowings.push('on one charge');
  if (isIdentified(words, phrase)) narrowings.push('those identified');
  return narrowings;
}

/** The words behind a count, to the end of its sentence at most. */
function behind(words: readonly Word[], from: number): readonly Word[] {
  const rest = words.slice(from, from + REACH);
  const end = rest.findIndex(({ lower }) => lower === '.' || lower === ';');
  return end < 0 ? rest : rest.slice(0, end);
}

/** "Were killed in the apartment's parking lot", "on the first floor"; "in the parking lot of a bank" is the scene. */
function isAtSpot(words: readonly Word[], from: number): boolean {
  const rest = behind(words, from);
  return rest.some(({ lower }, at) => {
    if (!SPOTS.has(lower) || SCENE_LEADS.has(rest[at + 1]?.lower ?? '') || rest[at + 1]?.capital) return false;
    const lead = [at - 1, at - 2, at - 3].find((before) => KNOWN.has(rest[before]?.lower ?? ''));
    return lead !== undefined && WITHIN.has(rest[lead - 1]?.lower ?? '');
  });
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'inside', 'on', 'at', 'within']);

/** "Killed two people at a pond before driving to the mill": the first of several scenes. */
function goesOn(words: readonly Word[], from: number): boolean {
  const rest = behind(words, from);
  const before = rest.findIndex(({ lower }, at) => lower === 'before' && GOING_ON.has(rest[at + 1]?.lower ?? ''));
  return before > 0 && rest.slice(0, before).some(({ lower }) => WITHIN.has(lower) || lower === 'outside');
}

/** "Injured by gunshots": others may have been hurt as they ran. */
function isByShots(words: readonly Word[], from: number): boolean {
  const rest = behind(words, from);
  return rest.some(({ lower }, at) => lower === 'by' && SHOTS.has(rest[at + 1]?.lower ?? ''));
}

/** "Nine people were shot and one man was killed": the nine may be those who lived. */
function isBesideDead(words: readonly Word[], from: number): boolean {
  const rest = behind(words, from);
  const joint = rest.findIndex(({ lower }, at) => lower === 'and' && NUMBERS.test(rest[at + 1]?.lower ?? ''));
  const clause = joint < 0 ? [] : rest.slice(joint + 1, joint + CLAUSE);
  const end = clause.findIndex(({ lower }) => lower === ',' || CLAUSE_ENDS.has(lower));
  return (end < 0 ? clause : clause.slice(0, end)).some(({ lower }) => DYING.has(lower));
}

/** "One dead, six shot": the six are those who lived. */
function isBehindDead(words: readonly Word[], from: number): boolean {
  const joint = words[from - 1]?.lower;
  return (joint === ',' || joint === 'and') && DYING.has(words[from - 2]?.lower ?? '');
}

const CLAUSE = 7;
const NUMBERS = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/;

/** "Charged with arson": others may be charged with something else. */
function isChargedWith(words: readonly Word[], from: number): boolean {
  const rest = behind(words, from);
  const charged = rest.findIndex(({ lower }) => lower === 'charged');
  const clause = charged < 0 ? [] : rest.slice(charged, charged + 4);
  return clause.some(({ lower }, at) => lower === 'with' && clause[at - 1]!.lower !== 'connection');
}

/** "Named two victims", "two victims were identified": but "the two victims" are all. */
function isIdentified(words: readonly Word[], { from, to }: Phrase): boolean {
  if (KNOWN.has(words[from - 1]?.lower ?? '') || words[from - 1]?.lower === 'all') return false;
  if (IDENTIFYING.has(words[from - 1]?.lower ?? '')) return true;
  const rest = behind(words, to);
  return rest.some(({ lower }, at) => lower === 'identified' && (at < 3 || PASSIVE.has(rest[at - 1]!.lower)));
}

const IDENTIFYING: ReadonlySet<string> = new Set(['named', 'names']);
const PASSIVE: ReadonlySet<string> = new Set(['been', 'were', 'was', 'are', 'is']);
