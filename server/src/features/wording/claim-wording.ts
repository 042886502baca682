import type { Attribution, Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import type { Position, SourcedClaim } from '../../collation/finding.ts';
import { type Figure, signOf } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { readable } from './readable-text.ts';
import { insideSentence } from './wording.ts';

const LONGEST_NAME = 40;

/** A space or a hyphen: what may stand between a figure and a unit that belongs to it. */
const MOST_BETWEEN = 1;

/** The units of time whose identifier in CLDR is their English name. */
const PLAIN_UNIT = /^[a-z]+$/;
const PLAIN_NUMBER = /^[\d.,]{1,20}$/;

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const TEXT_ENDINGS = /\.(?:txt|md)$/i;

/** How a source is called where space is short: its name without `.txt` or `.md`, made readable. */
export function sourceLabel(index: CorpusIndex, sourceId: string): string {
  const name = index.placed(sourceId)?.source.name ?? sourceId;
  return readable(name.replace(TEXT_ENDINGS, ''), LONGEST_NAME);
}

/** The names of the sources of some claims, each once, in their order. */
export function sourceLabels(index: CorpusIndex, claims: readonly SourcedClaim[]): readonly string[] {
  return [...new Set(claims.map(({ sourceId }) => sourceId))].map((id) => sourceLabel(index, id));
}

/** How many different sources some claims come from. */
export function countSourcesOf(claims: readonly SourcedClaim[]): number {
  return new Set(claims.map(({ sourceId }) => sourceId)).size;
}

/** "a, b and 3 more": at most `limit` of the words, the rest counted. */
export function listInWords(words: readonly string[], limit: number): string {
  const shown = words.slice(0, limit);
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}

/** The speaker of a claim in the text's own words, made readable, as inside a sentence; null in plain narration. */
export function speakerOf({ attribution }: Claim): string | null {
  return attribution && insideSentence(readable(attribution.speaker.text, LONGEST_NAME));
}

/** The speaker of some claims, if all of them name the same one; null otherwise. */
export function speakerOfAll(claims: readonly SourcedClaim[]): string | null {
  const speakers = claims.map(({ claim }) => speakerOf(claim));
  const [first] = speakers;
  return first != null && speakers.every((speaker) => speaker?.toLowerCase() === first.toLowerCase()) ? first : null;
}

/**
 * "Gaza health authorities, via WAFA"; a speaker who is named in full elsewhere in the source with that name: "Ilena Marsk
 * (“the governor”)".
 */
export function attributionInWords({ speaker, name, via }: Attribution): string {
  const written = insideSentence(readable(speaker.text, 2 * LONGEST_NAME));
  const full = insideSentence(readable(name, 2 * LONGEST_NAME));
  const said = full.toLowerCase().includes(written.toLowerCase()) || written.includes(full);
  const who = said ? (written.length < full.length ? full : written) : `${full} (“${written}”)`;
  return via ? `${who}, via ${readable(via.text, LONGEST_NAME)}` : who;
}

/**
 * A figure with its qualifier's sign, and its unit where the unit belongs to the value ("≥ $1.2 million"); what is counted
 * is left to the question's phrase. A duration has its unit in full ("six-week" is "6 weeks"). A number in words is shown
 * in digits, unless it is an ordinal, a vague one in words with its bounds ("dozens (24–99)").
 */
export function valueInWords(index: CorpusIndex, { sourceId, claim }: SourcedClaim): string {
  const { figure } = claim;
  const number = numberInWords(figure);
  const sign = signOf(figure);
  if (figure.kind === 'duration' && figure.unit !== null && PLAIN_UNIT.test(figure.unit) && PLAIN_NUMBER.test(number)) {
    return `${sign}${number} ${figure.unit}${figure.value === 1 ? '' : 's'}`;
  }
  const body = index.placed(sourceId)?.source.body ?? '';
  const unit = figure.kind === 'count' ? null : figure.unitSpan;
  const before = unit && unit.end <= figure.start && figure.start - unit.end <= MOST_BETWEEN ? unit : null;
  const behind = unit && unit.start >= figure.end && unit.start - figure.end <= MOST_BETWEEN ? unit : null;
  const written = [
    before ? body.slice(before.start, figure.start) : '',
    number,
    behind ? body.slice(figure.end, behind.end) : '',
  ].join('');
  return sign + readable(written, LONGEST_NAME).trim();
}

/** A position's value as the first of its claims writes it. */
export function positionInWords(index: CorpusIndex, { text, claims }: Position): string {
  return claims[0] ? valueInWords(index, claims[0]) : readable(text, LONGEST_NAME);
}

/** What a figure counts, in the plural: "people", "homes"; null for what is no count. */
export function countedInWords({ figure, subject }: Claim): string | null {
  if (figure.kind !== 'count') return null;
  return (subject !== null ? subjectKind(subject)?.plural : null) ?? figure.unitText ?? subject;
}

/** What a predicate says of what is counted: "wounded", "burn"; null where none was recognised. */
export function predicateInWords({ predicate }: Claim): string | null {
  return predicate && (openVerbOf(predicate) ?? predicateClass(predicate)?.phrase ?? predicate);
}

function numberInWords({ kind, text, value, low, high, qualifier }: Figure): string {
  // The fourth of several is no four of them.
  if (kind === 'ordinal' || /\d/.test(text) || typeof value !== 'number' || !Number.isFinite(value)) return text;
  const digits = (number: number) => DIGITS.format(number);
  const isVague = qualifier === '=' && Number.isFinite(low) && Number.isFinite(high) && low < high;
  return isVague ? `${text.toLowerCase()} (${digits(low)}–${digits(high)})` : digits(value);
}
