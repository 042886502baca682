import { type ClaimParams, requests, type Timeline, type TimelineParams } from 'crosscheck-server/protocol';
import { commands, Disposable, env, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShowTimeline, TimelineMessage, TimelineWords } from '../../webview/timeline-messages.ts';
import { startOf } from '../commands/start.ts';
import type { IndexProgress } from '../index-progress.ts';
import { showPlace } from '../places.ts';
import { writePage } from './timeline-page.ts';

const VIEW_TYPE = 'crosscheck.timeline';

/** Edits come in bursts; the chart follows when they pause so many milliseconds. */
const PAUSE = 300;

interface TimelineContext {
  readonly client: BaseLanguageClient;
  readonly progress: IndexProgress;
  readonly extensionUri: Uri;
}

/** Registers the command that opens a timeline beside the text. */
export function registerTimeline(context: TimelineContext): Disposable {
  return commands.registerCommand('crosscheck.showTimeline', (from?: unknown) => showTimeline(context, from));
}

async function showTimeline(context: TimelineContext, from: unknown): Promise<void> {
  const place = startOf(from);
  let timeline: Timeline | null;
  try {
    timeline = place && (await ask(context, { ...place, phrase: null }));
  } catch {
    window.showInformationMessage(l10n.t('Crosscheck is still starting. Try again in a moment.'));
    return;
  }
  if (place === null || timeline === null) {
    window.showInformationMessage(l10n.t('No other claim answers the question of the figure here.'));
    return;
  }
  const resources = Uri.joinPath(context.extensionUri, 'dist', 'client');
  const options = { enableScripts: true, localResourceRoots: [resources] };
  const panel = window.createWebviewPanel(VIEW_TYPE, timeline.title, ViewColumn.Beside, options);
  fillPanel(context, panel, place, timeline);
}

function ask({ client }: TimelineContext, params: TimelineParams): Promise<Timeline | null> {
  return client.sendRequest<Timeline | null>(requests.timeline, params);
}

function fillPanel(context: TimelineContext, panel: WebviewPanel, place: ClaimParams, first: Timeline): void {
  const { webview } = panel;
  let timeline: Timeline | null = first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = () => webview.postMessage({ timeline, words: pageWords() } satisfies ShowTimeline);
  let asked = 0;
  const renew = async () => {
    asked += 1;
    const turn = asked;
    try {
      const answer = await ask(context, { ...place, phrase: first.phrase });
      if (turn !== asked) return; // A later request has been sent: its answer is the newer one.
      timeline = answer;
    } catch {
      return; // A server that is just starting anew has no answer; the chart stays until the next change.
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
      if (message.type === 'ready') await send();
      else if (message.type === 'open') await showPlace(message.location);
      else await save(place, message.extension, message.content);
    }),
  );
  panel.onDidDispose(() => {
    clearTimeout(timer);
    listeners.dispose();
  });
  const file = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(context.extensionUri, 'dist', 'client', name)).toString();
  webview.html = writePage({
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    script: file('timeline.js'),
    styles: file('timeline.css'),
    language: env.language,
    title: l10n.t('Timeline'),
  });
}

async function save({ uri }: ClaimParams, extension: string, content: string | Uint8Array): Promise<void> {
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
    superseded: l10n.t('superseded'),
    gone: l10n.t('The corpus has no claims on this question any more.'),
    chart: l10n.t('Chart: value against date'),
    columns: [l10n.t('Value'), l10n.t('As of'), l10n.t('Source'), l10n.t('Speaker'), l10n.t('Sentence')],
  };
}
