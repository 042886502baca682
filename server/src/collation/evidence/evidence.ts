import type { Steps } from '../../claims/steps.ts';
import { decides } from '../../language/rules.ts';
import { DaysOfHappenings } from '../answers/days-of-happenings.ts';
import { Attributes } from '../candidates/attributes.ts';
import { BySort, type CandidatePair } from '../candidates/by-sort.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { candidatePairs, candidatePairsBetween } from '../candidates/candidate-pairs.ts';
import { Companions } from '../candidates/companions.ts';
import { Datelines } from '../candidates/datelines.ts';
import { LoneWords } from '../candidates/lone-words.ts';
import { StoryShape } from '../candidates/story-shape.ts';
import { overlapOfNames, overlapOfWords, StoryWords } from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import { tellsOfDeadDoer } from '../persons/dead-doers.ts';
import { Ledger } from '../persons/ledger.ts';
import { Persons } from '../persons/persons.ts';
import { areRounded, valuesAgree } from '../values/agreement.ts';
import { areRangesApart } from '../values/far-apart.ts';
import { withoutBarred } from './bars.ts';
import { sortTerm } from './counted-terms.ts';
import { type Partners, PartnerTable, type Weighed } from './partners.ts';
import type { Compared, Doubt, Term } from './term.ts';
import { TERMS } from './terms.ts';
import {
  AGREEING,
  BIAS,
  OWN_EVIDENCE,
  PARTNER_BIAS,
  PARTNER_WEIGHTS,
  ROUNDED,
  SORT_WEIGHTS,
  WEIGHTS,
} from './weights.ts';

/** A term that holds for two claims, in words, with what it adds to the log-odds that they answer one question. */
export interface Evidence {
  readonly name: string;
  readonly words: string;
  /** In log-odds: above 0 for one question, below 0 against it. */
  readonly weight: number;
}

/** Two claims of one story and how likely it is that they answer one question. */
export interface Match {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly agree: boolean;
  /** Whether something explains a gap between them. */
  readonly doubt: Doubt;
  /** What the other claims of their sources tell. */
  readonly partners: Partners;
  /** Log-odds that they answer one question, all evidence together. */
  readonly odds: number;
}

/** What is the same for all pairs of a story. */
type OfStory = Omit<Compared, 'a' | 'b' | 'words' | 'names' | 'doerDied'>;

/** All matches among claims of one sort, with what speaks for each. */
export class StoryEvidence {
  readonly #candidates: readonly Candidate[];
  readonly #sources: readonly CollatedSource[];
  /** What is known of the story as a whole; null until a pair is weighed. */
  #story: OfStory | null = null;
  /** Whether a source tells that the doer died; null until somebody asks. */
  #doerDied: boolean | null = null;

  readonly #terms: BySort<(typeof WEIGHED_TERMS)[number]>;

  /**
   * @param candidates all claims of a story that may be compared, by its sources
   * @param without the names of terms that are not weighed here
   */
  constructor(
    candidates: readonly Candidate[],
    sources: readonly CollatedSource[],
    without: ReadonlySet<string> = new Set(),
  ) {
    this.#terms =
      without.size === 0 ? TERMS_BY_SORT : new BySort(WEIGHED_TERMS.filter(({ name }) => !without.has(name)));
    this.#candidates = candidates;
    this.#sources = sources;
  }

  /** The pairs among claims of one sort that may answer one question, weighed; those that surely do not are left out. */
  matches(candidates: readonly Candidate[]): readonly Match[] {
    return this.#matched(candidatePairs(candidates));
  }

  /**
   * The same for the pairs of a claim of the one list and a claim of the other, all of one sort. Where the one list holds
   * all claims of a source these are weighed as among the claims of all sources.
   */
  matchesBetween(ones: readonly Candidate[], others: readonly Candidate[]): readonly Match[] {
    return this.#matched(candidatePairsBetween(ones, others));
  }

