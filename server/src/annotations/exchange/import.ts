import type { Source } from '../../corpus/source.ts';
import type { Annotation, Target } from '../annotation.ts';
import { isObject, type JsonObject, listOf } from '../json/json.ts';
import type { JsonFault } from '../json/json-fault.ts';
import { readAnnotation } from '../web-annotation.ts';
import { writeTarget } from '../web-target.ts';
import { readForeignFile } from './foreign-file.ts';
import { absoluteId, type ForeignItem, itemsOf } from './foreign-items.ts';
import { TargetPlacer } from './target-placer.ts';

/** The annotations of another program that are about a corpus, and how many are left out. */
export interface ImportedAnnotations {
  readonly ok: true;
  /** Each id once. Words that are others now keep their place in the source as it was: an annotation without a place. */
  readonly annotations: readonly Annotation[];
  /** How many of them have no place. */
  readonly orphans: number;
  /** Those about other texts, pictures and the like. */
  readonly elsewhere: number;
  /** Those that say what Crosscheck itself read: an export of claims. */
  readonly ownClaims: number;
  /** An address that no source has; null where there is none. */
  readonly unknownAddress: string | null;
}

export type Imported = ImportedAnnotations | { readonly ok: false; readonly fault: JsonFault };

/**
 * Reads annotations that another program wrote (collections, pages, graphs, lists and lines of Web Annotations, exports of
 * Hypothesis and Recogito) and keeps those that are about these sources: about the one of that name or address, else about
 * the only one that holds the words. An answer stands on the words of what it answers.
 *
 * @param known the annotations that are there already: what answers one of them stands on its words
 */
export function importAnnotations(
  text: string,
  sources: readonly Source[],
  known: readonly Annotation[] = [],
): Imported {
  const read = readForeignFile(text);
  if (!read.ok) return read;
  const all = itemsOf(read.items);
  const items = all.filter(({ raw }) => !isOwnClaim(raw));
  const placer = new TargetPlacer(
    sources,
    items.flatMap(({ raw }) => listOf(raw.target)),
  );
  const ids = new Set(items.map(({ raw }) => raw.id));
  const placed = new Map(known.map((annotation) => [annotation.id, annotation.targets]));
  const imported = new Map<string, Annotation>();
  const take = (item: ForeignItem, targets: readonly Target[] | null): void => {
    const annotation = targets && annotationOf(item, targets);
    if (!annotation) return;
    const taken = imported.get(annotation.id);
    if (taken === undefined || taken.modified < annotation.modified) imported.set(annotation.id, annotation);
    placed.set(annotation.id, targets);
  };
  const isThere = (id: string) => ids.has(id) || placed.has(id);
  const answers: Waiting[] = [];
  for (const item of items) {
    const answered = answeredBy(item, isThere);
    if (answered === null) take(item, placer.place(listOf(item.raw.target)));
    else answers.push({ item, answered });
  }
  let waiting: readonly Waiting[] = answers;
  // What is answered may itself be an answer, and may stand further down.
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter(({ item, answered }) => {
      const targets = answered.flatMap((id) => placed.get(id) ?? []);
      if (targets.length > 0) take(item, targets);
      return targets.length === 0;
    });
  }
  // What these answer is not here: they are about its page.
  for (const { item } of waiting) take(item, placer.place(listOf(item.raw.target)));
  const annotations = [...imported.values()];
  return {
    ok: true,
    annotations,
    orphans: annotations.filter(({ targets }) => targets.every((target) => placer.isLost(target))).length,
    elsewhere: ids.size - imported.size + (read.items.length - read.items.filter(isObject).length),
    ownClaims: all.length - items.length,
    unknownAddress: placer.unknownAddress,
  };
}

/** An annotation on others, and their ids. */
interface Waiting {
  readonly item: ForeignItem;
  readonly answered: readonly string[];
}

/** The ids of the annotations that one is about; null where it is about a text. */
function answeredBy({ raw, answers }: ForeignItem, isThere: (id: string) => boolean): readonly string[] | null {
  if (answers !== null) return [answers];
  const named = listOf(raw.target).map((target) => {
    const given = isObject(target) ? (target.id ?? target.source) : target;
    return typeof given === 'string' ? absoluteId(given) : null;
  });
  return named.length > 0 && named.every((id) => id !== null && id !== raw.id && isThere(id))
    ? (named as string[])
    : null;
}

/** Whether an item says what Crosscheck itself read, as an export of claims does. */
function isOwnClaim({ creator, motivation }: JsonObject): boolean {
  return (
    isObject(creator) && creator.type === 'Software' && creator.name === 'Crosscheck' && motivation === 'describing'
  );
}

/** The annotation of an item on these targets; null where it says nothing. */
function annotationOf({ raw, answers }: ForeignItem, targets: readonly Target[]): Annotation | null {
  const answered = answers ?? (listOf(raw.motivation).includes('replying') ? raw['crosscheck:answers'] : undefined);
  const written = targets.map((target) => writeTarget(target, undefined));
  const fields = { ...raw, target: written.length === 1 ? written[0] : written, 'crosscheck:answers': answered };
  const annotation = readAnnotation(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  );
  return annotation && { ...annotation, targets };
}
