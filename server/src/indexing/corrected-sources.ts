import { anchor } from '../annotations/anchoring.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { correctAnalysis, isRuling, type PlacedRuling } from '../annotations/corrections.ts';
import type { SourceAnalysis } from '../claims/claim.ts';
import { callAlike } from '../claims/same-things/call-alike.ts';
import { SameThings } from '../claims/same-things/same-things.ts';
import type { CollatedSource } from '../collation/collated-source.ts';
import type { Source } from '../corpus/source.ts';
import type { Failures } from './failures.ts';

/** What the sources of a corpus are annotated with. */
export interface AnnotationLookup {
  /** The file of annotations that a source is annotated in. */
  uriOf(source: Source): string;
  /** Nobody added anything. */
  isEmpty(): boolean;
  /** What is in a file of annotations. */
  in(uri: string): readonly Annotation[];
  /** Which names stand for one thing. */
  sameThings(): SameThings;
}

interface Corrected {
  readonly raw: SourceAnalysis;
  readonly source: Source;
  readonly rulings: string;
  readonly sameThings: SameThings;
  readonly analysis: SourceAnalysis;
}

/** The sources of one corpus as people corrected them. */
export class CorrectedSources {
  readonly #annotations: AnnotationLookup;
  readonly #failures: Failures;
  readonly #read = new Map<string, CollatedSource>();
  readonly #corrected = new Map<string, Corrected>();
  /** The sources that were entered since the last refresh. */
  readonly #entered = new Set<string>();
  #dirty = false;
  #hasRulings = false;
  /** By which names things were called at the last refresh. */
  #sameThings = SameThings.NONE;

  constructor(annotations: AnnotationLookup, failures: Failures) {
    this.#annotations = annotations;
    this.#failures = failures;
  }

  set(source: Source, analysis: SourceAnalysis): void {
    this.#read.set(source.id, { source, analysis });
    this.#entered.add(source.id);
    this.#dirty = true;
  }

  delete(sourceId: string): void {
    this.#read.delete(sourceId);
    this.#corrected.delete(sourceId);
    this.#dirty = true;
  }

  /** The annotations are others now. */
  touch(): void {
    this.#dirty = true;
  }

  sources(): Iterable<CollatedSource> {
    return this.#read.values();
  }

  get size(): number {
    return this.#read.size;
  }

  source(sourceId: string): Source | null {
    return this.#read.get(sourceId)?.source ?? null;
  }

  /** Brings the corrections up to date; gives the sources that read otherwise than at the last call. */
  refresh(): readonly CollatedSource[] {
    if (!this.#dirty) return [];
    this.#dirty = false;
    const sameThings = this.#annotations.sameThings();
    const isUnruled = this.#annotations.isEmpty() && !this.#hasRulings;
    const isPlain = isUnruled && sameThings === this.#sameThings;
    this.#sameThings = sameThings;
    const rulings = isUnruled ? new Map<string, PlacedRuling[]>() : this.#placeRulings();
    this.#hasRulings = rulings.size > 0;
    // Where nobody added anything, an edit costs what its own source costs.
    const looked = isPlain ? [...this.#entered].flatMap((id) => this.#read.get(id) ?? []) : [...this.#read.values()];
    this.#entered.clear();
    const changed: CollatedSource[] = [];
    for (const { source, analysis: raw } of looked) {
      const own = rulings.get(source.id) ?? [];
      const key = own.length === 0 ? '' : JSON.stringify(own);
      const before = this.#corrected.get(source.id);
      const isKnown = before?.raw === raw && before.source === source && before.rulings === key;
      if (isKnown && before.sameThings === sameThings) continue;
      const correct = () => callAlike(correctAnalysis(source, raw, own), sameThings);
      const analysis = this.#failures.attempt('corrected', [source.id], correct) ?? raw;
      this.#corrected.set(source.id, { raw, source, rulings: key, sameThings, analysis });
      changed.push({ source, analysis });
    }
    return changed;
  }

  /** What people say of the claims of each source, by its id. */
  #placeRulings(): ReadonlyMap<string, readonly PlacedRuling[]> {
    const bySource = new Map<string, PlacedRuling[]>();
    for (const [uri, sources] of this.#byAnnotations()) {
      for (const annotation of this.#annotations.in(uri)) {
        if (!isRuling(annotation)) continue;
        for (const [index, target] of annotation.targets.entries()) {
          const place = anchor(target, sources);
          if (!place) continue;
          const rulings = bySource.get(place.source.id) ?? [];
          bySource.set(place.source.id, rulings);
          rulings.push({ annotation, target: index, span: place.span });
        }
      }
    }
    return bySource;
  }

  /** The sources by the file that they are annotated in; where nothing is annotated, none. */
  #byAnnotations(): ReadonlyMap<string, readonly Source[]> {
    const groups = new Map<string, Source[]>();
    for (const { source } of this.#read.values()) {
      const uri = this.#annotations.uriOf(source);
      const group = groups.get(uri);
      if (group) group.push(source);
      else if (this.#annotations.in(uri).length > 0) groups.set(uri, [source]);
    }
    return groups;
  }
}
