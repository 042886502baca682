import { bareFigure } from '../../figures/non-quantities/points.ts';
import type { Sentences } from '../../language/sentence.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, wordAt } from '../../language/words.ts';
import { type Claim, claimOf, type DatedBy } from '../claim.ts';
import { DONE_ONCE } from '../lexicon/done-once.ts';
import { ACT_NOUNS, EVENT_NOUNS, type EventName } from '../lexicon/events.ts';
import { NOUN_LEADS } from '../lexicon/grammar.ts';
import { openVerbOf } from '../what/predicates.ts';

const YEAR = /^\d{4}$/;
/** Held again and again, or done to one thing after the other, so that its year says which of them is meant. */
const RECURRING: ReadonlySet<EventName> = new Set([
  ...(['verb:elected', 'verb:launched', 'verb:released', 'verb:published', 'verb:acquired', 'verb:opened'] as const),
  ...(['verb:appointed', 'verb:discovered', 'verb:introduced', 'verb:granted', 'verb:commissioned'] as const),
]);
/** So many words may stand between a year and the noun that it is the year of: "his 2010 fraud conviction". */
const REACH = 2;

/**
 * The years that stand before the noun of what is done once, as claims on when that was: "his 2010 conviction" as "was
 * convicted in 2010". The year of an election or of a takeover says which of several it is, and tells nothing of one.
 */
export function yearsOfNouns(
  claims: readonly Claim[],
  published: DatedBy | null,
  sentences: Sentences,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    const { figure } = claim;
    if (figure.kind !== 'date' || !YEAR.test(figure.text)) return [];
    const { words } = sentences.at(figure.sentence);
    const at = wordAt(words, figure.start);
    const owns = words[at - 1]?.lower.endsWith("'s") === true || words[at - 1]?.lower.endsWith('’s') === true;
    if (!owns && !isAmong(words[at - 1], NOUN_LEADS)) return [];
    const noun = nounOfDeed(words, at + 1);
    if (noun === null) return [];
    const { end } = words[noun.at]!;
    const span = { start: figure.start, end };
    return claimOf({
      ...claim,
      figure: bareFigure(sentences.text.slice(figure.start, end), figure.sentence, span, 'date', figure.text, 0),
      predicate: noun.name,
      asOf: published === null ? null : { date: published.date, why: published.why, inferred: true },
    });
  });
}

function nounOfDeed(words: readonly Word[], from: number): { readonly at: number; readonly name: EventName } | null {
  for (let at = from; at <= from + REACH; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.known?.closed != null) return null;
    const name = EVENT_NOUNS.get(word.lower) ?? ACT_NOUNS.get(word.lower);
    if (name === undefined) continue;
    return DONE_ONCE.has(openVerbOf(name) ?? name) && !RECURRING.has(name) ? { at, name } : null;
  }
  return null;
}
