import type { Annotation } from './annotation.ts';
import { withHistoryOf } from './decisions/decision-history.ts';
import { isObject, type JsonObject } from './json/json.ts';
import type { JsonFault } from './json/json-fault.ts';
import { isBlank, type ListFile, readListFile } from './json/list-file.ts';
import { NAMESPACE, readAnnotation, writeAnnotation } from './web-annotation.ts';

/** One item of the file, as it is written and as it is read. */
export interface AnnotationItem {
  /** Its letters, taken over as they are while nothing in it changes. */
  readonly text: string;
  readonly raw: unknown;
  /** Null for what is no annotation that is understood here. */
  readonly annotation: Annotation | null;
}

/** A file of annotations: its items, and what stands around their list. */
export interface AnnotationsFile {
  readonly before: string;
  readonly items: readonly AnnotationItem[];
  readonly after: string;
}

export type ReadAnnotations =
  | { readonly ok: true; readonly file: AnnotationsFile }
  | { readonly ok: false; readonly fault: JsonFault };

/** The JSON-LD context of all that is written. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { crosscheck: NAMESPACE }];

/** A file without annotations. */
export const EMPTY_FILE: AnnotationsFile = {
  before: `{
  "@context": ${JSON.stringify(CONTEXT)},
  "id": "#collection",
  "type": "AnnotationCollection",
  "label": "Crosscheck annotations",
  "first": {
    "id": "#page",
    "type": "AnnotationPage",
    "items": [`,
  items: [],
  after: `]
  }
}
`,
};

/** The places in which a file may hold its list of annotations, the likeliest first. */
const LISTS: ReadonlySet<string> = new Set(['first/items', 'items', '@graph', 'rows', '']);

/**
 * Reads a file of annotations: a collection, a page, a graph, or a mere list. Never throws; text that
 * is no JSON, or holds no list, gives a fault with its place. An empty text is an empty file.
 */
export function readAnnotationsFile(text: string): ReadAnnotations {
  if (isBlank(text)) return { ok: true, file: EMPTY_FILE };
  const list = readListOfAnnotations(text);
  if (!list.ok) return list;
  const { before, after } = list;
  const items = list.items.map(({ start, end }) => readItem(text.slice(start, end)));
  return { ok: true, file: { before, items, after } };
}

/**
 * Finds the list of annotations in a file. Never throws; text that is no JSON, or holds no list, gives a fault with its place.
 *
 * @param places where it may stand, the likeliest first, as paths of names joined by a slash
 */
export function readListOfAnnotations(
  text: string,
  places: ReadonlySet<string> = LISTS,
): ListFile | { readonly ok: false; readonly fault: JsonFault } {
  return readListFile(text, { places, noList: NO_LIST, tooDeep: TOO_DEEP });
}

function readItem(text: string): AnnotationItem {
  const raw: unknown = JSON.parse(text);
  return { text, raw, annotation: readAnnotation(raw) };
}

const TOO_DEEP = 'This is nested deeper than any annotations are. The file is left as it is until that is mended.';
const NO_LIST = 'There is no list of annotations (“items”) here. The file is left as it is until it has one.';

/** The annotations that are understood, each id once. */
export function annotationsOf(file: AnnotationsFile): readonly Annotation[] {
  const byId = new Map<string, Annotation>();
  for (const { annotation } of file.items) {
    const known = annotation && byId.get(annotation.id);
    if (annotation) byId.set(annotation.id, known ? laterOf(known, annotation) : annotation);
  }
  return [...byId.values()];
}

/** Of two states of one annotation the one that was changed later, the first of equal ones; no decision forgets another. */
function laterOf(ours: Annotation, theirs: Annotation): Annotation {
  const [later, other] = ours.modified < theirs.modified ? [theirs, ours] : [ours, theirs];
  return later.kind === 'decision' && other.kind === 'decision' ? withHistoryOf(later, other) : later;
}

/** The file's text: one block an annotation, in an order that does not depend on who wrote when. */
export function writeAnnotationsFile({ before, items, after }: AnnotationsFile): string {
  if (items.length === 0) return before.trimEnd() + after.trimStart();
  const sorted = [...items].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const blocks = sorted.map((item) => `      ${item.text}`).join(',\n');
  return `${before.trimEnd()}\n${blocks}\n    ${after.trimStart()}`;
}

