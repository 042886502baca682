import { anyRule } from '../../language/rules.ts';
import { SHORT_NAMES } from '../lexicon/given-names.ts';
import type { PairRule } from '../pair-rule.ts';
import { editDistance } from '../values/edit-distance.ts';

/** The parts of a name; a suffix stays with its surname ("john", "doe-jr"). */
export function partsOf(name: string): readonly string[] {
  return name.split(' ');
}

/** Whether two names, in their parts, may be those of one person. */
export function mayBeOneName(one: readonly string[], other: readonly string[]): boolean {
  return anyRule(ONE_NAME_RULES, one, other);
}

/** By what two names, in their parts, may be those of one person. */
const ONE_NAME_RULES: readonly PairRule<[one: readonly string[], other: readonly string[]]>[] = [
  {
    // The given name alone is that of many.
    name: 'surname-alone-of-one',
    example: ['Ida Brekke, 61, died in Halden.', 'Brekke, 62, died in Halden.'],
    counterexample: ['Ida Brekke, 61, died in Halden.', 'Ida Brekke, 62, died in Halden.'],
    test: (one, other) => {
      if (one.length > 1 && other.length > 1) return false;
      const [single, whole] = one.length === 1 ? [one[0]!, other] : [other[0]!, one];
      return whole.some((part, at) => (at > 0 || whole.length === 1) && isSpelling(single, part));
    },
  },
  {
    name: 'given-name-and-surname-of-one',
    example: ['Bob Brekke, 61, died in Halden.', 'Robert Brekke, 62, died in Halden.'],
    counterexample: ['Bob Brekke, 61, died in Halden.', 'Karl Brekke, 62, died in Halden.'],
    test: (one, other) =>
      one.length > 1 &&
      other.length > 1 &&
      isOneGivenName(one[0]!, other[0]!) &&
      (hasSurname(one, other.at(-1)!) || hasSurname(other, one.at(-1)!)),
  },
];

/** "Ana Ruiz Soto" is "Ana Ruiz" and "Ana Soto"; the middle name alone makes no two one. */
function hasSurname(name: readonly string[], surname: string): boolean {
  return name.slice(1).some((part) => isSpelling(part, surname));
}

/** Whether two given names, in lower case, may be one. */
export function isOneGivenName(one: string, other: string): boolean {
  return anyRule(GIVEN_NAME_RULES, one, other);
}

/** By what two given names, in lower case, may be one. */
const GIVEN_NAME_RULES: readonly PairRule<[one: string, other: string]>[] = [
  {
    // "R." and "Robert", "Kate" and "Katherine"; two letters begin too many names.
    name: 'given-name-cut-short',
    example: ['Kath Brekke, 61, died in Halden.', 'Katherine Brekke, 62, died in Halden.'],
    counterexample: ['Ka Brekke, 61, died in Halden.', 'Katherine Brekke, 62, died in Halden.'],
    test: (one, other) => {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      return short.length !== 2 && long.startsWith(short);
    },
  },
  {
    name: 'short-form-of-given-name',
    example: ['Bob Brekke, 61, died in Halden.', 'Robert Brekke, 62, died in Halden.'],
    counterexample: ['Karl Brekke, 61, died in Halden.', 'Robert Brekke, 62, died in Halden.'],
    test: isShortFor,
  },
  {
    name: 'given-name-in-other-spelling',
    example: ['Jaquay Brekke, 61, died in Halden.', 'Jacquay Brekke, 62, died in Halden.'],
    counterexample: ['Jaqua Brekke, 61, died in Halden.', 'Jacqueline Brekke, 62, died in Halden.'],
    test: isSpelling,
  },
];

/** The rules by which names are those of one person. */
export const PERSON_NAME_RULES: readonly PairRule<never>[] = [...ONE_NAME_RULES, ...GIVEN_NAME_RULES];

/** The rows of the table of short names that each name stands in. */
const ROWS: ReadonlyMap<string, readonly number[]> = rowsByName();

function rowsByName(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, names] of SHORT_NAMES.entries()) {
    for (const name of names) rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return rows;
}

function isShortFor(one: string, other: string): boolean {
  const rows = ROWS.get(one);
  return rows?.some((row) => ROWS.get(other)?.includes(row)) === true;
}

/** Letters that may differ in one name, by its length: none in a short one. A suffix counts where both have one. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, suffix] = one.split('-');
  const [b, otherSuffix] = other.split('-');
  if (suffix !== undefined && otherSuffix !== undefined && suffix !== otherSuffix) return false;
  const length = Math.min(a!.length, b!.length);
  const most = length >= LONG ? 2 : length >= MIDDLING ? 1 : 0;
  return a === b || (most > 0 && Math.abs(a!.length - b!.length) <= most && editDistance(a!, b!) <= most);
}

/** Names from these lengths on may differ in two letters, and in one. */
const LONG = 8;
const MIDDLING = 5;
