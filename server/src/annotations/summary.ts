import type { Claim } from '../claims/claim.ts';
import { wordTable } from '../language/word-table.ts';
import type { Annotation, Correction, DecisionStep, Ground } from './annotation.ts';

const GROUNDS: Readonly<Record<Ground, string>> = {
  scope: 'different scope',
  date: 'different dates',
  definition: 'different definitions',
  rounding: 'rounding',
  translation: 'translation',
  other: 'another reason',
};

/** How a finding was decided, in a few words; without the reason that the person gave. */
export function decisionInWords(decision: Pick<DecisionStep, 'decision' | 'ground' | 'position'>): string {
  switch (decision.decision) {
    case 'explained':
      return decision.ground === null ? 'Explained' : `Explained by ${GROUNDS[decision.ground]}`;
    case 'settled':
      return decision.position === null ? 'Settled' : `Settled for ${decision.position}`;
    case 'dismissed':
      return 'Dismissed';
    case 'reopened':
      return 'Reopened';
  }
}

const PARTS = wordTable<string>({
  noFigure: 'no figure',
  value: 'value',
  low: 'lowest value',
  high: 'highest value',
  unit: 'unit',
  kind: 'kind',
  qualifier: 'qualifier',
  speaker: 'speaker',
} satisfies Record<keyof Correction, string>);

function correctionInWords(correction: Correction): string {
  if (correction.noFigure) return 'This is no figure';
  const parts: readonly [string, string | number | boolean | null][] = Object.entries(correction);
  return `Corrected: ${parts.map(([key, value]) => `${PARTS.get(key)} ${value ?? 'none'}`).join(', ')}`;
}

/** What of a claim is a person's word, in a few words ("unit corrected by Ada Brook"); null where nothing is. */
export function rulingInWords({ ruling }: Claim): string | null {
  if (!ruling) return null;
  const { corrected, by, joined, apart } = ruling;
  const what = corrected.includes('claim')
    ? 'added by hand'
    : corrected.length > 0
      ? `${corrected.map((part) => PARTS.get(part)).join(', ')} corrected`
      : apart !== null
        ? 'put to another question'
        : joined.length > 0
          ? 'put to this question'
          : null;
  return what === null || by === '' ? what : `${what} by ${by}`;
}

/** What an annotation says, in one line of plain text. Holds words of people and sources: data, never markup. */
export function summarise(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'note':
      return annotation.body === '' ? 'Highlighted' : annotation.body.split('\n', 1)[0]!;
    case 'decision': {
      const words = decisionInWords(annotation);
      return annotation.body === '' ? words : `${words}: ${annotation.body.split('\n', 1)[0]}`;
    }
    case 'correction':
      return correctionInWords(annotation.correction);
    case 'question':
      return annotation.relation === 'same' ? 'These answer one question' : 'This answers another question';
    case 'claim':
      return `A claim by hand${annotation.value === null ? '' : `: ${annotation.value}`}${annotation.unit === null ? '' : ` ${annotation.unit}`}`;
  }
}