/** By source, then by id: work on different sources lands in different places, and no edit moves a block. */
function sortKey({ annotation, raw }: AnnotationItem): readonly [string, string] {
  const id = annotation?.id ?? (isObject(raw) && typeof raw.id === 'string' ? raw.id : JSON.stringify(raw));
  return [annotation?.targets[0]?.source ?? '', id];
}

function compare(a: readonly [string, string], b: readonly [string, string]): number {
  const at = a[0] === b[0] ? 1 : 0;
  return a[at] < b[at] ? -1 : a[at] > b[at] ? 1 : 0;
}

/** Puts an annotation in, in the place of the one with its id; fields of that which nothing here knows are kept. */
export function withAnnotation(file: AnnotationsFile, annotation: Annotation): AnnotationsFile {
  const before = file.items.find((item) => item.annotation?.id === annotation.id);
  const raw = writeAnnotation(annotation, isObject(before?.raw) ? before.raw : annotation.written);
  return withItem(file, { text: block(raw), raw, annotation });
}

/** Puts annotations in, each in the place of the one with its id, as they are: nothing of those is kept. */
export function withImported(file: AnnotationsFile, annotations: readonly Annotation[]): AnnotationsFile {
  const ids = new Set(annotations.map(({ id }) => id));
  const rest = file.items.filter(({ annotation }) => annotation === null || !ids.has(annotation.id));
  const items = annotations.map((annotation) => {
    const raw = writeAnnotation(annotation);
    return { text: block(raw), raw, annotation };
  });
  return { ...file, items: [...rest, ...items] };
}

function withItem(file: AnnotationsFile, item: AnnotationItem): AnnotationsFile {
  const rest = file.items.filter(({ annotation }) => annotation?.id !== item.annotation?.id);
  return { ...file, items: [...rest, item] };
}

function block(raw: JsonObject): string {
  return JSON.stringify(raw, null, 2).replaceAll('\n', '\n      ');
}

export function withoutAnnotation(file: AnnotationsFile, id: string): AnnotationsFile {
  return { ...file, items: file.items.filter(({ annotation }) => annotation?.id !== id) };
}

/**
 * Everything that either file holds; of one annotation in both, the one that was changed later, a decision with what was
 * decided before in either.
 */
export function mergeFiles(ours: AnnotationsFile, theirs: AnnotationsFile): AnnotationsFile {
  let merged = ours;
  const letters = new Set(ours.items.map(({ text }) => text));
  for (const item of theirs.items) {
    const same = item.annotation && ours.items.find(({ annotation }) => annotation?.id === item.annotation!.id);
    if (same && item.annotation) {
      const later = laterOf(same.annotation!, item.annotation);
      if (same.annotation!.modified < item.annotation.modified) merged = withItem(merged, item);
      if (later !== same.annotation && later !== item.annotation) merged = withAnnotation(merged, later);
    } else if (item.annotation) merged = withItem(merged, item);
    else if (!letters.has(item.text)) merged = { ...merged, items: [...merged.items, item] };
  }
  return merged;
}

/**
 * A file as it is by now, with one edit taken back that made `after` of `before`. Null where what that wrote was changed
 * since, or nothing was.
 */
export function withoutEdit(
  file: AnnotationsFile,
  { before, after }: { readonly before: AnnotationsFile; readonly after: AnnotationsFile },
): AnnotationsFile | null {
  const [was, became, is] = [before, after, file].map(itemsById) as [ItemsById, ItemsById, ItemsById];
  const changed = [...new Set([...was.keys(), ...became.keys()])].filter(
    (id) => was.get(id)?.text !== became.get(id)?.text,
  );
  if (changed.length === 0 || changed.some((id) => is.get(id)?.text !== became.get(id)?.text)) return null;
  const kept = file.items.filter(({ annotation }) => annotation === null || !changed.includes(annotation.id));
  const back = changed.flatMap((id) => was.get(id) ?? []);
  return { ...file, items: [...kept, ...back] };
}

type ItemsById = ReadonlyMap<string, AnnotationItem>;

function itemsById({ items }: AnnotationsFile): ItemsById {
  return new Map(items.flatMap((item) => (item.annotation ? [[item.annotation.id, item] as const] : [])));
}
