import type { Claim } from '../../../claims/claim.ts';
import type { HeldValue } from '../../../collation/drafts/held-values.ts';
import { isToldSo } from '../../../collation/drafts/restated.ts';
import { bearsOut } from '../../../collation/drafts/support.ts';
import type { Origins } from '../../../collation/origins/origins.ts';
import { areOneDate, isRounderDate } from '../../../collation/values/dates.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { dateOf } from '../../answers/answers.ts';
import type { CheckedPassage } from '../draft.ts';
import { heldEvidence } from './evidence.ts';
import type { Judgement } from './figure-status.ts';

/** A source that tells a day so much alike bears it out. */
const ALIKE = 0.4;
/** What a report of the draft's day tells in so many of its words happened on it. */
const OF_SOURCE = 0.3;
/** A whole day is seldom the same by chance: told so much alike it is borne out. */
const WHOLE_DAY_ALIKE = 0.1;
/** What is told nearest to a draft's day, though in other words, is so near at least. */
const NEAREST_WORDING = 0.2;
/** Or about as near as another one, in several words. */
const MUCH_WORDING = 0.8;
const ABOUT_AS_NEAR = 0.8;
/** Told so much alike both are of one event, so that another day speaks against the draft's. */
const OF_ONE_EVENT = 0.65;

/** Or in so many words, and in so many more than any other day. */
const WORDING_OF_SAME = 1.2;
const LEAD_OF_SAME = 0.2;
/** Or since another day, beside figures that tell so much. */
const COMPANY_OF_SAME = 0.8;

/** Or in so many words, beside other days that are those of the draft: "a degree in 1979, and another one in 1984". */
const WORDING_OF_LIST = 1.2;
const OF_ONE_LIST = 2;

/**
 * How a day, month or year of a draft stands: borne out where a source tells the same in like words, or dates a figure so
 * that stands beside it in the draft; contested where sources tell the event in the same words, and another day.
 *
 * @param held the days of the story, what is told most alike first
 * @param beside what stands in the same sentence of the draft, as it was checked
 * @param body the text of the draft
 * @param otherDays the other days that the sentence tells, which are no rivals of this one
 */
