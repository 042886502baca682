import { describeFigure, type FigureDescription } from '../../server/src/claims/describe-figure.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';

/** What the figure between ‹ and › is about. Throws where no figure is read there. */
export function described(marked: string): FigureDescription {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const figure = readFigures(text).find((each) => each.start <= start && end <= each.end);
  if (figure === undefined) throw new Error(`No figure is read at the mark of: ${marked}`);
  return describeFigure(text, figure);
}

/** One part of the description, for tables of cases. */
export function partOf<K extends keyof FigureDescription>(part: K): (marked: string) => FigureDescription[K] {
  return (marked) => described(marked)[part];
}
