/** The page that sets the sentences of a question's positions side by side, with what differs marked. */
import type { Timeline, TimelineMark } from 'crosscheck-server/timeline-protocol';
import { html } from './html.ts';
import type { ShowTimeline, TimelineMessage, TimelineState } from './timeline-messages.ts';
import { areAlike, type Run, variantsOf } from './variants.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: TimelineMessage): void;
  setState(state: TimelineState): void;
};

const editor = acquireVsCodeApi();
let shown: ShowTimeline | null = null;
/** The place in `marks` of the sentence that all others are set against. */
let model = 0;

function render(): void {
  if (shown === null) return;
  const { words } = shown;
  const timeline = shown.timeline && narrowed(shown.timeline, shown.state.only);
  const first = timeline?.marks[model] ?? timeline?.marks[0];
  if (!timeline || !first) {
    document.body.replaceChildren(html('main', {}, words.gone));
    return;
  }
  const focused = document.activeElement?.id;
  const main = html('main');
  const columns = html('div', { class: 'columns', role: 'region', 'aria-label': timeline.title, tabindex: '0' });
  for (const [at, { label, support }] of timeline.positions.entries()) {
    if (timeline.marks.every(({ position }) => position !== at)) continue;
    const heading = `position-${at}`;
    const column = html('section', { 'aria-labelledby': heading });
    column.append(html('h2', { id: heading }, label), html('p', { class: 'support' }, support));
    for (const [index, mark] of timeline.marks.entries()) {
      if (mark.position === at) column.append(witness(timeline, mark, index, first));
    }
    columns.append(column);
  }
  main.append(
    html('h1', {}, timeline.title),
    ...timeline.decisions.map((decision) => html('p', {}, `✓ ${decision}`)),
    html('p', { class: 'support' }, words.compared),
    columns,
  );
  document.body.replaceChildren(main);
  if (focused) document.getElementById(focused)?.focus();
}

/** What was chosen to be compared; all where nothing was, or an edit has left nothing of it. */
function narrowed(timeline: Timeline, only: TimelineState['only']): Timeline {
  const isChosen = ({ position, source }: TimelineMark) =>
    only?.some((chosen) => {
      return chosen.position === timeline.positions[position]?.label && (chosen.source ?? source) === source;
    });
  const marks = timeline.marks.filter(isChosen);
  return marks.length > 0 ? { ...timeline, marks } : timeline;
}

/** One claim: where it stands, its sentence with what differs marked, and what may be done with it. */
function witness(timeline: Timeline, mark: TimelineMark, index: number, first: TimelineMark): HTMLElement {
  const { words } = shown!;
  const isModel = mark === first;
  const element = html('article', isModel ? { class: 'model' } : {});
  const { source, speaker, date, superseded, location } = mark;
  const known = [source, speaker, date ?? words.undated, superseded ? words.superseded : null];
  element.append(html('p', { class: 'known' }, known.filter((part) => part !== null).join(' · ')));
  // The model itself is set against the first sentence of another position.
  const other = timeline.marks.find(({ position }) => position !== first.position) ?? first;
  const sentence = html('blockquote');
  const runs = variantsOf(mark.quotation, isModel ? other.quotation : first.quotation);
  const isAligned = !isModel && areAlike(runs);
  let from = 0;
  for (const run of runs) {
    sentence.append(...(isAligned ? alignedRun(run, mark, from) : plainRun(run, mark, from)));
    from += run.text.length;
  }
  element.append(sentence);
  if (location) {
    element.append(action(`open-${index}`, words.open, mark, () => editor.postMessage({ type: 'open', location })));
  }
  const choose = action(`model-${index}`, words.setAgainst, mark, () => {
    model = index;
    render();
  });
  choose.setAttribute('aria-pressed', String(isModel));
  element.append(choose);
  return element;
}

function plainRun({ text, differs }: Run, mark: TimelineMark, from: number): readonly (Node | string)[] {
  if (!differs) return withFigure(text, mark, from);
  const words = text.trimEnd();
  if (words === '') return [text];
  const element = html('mark');
  element.append(...withFigure(words, mark, from));
  return [element, ...withFigure(text.slice(words.length), mark, from + words.length)];
}

/** A part of a claim's sentence, from an offset of it on, with the figure (or what of it stands there) set off. */
function withFigure(text: string, { figure }: TimelineMark, from: number): readonly (Node | string)[] {
  const start = Math.max(0, (figure?.start ?? 0) - from);
  const end = Math.min(text.length, (figure?.end ?? 0) - from);
  if (start >= end) return [text];
  // Where only a part of it differs, it stands in several runs, and looks like one.
  const ends = [from + start === figure?.start ? 'begins' : '', from + end === figure?.end ? 'ends' : ''];
  const element = html('strong', { class: ['figure', ...ends].join(' ').trim() }, text.slice(start, end));
  return [text.slice(0, start), element, text.slice(end)];
}

/** What differs with what the chosen sentence has in its place above it; a caret where words are missing. */
function alignedRun({ text, instead, differs }: Run, claim: TimelineMark, from: number): readonly (Node | string)[] {
  const { words } = shown!;
  if (!differs) return withFigure(text, claim, from);
  const variant = html('span', { class: 'variant' });
  const above = html('span', { class: 'instead' });
  above.append(html('span', { class: 'for-screen-readers' }, ` (${words.instead} `), instead.trim() || '–');
  above.append(html('span', { class: 'for-screen-readers' }, ') '));
  const marked = html('mark');
  marked.append(...(text.trim() === '' ? ['‸'] : withFigure(text.trimEnd(), claim, from)));
  variant.append(marked, above);
  return [variant, ' '];
}

function action(id: string, label: string, { source }: TimelineMark, act: () => void): HTMLElement {
  const element = html('button', { id, type: 'button', 'aria-label': `${label}: ${source}` }, label);
  element.addEventListener('click', act);
  return element;
}

window.addEventListener('message', ({ data }: MessageEvent<ShowTimeline>) => {
  shown = data;
  editor.setState(data.state);
  render();
});
editor.postMessage({ type: 'ready' });