  /** The matches among the claims of each of some groups, all of one sort, in the steps that may be done for many stories in turn. */
  *matchingSteps(groups: readonly (readonly Candidate[])[]): Steps<readonly Match[]> {
    const kept = groups.map((candidates) => withoutBarred(candidatePairs(candidates)));
    yield;
    if (kept.some((pairs) => pairs.length > 0)) this.#known();
    yield;
    const weighed = kept.map((pairs) => this.#weigh(pairs));
    yield;
    return weighed.flatMap((pairs) => this.#withPartners(pairs));
  }

  #matched(pairs: readonly CandidatePair[]): readonly Match[] {
    return this.#withPartners(this.#weigh(withoutBarred(pairs)));
  }

  #withPartners(weighed: readonly Weighed[]): readonly Match[] {
    const table = new PartnerTable(weighed);
    const matches: Match[] = [];
    for (const pair of weighed) {
      const partners = table.of(pair);
      const { a, b, agree, doubt } = pair;
      // Two reports that both give both values do not differ from one another.
      if (!agree && partners.explained === 2) continue;
      matches.push({
        a,
        b,
        agree,
        doubt: partners.explained > 0 ? graver(doubt, 'some') : doubt,
        partners,
        odds: withPartners(pair, partners),
      });
    }
    return matches;
  }

  /** What speaks for and against the claims of a match answering one question, the strongest first. */
  explain({ a, b, partners }: Match): readonly Evidence[] {
    const pair = this.#compared(a, b);
    const own = TERMS.map(({ name, words, measure }) => ({
      name,
      words,
      weight: OWN_EVIDENCE * measure(pair) * (WEIGHTS.get(name) ?? 0),
    }));
    return [...own, ...partnerEvidence(partners)]
      .filter(({ weight }) => Math.abs(weight) > LEAST_TOLD)
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  }

  /** The pairs among claims of one sort that may answer one question, laid out for being weighed. */
  pairs(candidates: readonly Candidate[]): readonly Compared[] {
    return this.#laidOut(candidatePairs(candidates));
  }

  #laidOut(pairs: readonly CandidatePair[]): readonly Compared[] {
    return withoutBarred(pairs).map(([a, b]) => this.#compared(a, b));
  }

  /** Sums up what the two claims of each pair of one sort themselves tell. */
  #weigh(pairs: readonly CandidatePair[]): readonly Weighed[] {
    const weighed: Weighed[] = [];
    for (let from = 0; from < pairs.length; from += TOGETHER) {
      for (const pair of this.#weighTogether(pairs.slice(from, from + TOGETHER))) weighed.push(pair);
    }
    return weighed;
  }

  /** The same for pairs that are laid out together: one term after the other is asked of all. */
  #weighTogether(pairs: readonly CandidatePair[]): readonly Weighed[] {
    const compared = pairs.map((pair) => this.#compared(pair[0], pair[1]));
    const odds = Float64Array.from(compared, (pair) => BIAS + (SORT_WEIGHTS.get(sortTerm(pair))?.own ?? 0));
    const doubts: Doubt[] = compared.map(() => 'none');
    for (const { rows: terms, places } of this.#terms.forAll(pairs)) {
      for (const { term, measure, weight } of terms) {
        for (let next = 0; next < places.length; next++) {
          const at = places[next]!;
          const size = measure(compared[at]!);
          if (size === 0 || !decides(term)) continue;
          odds[at]! += weight * size;
          doubts[at] = graver(doubts[at]!, term.doubt);
        }
      }
    }
    return compared.map(({ a, b }, at) => ({
      a,
      b,
      odds: odds[at]!,
      doubt: doubts[at]!,
      agree: valuesAgree(a.claim, b.claim),
      round: areRounded(a.claim, b.claim),
    }));
  }

