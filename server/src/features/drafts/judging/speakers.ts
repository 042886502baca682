import type { Claim, Mention } from '../../../claims/claim.ts';
import { speechForms } from '../../../claims/speech/speech-forms.ts';
import { countryName, isCountry } from '../../../claims/what/places.ts';
import { SpeakerNames } from '../../../claims/who/speaker-names.ts';
import type { SourcedClaim } from '../../../collation/finding.ts';
import { BODY_NOUNS, UNNAMED_MEMBERS } from '../../../collation/lexicon/authorities.ts';
import {
  authorityOf,
  authorityWords,
  isSameAuthority,
  officeNamesOf,
  plainBodyOf,
} from '../../../collation/origins/authorities.ts';
import type { Span } from '../../../corpus/span.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { CLOSED_CLASSES } from '../../../language/lexicon/closed-classes.ts';
import { isSamePerson, memberName } from '../../../language/names.ts';
import { singularOf } from '../../../language/plurals.ts';
import { isKindOf } from '../../../language/senses.ts';

/**
 * Whether all who say a thing are somebody else than whom a draft names for it. Not where a source tells it in its own
 * words, where the draft names nobody in particular, or names the outlet that tells it.
 */
export function isSaidByOthers(
  index: CorpusIndex,
  body: string,
  draft: Claim,
  claims: readonly SourcedClaim[],
): boolean {
  const named = authorityOf(draft, new Map());
  const own = named === null ? plainBodyOf(draft) : [...authorityWords(named)];
  if (own === null || draft.attribution === null) return false;
  // Whoever spoke in the sentence before may have said this one, too, and need not.
  if (!isNamedBeside(draft.attribution.speaker, draft.figure.sentence)) return false;
  const speaker = draft.attribution.speaker.text.toLowerCase();
  // "Homes: 1,236 were flooded" names what is counted, and nobody.
  if (draft.subject !== null && singularOf(speaker.match(WORD)?.at(-1) ?? '') === draft.subject) return false;
  const words = new Set([...own, ...wordsFor(body, draft)]);
  // "Orlow promised 4 million, Halden 8": whom the sentence names as well may be whom it means; "he", whoever was told of.
  const { start, end } = draft.figure.sentence;
  const reach = SpeakerNames.isPronoun(draft.attribution.speaker.text) ? PRONOUN_REACH : 0;
  const beside = new Set(
    body
      .slice(Math.max(0, start - reach), end)
      .match(NAMED)
      ?.map((word) => word.toLowerCase()) ?? [],
  );
  return claims.every(({ sourceId, claim }) => {
    const names = officeNamesOf(index.analysis(sourceId)?.claims ?? []);
    const authority = authorityOf(claim, names);
    if (authority !== null && named !== null && isSameAuthority(named, authority)) return false;
    const others = authority === null ? plainBodyOf(claim) : [...authorityWords(authority)];
    if (others === null) return false;
    const called = wordsFor(index.placed(sourceId)?.source.body ?? '', claim);
    if ([...others, ...called].some((word) => (words.has(word) || beside.has(word)) && !BODY_NOUNS.has(word)))
      return false;
    // "The city of Orlow will spend so much, its treasurer said": whose it is stands in the source as well.
    if (isToldOf(named === null ? null : draft.attribution!.name, own, index, { sourceId, claim })) return false;
    if (isCountry(bare(draft.attribution!.name).toLowerCase()) && isUnnamedOfficial(claim)) return false;
    if (mayBeInitials(draft.attribution!.name, claim.attribution?.name ?? '')) return false;
    return !outletsOf(index, { sourceId, claim }).some(
      (outlet) => speaker.includes(outlet) || outlet.includes(speaker),
    );
  });
}

/** So far before a sentence stands whom its "he" means, in UTF-16 units. */
export const PRONOUN_REACH = 300;

function isNamedBeside(speaker: Mention, sentence: Span): boolean {
  return sentence.start <= speaker.start && speaker.end <= sentence.end;
}

/**
 * Whether the sentence of a source names the speaker of a draft beside its own: by a word of the name, or a body that has
 * none by all words that tell it from others ("the head of the Rowers' Guild says that its pilots need …" of "the guild of rowers").
 */
