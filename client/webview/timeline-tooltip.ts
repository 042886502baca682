import type { TimelineMark } from 'crosscheck-server/timeline-protocol';
import { html } from './html.ts';
import type { TimelineWords } from './timeline-messages.ts';

/** Between a mark and its card, in CSS pixels. */
const GAP = 8;

/** What a mark says, in the order in which it is read: its value, then who says it as of when. */
export function knownOf(mark: TimelineMark, words: TimelineWords): string {
  const { label, date, source, speaker, superseded, origin } = mark;
  const parts = [
    label,
    date ?? words.undated,
    source,
    speaker,
    origin && `${words.origin} ${origin}`,
    superseded ? words.superseded : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The card that stands at a mark while somebody rests on it. Screen readers hear the same from the mark itself. */
export class Tooltip {
  readonly element = html('div', { class: 'tooltip', 'aria-hidden': 'true', hidden: '' });

  /** Shows the card of a mark at its sign, wholly inside the window. */
  show(mark: TimelineMark, words: TimelineWords, sign: Element): void {
    const { element } = this;
    element.replaceChildren(
      html('p', { class: 'known' }, knownOf(mark, words)),
      html('blockquote', {}, mark.quotation),
      ...mark.notes.map((note) => html('p', {}, `✎ ${note}`)),
    );
    element.hidden = false;
    // Below, where it hides no neighbour of the same value; above where there is no room.
    const { left, bottom, top } = sign.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const isBelow = bottom + GAP + height <= window.innerHeight;
    element.style.left = `${Math.max(0, Math.min(left, window.innerWidth - width))}px`;
    element.style.top = `${isBelow ? bottom + GAP : Math.max(0, top - GAP - height)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