  /** How far the sentences of two claims are told in the same words, 0 to 1. */
  likenessOf(a: Candidate, b: Candidate): number {
    return overlapOfWords(a.frame, b.frame, this.#known().story).likeness;
  }

  /** How telling words and names are in the story. */
  get words(): StoryWords {
    return this.#known().story;
  }

  #known(): OfStory {
    this.#story ??= {
      story: new StoryWords(this.#candidates),
      persons: new Persons(this.#candidates),
      ledger: new Ledger(this.#candidates),
      shape: new StoryShape(this.#candidates),
      companions: new Companions(this.#candidates),
      attributes: new Attributes(this.#candidates),
      datelines: new Datelines(this.#sources),
      days: new DaysOfHappenings(this.#candidates),
      lone: new LoneWords(this.#candidates),
    };
    return this.#story;
  }

  #compared(a: Candidate, b: Candidate): Compared {
    const { story, persons, ledger, shape, companions, attributes, datelines, days, lone } = this.#known();
    const words = overlapOfWords(a.frame, b.frame, story);
    const names = overlapOfNames(a.frame, b.frame, story);
    return {
      a,
      b,
      words,
      names,
      persons,
      ledger,
      story,
      shape,
      companions,
      attributes,
      datelines,
      days,
      lone,
      doerDied: this.#tellsOfDeadDoer,
    };
  }

  readonly #tellsOfDeadDoer = (): boolean => {
    this.#doerDied ??= this.#sources.some(({ source }) => tellsOfDeadDoer(source.body));
    return this.#doerDied;
  };
}

/** What two terms tell of a gap between two claims: what explains it counts more than what does not. */
function graver(doubt: Doubt, other: Term['doubt']): Doubt {
  if (other === undefined || doubt === 'full') return doubt;
  return other === 'least' && doubt !== 'none' ? doubt : other;
}

/** So many pairs are laid out at a time: enough to ask each term of many, and few enough that none is held for long. */
const TOGETHER = 500;

/** What adds less than this to the log-odds decides nothing and is not told. */
const LEAST_TOLD = 0.05;

/** A term without weight adds nothing, unless it may explain a gap. */
const WEIGHED_TERMS = TERMS.map((term) => ({ ...term, term, weight: WEIGHTS.get(term.name) ?? 0 })).filter(
  ({ doubt, weight }) => weight !== 0 || doubt !== undefined,
);
const TERMS_BY_SORT = new BySort(WEIGHED_TERMS);

function withPartners(pair: Weighed, partners: Partners): number {
  let odds = PARTNER_BIAS + OWN_EVIDENCE * pair.odds + (SORT_WEIGHTS.get(sortTerm(pair))?.partners ?? 0);
  let told = 0;
  for (let at = 0; at < PARTNER_EVIDENCE.length; at++) told += PARTNER_EVIDENCE[at]!.weigh(partners);
  odds += told;
  // Two ranges that overlap are two as often as one.
  if (pair.agree && areRangesApart(pair.a.claim, pair.b.claim)) return odds;
  return odds + (pair.agree ? AGREEING : pair.round ? ROUNDED : 0);
}

/** What the other claims of two sources add. */
const PARTNER_EVIDENCE: readonly {
  readonly name: string;
  readonly words: string;
  readonly weigh: (partners: Partners) => number;
}[] = [
  {
    name: 'mutual-partners',
    words: 'neither has a likelier partner in the other source',
    weigh: ({ isMutual }) => (isMutual ? PARTNER_WEIGHTS.mutual : 0),
  },
  {
    name: 'likelier-partners',
    words: 'other figures of these sources fit them as well',
    weigh: ({ rivalry }) => PARTNER_WEIGHTS.rivalry * rivalry,
  },
  {
    name: 'rivals',
    words: 'these sources give many such figures',
    weigh: ({ rivals }) => PARTNER_WEIGHTS.rivals * Math.log1p(rivals),
  },
  {
    name: 'explained',
    words: 'the other source gives the same value elsewhere',
    weigh: ({ explained }) => PARTNER_WEIGHTS.explained * explained,
  },
];

function partnerEvidence(partners: Partners): readonly Evidence[] {
  return PARTNER_EVIDENCE.map(({ name, words, weigh: weighPartners }) => ({
    name,
    words,
    weight: weighPartners(partners),
  }));
}
