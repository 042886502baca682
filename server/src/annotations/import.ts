import type { Source } from '../corpus/source.ts';
import type { Span } from '../corpus/span.ts';
import { anchor, describeTarget, findQuote } from './anchoring.ts';
import type { Annotation, Target } from './annotation.ts';
import { readAnnotationsFile } from './annotations-file.ts';
import { contentId } from './identifiers.ts';
import { isObject, type JsonObject, listOf } from './json/json.ts';
import type { JsonFault } from './json/json-fault.ts';
import { readAnnotation } from './web-annotation.ts';

export type Imported =
  | { readonly ok: true; readonly annotations: readonly Annotation[]; readonly unmatched: number }
  | { readonly ok: false; readonly fault: JsonFault };

/**
 * Reads annotations that another program wrote (collections, pages and lists of Web Annotations, a Hypothesis export) and
 * keeps those of which every target is found in these sources: in the one of that name or address, else in the only one
 * that holds the words in their context.
 */
export function importAnnotations(text: string, sources: readonly Source[]): Imported {
  const read = readAnnotationsFile(text);
  if (!read.ok) return read;
  const all = read.file.items.map(({ raw }) => readAnnotation(evened(raw))).filter((annotation) => annotation !== null);
  const annotations = all.flatMap((annotation): readonly Annotation[] => {
    const targets = annotation.targets.map((target) => place(target, sources));
    return targets.every((target) => target !== null) ? [{ ...annotation, targets }] : [];
  });
  return { ok: true, annotations, unmatched: read.file.items.length - annotations.length };
}

const UUID = /^#?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i;

/** An item as the data model has it: with a type, an absolute id, and its words in a body. */
function evened(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const given = typeof raw.id === 'string' ? raw.id : '';
  const uuid = UUID.exec(given)?.[1];
  const id = uuid ? `urn:uuid:${uuid.toLowerCase()}` : ABSOLUTE.test(given) ? given : contentId([JSON.stringify(raw)]);
  return { ...raw, id, type: raw.type ?? 'Annotation', ...hypothesisFields(raw) };
}

/** Hypothesis names body, author and time of change in its own way. */
function hypothesisFields({ body, text, tags, user, updated }: JsonObject): JsonObject {
  if (body !== undefined || typeof text !== 'string') return {};
  const tagged = listOf(tags)
    .filter((tag) => typeof tag === 'string')
    .map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag }));
  const account = typeof user === 'string' ? (/^acct:([^@]+)@/.exec(user)?.[1] ?? user) : undefined;
  return { body: [{ type: 'TextualBody', value: text }, ...tagged], creator: account, modified: updated };
}

function place(target: Target, sources: readonly Source[]): Target | null {
  const named = sources.filter((source) => isAddressOf(source, target.source));
  if (target.quote === null) return named.length === 1 ? { ...target, source: named[0]!.name } : null;
  const places = (named.length > 0 ? named : sources).flatMap((source): { source: Source; span: Span }[] => {
    const span = anchor({ ...target, source: source.name }, [source])?.span ?? findQuote(target, source);
    return span ? [{ source, span }] : [];
  });
  if (places.length !== 1) return null;
  const [{ source, span }] = places as [{ source: Source; span: Span }];
  return { ...describeTarget(source, span), claimFingerprint: target.claimFingerprint };
}

function isAddressOf({ name, header }: Source, address: string): boolean {
  return address !== '' && (name === address || header.known.url === address);
}
