import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../corpus/span.ts';
import { outlineLists } from './item-spans.ts';
import { type JsonFault, jsonFaultAt } from './json-fault.ts';

/** A file of JSON that holds a list: its items, and what stands around them. */
export interface ListFile {
  readonly ok: true;
  /** The path of names that leads to the list, joined by a slash; empty where the file is a mere list. */
  readonly place: string;
  /** Up to the opening bracket and with it; a byte-order mark is kept. */
  readonly before: string;
  /** Where each item stands in the text. */
  readonly items: readonly Span[];
  readonly after: string;
}

/** Which lists are looked for, and what is said where there is none. */
export interface SoughtList {
  /** Where it may stand, the likeliest first, as paths of names joined by a slash. */
  readonly places: ReadonlySet<string>;
  readonly noList: string;
  readonly tooDeep: string;
}

/**
 * Finds the list that a file of JSON is about. Never throws; text that is no JSON, or holds no such list, gives a fault
 * with its place.
 */
export function readListFile(
  text: string,
  { places, noList, tooDeep }: SoughtList,
): ListFile | { readonly ok: false; readonly fault: JsonFault } {
  const refuse = (offset: number, message: string) =>
    ({ ok: false, fault: jsonFaultAt(text, offset, message) }) as const;
  // A byte-order mark is no JSON; it is passed over, and kept with what stands before the list.
  const { lists, errors, isTooDeep } = outlineLists(text.replace(/^\ufeff/, ' '), places);
  if (isTooDeep) return refuse(0, tooDeep);
  const [error] = errors;
  if (error) return refuse(error.offset, describeError(text, error));
  const place = [...places].find((each) => lists.has(each));
  if (place === undefined) return refuse(text.search(/[^\s\ufeff]/), noList);
  const { span, items } = lists.get(place)!;
  return { ok: true, place, before: text.slice(0, span.start + 1), items, after: text.slice(span.end - 1) };
}

/** Whether a text has nothing in it but a byte-order mark and blanks: such a file holds nothing yet. */
export function isBlank(text: string): boolean {
  return text.replace('\ufeff', '').trim() === '';
}

function describeError(text: string, { error, offset }: ParseError): string {
  if (/^(?:<{7}|={7}|>{7})/m.test(lineAt(text, offset))) {
    return 'Two versions of this file were not merged: choose between the parts that the marks set apart. Until then nothing is written to it.';
  }
  const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return `This is not valid JSON (${words.toLowerCase()}). The file is left as it is until that is mended.`;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, end < 0 ? text.length : end);
}
