import { canonicalDelimiter } from '../delimiters/look-alikes.ts';
import { freeName, nameSources, type SourceName, type SourceNames } from '../delimiters/names.ts';
import { PlacedSection } from '../delimiters/placed-section.ts';
import type { Section } from '../delimiters/section.ts';
import type { Fault } from '../fault.ts';
import { duplicateName, shiftFault } from '../faults.ts';
import { type HeaderValues, mergeHeader, sameHeader } from '../headers/header.ts';
import type { Preamble } from '../headers/preamble.ts';
import type { PlacedSource, Source } from '../source.ts';
import { shifted } from '../span.ts';

/** A file of sources as it was read. */
export interface CorpusFile {
  readonly uri: string;
  readonly text: string;
  /** Its sources, in the order of the text; those that an edit left as they were are the same objects as before it. */
  readonly sources: readonly Source[];
  /** The same with their places. Made for all of them when first asked for; `placedAt` costs the same in any file. */
  readonly placed: readonly PlacedSource[];
  /** What is wrong with its form, in the order of the text; `faultsAt` gives that of one source. `undated-source` is not among them, since it takes an analysis. */
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
  /** Where each section begins in the file, and behind them the length of the file, in UTF-16 code units. */
  readonly starts: Uint32Array;
  /** What the sections are called. */
  readonly names: SourceNames;
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
  const sources = readSources(uri, preamble, sections, names, before);
  const starts = startsOf(preamble, sections, before);
  const reading: CorpusReading = { kind: 'corpus', today, preamble, sections, starts, names };
  let whole = typeof origin === 'string' ? origin : null;
  let placed: readonly PlacedSource[] | null = null;
  let faults: readonly Fault[] | null = null;
  return {
    uri,
    // What takes all of a large file is put together only when it is asked for: between two keystrokes it mostly is not.
    get text() {
      whole ??= preamble.text + sections.map(({ text }) => text).join('');
      return whole;
    },
    sources,
    get placed() {
      placed ??= sources.map((source, at) => new PlacedSection(source, sections[at]!, starts[at]!));
      return placed;
    },
    get faults() {
      faults ??= allFaults(reading);
      return faults;
    },
    reading,
  };
}

/** The source at an index of `sources` with its place. */
export function placedAt(file: CorpusFile, at: number): PlacedSource {
  const { reading } = file;
  return reading.kind === 'corpus'
    ? new PlacedSection(file.sources[at]!, reading.sections[at]!, reading.starts[at]!)
    : file.placed[at]!;
}

/** What is wrong with the form of the source at an index of `sources`, in the order of the text. */
export function faultsAt(file: CorpusFile, at: number): readonly Fault[] {
  const { reading } = file;
  if (reading.kind === 'source') return file.faults;
  const { sections, starts, names } = reading;
  const start = starts[at]!;
  const repeated = names.all[at]!.repeats === null ? undefined : duplicates(reading).get(at);
  const own = sections[at]!.faults.map((fault) => shiftFault(fault, start));
  return repeated ? inOrder([...own, repeated]) : own;
}

/**
 * The sources of a file, by their ids, that have the name of an earlier one among `ids`: their fault points to that one.
 */
export function namesakesOf({ reading, sources }: CorpusFile, ids: ReadonlySet<string>): readonly string[] {
  if (reading.kind !== 'corpus' || !reading.names.haveRepeats) return [];
  const { all } = reading.names;
  return sources.flatMap(({ id }, at) => {
    const first = all[at]!.repeats;
    return first !== null && ids.has(sources[first]!.id) ? [id] : [];
  });
}

/** What is wrong with what stands before the first source of a file; a file that is one source has nothing there. */
export function faultsBefore({ reading }: CorpusFile): readonly Fault[] {
  return reading.kind === 'corpus' ? reading.preamble.faults : [];
}

function allFaults(reading: CorpusReading): readonly Fault[] {
  const { preamble, sections, starts, names } = reading;
  const faults: Fault[] = [...preamble.faults];
  for (const [at, section] of sections.entries()) {
    for (const fault of section.faults) faults.push(shiftFault(fault, starts[at]!));
  }
  return names.haveRepeats ? inOrder([...faults, ...duplicates(reading).values()]) : faults;
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => a.span.start - b.span.start);
}