function isToldOf(
  name: string | null,
  body: readonly string[],
  index: CorpusIndex,
  { sourceId, claim }: SourcedClaim,
): boolean {
  const { start, end } = claim.figure.sentence;
  const sentence = index.placed(sourceId)?.source.body.slice(start, end) ?? '';
  const told = new Set(sentence.match(NAMED) ?? []);
  if ((name?.match(NAMED) ?? []).some((word) => told.has(word) && !BODY_NOUNS.has(word.toLowerCase()))) return true;
  const words = new Set(sentence.toLowerCase().match(WORD) ?? []);
  return body.length > 1 && body.every((word) => words.has(word));
}

/** "Health officials", "the authorities": of whichever state a draft names, as far as the source says. */
function isUnnamedOfficial({ attribution }: Claim): boolean {
  const speaker = attribution?.called ?? attribution?.speaker.text ?? '';
  const last = speaker.toLowerCase().match(WORD)?.at(-1) ?? '';
  return UNNAMED_MEMBERS.has(last) && !NAME_INSIDE.test(speaker);
}

const NAME_INSIDE = /(?!^)\p{Lu}/u;

const NAMED = /\p{Lu}\p{L}{2,}/gu;
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** "The Emirates" are the UAE, for all that a program knows: each of their capitals stands in it. */
function mayBeInitials(one: string, other: string): boolean {
  const [short, long] = ACRONYM.test(bare(one)) ? [bare(one), other] : [bare(other), one];
  const capitals = bare(long).match(CAPITALISED) ?? [];
  return ACRONYM.test(short) && capitals.length > 0 && capitals.every((letter) => short.includes(letter));
}

function bare(name: string): string {
  return name.replace(/^the\s/i, '').replaceAll('.', '');
}

/** Whether one speaker is a state, and the other one an office of it: "Turkey" and "the Turkish foreign minister". */
export function speaksForState(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (name) =>
      name
        .toLowerCase()
        .match(WORD)
        ?.filter((word) => word !== 'the') ?? [],
  );
  const isState = ([name, ...more]: readonly string[]) => name !== undefined && more.length === 0 && isCountry(name);
  const isOf = ([state]: readonly string[], words: readonly string[]) =>
    words.some((word) => countryName(word) === state);
  return (isState(a!) && isOf(a!, b!)) || (isState(b!) && isOf(b!, a!));
}

const WORD = /\p{L}{3,}/gu;
/** What follows a speaker up to the end of the clause names them, too: "said the porter, Jan Holm". */
const FOLLOWS = /^[^.!?:;"“”\n\r]{0,40}/;
const FIRST_WORD = /^\s(\p{L}+)/u;
const NO_NAMES: ReadonlySet<string> = new Set([...Object.values(CLOSED_CLASSES).flat(), 'said', 'says']);

/** "WHO", "U.N." */
const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\.?){2,5}(?![\p{L}])/gu;
const CAPITALISED = /\p{Lu}(?=\p{Ll})/gu;

/** What a body is called by its initials, in the way of no other word: "=WHO" of "WHO" and of "World Health Organization". */
function initialsOf(name: string): readonly string[] {
  const written = (name.match(INITIALS) ?? []).map((each) => each.replaceAll('.', ''));
  const made = (name.match(CAPITALISED) ?? []).join('');
  return [...written, ...(made.length > 1 ? [made] : [])].map((each) => `=${each}`);
}

/** Words with a capital that begin no sentence, each as it stands; in English they are names, or parts of names. */
export function namesInside(text: string): readonly string[] {
  return text.match(/(?<=[\p{L}\p{N},;:–—-]\s)\p{Lu}\p{L}*/gu) ?? [];
}

