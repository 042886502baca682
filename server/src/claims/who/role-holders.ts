import { PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { isSamePerson, personName } from '../../language/names.ts';
import { SINGLE_ROLES } from '../lexicon/single-roles.ts';

/** "the mayor", "the fire chief", "the ministry spokeswoman": an office that its text takes as known. */
const KNOWN_ROLE = /^(?:the|its|their)\s(?:\p{Ll}[\p{Ll}'’-]*\s){0,4}?(secretary\sof\s\p{Ll}+|\p{Ll}+)$/iu;
/** A name in full behind the role: "Mayor Ida Holm", "the mayor of Halden, Ida Holm,", "Mayor J. R. Holm". */
const NAME_AFTER =
  /^(?:\sof\s\p{Lu}[\p{L}'’-]*)?,?\s((?:\p{Lu}(?:[\p{L}'’-]{0,24}|(?:\p{L}{0,2}\.){1,3})\s){1,2}\p{Lu}[\p{L}'’-]{1,24})/u;
/** A name in full before the role: "Ida Holm, the mayor". */
const NAME_BEFORE = /(?:[\p{L}'’.-]{1,24}\s){0,3}\p{Lu}[\p{L}'’-]{1,24},\s(?:the\s|its\s|a\s)?$/u;
/** What shows that the role before it stands beside a name and is not the subject of what comes: ", 52", ".", " of". */
const APPOSITION_END = /^(?:[,.;]|\sof\s|\sfor\s)/;
/** How far from a role its holder is looked for, in code units. */
const REACH = 80;

/**
 * Who holds the role that a mention names ("the mayor"), in full, as the text tells in any place: "Mayor Ida Holm", "the
 * mayor, Ida Holm", "Ida Holm, the mayor of Halden". Null where the mention is of no such role, and where the text gives
 * the role to nobody or to two.
 */
export function roleHolder(text: string, mention: string): string | null {
  const role = KNOWN_ROLE.exec(mention.replace(/\s+/g, ' '))?.[1]?.toLowerCase();
  if (role === undefined || !SINGLE_ROLES.has(role.split(' ', 1)[0]!)) return null;
  let holder: string | null = null;
  for (const { index } of text.matchAll(new RegExp(`\\b${role}\\b`, 'gi'))) {
    const named = nameBeside(text, index, index + role.length);
    if (named === null) continue;
    if (holder !== null && !isSamePerson(holder, named)) return null;
    if (holder === null || named.length > holder.length) holder = named;
  }
  return holder;
}

function nameBeside(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + REACH);
  const after = fullName(NAME_AFTER.exec(behind)?.[1]);
  if (after !== null) return after;
  if (!APPOSITION_END.test(behind)) return null;
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return fullName(before?.slice(0, before.lastIndexOf(',')));
}

function fullName(mention: string | undefined): string | null {
  const name = mention === undefined ? null : personName(mention);
  // "In New Halden, the mayor": a place at the start of its sentence.
  const isPlace = PREPOSITIONS.has(name?.split(' ', 1)[0]?.toLowerCase() ?? '');
  return name?.includes(' ') && !isPlace ? name : null;
}
