// Pairs of claims with different values from labelled stories, laid out in terms: what weights are set and measured on.
import { basename } from 'node:path';
import { isMentioned, readLabelledStories } from './labelled-stories.mjs';

/** What people call two values of one quantity, whatever explains that they differ. */
const OF_ONE_QUESTION = new Set(['contradiction', 'update', 'rounding', 'unclear']);

/**
 * @typedef {{
 *   kind: string, group: object, label: string, isOne: boolean, agree: boolean, round: boolean, sort: string,
 *   terms: ReadonlyMap<string, number>, compared: object
 * }} LabelledPair `group`: the same for all pairs of one sort in one story; `label`: what people said, `none` where
 * nothing; `isOne`: they put both to one question; `terms`: how strongly each holds, that of the sort among them
 */

/** The pairs of a folder that nothing bars from being weighed. Those that agree are unlabelled: they say nothing. */
export function readLabelledPairs(engine, folder) {
  const kind = basename(folder);
  const { corpus, questions } = readLabelledStories(folder);
  const labels = new Labels(questions);
  return storiesOf(engine, corpus).flatMap((sources) => {
    const candidates = sources.flatMap(engine.candidatesOf);
    const evidence = new engine.StoryEvidence(candidates, sources);
    const names = new Map(sources.map(({ source }) => [source.id, source.name]));
    return [...bySort(candidates)].flatMap((same) => {
      const group = {};
      return evidence.pairs(same).map((compared) => {
        const { a, b } = compared;
        const label = labels.of(names.get(a.sourceId), a, names.get(b.sourceId), b);
        const agree = engine.valuesAgree(a.claim, b.claim);
        const round = engine.areRounded(a.claim, b.claim);
        const sort = engine.sortTerm(compared);
        const terms = termsOf(engine, compared, sort);
        return { kind, group, label, isOne: OF_ONE_QUESTION.has(label), agree, round, sort, terms, compared };
      });
    });
  });
}

/** The sources of each story that the engine finds in a corpus. */
export function storiesOf(engine, corpus) {
  const index = new engine.CorpusIndex();
  index.setFile(engine.parseCorpus('labelled.corpus', corpus, { today: '2026-01-01' }));
  index.work();
  const stories = new Map();
  for (const { source } of index.files().flatMap(({ placed }) => placed)) {
    const story = index.storyOf(source.id);
    const told = { source, analysis: index.analysis(source.id) };
    stories.set(story, [...(stories.get(story) ?? []), told]);
  }
  return [...stories.values()];
}

/** Candidates of one sort together. */
export function bySort(candidates) {
  const groups = new Map();
  for (const candidate of candidates) groups.set(candidate.sort, [...(groups.get(candidate.sort) ?? []), candidate]);
  return groups.values();
}

function termsOf({ TERMS }, compared, sort) {
  const terms = new Map([[sort, 1]]);
  for (const { name, measure } of TERMS) {
    const size = measure(compared);
    if (size !== 0) terms.set(name, size);
  }
  return terms;
}

/** What people said of two claims. */
class Labels {
  constructor(questions) {
    this.mentions = new Map();
    for (const question of questions) {
      const byId = new Map(question.mentions.map((mention) => [mention.id, mention]));
      const relations = new Map(
        question.relations.map(({ a, b, relation }) => [pairOf(byId.get(a), byId.get(b)), relation]),
      );
      for (const mention of question.mentions) {
        const known = this.mentions.get(mention.source) ?? [];
        this.mentions.set(mention.source, [...known, { question, relations, mention }]);
      }
    }
  }

  of(sourceName, { claim }, otherName, { claim: other }) {
    let found = 'none';
    for (const one of this.at(sourceName, claim.figure)) {
      for (const two of this.at(otherName, other.figure)) {
        if (one.question !== two.question) continue;
        if (one.mention.value === two.mention.value) found = found === 'none' ? 'same' : found;
        else found = one.relations.get(pairOf(one.mention, two.mention)) ?? 'unclear';
        if (OF_ONE_QUESTION.has(found)) return found;
      }
    }
    return found;
  }

  at(sourceName, figure) {
    return (this.mentions.get(sourceName) ?? []).filter(({ mention }) => isMentioned(sourceName, figure, mention));
  }
}

function pairOf(a, b) {
  return [a.value, b.value].sort().join(' | ');
}
