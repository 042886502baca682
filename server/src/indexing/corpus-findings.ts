import type { Decision, DecisionAnnotation } from '../annotations/annotation.ts';
import { type DecidedClaims, decidedClaims, judgeDecisions } from '../annotations/decisions/decisions.ts';
import type { Claim, SourceAnalysis } from '../claims/claim.ts';
import type { CollatedSource, Collation, Story } from '../collation/collated-source.ts';
import { type LaidOutStory, layOut } from '../collation/drafts/hold-against.ts';
import { type Passage, StoryFinder, type StorySource } from '../collation/drafts/story-finder.ts';
import { type Nearest, nearestTo, type Why, whyCompared } from '../collation/evidence/why.ts';
import type { Finding, Question, SourcedClaim } from '../collation/finding.ts';
import { Stories, type StoryFeatures } from '../collation/stories/stories.ts';
import type { Source } from '../corpus/source.ts';
import type { ChangeRecorder } from './change-recorder.ts';
import { type AnnotationLookup, CorrectedSources } from './corrected-sources.ts';
import type { Failures } from './failures.ts';
import { claimsOf, uriOfSource } from './reading-order.ts';
import { WaitingList } from './waiting-list.ts';

/** By source and claim, everything of a kind that the claim takes part in. */
class ByClaim<T extends Finding | Question> {
  readonly #sources = new Map<string, Map<Claim, T[]>>();

  add(item: T): void {
    for (const { sourceId, claim } of claimsOf(item)) {
      const claims = this.#sources.get(sourceId) ?? new Map<Claim, T[]>();
      this.#sources.set(sourceId, claims);
      const items = claims.get(claim);
      if (!items) claims.set(claim, [item]);
      else if (!items.includes(item)) items.push(item);
    }
  }

  remove(item: T): void {
    for (const { sourceId, claim } of claimsOf(item)) {
      const claims = this.#sources.get(sourceId);
      const rest = claims?.get(claim)?.filter((other) => other !== item) ?? [];
      if (rest.length > 0) claims?.set(claim, rest);
      else claims?.delete(claim);
      if (claims?.size === 0) this.#sources.delete(sourceId);
    }
  }

  of(sourceId: string, claim: Claim): readonly T[] {
    return this.#sources.get(sourceId)?.get(claim) ?? [];
  }

