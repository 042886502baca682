import { describe } from 'vitest';
import type { Claim } from '../../server/src/claims/claim.ts';
import { mayBeOnePeriod } from '../../server/src/collation/answers/periods.ts';
import { haveOneBearer, isOfBearer, relateBearers } from '../../server/src/collation/candidates/bearers.ts';
import { type Candidate, candidatesOf } from '../../server/src/collation/candidates/candidate.ts';
import { relateDeedThings } from '../../server/src/collation/candidates/deed-things.ts';
import { StoryShape } from '../../server/src/collation/candidates/story-shape.ts';
import { StoryWords } from '../../server/src/collation/candidates/story-words.ts';
import { isSinceThen } from '../../server/src/collation/candidates/told/when/since-then.ts';
import { collate } from '../../server/src/collation/collate.ts';
import type { CollatedSource } from '../../server/src/collation/collated-source.ts';
import { holdDays } from '../../server/src/collation/drafts/held-days.ts';
import { tellingOf } from '../../server/src/collation/drafts/hold-against.ts';
import { holdJubilees } from '../../server/src/collation/drafts/lone-values.ts';
import { tellOneInTwoWays } from '../../server/src/collation/drafts/other-ways.ts';
import {
  areOfOneThing,
  countedOnce,
  countedThing,
  isBare,
  isRestated,
} from '../../server/src/collation/drafts/restated.ts';
import { mayBeSlip } from '../../server/src/collation/drafts/slips.ts';
import { supportOf } from '../../server/src/collation/drafts/support.ts';
import { Companies } from '../../server/src/collation/drafts/telling.ts';
import type { Frame } from '../../server/src/collation/frames/frame.ts';
import { checkCitation } from '../../server/src/collation/origins/citations.ts';
import { originsOf } from '../../server/src/collation/origins/origins.ts';
import { Persons } from '../../server/src/collation/persons/persons.ts';
import { collateQuotations } from '../../server/src/collation/quotations/quotations.ts';
import { COLLATION_RULES, type CollationRule } from '../../server/src/collation/rules.ts';
import { type StoryFeatures, storyFeatures } from '../../server/src/collation/stories/story-features.ts';
import { weighNouns } from '../../server/src/collation/stories/story-nouns.ts';
import { oddsOf } from '../../server/src/collation/stories/story-odds.ts';
import { valuesAgree } from '../../server/src/collation/values/agreement.ts';
import { isRoundedFrom } from '../../server/src/collation/values/rounding.ts';
import { accountsForGap } from '../../server/src/collation/verdicts/explained-gaps.ts';
import { recordRules } from '../../server/src/language/recorded-rules.ts';
import type { Named } from '../../server/src/language/rules.ts';
import { tryRules } from '../try-rules.ts';
import { sourcesOf, type Told } from './told.ts';

const RULES = COLLATION_RULES.flatMap(({ rules }) => rules);

/** A text with the day of its publication, which stands in brackets before it where it matters. */
function published(text: string): Told {
  const day = /^\[(.{10})\] /.exec(text)?.[1];
  return day === undefined ? [null, text] : [day, text.slice(day.length + '[] '.length)];
}

/** What comes of one text, or of two that are held against each other, and the rules that held on the way. */
function read(texts: CollationRule['example'], off: readonly Named[] = []) {
  return recordRules(() => {
    const sources = sourcesOf([texts].flat().map(published));
    const candidates = sources.map(candidatesOf);
    return {
      starts: candidates.map((each) => each.map(({ claim }) => claim.figure.start)),
      frames: candidates.map((each) => each.map(({ frame }) => laidOut(frame))),
      told: candidates.map((each) => each.map(({ told, rivalOf }) => ({ ...told, rivalOf }))),
      beyondWords: candidates.map((each) => each.map(({ isOpen, isOfItsOwn }) => ({ isOpen, isOfItsOwn }))),
      areBorne: candidates.map((each) => each.map(isOfBearer)),
      areBare: candidates.map((each) => each.map(({ claim }) => isBare(claim))),
      features: sources.map(({ source, analysis }) => storyFeatures(source, analysis).features),
      ...whatOfPair(sources.map(({ analysis }) => analysis.claims[0])),
      ...whatOfCandidates(candidates.map(([each]) => each)),
      ...whatOfSources(sources),
      ...whatOfDraft(sources, candidates),
      held: whatIsHeld(sources),
      utterances: collateQuotations(sources).length,
      findings: collate({ id: 'story', sources }).findings.map(
        ({ code, question, explanation }) => `${code}: ${question}: ${explanation}`,
      ),
    };
  }, new Set(off));
}