export function judgeDay(
  index: CorpusIndex,
  claim: Claim,
  held: readonly HeldValue[],
  beside: readonly CheckedPassage[],
  otherDays: ReadonlySet<string>,
  origins: Origins | null,
  body: string,
): Judgement {
  const bodyOf = (sourceId: string) => index.placed(sourceId)?.source.body ?? '';
  const value = String(claim.figure.value);
  const least = WHOLE_DAY.test(value) ? WHOLE_DAY_ALIKE : ALIKE;
  const ofSources = Math.max(...held.filter((each) => each.isOfSource).map(({ telling }) => telling.wording));
  const wordiest = Math.max(...held.filter((each) => !each.isOfSource).map(({ telling }) => telling.wording));
  // A month or a decade in which the day lies tells of no other one.
  const isSince = isLedBySince(claim, body);
  const rivals = held.filter(
    (each) =>
      each.claim.claim.figure.kind === 'date' &&
      !isRounderDate(each.value, value) &&
      !otherDays.has(each.value) &&
      (!isSince || each.isSame || isLedBySince(each.claim.claim, bodyOf(each.claim.sourceId))),
  );
  const likest = Math.max(...rivals.map(({ likeness }) => likeness));
  const wordiestRival = Math.max(...rivals.map(({ telling }) => telling.wording));
  // Of all days of a story the one that is told nearest to the draft's is seldom the same by chance.
  const isNearest = ({ likeness, telling: { wording } }: HeldValue) =>
    wording >= NEAREST_WORDING &&
    (likeness === likest ||
      wording === wordiestRival ||
      (wording >= MUCH_WORDING && wording >= ABOUT_AS_NEAR * wordiestRival));
  // What is told nearest of all days that the draft does not tell beside it, with others of those days beside it.
  const isOfOneList = ({ telling: { wording, company } }: HeldValue) =>
    wording === wordiestRival && wording >= WORDING_OF_LIST && wording + company >= OF_ONE_LIST && company > 0;
  const isOfEvent = (each: HeldValue) => each.likeness >= OF_ONE_EVENT || (rivals.includes(each) && isOfOneList(each));
  const next = (each: HeldValue) =>
    Math.max(0, ...rivals.filter(({ value: other }) => other !== each.value).map(({ telling }) => telling.wording));
  // What no other day is told nearly as near to, and as exactly, is of what the draft dates; so is what lasts since then, beside the same figures.
  const isOfTheSame = (each: HeldValue) =>
    rivals.includes(each) &&
    each.value.length === value.length &&
    each.telling.wording === wordiestRival &&
    ((wordiestRival >= WORDING_OF_SAME && wordiestRival >= next(each) + LEAD_OF_SAME) ||
      (isSince && each.telling.company >= COMPANY_OF_SAME));
  // Where the event has another day, what else happened on the draft's is told in as many words, or tells nothing of it.
  const ofEvent = rivals.filter((each) => !each.isSame && isOfEvent(each));
  const leastBeside = Math.max(0, ...ofEvent.map(({ telling }) => telling.wording)) / 2;
  const isAlone = ALONE.test(value);
  const isToldNearerOfOther = ({ telling }: HeldValue) =>
    held.some((other) => !other.isSame && !other.isOfSource && other.telling.wording > NEARER * telling.wording);
  // A month bears out none of its days.
  const same = held.filter(
    (each) =>
      each.isSame &&
      // Of seven weekdays one is the same by chance: what sources tell more alike, and of another one, was not on it.
      !(isAlone && isToldNearerOfOther(each)) &&
      // Of all reports the one that is of the draft's day must tell most of what the draft tells.
      (!each.isOfSource || (each.telling.wording >= OF_SOURCE && each.telling.wording === ofSources)) &&
      each.telling.wording >= leastBeside &&
      !isRounderDate(each.value, value) &&
      (each.likeness >= least ||
        isNearest(each) ||
        isToldSo(
          claim,
          each.telling,
          each.telling.wording === wordiest,
          isSince && isLedBySince(each.claim.claim, bodyOf(each.claim.sourceId)),
        )),
  );
  if (same.length > 0) {
    const supporting = heldEvidence(
      same.map((each) => each.claim),
      'same',
      origins,
    );
    return { status: 'supported', supporting: [{ ...supporting, date: same[0]!.value }], opposing: [] };
  }
  const dated = beside
    .flatMap((each) => each.evidence.filter(({ support }) => bearsOut(support)))
    .flatMap(({ claims }) => claims);
  const ofDay = dated.filter((each) => areOneDate(value, dateOf(index, each)?.slice(0, DAY) ?? '') === true);
  if (ofDay.length > 0) {
    const [first] = ofDay;
    const date = dateOf(index, first!)?.slice(0, DAY) ?? null;
    return { status: 'supported', supporting: [{ ...heldEvidence(ofDay, 'same', origins), date }], opposing: [] };
  }
  const against = held
    .filter((each) => isOfEvent(each) || isOfTheSame(each))
    .filter((each) => !each.isSame && each.claim.claim.figure.kind === 'date')
    .map((each) => each.claim);
  if (against.length === 0) return { status: 'unsupported', supporting: [], opposing: [] };
  return { status: 'contested', supporting: [], opposing: [heldEvidence(against.slice(0, 1), 'other', origins)] };
}

/** "Since 1987" tells when something began that lasts; no day on which anything happened is its rival. */
function isLedBySince({ figure: { start } }: Claim, body: string): boolean {
  return SINCE.test(body.slice(Math.max(0, start - LONGEST_LEAD), start));
}

const SINCE = /\bsince\s(?:the\s|about\s)?$/i;
const LONGEST_LEAD = 'since about '.length + 1;

const WHOLE_DAY = /-\d\d-\d\d$/;
/** What is told so many times as much alike is nearer to a weekday or a month alone. */
const NEARER = 1.2;
/** A weekday or a month of which nothing else is told. */
const ALONE = /^--?(?:W-\d|\d\d)$/;
const DAY = 'YYYY-MM-DD'.length;
