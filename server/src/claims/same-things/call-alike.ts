import { type Attribution, type Claim, claimOf, type Quotation, type SourceAnalysis } from '../claim.ts';
import { kindOfNoun } from '../what/subjects.ts';
import type { SameThings } from './same-things.ts';

/**
 * What was read from a source as it is compared where people said which names stand for one thing: what is counted, of
 * whom it is told, who says it and where are called by the name that stands for all. Spans, and what the source itself
 * writes, stay.
 */
export function callAlike(analysis: SourceAnalysis, sameThings: SameThings): SourceAnalysis {
  if (sameThings.isEmpty) return analysis;
  return {
    ...analysis,
    claims: analysis.claims.map((claim) => callClaimAlike(claim, sameThings)),
    days: analysis.days.map((claim) => callClaimAlike(claim, sameThings)),
    quotations: analysis.quotations.map((quotation) => callSpeakerAlike(quotation, sameThings)),
    sameThings,
  };
}

function callClaimAlike(claim: Claim, sameThings: SameThings): Claim {
  const subject = subjectOf(claim, sameThings);
  const attribution = claim.attribution && withStandard(claim.attribution, sameThings);
  const places = claim.scope.places.map((place) => sameThings.subjectFor(place) ?? place);
  const isOther = places.some((place, at) => place !== claim.scope.places[at]);
  if (subject === claim.subject && attribution === claim.attribution && !isOther) return claim;
  return claimOf({ ...claim, subject, attribution, scope: isOther ? { ...claim.scope, places } : claim.scope });
}

function subjectOf({ subject, predicate }: Claim, sameThings: SameThings): string | null {
  // A street is an address, whatever else is called so.
  if (subject === null || predicate === 'street-number') return subject;
  const standard = sameThings.subjectFor(subject);
  return standard === null ? subject : (kindOfNoun(standard)?.name ?? standard);
}

function withStandard(attribution: Attribution, sameThings: SameThings): Attribution {
  const called = sameThings.standardFor(attribution.speaker.text) ?? sameThings.standardFor(attribution.name);
  return called === null ? attribution : { ...attribution, called };
}

function callSpeakerAlike(quotation: Quotation, sameThings: SameThings): Quotation {
  const { speaker, speakerName } = quotation;
  const called =
    (speaker === null ? null : sameThings.standardFor(speaker.text)) ??
    (speakerName === null ? null : sameThings.standardFor(speakerName));
  return called === null ? quotation : { ...quotation, speakerName: called };
}
