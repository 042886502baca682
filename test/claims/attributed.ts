import type { Attribution } from '../../server/src/claims/claim.ts';
import { AttributionReader } from '../../server/src/claims/who/attribution.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';
import { readQuotations } from '../../server/src/language/quotations.ts';

/** Who states the figure between ‹ and ›. Throws where no figure is read there. */
export function attributionIn(marked: string): Attribution | null {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const figure = readFigures(text).find((each) => each.start <= start && end <= each.end);
  if (figure === undefined) throw new Error(`No figure is read at the mark of: ${marked}`);
  return new AttributionReader(text, readQuotations(text)).ofFigure(figure);
}

/** The words that name the speaker, null in plain narration. */
export function speakerIn(marked: string): string | null {
  return attributionIn(marked)?.speaker.text ?? null;
}

/** The speaker with the outlet that passes the words on: "police via Reuters", or the speaker alone. */
export function voicesIn(marked: string): string | null {
  const attribution = attributionIn(marked);
  if (attribution === null) return null;
  const { speaker, via } = attribution;
  return via === null ? speaker.text : `${speaker.text} via ${via.text}`;
}
