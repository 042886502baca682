import { once } from '../once.ts';
import type { FeatureKind, StoryFeatures } from './story-features.ts';
import { groupByTies } from './story-groups.ts';
import { joinAlike } from './story-likeness.ts';
import { type WeighedNouns, weighNouns } from './story-nouns.ts';
import { MOST_BY_LEADS, oddsByLeads, oddsOf } from './story-odds.ts';

export { type StoryFeatures, storyFeatures } from './story-features.ts';

/**
 * How much a shared feature of a kind weighs, in log-odds for each e-fold of rarity. These and those of `story-odds`
 * were fitted to reports of known events.
 */
const KIND_WEIGHTS: Readonly<Record<FeatureKind, number>> = {
  name: 0.75,
  word: 0.37,
  place: 0.4,
  figure: 0.2,
  phrase: 0.5,
  event: 0.75,
  topic: 0.35,
  happening: 0.2,
};
/** Kinds that count only where one of two texts is brief: longer ones name many events and many places. */
const BRIEF_KINDS: ReadonlySet<string> = new Set<FeatureKind>(['event', 'topic']);
/** Kinds that tell of what a report is by themselves, as its nouns do. */
const TELLING_KINDS: ReadonlySet<string> = new Set<FeatureKind>(['name', 'word', 'place', 'figure']);
/** What more sources than these have is no longer rare, and ties none. */
const MOST_SOURCES = 40;
/** So much a name in a lead counts at least, however many sources have it. */
const LEAST_RARITY = 0.1;
/** The log-odds from which on two sources are joined. */
const THRESHOLD = 0.25;
/** Fewer sources than these somebody picked by hand, and the fewer they are the likelier for one event. */
const MANY_SOURCES = 24;
/** From so many sources on no two are joined for being alike alone. */
export const TOO_MANY_SOURCES = 768;
/** What two sources of one story share, strongest first. */
export interface SharedEvidence {
  readonly kind: FeatureKind;
  readonly text: string;
}

interface Node {
  readonly id: string;
  readonly slot: number;
  /** Its features are those of `features`, which all sources that have one share. */
  readonly content: Omit<StoryFeatures, 'features' | 'lead'>;
  readonly features: readonly Feature[];
  readonly lead: readonly Feature[];
  /** How many features it has but those that count for brief texts alone, or together with a day. */
  readonly length: number;
  /** What it tells of in common nouns, weighed when it is first held against others of a few. */
  readonly nouns: () => WeighedNouns;
  /** The names, figures and nouns that it tells, each once. */
  readonly tells: readonly string[];
  /** The sources that it is joined to directly, each with the log-odds that they report one event. */
  readonly neighbours: Map<Node, number>;
  story: string;
}

interface Feature {
  readonly key: string;
  readonly weight: number;
  readonly counts: 'always' | 'on-same-days' | 'if-brief';
  /** Whether it is of the text alone, neither of events nor of days: long texts have many. */
  readonly isOfText: boolean;
  /** Whether it tells by itself of what a report is. */
  readonly isTelling: boolean;
  readonly nodes: Holders;
}

/** The sources that have a feature: most have one, for which a set would take more memory than all the rest. */
class Holders {
  #only: Node | null = null;
  #all: Set<Node> | null = null;

  get size(): number {
    return this.#all?.size ?? (this.#only === null ? 0 : 1);
  }

  has(node: Node): boolean {
    return this.#all?.has(node) ?? this.#only === node;
  }

