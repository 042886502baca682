// `npm run eval -- trace FOLDER…`: at which stage each labelled pair of values is lost, with the share that passes each stage.
import { basename } from 'node:path';
import { loadEngine } from './engine.mjs';
import { bySort } from './labelled-pairs.mjs';
import { isMentioned, readLabelledStories } from './labelled-stories.mjs';

/** The stages in the order in which a pair of values comes through them; what passes all of them is found. */
const STAGES = [
  'not read',
  'no question',
  'other story',
  'other kind',
  'two things',
  'unlikely',
  'other verdict',
  'found',
];

/** Which verdicts say what people said. */
const FOUND_AS = {
  contradiction: ['contradiction', 'differs', 'undated'],
  update: ['superseded', 'contradiction', 'differs', 'undated'],
  rounding: ['rounding'],
};

/** Prints a table for each folder, and every lost pair with its stage where `isTold`. */
export async function trace(folders, isTold) {
  const engine = await loadEngine();
  for (const folder of folders) {
    const traced = traceFolder(engine, folder);
    console.log(`\n${basename(folder)}`);
    console.table(Object.fromEntries(Object.keys(FOUND_AS).map((relation) => [relation, tableOf(traced, relation)])));
    if (!isTold) continue;
    for (const { stage, odds, reason, pair } of traced.filter(({ stage }) => stage !== 'found')) {
      const likelihood = odds === null ? '' : ` (${engine.confidenceOf(odds).toFixed(2)})`;
      console.log(
        `${pair.relation} [${pair.story}] ${pair.question} ${pair.a[0].value} | ${pair.b[0].value}: ${stage}${reason === undefined ? '' : `: ${reason}`}${likelihood}`,
      );
    }
  }
}

/** How many pairs are lost at each stage, and of those that come to it how many pass. */
function tableOf(traced, relation) {
  const own = traced.filter(({ pair }) => pair.relation === relation);
  const row = { pairs: own.length };
  let left = own.length;
  for (const stage of STAGES) {
    const here = own.filter((each) => each.stage === stage).length;
    if (stage === 'found') row[stage] = here;
    else row[stage] = left === 0 ? '–' : `−${here} (${Math.round((100 * (left - here)) / left)} %)`;
    left -= here;
  }
  return row;
}

/** @returns for each labelled pair the stage to which it came, and its log-odds where it was weighed */
export function traceFolder(engine, folder) {
  const { corpus, pairs } = readLabelledStories(folder);
  const index = new engine.CorpusIndex();
  index.setFile(engine.parseCorpus('labelled.corpus', corpus, { today: '2026-01-01' }));
  index.work();
  const told = new ToldStories(engine, index);
  return pairs
    .filter(({ relation }) => relation in FOUND_AS)
    .map((pair) => ({ pair, ...furthest(pair, (a, b) => told.stage(a, b, FOUND_AS[pair.relation])) }));
}

/** Of all mentions of two values the two that come furthest count. */
function furthest({ a, b }, stageOf) {
  return furthestOf(a.flatMap((one) => b.map((other) => stageOf(one, other))));
}

function furthestOf(all) {
  let best = { stage: STAGES[0], odds: null };
  for (const reached of all) {
    const isFurther = STAGES.indexOf(reached.stage) > STAGES.indexOf(best.stage);
    const isLikelier = reached.stage === best.stage && (reached.odds ?? -99) > (best.odds ?? -99);
    if (isFurther || isLikelier) best = reached;
  }
  return best;
}

/** What was made of the claims of an index, story by story. */
class ToldStories {
  constructor(engine, index) {
    this.engine = engine;
    this.index = index;
    const sources = index.files().flatMap((file) => file.placed.map(({ source }) => source));
    this.sources = new Map(sources.map((source) => [source.name, { source, analysis: index.analysis(source.id) }]));
    this.weighed = new Map();
  }

  stage(a, b, verdicts) {
    const [ones, others] = [this.claimsAt(a), this.claimsAt(b)];
    return furthestOf(ones.flatMap((one) => others.map((other) => this.#stageOf(one, other, verdicts))));
  }

  #stageOf(one, other, verdicts) {
    const story = this.index.storyOf(one.sourceId);
    if (story !== this.index.storyOf(other.sourceId)) return lostAt('other story');
    const { candidates, matches } = this.weigh(story);
    const [x, y] = [one, other].map((claim) => candidates.find((each) => isSameClaim(each, claim)));
    if (x === undefined || y === undefined) return lostAt('no question');
    if (x.sort !== y.sort) return lostAt('other kind');
    const match = matches.get(x)?.get(y);
    if (match === undefined) return { ...lostAt('two things'), reason: this.engine.barBetween(x, y)?.name };
    const shared = this.index
      .findingsOf(one)
      .filter(({ positions }) => positions.some(({ claims }) => claims.some((each) => isSameClaim(each, other))));
    if (shared.some(({ code }) => verdicts.includes(code))) return { stage: 'found', odds: match.odds };
    const isLikely = this.engine.confidenceOf(match.odds) >= this.engine.LIKELY;
    const codes = shared.map(({ code }) => code).join(', ');
    return {
      stage: isLikely ? 'other verdict' : 'unlikely',
      odds: match.odds,
      reason: isLikely ? codes || 'none' : undefined,
    };
  }

  /** All claims that stand at a mention: of an age its own, and the year that it comes to. */
  claimsAt(mention) {
    const told = this.sources.get(mention.source);
    // Days are claims of their own; a date that is no day of anything is the figure that it is.
    const claims = told === undefined ? [] : [...told.analysis.days, ...told.analysis.claims];
    return claims
      .filter(({ figure }) => isMentioned(mention.source, figure, mention))
      .map((claim) => ({ sourceId: told.source.id, claim }));
  }

  weigh(story) {
    const known = this.weighed.get(story);
    if (known !== undefined) return known;
    const { candidatesOf, StoryEvidence } = this.engine;
    const sources = [...this.sources.values()].filter(({ source }) => this.index.storyOf(source.id) === story);
    const candidates = sources.flatMap(candidatesOf);
    const evidence = new StoryEvidence(candidates, sources);
    const matches = new Map();
    for (const same of bySort(candidates)) {
      for (const match of evidence.matches(same)) {
        for (const [from, to] of [
          [match.a, match.b],
          [match.b, match.a],
        ]) {
          matches.set(from, (matches.get(from) ?? new Map()).set(to, match));
        }
      }
    }
    const weighed = { candidates, matches };
    this.weighed.set(story, weighed);
    return weighed;
  }
}

/** An age tells a year beside itself, from the same place. */
function isSameClaim(a, b) {
  const [one, other] = [a.claim.figure, b.claim.figure];
  return a.sourceId === b.sourceId && one.start === other.start && one.kind === other.kind;
}

function lostAt(stage) {
  return { stage, odds: null };
}
