import type { Claim } from '../../../claims/claim.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import { TRIGGERS } from '../../../claims/what/triggers.ts';

/** What a number counts, and what befell that. */
interface Sense {
  readonly predicate: Claim['predicate'];
  readonly subject: Claim['subject'];
  readonly unit: string | null;
}

/**
 * A claim that counts what was counted before it, where it is a number without a noun: in its sentence ("at least 68 people
 * were injured; now it says 91"), or, where somebody is told to have given no more than a number, in the sentence before
 * ("The city counts 31 dead. On Saturday it had spoken of 12") also of things ("Four bombs fell; the refugees counted five"), or what its paragraph is about ("For the injured there are
 * two numbers. The hospital gave 40."). Or it measures in the unit of the one before it ("lasts eight hours, and seven with
 * the lamp on"), or counts those whom somebody puts at so many ("puts its dead at 31"). Any other claim is given back as it is.
 *
 * @param before the claims before it, as they are meant
 * @param body the text in which they stand
 */
export function inSenseOfBefore(claim: Claim, before: readonly Claim[], body: string): Claim {
  const measured = measuredBefore(claim, before, body);
  if (measured !== null) {
    const { kind, unit } = measured.figure;
    const { predicate, subject } = measured;
    return { ...claim, predicate: claim.predicate ?? predicate, subject, figure: { ...claim.figure, kind, unit } };
  }
  const put = putAt(claim, body);
  if (put !== null) return inSense(claim, put);
  const whole = wholeOfPart(claim, before, body);
  if (whole !== null) return { ...claim, predicate: whole.predicate, extent: 'part' };
  // What stands between, "11 of them children", lends it no noun.
  const bare = movesNumber(claim, body) ? withoutNoun(claim) : claim;
  const sense = senseBefore(bare, before, body);
  if (sense === null || isOfAnother(bare, sense)) return claim;
  return inSense(claim, sense);
}

function inSense(claim: Claim, { predicate, subject, unit }: Sense): Claim {
  return { ...claim, predicate, subject, figure: { ...claim.figure, unit } };
}

function movesNumber({ figure: { start, unitSpan, sentence } }: Claim, body: string): boolean {
  return unitSpan === null && MOVES_NUMBER.test(body.slice(sentence.start, start).toLowerCase());
}

function withoutNoun(claim: Claim): Claim {
  return { ...claim, subject: null, figure: { ...claim.figure, unit: null } };
}

const MEASURED: ReadonlySet<Claim['figure']['kind']> = new Set(['measure', 'duration', 'money', 'percentage', 'age']);
/** So near before it, in UTF-16 units, the number stands whose unit it has. */
const NEAR_UNIT = 60;
/** "Five years for heroin; his partner, tried with him, was given fifteen"; "Holm to 25 years, Brandt to 35". */
const GIVEN_AS_WELL =
  /(?:,|;|\band)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}to\s$|[,;][^;.]{0,60}\b(?:given|got|gets|received|receives|served|needed|took)\s$/u;
const MILLION = 1e6;
const JOINED = /(?:,|;|\band|\bor|\bbut|\bthen)\s*$/;
/** Behind a number whose unit was told before its clause ends, or somebody says when or how it is so. */
const WITHOUT_UNIT = /^(?:[.,;:!?)]|\s*$|\s(?:with|without|in|on|for|by|when|if|at|after|before)\b)/;
/** What is told in one breath is of one size. */
const LIKE_SIZE = 3;

/** The claim whose unit a number has that is joined to it and has none of its own. */
function measuredBefore({ figure, predicate }: Claim, before: readonly Claim[], body: string): Claim | null {
  const { start, end, sentence } = figure;
  if (figure.kind !== 'count' || figure.unitSpan !== null || predicateClass(predicate) !== undefined) return null;
  const last = before.at(-1);
  if (last === undefined || last.figure.sentence.start !== sentence.start || !MEASURED.has(last.figure.kind))
    return null;
  // "180 billion dollars, while investors pulled out 80 billion": so many are counted of nothing else.
  if (last.figure.kind === 'money' && Number(figure.value) >= MILLION) return last;
  const between = body.slice(last.figure.end, start);
  const isJoined = JOINED.test(between) ? between.length <= NEAR_UNIT : GIVEN_AS_WELL.test(between);
  if (!isJoined || !WITHOUT_UNIT.test(body.slice(end, sentence.end))) return null;
  const [one, other] = [Math.abs(Number(last.figure.value)), Math.abs(Number(figure.value))];
  return Math.max(one, other) <= LIKE_SIZE * Math.min(one, other) ? last : null;
}

