import type { Correction } from '../../annotations/annotation.ts';
import type { Figure } from '../../figures/figure.ts';
import { readFigures } from '../../figures/read-figures.ts';
import type { WrittenParams, WrittenReading } from '../protocol/annotation-protocol.ts';
import { amountInWords } from './readings.ts';

const LONGEST = 200;

/**
 * What somebody means who writes a value ("at least 1.2 million", "7 to 9", "10:40", "2 April 2026", "12 km") or a unit
 * ("km", "US dollars", "workers"): read as the same words of a source would be. Null where that is none, or several.
 */
export function readWritten({ text, as }: WrittenParams): WrittenReading | null {
  const words = text.trim().slice(0, LONGEST);
  return as === 'unit' ? readUnit(words) : readValue(words);
}

function readValue(words: string): WrittenReading | null {
  const [figure, ...more] = readFigures(words);
  if (!figure || more.length > 0) return null;
  const { value, low, high, range, qualifier, unit, kind } = figure;
  const amount = range ? { low, high } : { value };
  // A unit that is not written stays as it was; so does the kind, where only a unit or a form of its own tells it.
  const isTold = unit !== null || typeof value === 'string';
  const correction: Correction = {
    ...amount,
    ...(qualifier === '=' ? {} : { qualifier }),
    ...(isTold ? { kind } : {}),
    ...(unit === null ? {} : { unit }),
  };
  return { correction, words: [amountInWords(figure), unit].filter((part) => part !== null).join(' ') };
}

function readUnit(words: string): WrittenReading | null {
  if (words === '') return { correction: { unit: null }, words: '' };
  const [figure] = readFigures(`12 ${words}`).filter(hasUnit);
  if (!figure) return { correction: { unit: words.toLowerCase() }, words: words.toLowerCase() };
  return { correction: { unit: figure.unit, kind: figure.kind }, words: figure.unit };
}

function hasUnit(figure: Figure): figure is Figure & { readonly unit: string } {
  return figure.unit !== null;
}
