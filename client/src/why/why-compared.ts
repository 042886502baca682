import {
  type ClaimParams,
  type ComparableFigure,
  type ComparableFigures,
  requests,
  type WhyAnswer,
} from 'crosscheck-server/protocol';
import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';
import { isNode, startOf } from '../editor/start.ts';

/**
 * Shows why the figure that the command was called on is, or is not, compared with another one: that of a second line that
 * is selected in the Claims view, else one that is chosen, the likeliest first. Gives what was shown.
 */
export function whyCompared({ client }: CommandContext) {
  return async (from?: unknown, other?: unknown): Promise<WhyAnswer | null> => {
    const a = startOf(from);
    const b = a && (otherOf(a, other) ?? (await chooseOther(client, a)));
    if (!a || !b) return null;
    const answer = await client.sendRequest<WhyAnswer | null>(requests.why, { a, b });
    if (answer === null) {
      window.showInformationMessage(l10n.t('Two figures are needed to say why they are, or are not, compared.'));
      return null;
    }
    await show(answer);
    return answer;
  };
}

/** The place of the second line that is selected, or the one that is given; null where there is neither. */
function otherOf(a: ClaimParams, other: unknown): ClaimParams | null {
  if (Array.isArray(other)) {
    const places = other.filter(isNode).flatMap((node) => startOf(node) ?? []);
    return places.find((place) => !isSamePlace(place, a)) ?? null;
  }
  return other === undefined || other === null ? null : startOf(other);
}

function isSamePlace(one: ClaimParams, other: ClaimParams): boolean {
  const [a, b] = [one.position, other.position];
  return one.uri === other.uri && a.line === b.line && a.character === b.character;
}

/** Null where there is nothing to choose, or the person turns away. */
async function chooseOther(client: CommandContext['client'], place: ClaimParams): Promise<ClaimParams | null> {
  const comparable = await client.sendRequest<ComparableFigures | null>(requests.comparable, place);
  if (comparable === null) {
    window.showInformationMessage(l10n.t('No figure is read here.'));
    return null;
  }
  if (comparable.others.length === 0) {
    window.showInformationMessage(l10n.t('There is no other figure in the reports on this event.'));
    return null;
  }
  const title = l10n.t('Why is {0} (not) compared with…', comparable.figure);
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  const chosen: ComparableFigure | undefined = await window.showQuickPick(comparable.others, options);
  return chosen ? { uri: chosen.location.uri, position: chosen.location.range.start } : null;
}

/** The terms in two lists, what speaks for one question and what against it, beneath what came of it. */
async function show(answer: WhyAnswer): Promise<void> {
  const { figures, conclusion } = answer;
  const shown = window.createQuickPick();
  shown.title = `${figures.join(' – ')}`;
  shown.placeholder = conclusion;
  shown.ignoreFocusOut = true;
  shown.matchOnDescription = true;
  shown.items = itemsOf(answer);
  shown.onDidAccept(() => shown.hide());
  shown.onDidHide(() => shown.dispose());
  shown.show();
}

function itemsOf({ conclusion, found, decided, evidence, isOneQuestion }: WhyAnswer): readonly QuickPickItem[] {
  const sign = isOneQuestion ? '$(check)' : '$(circle-slash)';
  return [
    { label: `${sign} ${conclusion}`, description: found ?? '', detail: decided },
    ...listed(
      l10n.t('for one question'),
      evidence.filter(({ speaksFor }) => speaksFor),
    ),
    ...listed(
      l10n.t('against it'),
      evidence.filter(({ speaksFor }) => !speaksFor),
    ),
  ];
}

function listed(heading: string, evidence: WhyAnswer['evidence']): readonly QuickPickItem[] {
  if (evidence.length === 0) return [];
  const terms = evidence.map(({ words, weight }) => ({ label: `${words}`, description: weight }));
  return [{ label: heading, kind: QuickPickItemKind.Separator }, ...terms];
}