const SEXED: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'child']);
/** Tells what those are of whom was told before: "six were children". */
const WERE = /^\s(?:\p{L}+\s){0,2}?(?:were|are|was|is)\s(?:\p{L}+\s){0,2}?\p{L}+/u;

const OF_WHOM = /\b(?:of|among)\b/i;

/**
 * Of what befell people the claim before tells of whom one counts a part by its noun alone: "Of those who died 14 were women,
 * seven were men. Six were children." Null where none does.
 */
function wholeOfPart(claim: Claim, before: readonly Claim[], body: string): Claim | null {
  const { figure, predicate, subject, extent } = claim;
  if (figure.kind !== 'count' || predicate !== null || extent !== 'whole' || !SEXED.has(subject ?? '')) return null;
  if (!WERE.test(body.slice(figure.end, figure.sentence.end))) return null;
  const last = before.at(-1);
  if (last === undefined || !(isOfOneSentence(last, claim) || isOfSentenceBefore(last, claim, body))) return null;
  // "Of the dead nine were men" says itself of whom.
  if (!isOfOneSentence(last, claim) && OF_WHOM.test(body.slice(figure.sentence.start, figure.start))) return null;
  return last.figure.kind === 'count' && predicateClass(last.predicate)?.ofPeople === true ? last : null;
}

function senseBefore(claim: Claim, before: readonly Claim[], body: string): Sense | null {
  const last = before.findLast((other) => isOfSentenceBefore(other, claim, body) && isOfFate(other));
  // "The injured are 91 now. On Sunday, when nine were missing, it had been 68."
  if (last !== undefined && claim.predicate === null && isToldOfIt(claim, body)) return senseOf(last);
  const beside = before.findLast((other) => isOfOneSentence(other, claim) && isOfFate(other));
  if (beside !== undefined && claim.predicate === null) return senseOf(beside);
  // What is told of it is that somebody "gave" or "saw" it.
  if (predicateClass(claim.predicate) !== undefined || !isGivenAsNumber(claim, body)) return null;
  if (beside !== undefined) return senseOf(beside);
  const things = before.findLast((other) => isOfOneSentence(other, claim) && isOfThings(other));
  if (things !== undefined) return senseOf(things);
  if (last !== undefined) return senseOf(last);
  const topic = topicBefore(claim, body);
  if (topic !== null) return topic;
  const thingsBefore = before.findLast((other) => isOfSentenceBefore(other, claim, body) && isOfThings(other));
  return thingsBefore === undefined ? null : senseOf(thingsBefore);
}

function senseOf({ predicate, subject, figure: { unit } }: Claim): Sense {
  return { predicate, subject, unit };
}

function isOfOneSentence({ figure: a }: Claim, { figure: b }: Claim): boolean {
  return a.sentence.start === b.sentence.start;
}

/** Behind its sentence, in the same paragraph, comes another one, if no more than so many UTF-16 units are between them. */
const NEXT_SENTENCE = 3;

/** Whether a claim stands in the sentence right before that of another one, and in the same paragraph. */
function isOfSentenceBefore({ figure: a }: Claim, { figure: b }: Claim, body: string): boolean {
  const between = body.slice(a.sentence.end, b.sentence.start);
  return a.sentence.end <= b.sentence.start && between.length <= NEXT_SENTENCE && !/[\n\r]/.test(between);
}

/** Whom a paragraph is about: "the injured", "the dead". */
const ABOUT = /\b(?:(?:number|count|total) of|the(?! (?:number|count|total) of\b)) (?:the )?(\p{L}+)\b/gu;
const PEOPLE = 'person';

