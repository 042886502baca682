import { expect } from 'vitest';
import type { Figure } from '../../server/src/figures/figure.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';

/** The figure that a sentence writes as `text`; fails where it reads none or several. */
export function figureIn(sentence: string, text: string): Figure {
  const found = readFigures(sentence).filter((figure) => figure.text === text);
  expect(found, `«${text}» in «${sentence}», read: ${readFigures(sentence).map((figure) => figure.text)}`).toHaveLength(
    1,
  );
  return found[0] as Figure;
}

/** The only quantity of a sentence; fails where there is none or are several. */
export function quantityIn(sentence: string): Figure {
  const points = ['date', 'time', 'ordinal', 'identifier'];
  const found = readFigures(sentence).filter((figure) => !points.includes(figure.kind));
  expect(
    found.map((figure) => figure.text),
    sentence,
  ).toHaveLength(1);
  return found[0] as Figure;
}