/** Where sections begin: those before an edit where they did, those behind it moved by one number. */
function startsOf(preamble: Preamble, sections: readonly Section[], before: Before | null): Uint32Array {
  const starts = new Uint32Array(sections.length + 1);
  const leading = before?.leading ?? 0;
  const trailing = sections.length - (before?.trailing ?? 0);
  if (before) starts.set(before.reading.starts.subarray(0, leading));
  let start = leading > 0 ? before!.reading.starts[leading]! : preamble.length;
  for (let at = leading; at < trailing; at++) {
    starts[at] = start;
    start += sections[at]!.length;
  }
  const old = before?.reading.starts ?? starts;
  const first = old.length - 1 - (before?.trailing ?? 0);
  const by = start - old[first]!;
  for (let at = 0; trailing + at < starts.length; at++) starts[trailing + at] = old[first + at]! + by;
  return starts;
}

function readNames(sections: readonly Section[], before: Before | null): SourceNames {
  const old = before?.reading.sections ?? [];
  const unchanged =
    before !== null &&
    old.length === sections.length &&
    sections.slice(before.leading, sections.length - before.trailing).every(({ name }, index) => {
      return name === old[before.leading + index]?.name;
    });
  return unchanged ? before.reading.names : nameSources(sections.map(({ name }) => name));
}

/** The sources of sections; where names and defaults are as they were before an edit, those alone are made that it touched. */
function readSources(
  uri: string,
  preamble: Preamble,
  sections: readonly Section[],
  names: SourceNames,
  before: Before | null,
): readonly Source[] {
  const sourceOf = sourceReader(uri, preamble, names.all, before);
  if (before === null || before.reading.names !== names || !haveSameDefaults(preamble, before)) {
    return sections.map(sourceOf);
  }
  const { leading, trailing, file } = before;
  const sources = file.sources.slice();
  for (let at = leading; at < sections.length - trailing; at++) sources[at] = sourceOf(sections[at]!, at);
  return sources;
}

/** Makes the source of a section, or finds it in the file before where it said the same. */
function sourceReader(uri: string, preamble: Preamble, names: readonly SourceName[], before: Before | null) {
  const defaults = preamble.header?.values ?? NO_DEFAULTS;
  const sameDefaults = before !== null && haveSameDefaults(preamble, before);
  const old = before?.file.sources ?? [];
  const shift = old.length - names.length;
  const trailing = names.length - (before?.trailing ?? 0);
  let byId: Map<string, Source> | null = null;
  return (section: Section, index: number): Source => {
    const kept = before && (index < before.leading ? old[index] : index >= trailing ? old[index + shift] : undefined);
    const { name, key } = names[index]!;
    const id = `${uri}#${key}`;
    if (kept && sameDefaults && kept.id === id) {
      return kept;
    }
    const { header, body } = section.content;
    const source = { id, uri, name, header: mergeHeader(defaults, header.values), body };
    // Mostly it has the place that it had.
    const same = old[index]?.id === id ? old[index] : undefined;
    if (!same) byId ??= new Map(old.map((each) => [each.id, each]));
    const earlier = same ?? byId?.get(id);
    return earlier && sameSource(earlier, source) ? earlier : source;
  };
}

function haveSameDefaults(preamble: Preamble, { reading }: Before): boolean {
  const defaults = preamble.header?.values ?? NO_DEFAULTS;
  const former = reading.preamble.header?.values ?? NO_DEFAULTS;
  return former === defaults || sameHeader(mergeHeader(former, NO_DEFAULTS), mergeHeader(defaults, NO_DEFAULTS));
}

/** Whether two sources of one id say the same. */
export function sameSource(a: Source, b: Source): boolean {
  return a.id === b.id && a.name === b.name && a.body === b.body && sameHeader(a.header, b.header);
}

/** What `duplicates` found, asked for source by source. */
const knownDuplicates = new WeakMap<CorpusReading, ReadonlyMap<number, Fault>>();

/** By index of its section, the fault of each source that has the name of an earlier one. */
function duplicates(reading: CorpusReading): ReadonlyMap<number, Fault> {
  const known = knownDuplicates.get(reading) ?? findDuplicates(reading);
  knownDuplicates.set(reading, known);
  return known;
}

function findDuplicates({ names: { all }, sections, starts }: CorpusReading): ReadonlyMap<number, Fault> {
  const taken = new Set(all.map(({ name }) => name));
  const counts = new Map<string, number>();
  const nameSpanOf = (at: number) => shifted(sections[at]!.nameSpan, starts[at]!);
  const faults = new Map<number, Fault>();
  for (const [at, { name, repeats }] of all.entries()) {
    if (repeats === null) continue;
    const nameSpan = nameSpanOf(at);
    const free = freeName(name, taken, counts);
    const text = sections[at]!.name === null ? canonicalDelimiter(free) : free;
    faults.set(at, duplicateName(name, nameSpan, nameSpanOf(repeats), free, { span: nameSpan, text }));
  }
  return faults;
}