/** What befell those of whom the paragraph of a claim last told before its sentence, by no number. */
function topicBefore({ figure: { sentence } }: Claim, body: string): Sense | null {
  const start = Math.max(body.lastIndexOf('\n', sentence.start - 1), body.lastIndexOf('\r', sentence.start - 1)) + 1;
  const told = [...body.slice(start, sentence.start).toLowerCase().matchAll(ABOUT)].flatMap(
    ([, word]) => fateOf(word!) ?? [],
  );
  return told.at(-1) ?? null;
}

/** What befell people who are called so: "dead", "injured"; null for any other word. */
function fateOf(word: string): Sense | null {
  const triggers = TRIGGERS.startingAt([{ kind: 'word', text: word, lower: word }], 0)?.value ?? [];
  const told = triggers.findLast(
    ({ role, name }) => role !== 'intransitive' && predicateClass(name)?.ofPeople === true,
  );
  return told === undefined ? null : { predicate: told.name, subject: PEOPLE, unit: PEOPLE };
}

/** "Put the dead at 27 on Sunday and at 31 a day later": whom somebody counts, and what follows of the same. */
const PUT_AT =
  /\b(?:put|puts|estimate|estimates|estimated) (?:the|its|his|her|their|our) (\p{L}+) at (?:[^.;:!?]{0,60}? and at )?(?:(?:only|just|at least|about|around|some|more than|no more than) )*$/u;

/** "Those who were missing on Sunday numbered nine", "the wounded number 40": how many they are follows. */
const NUMBERED =
  /\b(?:(?:those|people|all) (?:(?:who|that) (?:are|were) )?(?:still |then |now )?|the )(\p{L}+)\b(?: [^,;:.!?]{1,40}?)? (?:numbered|number) (?:(?:only|just|at least|about|around|some|more than|no more than) )*$/u;

/** Of whom a number without a noun counts how many there are where somebody is told to put these at it; null for all others. */
function putAt({ figure, predicate }: Claim, body: string): Sense | null {
  const { kind, start, unitSpan, sentence } = figure;
  if (kind !== 'count' || unitSpan !== null || predicateClass(predicate) !== undefined) return null;
  const before = body.slice(sentence.start, start).toLowerCase();
  const [, word] = PUT_AT.exec(before) ?? NUMBERED.exec(before) ?? [];
  return word === undefined ? null : fateOf(word);
}

/** Verbs of giving a number, and what stands between them and it. */
const GIVES_NUMBER =
  /\b(?:(?:spoke|speaks|spoken|talked|talks|know|knew|knows|known|heard|told|tells|wrote|writes|written)(?: (?:first|later|lately|now))* of|(?:,|and|or|but|then)(?: (?:first|later|lately|now|(?:on|by|in|at|before|after) (?:the )?\p{L}+))* of|(?:says?|said|counts?|counted|reported|cites|cited|claims|claimed|reports|gave|gives|given|has|had|had seen|has seen|listed|lists|registered)|(?:gave|gives|given|named|names|cited|cites|published|issued|released|mentioned) (?:a|the|its|his|her|their) (?:first |later |final |lower |higher )?(?:figure|number|toll|count|tally|total) of|(?:puts?|has|have|had|gives?|gave) (?:it|this|that) (?:at|as)|(?:together|altogether|in all|which|that|this)(?: that)? (?:makes?|made)|(?:it|(?:number|figure|toll|count|tally)(?: (?:that )?(?:he|she|it|they|the \p{L}+) (?:gave|had given|named|had named|cited|used|had))?) (?:was|is|had been|has been|stood at|stands at|came to|comes to|rose to)) (?:(?:only|just|at least|at first|about|around|some|still|no more than) )*$/u;
/** "And raised it in the course of Tuesday to at least": the number of what was counted before, whatever was told of between. */
const MOVES_NUMBER =
  /\b(?:raised|raises|revised|revises|corrected|corrects|lowered|lowers|brought|brings|increased|increases|updated|updates|lifted|lifts|cut|cuts) (?:it|this|that|(?:the|its|his|her|their) (?:number|figure|toll|count|tally))(?: (?:in|on|by|during|within|from|later|then)[^,;:.!?]{0,40}?)? to (?:(?:only|just|at least|about|around|some|more than|no more than) )*$/u;
