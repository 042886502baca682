import { type Timeline, type TimelineParams, timelineRequest } from 'crosscheck-server/timeline-protocol';
import { commands, Disposable, env, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type {
  ChosenClaims,
  ShowTimeline,
  TimelineMessage,
  TimelineState,
  TimelineWords,
} from '../../webview/timeline-messages.ts';
import type { ServerClient } from '../connection/server-client.ts';
import type { ClaimNode } from '../editor/claim-node.ts';
import { showPlace } from '../editor/places.ts';
import { isNode, startOf } from '../editor/start.ts';
import type { IndexProgress } from '../progress/index-progress.ts';
import { writePage } from './timeline-page.ts';

/** Edits come in bursts; the chart follows when they pause so many milliseconds. */
const PAUSE = 300;

interface TimelineContext {
  readonly client: ServerClient;
  readonly progress: IndexProgress;
  readonly extensionUri: Uri;
}

/** What shows all claims on one question; the name of its script and styles is the page's. */
interface Page {
  readonly command: string;
  readonly viewType: string;
  readonly name: 'timeline' | 'compare';
}

const PAGES: readonly Page[] = [
  { command: 'crosscheck.showTimeline', viewType: 'crosscheck.timeline', name: 'timeline' },
  { command: 'crosscheck.compare', viewType: 'crosscheck.compare', name: 'compare' },
];

/** Registers the commands that open a timeline, or the sentences side by side, next to the text; both come back after a reload. */
export function registerTimeline(context: TimelineContext): Disposable {
  return Disposable.from(
    ...PAGES.flatMap((page) => [
      commands.registerCommand(page.command, (from?: unknown, selected?: unknown) =>
        showPage(context, page, from, selected),
      ),
      window.registerWebviewPanelSerializer(page.viewType, {
        deserializeWebviewPanel: async (panel: WebviewPanel, state: TimelineState | undefined) => {
          if (state) fillPanel(context, page, panel, state, null);
          else panel.dispose();
        },
      }),
    ]),
  );
}

async function showPage(context: TimelineContext, page: Page, from: unknown, selected: unknown): Promise<void> {
  // On one of these pages, where no text has a cursor, its question is meant.
  const place = startOf(from) ?? openPanels.find(({ panel }) => panel.active)?.state ?? null;
  let timeline: Timeline | null;
  try {
    timeline = place && (await ask(context, { phrase: null, ...place }));
  } catch {
    window.showInformationMessage(l10n.t('Crosscheck is still starting. Try again in a moment.'));
    return;
  }
  if (place === null || timeline === null) {
    window.showInformationMessage(l10n.t('No other claim answers the question of the figure here.'));
    return;
  }
  const { uri, position } = place;
  const state: TimelineState = { uri, position, phrase: timeline.phrase, only: chosenOf(selected) };
  const known = openPanels.find(isSamePage(page, state));
  if (known) {
    known.panel.reveal(undefined, isNode(from));
    return;
  }
  // From the Claims view one goes on there: a click on the next line opens its text where texts are, not over this page.
  const showOptions = { viewColumn: columnOfPage(), preserveFocus: isNode(from) };
  const panel = window.createWebviewPanel(
    page.viewType,
    titleOf(page, timeline, state),
    showOptions,
    optionsOf(context),
  );
  fillPanel(context, page, panel, state, timeline);
}

/** The pages that are open. */
const openPanels: { readonly page: Page; readonly panel: WebviewPanel; readonly state: TimelineState }[] = [];

/** Where a page opens: with those that are open already, else in the group beside the text. A third group would leave a strip for each. */
function columnOfPage(): ViewColumn {
  const shown = openPanels.find(({ panel }) => panel.visible)?.panel.viewColumn;
  const others = window.tabGroups.all.filter(({ isActive }) => !isActive);
  return shown ?? others.at(-1)?.viewColumn ?? ViewColumn.Beside;
}

/** What the tab of a page says: the question, and what of it the page shows. */
function titleOf({ name }: Page, { title }: Timeline, { only = [] }: TimelineState): string {
  if (name === 'timeline') return l10n.t('{0}: timeline', title);
  const values = [...new Set(only.map(({ position }) => position))].join(' / ');
  return values === '' ? l10n.t('{0}: sentences', title) : `${title}: ${values}`;
}

function isSamePage(page: Page, { uri, phrase, only }: TimelineState) {
  const key = JSON.stringify([page.name, uri, phrase, only ?? []]);
  return (open: (typeof openPanels)[number]) =>
    JSON.stringify([open.page.name, open.state.uri, open.state.phrase, open.state.only ?? []]) === key;
}

/** Of several selected nodes of the Claims view the positions and claims; none where fewer than two are. */
function chosenOf(selected: unknown): readonly ChosenClaims[] {
  if (!Array.isArray(selected) || selected.length < 2) return [];
  return (selected as readonly ClaimNode[]).flatMap(({ shown, parent }): ChosenClaims[] => {
    if (shown.kind === 'position') return [{ position: shown.label, source: null }];
    return shown.kind === 'claim' && parent ? [{ position: parent.shown.label, source: shown.label }] : [];
  });
}

function optionsOf({ extensionUri }: TimelineContext) {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist', 'client')] };
}

function ask({ client }: TimelineContext, params: TimelineParams): Promise<Timeline | null> {
  return client.sendRequest<Timeline | null>(timelineRequest, params);
}

/** Keeps a panel up to date. `first` is what it shows at once; null asks as soon as the page is ready. */
function fillPanel(
  context: TimelineContext,
  page: Page,
  panel: WebviewPanel,
  state: TimelineState,
  first: Timeline | null,
): void {
  const { webview } = panel;
  webview.options = optionsOf(context);
  let timeline = first;
  let isAnswered = first !== null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = () => webview.postMessage({ timeline, words: pageWords(), state } satisfies ShowTimeline);
  let asked = 0;
  const renew = async () => {
    asked += 1;
    const turn = asked;
    try {
      const answer = await ask(context, state);
      if (turn !== asked) return; // A later request has been sent: its answer is the newer one.
      timeline = answer;
      isAnswered = true;
    } catch {
      return; // A server that is just starting anew has no answer; the page stays until the next change.
    }
    await send();
  };
  const renewSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(renew, PAUSE);
  };
  const listeners = Disposable.from(
    context.progress.onDidChange(renewSoon),
    workspace.onDidChangeTextDocument(renewSoon),
    webview.onDidReceiveMessage(async (message: TimelineMessage) => {
      if (message.type === 'ready') await (isAnswered ? send() : renew());
      else if (message.type === 'open') await showPlace(message.location);
      else await save(state, message.extension, message.content);
    }),
  );
  const entry = { page, panel, state };
  openPanels.push(entry);
  panel.onDidDispose(() => {
    openPanels.splice(openPanels.indexOf(entry), 1);
    clearTimeout(timer);
    listeners.dispose();
  });
  const file = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(context.extensionUri, 'dist', 'client', name)).toString();
  webview.html = writePage({
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    script: file(`${page.name}.js`),
    styles: file(`${page.name}.css`),
    language: env.language,
    title: page.name === 'timeline' ? l10n.t('Timeline') : l10n.t('Sentences compared'),
  });
}

async function save({ uri }: TimelineState, extension: string, content: string | Uint8Array): Promise<void> {
  const folder = Uri.joinPath(Uri.parse(uri), '..');
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(folder, `timeline.${extension}`),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (target) {
    await workspace.fs.writeFile(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
}

function pageWords(): TimelineWords {
  return {
    logarithmic: l10n.t('Logarithmic scale'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    table: l10n.t('Table'),
    undated: l10n.t('undated'),
    origin: l10n.t('origin'),
    note: l10n.t('Note'),
    superseded: l10n.t('superseded'),
    gone: l10n.t('The corpus has no claims on this question any more.'),
    chart: l10n.t('Chart: value against date'),
    compared: l10n.t(
      'The chosen sentence stays on the left. In those beside it, words that it does not have are underlined, with what it has instead above them; sentences in other words altogether are left plain.',
    ),
    open: l10n.t('Open'),
    instead: l10n.t('instead of'),
    setAgainst: l10n.t('Compare with this one'),
    columns: [l10n.t('Value'), l10n.t('As of'), l10n.t('Source'), l10n.t('Speaker'), l10n.t('Sentence')],
  };
}
