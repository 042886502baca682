import {
  type CiteParams,
  citationStyles,
  type Grouping,
  groupings,
  requests,
  type Sorting,
  sortings,
} from 'crosscheck-server/protocol';
import { commands, Disposable, env, l10n, window, workspace } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import type { ClaimNode } from '../editor/claim-node.ts';
import { isNode, startOf } from '../editor/start.ts';
import { chooseGrouping, chooseSorting, GROUPING_COMMANDS, SORTING_COMMANDS } from './arrange-claims.ts';
import { type ClaimsArrangement, isNarrowed } from './arrangement.ts';
import type { ClaimsView } from './claims-view.ts';
import { filterClaims } from './filter-claims.ts';

/** What the key for copying says in place of a node. */
const FOCUSED = 'focused';

/** Registers the commands of the Claims view. */
export function registerClaimsCommands(
  client: ServerClient,
  view: ClaimsView,
  arrangement: ClaimsArrangement,
): Disposable {
  const handlers: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    'crosscheck.showClaims': () => view.focus(),
    'crosscheck.groupClaims': () => chooseGrouping(arrangement),
    'crosscheck.sortClaims': () => chooseSorting(arrangement),
    'crosscheck.filterClaims': (words) => filterClaims(arrangement, words),
    'crosscheck.refineClaimsFilter': () => filterClaims(arrangement),
    'crosscheck.clearClaimsFilter': () => arrangement.set({ filter: '', openOnly: false, news: 'any' }),
    'crosscheck.showOnlyOpenContradictions': () => arrangement.set({ openOnly: true }),
    'crosscheck.onlyOpenContradictionsShown': () => arrangement.set({ openOnly: false }),
    'crosscheck.showOnlyNewSinceYesterday': () => arrangement.set({ news: 'sinceYesterday' }),
    'crosscheck.onlyNewSinceYesterdayShown': () => arrangement.set({ news: 'any' }),
    'crosscheck.showOnlyNewestSource': () => arrangement.set({ news: 'newestSource' }),
    'crosscheck.onlyNewestSourceShown': () => arrangement.set({ news: 'any' }),
    'crosscheck.copyClaims': (clicked, selected) => copyClaims(client, view, clicked, selected),
    'crosscheck.copyCitation': (from) => copyCitation(client, from),
    'crosscheck.revealInClaimsView': (from) => revealInClaimsView(view, arrangement, from),
    'crosscheck.showClaimsOfSource': (from) => showClaimsOfSource(client, view, arrangement, from),
    ...choosers(GROUPING_COMMANDS, groupings, (grouping: Grouping) => arrangement.set({ grouping })),
    ...choosers(SORTING_COMMANDS, sortings, (sorting: Sorting) => arrangement.set({ sorting })),
  };
  return Disposable.from(...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)));
}

/** Choosing what is chosen already changes nothing. */
function choosers<T extends string>(
  ids: Readonly<Record<T, readonly string[]>>,
  values: readonly T[],
  choose: (value: T) => void,
): Readonly<Record<string, () => void>> {
  return Object.fromEntries(values.flatMap((value) => ids[value].map((id) => [id, () => choose(value)])));
}

/**
 * Copies claims as citations. Called from the menu of a node with all that are selected, from the key in the view with
 * `focused`: arrows move the focus and not the selection, so that what is meant is selected first.
 */
async function copyClaims(client: ServerClient, view: ClaimsView, clicked: unknown, selected: unknown): Promise<void> {
  if (clicked === FOCUSED && view.selection.length < 2) {
    await commands.executeCommand('list.selectAndPreserveFocus');
  }
  const nodes = Array.isArray(selected)
    ? (selected as readonly ClaimNode[])
    : isNode(clicked)
      ? [clicked]
      : view.selection;
  await copyCited(client, { cited: nodes.map(({ id }) => id), arrangement: view.arrangement });
}

/** Copies the figure at the cursor, of a card or of a line of the view as a citation. */
async function copyCitation(client: ServerClient, from: unknown): Promise<void> {
  const place = startOf(from);
  if (place === null || !(await copyCited(client, { cited: { uri: place.uri, position: place.position } }))) {
    window.showInformationMessage(l10n.t('No figure is read here.'));
  }
}

/** Puts citations into the clipboard, in the style that the settings choose; false where there is nothing to cite. */
async function copyCited(client: ServerClient, cited: Omit<CiteParams, 'style'>): Promise<boolean> {
  const chosen = workspace.getConfiguration('crosscheck').get<string>('citationStyle');
  const style = citationStyles.find((each) => each === chosen) ?? citationStyles[0];
  const text = await client.sendRequest<string>(requests.cite, { ...cited, style } satisfies CiteParams);
  if (text !== '') await env.clipboard.writeText(text);
  return text !== '';
}

/** Shows the claim of the figure at the cursor (or where a menu was opened) in the view, and goes there. */
async function revealInClaimsView(view: ClaimsView, arrangement: ClaimsArrangement, from: unknown): Promise<void> {
  const place = startOf(from);
  const node = place && (await view.tree.pathTo(place)).at(-1);
  if (node) {
    await view.reveal(node, true);
    return;
  }
  window.showInformationMessage(
    isNarrowed(arrangement.current)
      ? l10n.t('The figure here is not among the claims that the view is narrowed to.')
      : l10n.t('No other source answers the same question as the figure here.'),
  );
}

/** Narrows the view to what the source at the cursor (or of the line above it that was clicked) says, and goes there. */
async function showClaimsOfSource(
  client: ServerClient,
  view: ClaimsView,
  arrangement: ClaimsArrangement,
  from: unknown,
): Promise<void> {
  const place = startOf(from);
  const name = place && (await client.sendRequest<string | null>(requests.sourceName, place));
  if (name === null) {
    window.showInformationMessage(l10n.t('The cursor is in no source.'));
    return;
  }
  arrangement.set({ filter: name });
  await view.focus();
}
