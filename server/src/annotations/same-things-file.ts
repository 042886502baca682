import { isSameName, type SameThingGroup, SameThings } from '../claims/same-things/same-things.ts';
import { type JsonFault, jsonFaultAt } from './json/json-fault.ts';
import { isBlank, readListFile } from './json/list-file.ts';

/** The name of the file, in the folder of a workspace or beside a corpus. */
export const SAME_THINGS_FILE = 'crosscheck.same-things.json';

/** Where a file holds its groups. */
const LIST = 'sameThings';

/** A file that says which names stand for one thing: its groups, and what stands around their list. */
export interface SameThingsFile {
  readonly before: string;
  readonly groups: readonly SameThingGroup[];
  readonly after: string;
}

export type ReadSameThings =
  | { readonly ok: true; readonly file: SameThingsFile }
  | { readonly ok: false; readonly fault: JsonFault };

const EMPTY: SameThingsFile = { before: `{\n  "${LIST}": [`, groups: [], after: ']\n}\n' };

/**
 * Reads a file that says which names stand for one thing: `{ "sameThings": [["earthquake", "tremor"]] }`. Never throws;
 * anything else gives a fault with its place. An empty text is an empty file.
 */
export function readSameThingsFile(text: string): ReadSameThings {
  if (isBlank(text)) return { ok: true, file: EMPTY };
  const list = readListFile(text, { places: new Set([LIST]), noList: NO_LIST, tooDeep: NO_LIST });
  if (!list.ok) return list;
  const groups: SameThingGroup[] = [];
  for (const { start, end } of list.items) {
    const group: unknown = JSON.parse(text.slice(start, end));
    if (!isGroup(group)) return { ok: false, fault: jsonFaultAt(text, start, NO_GROUP) };
    groups.push(group);
  }
  return { ok: true, file: { before: list.before, groups, after: list.after } };
}

function isGroup(value: unknown): value is SameThingGroup {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

const EXAMPLE = '{ "sameThings": [["earthquake", "tremor"]] }';
const NO_LIST = `There is no list “sameThings” here: write ${EXAMPLE}. The file is left as it is until it has one.`;
const NO_GROUP = 'This is no list of names such as ["earthquake", "tremor"]. The file is left as it is until it is.';

/** The file's text: one group a line. */
export function writeSameThingsFile({ before, groups, after }: SameThingsFile): string {
  if (groups.length === 0) return `${before.trimEnd()}${after}`;
  const lines = groups.map((group) => `    [${group.map((name) => JSON.stringify(name)).join(', ')}]`);
  return `${before.trimEnd()}\n${lines.join(',\n')}\n  ${after}`;
}

/** With a name said to stand for the same thing as another, which stands for both unless a third does already. */
export function withSameThing(file: SameThingsFile, name: string, standard: string): SameThingsFile {
  return { ...file, groups: new SameThings([...file.groups, [standard, name]]).groups };
}

/** Without a name in its group; a group of one name says nothing. */
export function withoutSameThing(file: SameThingsFile, name: string): SameThingsFile {
  const groups = file.groups.map((group) => group.filter((each) => !isSameName(each, name)));
  return { ...file, groups: groups.filter(({ length }) => length > 1) };
}