  add(node: Node): void {
    if (this.#all !== null) this.#all.add(node);
    else if (this.#only === null) this.#only = node;
    else if (this.#only !== node) this.#all = new Set([this.#only, node]);
  }

  delete(node: Node): void {
    this.#all?.delete(node);
    if (this.#only === node) this.#only = null;
  }

  /** In the order in which they came. */
  [Symbol.iterator](): Iterator<Node> {
    return (this.#all ?? (this.#only === null ? [] : [this.#only]))[Symbol.iterator]();
  }
}

/**
 * Which sources report one event. Two sources are joined where the rare features that they share (names, places,
 * distinctive figures, unusual words of the lead, names of the lead on the same days) weigh enough for their length and for
 * the time between them; among sources that are not too many, it helps that the two tell of the same in all their names,
 * figures and nouns. A story is what hangs together closely. A `story` in the header overrules.
 *
 * What it holds after any sequence of changes depends only on the sources that it then holds.
 */
export class Stories {
  readonly #nodes = new Map<string, Node>();
  /** By the story that sources are said to belong to, those sources. */
  readonly #told = new Map<string, Set<Node>>();
  readonly #features = new Map<string, Feature>();
  readonly #members = new Map<string, ReadonlySet<Node>>();
  readonly #freeSlots: number[] = [];
  #slots = 0;
  /** By slot of another source, while the ties of one are weighed: the evidence so far, of lasting kinds and of phrases. */
  #scores = new Float64Array(64);
  #phrases = new Float64Array(64);
  /** Features whose number of sources changed, and stories that lost or got a source, since the last settling. */
  readonly #changedFeatures = new Set<Feature>();
  readonly #unsettled = new Set<Node>();
  /** Sources that lost one of those that they hang together with, while all other ties are as they were. */
  readonly #loosened = new Set<Node>();
  readonly #changedStories = new Set<string>();
  /** How many sources there were at the last settling. */
  #settledWith = 0;

  /** Enters a source, or replaces what was known of it. */
  set(sourceId: string, content: StoryFeatures): void {
    const previous = this.#nodes.get(sourceId);
    if (previous !== undefined && sameFeatures(previous, content)) {
      this.#changedStories.add(previous.story);
      return;
    }
    // Where a person wrote the story, nothing else is looked at.
    const isOpen = content.story === null;
    const features = isOpen ? content.features.map((key) => this.#feature(key)) : [];
    if (previous !== undefined) this.#drop(previous, new Set(features));
    const before = new Set(previous?.features);
    const slot = this.#freeSlots.pop() ?? this.#slots++;
    const leading = new Set(content.lead);
    const lead = features.filter(({ key }) => leading.has(key));
    const length = features.filter(({ isOfText }) => isOfText).length;
    const { story, day, streets, things, brief } = content;
    const own = { story, day, streets, things, brief };
    const nouns = once(() => weighNouns(things));
    const node: Node = {
      id: sourceId,
      slot,
      content: own,
      features,
      lead,
      length,
      nouns,
      tells: [...features.flatMap(({ isTelling, key }) => (isTelling ? [key] : [])), ...things],
      neighbours: new Map(),
      story: '',
    };
    this.#nodes.set(sourceId, node);
    if (content.story !== null) this.#toldOf(content.story).add(node);
    this.#unsettled.add(node);
    for (const feature of features) {
      feature.nodes.add(node);
      if (!before.has(feature)) this.#changedFeatures.add(feature);
    }
  }

  /** Forgets a source; an unknown one is no error. */
  delete(sourceId: string): void {
    const node = this.#nodes.get(sourceId);
    if (node !== undefined) this.#drop(node);
  }

  /** The ids of the stories that came, went or hold another set (or another text) of sources since the last call. */
  takeChanged(): ReadonlySet<string> {
    this.#settle();
    const changed = new Set(this.#changedStories);
    this.#changedStories.clear();
    return changed;
  }

  /** The ids of the sources of a story, sorted; empty where there is no such story. */
  sourcesOf(storyId: string): readonly string[] {
    this.#settle();
    return [...(this.#members.get(storyId) ?? [])].map((node) => node.id).sort();
  }

  /** The story of a source; null for an unknown one. */
  storyOf(sourceId: string): string | null {
    this.#settle();
    return this.#nodes.get(sourceId)?.story ?? null;
  }

  /** What joins two sources, heaviest first: the reason that can be shown. */
  evidence(a: string, b: string): readonly SharedEvidence[] {
    const [one, other] = [this.#nodes.get(a), this.#nodes.get(b)];
    if (one === undefined || other === undefined) return [];
    return one.features
      .filter((feature) => feature.nodes.has(other) && rarity(feature) > 0)
      .sort((x, y) => rarity(y) - rarity(x) || (x.key < y.key ? -1 : 1))
      .map((feature) => {
        const colon = feature.key.indexOf(':');
        return { kind: feature.key.slice(0, colon) as FeatureKind, text: feature.key.slice(colon + 1) };
      });
  }

  #feature(key: string): Feature {
    let feature = this.#features.get(key);
    if (feature === undefined) {
      const kind = key.slice(0, key.indexOf(':')) as FeatureKind;
      feature = {
        key,
        weight: KIND_WEIGHTS[kind],
        isTelling: TELLING_KINDS.has(kind),
        isOfText: !(BRIEF_KINDS.has(kind) || kind === 'happening'),
        counts: kind === 'phrase' ? 'on-same-days' : BRIEF_KINDS.has(kind) ? 'if-brief' : 'always',
        nodes: new Holders(),
      };
      this.#features.set(key, feature);
    }
    return feature;
  }

  #toldOf(story: string): Set<Node> {
    const known = this.#told.get(story) ?? new Set();
    this.#told.set(story, known);
    return known;
  }

  /** @param kept what another reading of the source has as well: as many sources have it as before. */
  #drop(node: Node, kept: ReadonlySet<Feature> = new Set()): void {
    this.#nodes.delete(node.id);
    const { story } = node.content;
    if (story !== null && this.#told.get(story)?.delete(node) && this.#told.get(story)?.size === 0)
      this.#told.delete(story);
    this.#unsettled.delete(node);
    this.#freeSlots.push(node.slot);
    for (const feature of node.features) {
      feature.nodes.delete(node);
      if (!kept.has(feature)) this.#changedFeatures.add(feature);
    }
    for (const other of node.neighbours.keys()) {
      other.neighbours.delete(node);
      this.#loosened.add(other);
    }
    if (node.story === '') return;
    const members = this.#members.get(node.story) ?? new Set();
    this.#changedStories.add(node.story);
    this.#members.delete(node.story);
    for (const member of members) if (member !== node) this.#loosened.add(member);
  }

  #settle(): void {
    const isSettled = this.#unsettled.size + this.#loosened.size + this.#changedFeatures.size === 0;
    if (isSettled && this.#settledWith === this.#nodes.size) return;
    const affected = new Set(this.#unsettled);
    for (const feature of this.#changedFeatures) {
      // Where all sources are new, each is affected as it is.
      const mayAdd = feature.nodes.size <= MOST_SOURCES + 1 && affected.size < this.#nodes.size;
      if (mayAdd) for (const node of feature.nodes) affected.add(node);
      if (feature.nodes.size === 0) this.#features.delete(feature.key);
    }
    // How many there are tells how likely any two are of one event.
    const [before, sources] = [this.#settledWith, this.#nodes.size];
    if (priorOf(before) !== priorOf(sources) || areMany(before) !== areMany(sources)) {
      for (const node of this.#nodes.values()) affected.add(node);
    }
    this.#settledWith = sources;
    this.#changedFeatures.clear();
    this.#unsettled.clear();
    for (const node of [...affected]) {
      if (this.#nodes.get(node.id) !== node) continue;
      for (const other of this.#tie(node)) affected.add(other);
    }
    for (const node of this.#loosened) affected.add(node);
    this.#loosened.clear();
    this.#regroup(affected);
  }

  /** Finds anew what a node is joined to directly, and writes it down on either side; gives those that it no longer is. */
  #tie(node: Node): readonly Node[] {
    const neighbours = this.#neighbours(node);
    const left = [...node.neighbours.keys()].filter((other) => !neighbours.has(other));
    for (const other of left) other.neighbours.delete(node);
    node.neighbours.clear();
    for (const [other, odds] of neighbours) {
      node.neighbours.set(other, odds);
      other.neighbours.set(node, odds);
    }
    return left;
  }

  /** The sources that a node is joined to directly, each with the log-odds. */
  #neighbours(node: Node): ReadonlyMap<Node, number> {
    if (this.#scores.length < this.#slots) {
      this.#scores = new Float64Array(this.#slots * 2);
      this.#phrases = new Float64Array(this.#slots * 2);
    }
    const [scores, phrases] = [this.#scores, this.#phrases];
    const met: Node[] = [];
    for (const feature of node.features) {
      const weight = rarity(feature);
      if (weight <= 0) continue;
      for (const other of feature.nodes) {
        if (other === node) continue;
        if (feature.counts === 'if-brief' && node.content.brief === null && other.content.brief === null) continue;
        if (scores[other.slot] === 0 && phrases[other.slot] === 0) met.push(other);
        if (feature.counts === 'on-same-days') phrases[other.slot]! += weight;
        else scores[other.slot]! += weight;
      }
    }
    const neighbours = new Map<Node, number>();
    const prior = priorOf(this.#nodes.size);
    // Of a few sources each is held against each: what they tell of in common nouns joins them, too.
    if (prior > 0 && node.content.story === null) {
      for (const other of this.#nodes.values()) {
        if (other !== node && other.content.story === null && scores[other.slot] === 0 && phrases[other.slot] === 0)
          met.push(other);
      }
    }
    for (const other of met) {
      const lasting = scores[other.slot]!;
      const phrased = phrases[other.slot]!;
      const odds = oddsOf(node, other, lasting, phrased, prior);
      if (odds + MOST_BY_LEADS >= THRESHOLD) {
        const all = odds + oddsByLeads(coverage(node, other), coverage(other, node));
        if (all >= THRESHOLD) neighbours.set(other, all);
      }
      scores[other.slot] = 0;
      phrases[other.slot] = 0;
    }
    return neighbours;
  }

  /** Finds the stories of the affected sources anew, and of all sources that these reach. */
  #regroup(affected: ReadonlySet<Node>): void {
    const former = new Map<string, ReadonlySet<Node>>();
    const open = new Set<Node>();
    const reopen = (node: Node) => {
      open.add(node);
      const members = this.#members.get(node.story);
      if (members === undefined || former.has(node.story)) return;
      former.set(node.story, members);
      for (const member of members) if (this.#nodes.get(member.id) === member) open.add(member);
    };
    // Among a few sources each tells how rare what all others tell is.
    for (const node of areMany(this.#nodes.size) ? affected : this.#nodes.values())
      if (this.#nodes.get(node.id) === node) reopen(node);
    const groups: ReadonlySet<Node>[] = [];
    const tied: ReadonlySet<Node>[] = [];
    const done = new Set<Node>();
    for (const node of open) {
      if (done.has(node)) continue;
      const component = this.#component(node);
      if (node.content.story === null) tied.push(...groupByTies(component));
      else groups.push(component);
      for (const member of component) {
        done.add(member);
        reopen(member);
      }
    }
    groups.push(...(areMany(this.#nodes.size) ? tied : joinAlike(tied)));
    for (const story of former.keys()) this.#members.delete(story);
    for (const group of groups) {
      const story = storyId(group);
      for (const member of group) member.story = story;
      this.#members.set(story, group);
      if (!sameMembers(former.get(story), group)) this.#changedStories.add(story);
    }
    for (const story of former.keys()) if (!this.#members.has(story)) this.#changedStories.add(story);
  }

  #component(start: Node): ReadonlySet<Node> {
    if (start.content.story !== null) return new Set(this.#toldOf(start.content.story));
    const group = new Set([start]);
    for (const node of group) for (const neighbour of node.neighbours.keys()) group.add(neighbour);
    return group;
  }
}

/** Whether there are too many sources for holding each against each: then only what ties them makes stories of them. */
function areMany(sources: number): boolean {
  return sources >= TOO_MANY_SOURCES;
}

/** What the number of all sources adds to the log-odds that two of them report one event. */
function priorOf(sources: number): number {
  return sources === 0 ? 0 : Math.max(0, Math.log(MANY_SOURCES / sources));
}

/** How rare is what so many sources have, in e-folds; 0 where it is not. */
function rarityAmong(sources: number): number {
  return sources > MOST_SOURCES ? 0 : Math.log((MOST_SOURCES + 1) / sources);
}

/** How much a shared feature tells: the fewer sources have it, the more. */
function rarity(feature: Feature): number {
  const sources = feature.nodes.size;
  return sources < 2 ? 0 : feature.weight * rarityAmong(sources);
}

/** The share of the names in the lead of one source that another has anywhere, rare ones counting more. */
function coverage({ lead }: Node, other: Node): number {
  let [all, had] = [0, 0];
  for (const { nodes } of lead) {
    const weight = Math.max(LEAST_RARITY, rarityAmong(nodes.size));
    all += weight;
    if (nodes.has(other)) had += weight;
  }
  return all === 0 ? 0.5 : had / all;
}

function storyId(group: ReadonlySet<Node>): string {
  let least: string | null = null;
  for (const { id, content } of group) {
    if (content.story !== null) return `story:${content.story}`;
    if (least === null || id < least) least = id;
  }
  return `sources:${least}`;
}

function sameFeatures({ content: a, features, lead }: Node, b: StoryFeatures): boolean {
  // Where a person wrote the story, nothing else is looked at.
  const read = b.story === null ? b.features : [];
  const leading = new Set(b.story === null ? b.lead : []);
  return (
    a.story === b.story &&
    a.day === b.day &&
    a.streets.join() === b.streets.join() &&
    a.things.join() === b.things.join() &&
    features.length === read.length &&
    features.every(({ key }, index) => key === read[index]) &&
    lead.map(({ key }) => key).join() === read.filter((key) => leading.has(key)).join() &&
    JSON.stringify(a.brief) === JSON.stringify(b.brief)
  );
}

function sameMembers(a: ReadonlySet<Node> | undefined, b: ReadonlySet<Node>): boolean {
  if (a === undefined || a.size !== b.size) return false;
  for (const node of a) if (!b.has(node)) return false;
  return true;
}
