import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { happeningPhrase } from '../../claims/what/happenings.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import { CURRENCIES } from '../../figures/lexicon/currencies.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { pluralOf } from '../../language/plurals.ts';
import { supersenseOf } from '../../language/senses.ts';
import { VERB_FORMS } from '../../language/verb-forms.ts';
import { knownWord } from '../../language/vocabulary.ts';
import { countsPeople } from '../candidates/candidate.ts';
import {
  DEEDS_AS_NOUNS,
  LASTING_VERBS,
  MEASURES,
  type PropertyName,
  RATES,
  TIMES_AS_NOUNS,
} from '../lexicon/question-names.ts';
import type { Topic } from '../questions/topic.ts';
import { dimensionOf } from '../values/units.ts';

/** By the kind of its figures. */
const PROPERTIES: Readonly<Partial<Record<Topic['kind'], PropertyName>>> = {
  duration: { of: 'length', alone: 'length of time' },
  money: { of: 'amount', alone: 'amount of money' },
  percentage: { of: 'share', alone: 'percentage' },
  ratio: { of: 'ratio', alone: 'ratio' },
};
const ANY_PROPERTY: PropertyName = { of: 'size', alone: 'size' };
const DISTANCE: PropertyName = { of: 'distance', alone: 'distance' };

/**
 * What a question asks, in a short phrase: "people killed in Gaza", "age of Jane Doe", "street number on Elm", "length
 * of the phase".
 */
export function questionPhrase(topic: Topic): string {
  const { kind, subject, predicate } = topic;
  switch (kind) {
    case 'age':
      if (predicate === null) return `age of the ${subject ?? 'whole'}`;
      return subject === null ? 'age of somebody not named' : `age of ${personal(subject)}`;
    case 'identifier':
      if (predicate === 'telephone') return 'telephone number';
      return `street number on ${titled(subject ?? '')}`;
    case 'time':
      return momentPhrase('time', predicate);
    case 'date':
      return momentPhrase(topic.isYear ? 'year' : 'day', predicate);
    case 'count':
      return (
        joined(standing(topic), counted(topic), doubted(topic), stated(predicate), where(topic), attacker(topic)) ||
        'number of something not named'
      );
    default:
      return joined(named(topic), where(isLasting(topic) ? { ...topic, period: null } : topic));
  }
}

/** A mountain is as high, and a sentence as long, in one year as in another. */
function isLasting({ kind, unit }: Topic): boolean {
  return kind === 'duration' || (kind === 'measure' && unit !== null && dimensionOf(unit) === 'length');
}

/** The property that all tell, unless it can be told of which thing it is ("depth of the quake"). */
function named(topic: Topic): string {
  const { attribute } = topic;
  const name = property(topic);
  return attribute === null || name.startsWith(`${attribute} of `) ? name : attribute;
}

/** "Length of the phase", "amount of the offer made"; "amount of money (paid)" where no noun can be printed. */
function property(topic: Topic): string {
  const { kind, subject, predicate } = topic;
  const { of, alone } = propertyName(topic);
  const verb = openVerbOf(predicate) ?? '';
  const rate = subject?.split(' ').find((word) => RATES.has(word));
  if (kind === 'percentage' && rate !== undefined) return rate;
  const thing = subject === null ? '' : printable(subject);
  if (kind === 'money' && CURRENCY_NOUNS.has(thing)) return `exchange rate of the ${thing}`;
  const isOfVerb = verb !== '' && (MEASURED_BY_VERB.has(alone) || (kind === 'measure' && isOfMotion(verb)));
  if (thing === '' || thing === of || isOfVerb) return verb === '' ? alone : `${alone} (${verb})`;
  // A temperature has no size of its own, and the verb beside a measure is as often that of something else.
  if (kind === 'measure') return isAttribute(thing) ? thing : (ownProperty(thing) ?? `${of} of the ${thing}`);
  // "The length of the crisis was 12 days": what is measured is named once, and "lasted" tells no more of it.
  const named = thing.split(' ').filter((word) => word !== of);
  return joined(`${of} of the ${named.join(' ')}`, kind === 'duration' && LASTING_VERBS.has(verb) ? '' : verb);
}

/** "Dollar", "pound", "crown": what a currency is called without its country. */
const CURRENCY_NOUNS: ReadonlySet<string> = new Set(
  CURRENCIES.flatMap(({ names = [] }) => names.map((name) => name.slice(name.lastIndexOf(' ') + 1))),
);

function propertyName({ kind, predicate, unit }: Topic): PropertyName {
  if (predicate === 'distance') return DISTANCE;
  const dimension = unit === null ? '' : dimensionOf(unit);
  // "63 km wide": of what has no verb a length is no way that was gone.
  if (kind === 'measure' && dimension === 'length' && openVerbOf(predicate) === null) return ANY_PROPERTY;
  return PROPERTIES[kind] ?? MEASURES.get(dimension) ?? ANY_PROPERTY;
}

/** "Spilled 400 tonnes": the weight of what is no noun of whoever did. */
const MEASURED_BY_VERB: ReadonlySet<string> = new Set(['weight', 'volume']);

/** "Fell 200 metres": how far somebody moved is no size of whoever did. */
function isOfMotion(verb: string): boolean {
  return supersenseOf(lemmaOf(verb), 'verb') === 'verb.motion';
}