/** All that a frame tells, in the form of plain data. */
function laidOut(frame: Frame) {
  const { words, names, inOrder, stage } = frame;
  return {
    ...told(frame),
    words: words.keys(),
    names: names.keys(),
    inOrder: inOrder.keys.map((key, at) => `${key} ${inOrder.tells(at)}`),
    stage: told(stage),
  };
}

/** What the getters of something give. */
function told(of: object): object {
  const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(of)));
  return Object.fromEntries(getters.flatMap(([name, { get }]) => (get === undefined ? [] : [[name, get.call(of)]])));
}

function whatOfPair([one, other]: readonly (Claim | undefined)[]) {
  if (one === undefined || other === undefined) return {};
  return {
    agree: valuesAgree(one, other),
    isRounded: isRoundedFrom(one, other),
    support: supportOf(one, other),
    inTwoWays: tellOneInTwoWays(one.figure, other.figure),
    isGapExplained: accountsForGap(one, other),
  };
}

/** What the first figure of the second text is to that of the first, a draft. */
function whatOfDraft(sources: readonly CollatedSource[], [a, b]: readonly (readonly Candidate[])[]) {
  const [one, other] = [a?.[0], b?.[0]];
  if (one === undefined || other === undefined) return {};
  const telling = tellingOf(one, other, { words: new StoryWords(b!), companies: new Companies(sources) });
  const thing = other.sort === 'money' ? other.claim.subject : countedThing(other);
  const isAlone = countedOnce(b!).has(thing ?? '');
  return {
    telling,
    isRestated: isRestated(one, other, telling),
    isOneThing: areOfOneThing(one, other, telling, isAlone),
    mayBeSlip: mayBeSlip(one.claim.figure, other.claim.figure),
  };
}

/** The days and anniversaries of the second text that are held against those of the first, a draft. */
function whatIsHeld([draft, ...sources]: readonly CollatedSource[]): readonly string[] {
  return [holdDays, holdJubilees].flatMap((hold) =>
    [...hold(sources, draft!)].flatMap(([claim, held]) =>
      held.map((each) => `${claim.figure.text}: ${each.claim.claim.figure.text} ${each.value} ${each.isSame}`),
    ),
  );
}

function whatOfCandidates([one, other]: readonly (Candidate | undefined)[]) {
  if (one === undefined || other === undefined) return {};
  return {
    bearers: relateBearers(one, other),
    haveOneBearer: haveOneBearer(one, other),
    deedThings: relateDeedThings(one, other),
    kinship: new StoryShape([one, other]).kinshipOf(one.sourceId, other.sourceId),
    isSinceThen: isSinceThen(one, other),
    mayBeOnePeriod: mayBeOnePeriod(one.told, other.told),
  };
}

function asReport(content: StoryFeatures) {
  return { content, length: 1, nouns: () => weighNouns(content.things) };
}

/** What comes of two sources, of each of which the first claim is held against that of the other. */
function whatOfSources(sources: readonly CollatedSource[]) {
  const candidates = sources.map(candidatesOf);
  const [a, b] = candidates.map(([first]) => first);
  if (a === undefined || b === undefined) return {};
  const persons = new Persons(candidates.flat());
  const [one, other] = sources.map(({ source, analysis }) => storyFeatures(source, analysis));
  return {
    person: persons.relate(a, b),
    isLeftOver: persons.areLeftOver(a, b),
    isOneOrigin: originsOf(sources).shared(a, b),
    faith: checkCitation(a, [b], (id) => sources.find(({ source }) => source.id === id) ?? null)?.faith,
    odds: oddsOf(asReport(one!), asReport(other!), 1, 0),
  };
}

describe('the rules by which claims are compared', () => {
  tryRules(RULES, read);
});