/** The words by which a text calls a speaker, in lower case, and the initials of a body. */
export function speakerWords(body: string, speaker: Mention, name: string): ReadonlySet<string> {
  const [follows] = FOLLOWS.exec(body.slice(speaker.end)) ?? [''];
  // What stands behind the verb of whom it names is what he says.
  const behind = isSaying(FIRST_WORD.exec(follows)?.[1]?.toLowerCase() ?? '') ? '' : follows;
  const words = `${speaker.text} ${name} ${behind}`.toLowerCase().match(WORD) ?? [];
  const called = words.filter((word) => !NO_NAMES.has(word) && !isSaying(word));
  return new Set([...called, ...initialsOf(speaker.text), ...initialsOf(name)]);
}

/** "He added", "Holm added": that two speak in one verb makes them no one person. */
function isSaying(word: string): boolean {
  return (speechForms(word) ?? []).some(({ tense }) => tense === 'past');
}

function wordsFor(body: string, { attribution }: Claim): ReadonlySet<string> {
  return attribution === null
    ? new Set()
    : speakerWords(body, attribution.speaker, attribution.called ?? attribution.name);
}

/** In lower case, what the source is published by and whom it credits. */
function outletsOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): readonly string[] {
  const { publisher, agency } = index.placed(sourceId)?.source.header.known ?? {};
  const credit = index.analysis(sourceId)?.credit?.name;
  return [publisher, agency, credit, claim.attribution?.via?.text].flatMap((name) =>
    name === undefined || name === '' ? [] : [name.toLowerCase()],
  );
}

/** Whether two speakers are two persons, both named in full: though both are of the police they are two. */
export function areTwoPersons(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((name) => (name === null ? null : memberName(name)));
  if (!a?.includes(' ') || !b?.includes(' ') || isSamePerson(a, b)) return false;
  // "Western PM Ida Holm" is Ida Holm.
  const [names, others] = [a.split(' '), b.split(' ')];
  return !names.every((each) => others.includes(each)) && !others.every((each) => names.includes(each));
}

/** Whether a mention in capitals alone, of which nobody can tell whether it is a name, has a noun for persons or bodies: "ACTING MINISTER". */
export function isRoleInCapitals(mention: string): boolean {
  if (mention !== mention.toUpperCase()) return false;
  const nouns = (mention.toLowerCase().match(WORD) ?? []).map(singularOf);
  return nouns.some((noun) => isKindOf(noun, 'person') || isKindOf(noun, 'group'));
}

/** Given names, titles and initials right before a family name. */
const GIVEN = /(?:\p{Lu}[\p{L}.’'-]{0,20}\s){0,4}$/u;
/** An apposition before a name ("Holm's father, Jan Brekke"), and one behind it ("Jan Brekke, the father of Holm,"). */
const ASIDE_BEFORE = /([^,.;:!?"“”()\n\r]{3,60}),\s$/;
const ASIDE_BEHIND = /^,\s([^,.;:!?"“”()\n\r]{3,60})/;
const REACH_OF_ASIDE = 140;
/** So many mentions of a name are looked at. */
const MOST_MENTIONS = 20;

/**
 * Whether a text calls a person what somebody else calls a speaker who is given no name: "Holm's father" of "Holm's father, Jan
 * Brekke".
 */
export function isCalledSo(body: string, name: string, speaker: string): boolean {
  const roles = new Set((speaker.match(WORD) ?? []).filter((word) => isKindOf(word, 'person')));
  const family = name.split(' ').at(-1)!;
  let at = body.indexOf(family);
  for (let seen = 0; at !== -1 && seen < MOST_MENTIONS; seen++) {
    const near = body.slice(Math.max(0, at - REACH_OF_ASIDE), at);
    const given = GIVEN.exec(near)?.[0] ?? '';
    // "UNICEF Director Ida Holm": a role with a capital stands among the given names.
    if ((given.toLowerCase().match(WORD) ?? []).some((word) => roles.has(word))) return true;
    const before = near.slice(0, near.length - given.length);
    const behind = body.slice(at + family.length, at + family.length + REACH_OF_ASIDE);
    const told = [ASIDE_BEFORE.exec(before)?.[1], ASIDE_BEHIND.exec(behind)?.[1]].flatMap(
      (aside) => aside?.match(WORD) ?? [],
    );
    if (told.some((word) => roles.has(word))) return true;
    at = body.indexOf(family, at + 1);
  }
  return false;
}