/** Behind a number that counts nothing its clause ends, or a time follows. */
const ENDS =
  /^(?:[.,;:!?)]|\s*$|\s(?:on|in|by|at|before|after|then|when|and|but|now|today|already|so far|altogether)\b)/;

/** "It was", "it had been": what a sentence before gave the number of. */
const IT =
  /\bit (?:was|is|had been|has been|stood at|stands at|came to) (?:(?:only|just|at least|about|around|some|still) )*$/;

function isToldOfIt({ figure: { start, sentence } }: Claim, body: string): boolean {
  return IT.test(body.slice(sentence.start, start).toLowerCase());
}

/** Whether nothing is told of a number but that somebody gave it. */
export function isGivenAsNumber({ figure: { start, end, unitSpan, sentence } }: Claim, body: string): boolean {
  const behind = body.slice(Math.max(end, unitSpan?.end ?? end), sentence.end);
  if (ELLIPSIS.test(behind)) return true;
  const before = body.slice(sentence.start, start).toLowerCase();
  return (GIVES_NUMBER.test(before) || MOVES_NUMBER.test(before)) && ENDS.test(behind);
}

/** "According to the mayor 68 were.": what befell them was told before. */
const ELLIPSIS = /^\s(?:were|are|was|is|have|had|did)\s*(?:[.,;:!?)]|$)/;

/**
 * The claims of a draft that a number without its noun may go back to, where what was told before it counts people to whom
 * several things happened: "more than 50 killed and 300 wounded, said Holm. The city counted 70."
 *
 * @param before the claims before it, as they are meant
 */
export function sensesOf(claim: Claim, before: readonly Claim[], body: string): readonly Claim[] {
  const { figure, predicate } = claim;
  if (figure.kind === 'duration') return countedBefore(claim, before, body);
  if (figure.kind !== 'count' || figure.unitSpan !== null || predicateClass(predicate)?.ofPeople !== true) return [];
  const fates = before.filter(
    (other) => isOfFate(other) && (isOfOneSentence(other, claim) || isOfSentenceBefore(other, claim, body)),
  );
  if (!isGivenAsNumber(claim, body) || !fates.some((other) => other.predicate === predicate)) return [];
  const others = new Map(fates.filter((each) => each.predicate !== predicate).map((each) => [each.predicate, each]));
  return [...others.values()].map(({ predicate: fate, subject }) => ({ ...claim, predicate: fate, subject }));
}

/** "They killed 13 soldiers within 24 hours, seven of them in one lorry": as likely soldiers as hours. */
function countedBefore(claim: Claim, before: readonly Claim[], body: string): readonly Claim[] {
  const { figure } = claim;
  if (figure.unitSpan !== null || !OF_THEM.test(body.slice(figure.end, figure.sentence.end))) return [];
  const counted = before.findLast(
    (other) => isOfOneSentence(other, claim) && isOfFate(other) && Number(other.figure.value) > Number(figure.value),
  );
  if (counted === undefined) return [];
  const { predicate, subject } = counted;
  const { kind, unit } = counted.figure;
  return [{ ...claim, predicate, subject, extent: 'part', figure: { ...figure, kind, unit } }];
}

const OF_THEM = /^\sof\s(?:them|whom|those)\b/i;

/** A count of all to whom one thing befell, to which a later number may go back. */
function isOfFate({ figure, predicate, extent }: Claim): boolean {
  return figure.kind === 'count' && extent === 'whole' && predicateClass(predicate) !== undefined;
}

/** "Four bombs were dropped, most say; the refugees counted five": a count of things by their noun. */
function isOfThings({ figure, predicate, subject, extent }: Claim): boolean {
  if (figure.kind !== 'count' || figure.unitSpan === null || extent !== 'whole' || subject === null) return false;
  return predicateClass(predicate) === undefined;
}

/** Whether it is no count, or one that has a noun of its own ("11 of them children"). */
function isOfAnother({ figure }: Claim, { unit }: Sense): boolean {
  const hasOtherUnit = figure.unit !== null && figure.unit !== unit && figure.unit !== PEOPLE;
  return figure.kind !== 'count' || figure.unitSpan !== null || hasOtherUnit;
}