  /** Those of all claims of a source, each once. */
  ofSource(sourceId: string): ReadonlySet<T> {
    return new Set([...(this.#sources.get(sourceId)?.values() ?? [])].flat());
  }
}

/** By the URI of a file, the findings with a claim in it. */
class ByFile {
  readonly #files = new Map<string, Set<Finding>>();
  /** Those alone that have a claim in another file as well. */
  readonly #across = new Map<string, Set<Finding>>();

  add(finding: Finding): void {
    const uris = filesOf(finding);
    for (const uri of uris) {
      addTo(this.#files, uri, finding);
      if (uris.size > 1) addTo(this.#across, uri, finding);
    }
  }

  remove(finding: Finding): void {
    for (const uri of filesOf(finding)) {
      for (const files of [this.#files, this.#across]) {
        const own = files.get(uri);
        own?.delete(finding);
        if (own?.size === 0) files.delete(uri);
      }
    }
  }

  of(uri: string): ReadonlySet<Finding> {
    return this.#files.get(uri) ?? NO_FINDINGS;
  }

  across(uri: string): ReadonlySet<Finding> {
    return this.#across.get(uri) ?? NO_FINDINGS;
  }
}

function addTo(files: Map<string, Set<Finding>>, uri: string, finding: Finding): void {
  const own = files.get(uri);
  if (own) own.add(finding);
  else files.set(uri, new Set([finding]));
}

const NO_FINDINGS: ReadonlySet<Finding> = new Set();

function filesOf(finding: Finding): ReadonlySet<string> {
  return new Set(claimsOf(finding).map(({ sourceId }) => uriOfSource(sourceId)));
}

/** How the sources of a story are compared: a pure function. */
export type Compare = (story: Story) => Collation;

/** How sources are put into stories, and these compared. */
export interface Comparing {
  readonly features: (source: Source, analysis: SourceAnalysis) => StoryFeatures;
  readonly compare: Compare;
}

/** So many claims that may answer the same question are kept of each that somebody asked for. */
const MOST_NEAREST = 50;

/** Whether a finding waits for somebody to decide on it: nobody did, or a decision no longer holds. */
export function isOpen(decision: Decision | null): boolean {
  return decision === null || decision.reopened !== null;
}

/** The questions and findings of one corpus. Only stories that were touched are collated again. */
export class CorpusFindings {
  readonly questions = new Map<string, Question>();
  readonly findings = new Map<string, Finding>();
  /** The ids of those that are contradictions or sums that do not add up: counted with each edit. */
  readonly #contradictions = new Set<string>();
  readonly #changes: ChangeRecorder;
  readonly #sources = new Map<string, CollatedSource>();
  readonly #stories = new Stories();
  readonly #results = new Map<string, Collation>();
  readonly #questionsByClaim = new ByClaim<Question>();
  readonly #findingsByClaim = new ByClaim<Finding>();
  readonly #findingsByFile = new ByFile();
  readonly #touched = new WaitingList();
  /** By source id, analyses that other sources of the story helped to date. */
  readonly #dated = new Map<string, SourceAnalysis>();
  /** By what comparing a story gave, the nearest others of its claims that somebody asked for. */
  readonly #nearest = new WeakMap<Collation, Map<Claim, readonly Nearest[]>>();
  /** By what comparing a story gave, the story laid out for drafts that somebody checks. */
  readonly #laidOut = new WeakMap<Collation, LaidOutStory>();
  /** Finds stories for drafts; null while nobody asked since sources came, went or changed. */
  #finder: StoryFinder | null = null;
  readonly #annotations: AnnotationLookup;
  readonly #corrected: CorrectedSources;
  readonly #failures: Failures;
  readonly #comparing: Comparing | null;
  /** By finding id, how findings are decided. */
  #decisions: ReadonlyMap<string, Decision> = new Map();
  #lastDecided: { readonly decisions: readonly DecisionAnnotation[]; readonly claims: DecidedClaims } = {
    decisions: [],
    claims: new Map(),
  };
  #mustJudge = false;

  /** @param comparing Null: sources are corrected and not compared. */
  constructor(changes: ChangeRecorder, annotations: AnnotationLookup, failures: Failures, comparing: Comparing | null) {
    this.#changes = changes;
    this.#annotations = annotations;
    this.#corrected = new CorrectedSources(annotations, failures);
    this.#failures = failures;
    this.#comparing = comparing;
  }

  /** Enters a source, or replaces what was known of it. */
  set(source: Source, analysis: SourceAnalysis): void {
    this.#corrected.set(source, analysis);
    this.#mustJudge = true;
  }

  /** The annotations are others now. */
  annotationsChanged(): void {
    this.#corrected.touch();
    this.#mustJudge = true;
  }

  /** How a finding is decided; null where nobody decided. */
  decision(findingId: string): Decision | null {
    return this.findings.has(findingId) ? (this.#decisions.get(findingId) ?? null) : null;
  }

  countOpenContradictions(): number {
    let count = this.#contradictions.size;
    for (const [id, decision] of this.#decisions) if (!isOpen(decision) && this.#contradictions.has(id)) count--;
    return count;
  }

  delete(sourceId: string): void {
    this.#corrected.delete(sourceId);
    this.#mustJudge = true;
    this.#sources.delete(sourceId);
    this.#dated.delete(sourceId);
    this.#stories.delete(sourceId);
    this.#finder = null;
  }

  /** What was read from a source, corrected by people, and dated where others of its story complete its date. */
  analysis(sourceId: string): SourceAnalysis | null {
    this.#correct();
    return this.#dated.get(sourceId) ?? this.#sources.get(sourceId)?.analysis ?? null;
  }

  get isEmpty(): boolean {
    return this.#corrected.size === 0;
  }

  /** The stories that wait to be compared. */
  waiting(): readonly Story[] {
    if (this.#comparing === null) return [];
    this.#touchChanged();
    return this.#touched.ids().map((id) => ({ id, sources: this.#sourcesToCompare(id) }));
  }

  #touchChanged(): void {
    this.#correct();
    for (const storyId of this.#stories.takeChanged()) this.#touched.add(storyId);
  }

  #sourcesToCompare(storyId: string): readonly CollatedSource[] {
    return this.#stories.sourcesOf(storyId).map((sourceId) => this.#sources.get(sourceId)!);
  }

  /** Collates one touched story; false where none is left. */
  collateNext(): boolean {
    this.#touchChanged();
    const next = this.#touched.take();
    if (next === undefined) {
      this.#judge();
      return false;
    }
    this.#mustJudge = true;
    this.#replace(next, this.#collate(next));
    return true;
  }

  /** The story that a source belongs to; null for an unknown source. */
  storyOf(sourceId: string): string | null {
    return this.#stories.storyOf(sourceId);
  }

  /** What comparing the story of a source gave; null where it was not compared. */
  collationOf(sourceId: string): Collation | null {
    return this.#results.get(this.#stories.storyOf(sourceId) ?? '') ?? null;
  }

  /** Why two claims are, or are not, taken to answer one question. */
  why(a: SourcedClaim, b: SourcedClaim): Why {
    return whyCompared(this.#sourcesTelling(a), a, b);
  }

  /** The stories that a passage of a draft may be about, the likeliest first, laid out for being held against it. */
  storiesNear(passage: Passage): readonly LaidOutStory[] {
    this.#finder ??= new StoryFinder(this.#sourcesOfStories());
    return this.#finder.near(passage).flatMap((storyId) => this.#laidOutStory(storyId) ?? []);
  }

  *#sourcesOfStories(): Generator<StorySource> {
    for (const [sourceId, collated] of this.#sources) {
      const storyId = this.#stories.storyOf(sourceId);
      if (storyId !== null) yield { ...collated, storyId };
    }
  }

  #laidOutStory(storyId: string): LaidOutStory | null {
    const result = this.#results.get(storyId);
    if (result === undefined) return null;
    const known = this.#laidOut.get(result) ?? layOut(storyId, this.#sourcesOfStory(storyId));
    this.#laidOut.set(result, known);
    return known;
  }

  /**
   * The claims of other sources of its story that most likely answer the question that a claim answers, the likeliest
   * first. All claims of the story are held against each other for it, so that the answer is kept while the story stays
   * the same.
   */
  nearest(claim: SourcedClaim, most: number): readonly Nearest[] {
    const result = this.#results.get(this.#stories.storyOf(claim.sourceId) ?? '');
    if (result === undefined) return [];
    const known = this.#nearest.get(result) ?? new Map<Claim, readonly Nearest[]>();
    this.#nearest.set(result, known);
    const found = known.get(claim.claim) ?? nearestTo(this.#sourcesTelling(claim), claim, MOST_NEAREST);
    known.set(claim.claim, found);
    return found.slice(0, most);
  }

  /** All sources of the story that a claim belongs to, dated as they were compared. */
  #sourcesTelling({ sourceId }: SourcedClaim): readonly CollatedSource[] {
    const storyId = this.#stories.storyOf(sourceId);
    return storyId === null ? [] : this.#sourcesOfStory(storyId);
  }

  #sourcesOfStory(storyId: string): readonly CollatedSource[] {
    return this.#stories.sourcesOf(storyId).flatMap((id) => {
      const [collated, analysis] = [this.#sources.get(id), this.analysis(id)];
      return collated && analysis ? [{ source: collated.source, analysis }] : [];
    });
  }

  questionsOf(sourceId: string, claim: Claim): readonly Question[] {
    return this.#questionsByClaim.of(sourceId, claim);
  }

  findingsOf(sourceId: string, claim: Claim): readonly Finding[] {
    return this.#findingsByClaim.of(sourceId, claim);
  }

  /** The findings with a claim in a file, in no order. */
  findingsOfFile(uri: string): ReadonlySet<Finding> {
    return this.#findingsByFile.of(uri);
  }

  /** The findings with a claim in a source. */
  findingsOfSource(sourceId: string): ReadonlySet<Finding> {
    return this.#findingsByClaim.ofSource(sourceId);
  }

  /** The findings with a claim in a file and one in another. */
  findingsAcross(uri: string): ReadonlySet<Finding> {
    return this.#findingsByFile.across(uri);
  }

  /** Enters what people corrected. */
  #correct(): void {
    for (const { source, analysis } of this.#corrected.refresh()) {
      this.#sources.set(source.id, { source, analysis });
      this.#dated.delete(source.id);
      this.#changes.noteSource(source.id, source.uri);
      if (this.#comparing !== null) this.#place(source, analysis, this.#comparing);
    }
  }

  #place(source: Source, analysis: SourceAnalysis, { features }: Comparing): void {
    this.#finder = null;
    const read = this.#failures.attempt('placed in a story', [source.id], () => features(source, analysis));
    if (read === null) this.#stories.delete(source.id);
    else this.#stories.set(source.id, read);
  }

  /** Works out which findings are decided, and notes those that were not, or are no longer. */
  #judge(): void {
    if (!this.#mustJudge) return;
    this.#mustJudge = false;
    const before = this.#decisions;
    if (this.#annotations.isEmpty() && before.size === 0) return;
    const lookup = {
      source: (sourceId: string) => this.#corrected.source(sourceId),
      claimsNamed: (name: string) => this.#claimsNamed(name),
    };
    const judge = () => judgeDecisions(this.findings.values(), this.#decidedClaims(), lookup);
    this.#decisions = this.#failures.attempt('decided', [], judge) ?? new Map();
    for (const id of new Set([...before.keys(), ...this.#decisions.keys()])) {
      const [was, is] = [before.get(id), this.#decisions.get(id)];
      if (was !== is && JSON.stringify(was) !== JSON.stringify(is)) this.#changes.noteDecision(id);
    }
  }

  /** The same as long as the decisions are. */
  #decidedClaims(): DecidedClaims {
    const decisions = this.#decided();
    const { decisions: before, claims } = this.#lastDecided;
    if (decisions.length === before.length && decisions.every((each, at) => each === before[at])) return claims;
    this.#lastDecided = { decisions, claims: decidedClaims(decisions) };
    return this.#lastDecided.claims;
  }

  #decided(): readonly DecisionAnnotation[] {
    const uris = new Set([...this.#corrected.sources()].map(({ source }) => this.#annotations.uriOf(source)));
    return [...uris]
      .sort()
      .flatMap((uri) =>
        this.#annotations.in(uri).filter(({ kind }) => kind === 'decision'),
      ) as readonly DecisionAnnotation[];
  }

  #claimsNamed(name: string): readonly SourcedClaim[] {
    return [...this.#corrected.sources()]
      .filter(({ source }) => source.name === name)
      .flatMap(({ source }) => this.analysis(source.id)?.claims.map((claim) => ({ sourceId: source.id, claim })) ?? []);
  }

  #collate(id: string): Collation | null {
    const sources = this.#sourcesToCompare(id);
    const comparing = this.#comparing;
    if (comparing === null || sources.length === 0) return null;
    const sourceIds = sources.map(({ source }) => source.id);
    const before = sourceIds.map((sourceId) => this.#failures.of(sourceId));
    const result = this.#failures.attempt('compared', sourceIds, () => comparing.compare({ id, sources }));
    for (const [at, { source }] of sources.entries()) {
      if (this.#failures.of(source.id) !== before[at]) this.#changes.noteSource(source.id, source.uri);
    }
    return result;
  }

  #replace(storyId: string, result: Collation | null): void {
    const before = this.#results.get(storyId);
    for (const finding of before?.findings ?? []) {
      this.#changes.noteFinding(finding.id, finding);
      this.#findingsByClaim.remove(finding);
      this.#findingsByFile.remove(finding);
      // A question may have moved to a story that was collated first; what that one says stays.
      if (this.findings.get(finding.id) !== finding) continue;
      this.findings.delete(finding.id);
      this.#contradictions.delete(finding.id);
    }
    for (const question of before?.questions ?? []) {
      this.#changes.noteQuestion(question.id, question);
      this.#questionsByClaim.remove(question);
      if (this.questions.get(question.id) === question) this.questions.delete(question.id);
    }
    for (const { source, analysis } of before?.dated ?? []) {
      this.#changes.noteSource(source.id, source.uri);
      // A source may have moved to a story that was collated first; what that one says stays.
      if (this.#dated.get(source.id) === analysis) this.#dated.delete(source.id);
    }
    for (const { source, analysis } of result?.dated ?? []) {
      this.#changes.noteSource(source.id, source.uri);
      this.#dated.set(source.id, analysis);
    }
    if (result) this.#results.set(storyId, result);
    else this.#results.delete(storyId);
    for (const finding of result?.findings ?? []) {
      this.#changes.noteFinding(finding.id, this.findings.get(finding.id) ?? null);
      this.#findingsByClaim.add(finding);
      this.#findingsByFile.add(finding);
      this.findings.set(finding.id, finding);
      if (finding.code === 'contradiction' || finding.code === 'arithmetic') this.#contradictions.add(finding.id);
      else this.#contradictions.delete(finding.id);
    }
    for (const question of result?.questions ?? []) {
      this.#changes.noteQuestion(question.id, this.questions.get(question.id) ?? null);
      this.#questionsByClaim.add(question);
      this.questions.set(question.id, question);
    }
  }
}
