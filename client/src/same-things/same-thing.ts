import type { AnnotationResult } from 'crosscheck-server/annotation-protocol';
import {
  type NamesPlace,
  type SaidNames,
  type ShownGroup,
  type ShownName,
  type ShownNames,
  sameThingRequests,
} from 'crosscheck-server/same-thing-protocol';
import { l10n, type QuickPickItem, window } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { showPlace, toPosition } from '../editor/places.ts';
import { startOf } from '../editor/start.ts';

interface SameThingsContext {
  readonly client: ServerClient;
}

/** Says that the words or the figure that a command was called on are the same thing as another, which is asked for. */
export function sameThing(context: SameThingsContext) {
  return async (from?: unknown): Promise<void> => {
    const place = placeOf(from);
    if (place === null) return;
    await context.client.start();
    const shown = await context.client.sendRequest<ShownNames | null>(sameThingRequests.namesAt, place);
    const name = place.name ?? shown?.name;
    if (name === undefined) {
      window.showInformationMessage(l10n.t('Select the words that are a name of something, or put the cursor on one.'));
      return;
    }
    const standard = place.standard ?? (await chooseName(name, shown?.others ?? []));
    if (standard === undefined) return;
    await say(
      context,
      { uri: place.uri, name, standard },
      l10n.t('“{0}” is the same thing as “{1}” now.', name, standard),
    );
  };
}

/** Takes back that a name stands for what another does: the one at the cursor, or one that is chosen. */
export function notSameThing(context: SameThingsContext) {
  return async (from?: unknown): Promise<void> => {
    const place = placeOf(from);
    if (place === null) return;
    await context.client.start();
    const groups = await context.client.sendRequest<readonly ShownGroup[]>(sameThingRequests.sameThings, place);
    const name = place.name ?? (await chooseTaken(groups));
    if (name === undefined) return;
    const said = l10n.t('“{0}” is a thing of its own again.', name);
    const standard = groups.find(({ names }) => names.includes(name))?.names[0];
    const { uri } = place;
    await say(context, { uri, name, standard: null }, said, standard === undefined ? null : { uri, name, standard });
  };
}

/** Words that are selected count from their first to their last. */
function placeOf(from: unknown): NamesPlace | null {
  const place = startOf(from);
  if (place === null || 'end' in place) return place;
  const selection = window.activeTextEditor?.selection;
  const isCursor = selection !== undefined && (from === undefined || !isNamed(from));
  return isCursor ? { ...place, end: toPosition(selection.end) } : place;
}

function isNamed(from: unknown): boolean {
  return typeof from === 'object' && from !== null && ('position' in from || 'shown' in from || 'comments' in from);
}

interface NameItem extends QuickPickItem {
  /** Left out where another name is to be written. */
  readonly name?: string;
}

async function chooseName(name: string, others: readonly ShownName[]): Promise<string | undefined> {
  const title = l10n.t('“{0}” is the same thing as…', name);
  const items: readonly NameItem[] = [
    ...others.map((other) => ({ label: other.name, description: other.detail, name: other.name })),
    { label: l10n.t('Another name…'), alwaysShow: true },
  ];
  const chosen = others.length === 0 ? items[0] : await window.showQuickPick<NameItem>(items, { title });
  if (chosen === undefined) return undefined;
  const written =
    chosen.name ?? (await window.showInputBox({ title, prompt: l10n.t('The name that stands for both') }));
  return written?.trim() === '' ? undefined : written?.trim();
}

/** Undefined where nothing stands for another, or the person turns away. */
async function chooseTaken(groups: readonly ShownGroup[]): Promise<string | undefined> {
  const items = groups.flatMap(({ names, here }) =>
    names.slice(1).map((name) => ({
      label: l10n.t('“{0}” = “{1}”', name, names[0]!),
      description: name === here ? l10n.t('here') : '',
      name,
    })),
  );
  if (items.length === 0) {
    window.showInformationMessage(l10n.t('No name stands for the same thing as another.'));
    return undefined;
  }
  const title = l10n.t('Which name is a thing of its own?');
  return (await window.showQuickPick(items, { title }))?.name;
}

/** Has it written, says so, and offers a way back for as long as the message is shown. */
async function say(
  context: SameThingsContext,
  said: SaidNames,
  words: string,
  back: SaidNames | null = { ...said, standard: null },
): Promise<void> {
  const result = await context.client.sendRequest<AnnotationResult>(sameThingRequests.sayNames, said);
  if (!result.ok) {
    const open = l10n.t('Open the File');
    const pressed = await window.showErrorMessage(result.message, ...(result.at ? [open] : []));
    const { at } = result;
    if (pressed === open && at) await showPlace({ uri: at.uri, range: { start: at.position, end: at.position } });
    return;
  }
  const undo = l10n.t('Undo');
  void window.showInformationMessage(words, ...(back === null ? [] : [undo])).then((pressed) => {
    if (pressed === undo && back !== null) void context.client.sendRequest(sameThingRequests.sayNames, back);
  });
}
