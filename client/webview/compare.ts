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
/** The place in `marks` of the sentence that somebody chose; null until then. */
let chosen: number | null = null;

function render(): void {
  if (shown === null) return;
  const { words, state } = shown;
  const timeline = shown.timeline && narrowed(shown.timeline, state.only);
  const model = timeline && modelOf(timeline, state);
  if (!timeline || !model) {
    document.body.replaceChildren(html('main', {}, words.gone));
    return;
  }
  const focused = document.activeElement?.id;
  const main = html('main');
  const pair = html('div', { class: 'pair' });
  pair.append(chosenSide(timeline, model), otherSide(timeline, model));
  main.append(
    html('h1', { id: 'title' }, timeline.title),
    ...timeline.decisions.map((decision) => html('p', {}, `✓ ${decision}`)),
    html('p', { class: 'support' }, words.compared),
    pair,
  );
  document.body.replaceChildren(main);
  if (focused) document.getElementById(focused)?.focus();
}

/** The sentence that was chosen, else that of the figure which the page was opened on, else the first that is contradicted. */
function modelOf({ marks, positions }: Timeline, { uri, position }: TimelineState): TimelineMark | undefined {
  const isHere = ({ location }: TimelineMark) =>
    location?.uri === uri &&
    location.range.start.line === position.line &&
    location.range.start.character <= position.character &&
    position.character <= location.range.end.character;
  const isOpposed = (mark: TimelineMark) => positions[mark.position]!.opposed.length > 0;
  return (chosen === null ? undefined : marks[chosen]) ?? marks.find(isHere) ?? marks.find(isOpposed) ?? marks[0];
}

/** The chosen sentence, which stays in sight beside all others. */
function chosenSide(timeline: Timeline, model: TimelineMark): HTMLElement {
  // Others of its value have a section of that name.
  const side = html('section', { class: 'chosen', 'aria-labelledby': 'title chosen' });
  const { label, support } = timeline.positions[model.position]!;
  side.append(html('h2', { id: 'chosen' }, label), html('p', { class: 'support' }, support));
  side.append(witness(model, timeline.marks.indexOf(model), model));
  return side;
}

/** The other sentences by their values, those that contradict the chosen one first. */
function otherSide(timeline: Timeline, model: TimelineMark): HTMLElement {
  const side = html('div', { class: 'others' });
  const { opposed } = timeline.positions[model.position]!;
  const places = timeline.positions.map((_, at) => at);
  const rank = (at: number) => (opposed.includes(at) ? 0 : at === model.position ? 2 : 1);
  for (const at of places.sort((a, b) => rank(a) - rank(b) || a - b)) {
    const marks = timeline.marks.filter((mark) => mark.position === at && mark !== model);
    if (marks.length === 0) continue;
    const { label, support } = timeline.positions[at]!;
    const heading = `position-${at}`;
    const section = html('section', { 'aria-labelledby': heading });
    const title = opposed.includes(at) ? `≠ ${label}` : label;
    section.append(html('h2', { id: heading }, title), html('p', { class: 'support' }, support));
    for (const mark of marks) section.append(witness(mark, timeline.marks.indexOf(mark), model));
    side.append(section);
  }
  return side;
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
function witness(mark: TimelineMark, index: number, model: TimelineMark): HTMLElement {
  const { words } = shown!;
  const isModel = mark === model;
  const element = html('article', isModel ? { class: 'model' } : {});
  const { source, speaker, date, superseded, location } = mark;
  const known = [source, speaker, date ?? words.undated, superseded ? words.superseded : null];
  element.append(html('p', { class: 'known' }, known.filter((part) => part !== null).join(' · ')));
  const sentence = html('blockquote');
  const runs = variantsOf(mark.quotation, model.quotation);
  // The chosen sentence has nothing to mark; one in other words altogether would be marked nearly whole.
  if (isModel || !areAlike(runs)) sentence.append(...withFigure(mark.quotation, mark, 0));
  else {
    let from = 0;
    for (const run of runs) {
      sentence.append(...alignedRun(run, mark, from));
      from += run.text.length;
    }
  }
  element.append(sentence);
  if (location) {
    element.append(action(`open-${index}`, words.open, mark, () => editor.postMessage({ type: 'open', location })));
  }
  const choose = action(`model-${index}`, words.setAgainst, mark, () => {
    chosen = index;
    render();
  });
  choose.setAttribute('aria-pressed', String(isModel));
  element.append(choose);
  return element;
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
