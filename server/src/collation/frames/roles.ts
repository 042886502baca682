import { isKindOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import {
  ACTS_OF_HARM,
  BEFALLEN_LEADS,
  DEATHS_OF,
  PASSIVE_LEADS,
  ROLE_WORDS,
  WHOM_LEADS,
} from '../lexicon/frame-words.ts';

/** What became of a person: who died, who was hurt, who is said to have done it. */
export type Role = 'dead' | 'hurt' | 'suspect';

/** Whether two roles are hardly those of one person: who was hurt may have died, who did it was seldom hurt. */
export function areRolesApart(one: Role | null, other: Role | null): boolean {
  return one !== null && other !== null && (one === 'suspect') !== (other === 'suspect');
}

/** How far from an age the words stand that tell what became of the person. */
const ROLE_REACH = 14;
/** How far behind an age its verb stands: "a 16-year-old boy from Port Moss shot another boy". */
const VERB_REACH = 8;

/** The role of the person of whose age a figure is, by the words of its sentence; null where they tell none. */
export function roleIn(words: readonly Word[], at: number): Role | null {
  return ofWhomItBefell(words, at) ?? ofWhoDidIt(words, at) ?? ofNearestWord(words, at);
}

/** "The death of 21-year-old Karl Holm", "pointed it at the head of 15-year-old Ida", "shot a 15-year-old". */
function ofWhomItBefell(words: readonly Word[], at: number): Role | null {
  let before = at - 1;
  while (isAmong(words[before], BEFALLEN_LEADS)) before--;
  if (words[before]?.lower === 'of' && isAmong(words[before - 1], DEATHS_OF)) return 'dead';
  if (!isAmong(words[before], ACTS_OF_HARM) || isAmong(words[before - 1], PASSIVE_LEADS)) return null;
  return 'hurt';
}

/** "The 16-year-old shot another boy" did it; "the 16-year-old was shot" and "16-year-old shot in the leg" tell of whom it befell. */
function ofWhoDidIt(words: readonly Word[], at: number): Role | null {
  for (let verb = at + 1; verb < Math.min(words.length, at + VERB_REACH); verb++) {
    const word = words[verb]!;
    if (word.kind === 'mark') return null;
    if (!ACTS_OF_HARM.has(word.lower)) continue;
    if (isAmong(words[verb - 1], PASSIVE_LEADS)) return 'hurt';
    return hasObject(words, verb + 1) ? 'suspect' : null;
  }
  return null;
}

function hasObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === 'mark') return false;
  return word.capital || WHOM_LEADS.has(word.lower) || isKindOf(word.lower, 'person');
}

/** The role that the word nearest to the figure tells; null where none does, or two stand as near. */
function ofNearestWord(words: readonly Word[], at: number): Role | null {
  for (let distance = 1; distance <= ROLE_REACH; distance++) {
    const roles = new Set(
      [at - distance, at + distance].flatMap((place) => {
        const role = ROLE_WORDS.get(words[place]?.lower ?? '');
        return role === undefined ? [] : [role];
      }),
    );
    if (roles.size > 0) return roles.size === 1 ? [...roles][0]! : null;
  }
  return null;
}