/** "Depth of the quake": of two nouns, the name of a property and what has it; null for all others. */
function ownProperty(thing: string): string | null {
  const [name = '', owner = '', ...others] = thing.split(' ');
  const isOwner = others.length === 0 && (isOneOf(owner, DEEDS) || isOneOf(owner, THINGS));
  return isOwner && isAttribute(name) ? `${name} of the ${owner}` : null;
}

/** "Water temperature", "depth": by its last noun the name of a property. */
function isAttribute(thing: string): boolean {
  return supersenseOf(thing.split(' ').at(-1)!, 'noun') === 'noun.attribute';
}

/** More words than these are no noun with what it is of, but what stood around one. */
const LONGEST_NAME = 2;

/** The nouns that a subject begins with, as a newspaper would print them; empty where it begins with none, or with somebody. */
function printable(subject: string): string {
  const words = subject.split(' ');
  const end = words.findIndex((word) => !isPlainNoun(word));
  const all = end < 0 ? words : words.slice(0, end);
  // "Repairs to the dam": what is done, and to what.
  const isDone = all.length === LONGEST_NAME && isOneOf(all[0]!, DEEDS) && isOneOf(all[1]!, THINGS);
  const nouns = isDone ? all.slice(0, 1) : all;
  const isOfSomebody = nouns.length > 0 && isSomebody(nouns.at(-1)!);
  return nouns.length > LONGEST_NAME || isOfSomebody ? '' : nouns.join(' ');
}

function isSomebody(noun: string): boolean {
  return supersenseOf(noun, 'noun') === 'noun.person' || countsPeople(noun);
}

/** Supersenses of what is done, and of what it is done to. */
const DEEDS: ReadonlySet<string> = new Set(['noun.act', 'noun.event', 'noun.process']);
const THINGS: ReadonlySet<string> = new Set(['noun.artifact', 'noun.object', 'noun.location', 'noun.group']);

function isOneOf(noun: string, supersenses: ReadonlySet<string>): boolean {
  return supersenses.has(supersenseOf(noun, 'noun') ?? '');
}

/** A noun, and no form of a verb, name or time. */
function isPlainNoun(word: string): boolean {
  const form = VERB_FORMS.get(word);
  if (form === 'participle' || form === 'gerund' || TIMES_AS_NOUNS.has(word)) return false;
  if ((knownWord(word)?.closed ?? null) !== null) return false; // "out" is a noun of baseball, too
  return supersenseOf(word, 'noun') !== null;
}

/** "Day of the fire"; of what a verb alone tells "day (signed)". */
function momentPhrase(moment: 'day' | 'time' | 'year', predicate: Claim['predicate']): string {
  if (predicate === null) return `${moment} of the happening`;
  const happening = happeningPhrase(predicate) ?? deed(openVerbOf(predicate) ?? predicate);
  return happening === null ? `${moment} (${stated(predicate)})` : `${moment} of ${happening}`;
}

/** "The election", of what the verb "elected", a noun for it or a class tells; null where it has no noun of its own. */
function deed(verb: string): string | null {
  const noun = DEEDS_AS_NOUNS.get(verb);
  return noun === undefined ? null : `the ${noun}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** "suspected", "confirmed" and the like before the noun. */
function standing({ scope }: Topic): string {
  return scope.standings.join(' ');
}

function counted({ subject }: Topic): string {
  if (subject === null) return '';
  return subjectKind(subject)?.plural ?? pluralOf(subject);
}

/**
 * Before what befalls what is counted: "people feared killed", "posts to be cut"; before nothing the bare word. What the
 * verb says as well is not said twice: "sheds planned".
 */
function doubted({ modality, predicate }: Topic): string {
  if (modality === 'asserted' || modality === stated(predicate)) return '';
  return predicate === null ? modality : (AHEAD.get(modality) ?? modality);
}

const AHEAD: ReadonlyMap<Claim['modality'], string> = new Map([
  ['planned', 'to be'],
  ['hypothetical', 'that would be'],
]);

function stated(predicate: Claim['predicate']): string {
  if (predicate === null) return '';
  return openVerbOf(predicate) ?? predicateClass(predicate)?.phrase ?? predicate;
}

function where({ scope, place, period }: Topic): string {
  const { country, severalHappenings } = scope;
  const named = country ?? place;
  const several = severalHappenings ? 'over several attacks' : '';
  return joined(named === null ? '' : `in ${placeName(named)}`, several, period ?? '');
}

function attacker({ scope }: Topic): string {
  if (scope.doer === null) return '';
  return scope.doer === 'with' ? '(with the attacker)' : '(besides the attacker)';
}

function placeName(place: string): string {
  return place.length === 2 ? `the ${place.toUpperCase()}` : titled(place);
}

/** "John Doe Jr." of "john doe-jr", "John Doe III" of "john doe-iii": names keep their suffixes with a hyphen. */
function personal(name: string): string {
  return titled(name).replace(/-(?:(jr|sr)|(i{1,3}|iv|v))$/i, (_, generation: string | undefined, number: string) =>
    generation === undefined ? ` ${number.toUpperCase()}` : ` ${titled(generation.toLowerCase())}.`,
  );
}

function titled(name: string): string {
  return name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
