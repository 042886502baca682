import { canonicalDelimiter } from '../delimiters/look-alikes.ts';
import { freeName, nameSources, type SourceName } from '../delimiters/names.ts';
import { PlacedSection } from '../delimiters/placed-section.ts';
import type { Section } from '../delimiters/section.ts';
import type { Fault } from '../fault.ts';
import { duplicateName, shiftFault } from '../faults.ts';
import { type HeaderValues, mergeHeader, sameHeader } from '../headers/header.ts';
import type { Preamble } from '../headers/preamble.ts';
import type { PlacedSource, Source } from '../source.ts';

/** A file of sources as it was read. */
export interface CorpusFile {
  readonly uri: string;
  readonly text: string;
  /** Its sources, in the order of the text. */
  readonly placed: readonly PlacedSource[];
  /** What is wrong with its form, in the order of the text; `undated-source` is not among them, since it takes an analysis. */
  readonly faults: readonly Fault[];
  /** How it was read: from here a later reading goes on. */
  readonly reading: CorpusReading | SourceReading;
}

/** A file of many sources, in parts that each are a function of their own text. */
export interface CorpusReading {
  readonly kind: 'corpus';
  readonly today: string;
  readonly preamble: Preamble;
  readonly sections: readonly Section[];
  /** What the sections are called, in their order. */
  readonly names: readonly SourceName[];
}

/** A file that is one source. */
export interface SourceReading {
  readonly kind: 'source';
  readonly today: string;
  readonly name: string;
}

/** A file as it was read before an edit, and which of its sections the edit left as they are. */
export interface Before {
  readonly file: CorpusFile;
  readonly reading: CorpusReading;
  /** How many sections at the beginning are the same objects, at the same place. */
  readonly leading: number;
  /** How many at the end are the same objects. */
  readonly trailing: number;
}

const NO_DEFAULTS: HeaderValues = new Map();

/**
 * Puts a file together from its parts. `origin` is the text they were read from, or the file before an edit: sources that
 * say the same under the same id as in that are taken over as they are.
 */
export function assembleCorpus(
  uri: string,
  today: string,
  preamble: Preamble,
  sections: readonly Section[],
  origin: Before | string,
): CorpusFile {
  const before = typeof origin === 'string' ? null : origin;
  const names = readNames(sections, before);
  const sourceOf = sourceReader(uri, preamble, names, before);
  const placed: PlacedSource[] = [];
  const faults: Fault[] = [...preamble.faults];
  let start = preamble.length;
  for (const [index, section] of sections.entries()) {
    const source = sourceOf(section, index);
    const earlier = before && index < before.leading ? before.file.placed[index] : undefined;
    placed.push(earlier?.source === source ? earlier : new PlacedSection(source, section, start));
    for (const fault of section.faults) {
      faults.push(shiftFault(fault, start));
    }
    start += section.length;
  }
  const repeated = duplicates(names, placed, sections);
  const ordered = repeated.length === 0 ? faults : [...faults, ...repeated].sort((a, b) => a.span.start - b.span.start);
  const reading: CorpusReading = { kind: 'corpus', today, preamble, sections, names };
  let whole = typeof origin === 'string' ? origin : null;
  return {
    uri,
    // A large text is joined only when it is asked for: between two keystrokes it mostly is not.
    get text() {
      whole ??= preamble.text + sections.map(({ text }) => text).join('');
      return whole;
    },
    placed,
    faults: ordered,
    reading,
  };
}

function readNames(sections: readonly Section[], before: Before | null): readonly SourceName[] {
  const old = before?.reading.sections ?? [];
  const unchanged =
    before !== null &&
    old.length === sections.length &&
    sections.slice(before.leading, sections.length - before.trailing).every(({ name }, index) => {
      return name === old[before.leading + index]?.name;
    });
  return unchanged ? before.reading.names : nameSources(sections.map(({ name }) => name));
}

/** Makes the source of a section, or finds it in the file before where it said the same. */
function sourceReader(uri: string, preamble: Preamble, names: readonly SourceName[], before: Before | null) {
  const defaults = preamble.header?.values ?? NO_DEFAULTS;
  const oldDefaults = before?.reading.preamble.header?.values ?? NO_DEFAULTS;
  const sameDefaults =
    oldDefaults === defaults || sameHeader(mergeHeader(oldDefaults, NO_DEFAULTS), mergeHeader(defaults, NO_DEFAULTS));
  const old = before?.file.placed ?? [];
  const shift = old.length - names.length;
  const trailing = names.length - (before?.trailing ?? 0);
  const sameNames = before?.reading.names === names;
  let byId: Map<string, Source> | null = null;
  return (section: Section, index: number): Source => {
    const kept = before && (index < before.leading ? old[index] : index >= trailing ? old[index + shift] : undefined);
    if (kept && sameDefaults && sameNames) {
      return kept.source;
    }
    const { name, key } = names[index]!;
    const id = `${uri}#${key}`;
    if (kept && sameDefaults && kept.source.id === id) {
      return kept.source;
    }
    const { header, body } = section.content;
    const source = { id, uri, name, header: mergeHeader(defaults, header.values), body };
    byId ??= new Map(old.map((placed) => [placed.source.id, placed.source]));
    const earlier = byId.get(id);
    return earlier && sameSource(earlier, source) ? earlier : source;
  };
}

/** Whether two sources of one id say the same. */
export function sameSource(a: Source, b: Source): boolean {
  return a.id === b.id && a.name === b.name && a.body === b.body && sameHeader(a.header, b.header);
}

function duplicates(
  names: readonly SourceName[],
  placed: readonly PlacedSource[],
  sections: readonly Section[],
): Fault[] {
  if (names.every(({ repeats }) => repeats === null)) {
    return [];
  }
  const taken = new Set(names.map(({ name }) => name));
  const counts = new Map<string, number>();
  return names.flatMap(({ name, repeats }, index) => {
    if (repeats === null) {
      return [];
    }
    const { nameSpan } = placed[index]!;
    const free = freeName(name, taken, counts);
    const text = sections[index]!.name === null ? canonicalDelimiter(free) : free;
    return [duplicateName(name, nameSpan, placed[repeats]!.nameSpan, free, { span: nameSpan, text })];
  });
}
