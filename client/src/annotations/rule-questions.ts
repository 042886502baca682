import {
  annotationRequests,
  type JoinableQuestion,
  type Place,
  type ShownReading,
} from 'crosscheck-server/annotation-protocol';
import type { ClaimParams, JoinParams } from 'crosscheck-server/protocol';
import { l10n, type QuickPickItem, window } from 'vscode';
import { startOf } from '../editor/start.ts';
import { annotateWithUndo, signature } from './annotate.ts';
import { type CorrectionContext, readingOf } from './reading.ts';

/**
 * Has the figure that a command was called on answer the same question as another, which is asked for; several lines of the
 * Claims view that are selected answer one question together.
 */
export async function joinQuestion(context: CorrectionContext, from: unknown, selected: unknown): Promise<void> {
  const named = otherOf(from);
  const readings = named ? await readingsOf(context, null, [from, named]) : await readingsOf(context, from, selected);
  const [first] = readings;
  if (!first) return;
  const other = readings.length > 1 ? null : await chooseQuestion(context, first);
  if (other === undefined) return;
  const questionIds = [...readings.map(({ question }) => question?.id), other?.questionId].filter((id) => id != null);
  const alone = readings.filter(({ question }) => question === null).map(({ uri, range }) => ({ uri, range }));
  const claims = [...alone, ...(other?.claim ? [other.claim] : [])];
  const edit = { action: 'joinQuestions', questionIds, claims, ...(await signature(from)) } as const;
  await annotateWithUndo(context, edit, l10n.t('These answer one question now.'));
}

/** The other figure, which a card names; null where none is named. */
function otherOf(from: unknown): ClaimParams | null {
  const other = typeof from === 'object' && from !== null && 'other' in from ? (from as JoinParams).other : null;
  return other && { uri: other.uri, position: other.range.start };
}

/** Takes figures off the question that they were read into: those that are selected, else the one here, or all that say the same. */
export async function splitQuestion(context: CorrectionContext, from: unknown, selected: unknown): Promise<void> {
  const readings = await readingsOf(context, from, selected);
  const [first] = readings;
  if (!first) return;
  if (!first.question) {
    window.showInformationMessage(l10n.t('Nothing is compared with “{0}”.', first.text));
    return;
  }
  const chosen = isPosition(from) ? first.agreeing : readings.map(placeOf);
  const claims = readings.length > 1 || isPosition(from) ? chosen : await chooseClaims(first);
  if (!claims) return;
  const edit = { action: 'splitQuestion', questionId: first.question.id, claims, ...(await signature(from)) } as const;
  const said = l10n.t('“{0}” answers another question than “{1}” now.', first.text, first.question.phrase);
  await annotateWithUndo(context, edit, said);
}

/** A line of the Claims view that stands for all who say the same. */
function isPosition(from: unknown): boolean {
  return (
    typeof from === 'object' &&
    from !== null &&
    'shown' in from &&
    (from.shown as { kind?: string }).kind === 'position'
  );
}

function placeOf({ uri, range }: ShownReading): Place {
  return { uri, range };
}

/** How the figures of all selected lines of the Claims view are read, else of what a command was called on. */
async function readingsOf(
  context: CorrectionContext,
  from: unknown,
  selected: unknown,
): Promise<readonly ShownReading[]> {
  const meant = Array.isArray(selected) && selected.length > 1 ? selected : [from];
  const readings: ShownReading[] = [];
  for (const each of meant) {
    const reading = await readingOf(context, each);
    if (reading) readings.push(reading);
  }
  return readings;
}

/** Undefined where there is nothing to choose, or the person turns away. */
async function chooseQuestion(
  { client }: CorrectionContext,
  reading: ShownReading,
): Promise<JoinableQuestion | undefined> {
  const place = { uri: reading.uri, position: reading.range.start };
  const questions = await client.sendRequest<readonly JoinableQuestion[]>(annotationRequests.joinable, place);
  if (questions.length === 0) {
    window.showInformationMessage(l10n.t('There is no other figure in the reports on this event.'));
    return undefined;
  }
  const title = l10n.t('“{0}” answers the same question as…', reading.text);
  return window.showQuickPick(questions, { title, matchOnDescription: true, matchOnDetail: true });
}

async function chooseClaims(reading: ShownReading): Promise<readonly Place[] | undefined> {
  const { agreeing, text, value, question } = reading;
  if (agreeing.length < 2) return [placeOf(reading)];
  const choices: readonly (QuickPickItem & { readonly claims: readonly Place[] })[] = [
    { label: l10n.t('Only this figure'), description: `“${text}”`, claims: [placeOf(reading)] },
    { label: l10n.t('All {0} figures that say {1}', agreeing.length, value), claims: agreeing },
  ];
  const title = l10n.t('What answers another question than “{0}”?', question!.phrase);
  return (await window.showQuickPick(choices, { title }))?.claims;
}

/** The question of the place that a command was called on is asked for where nothing says which. */
export async function chooseQuestionAt(
  { client }: CorrectionContext,
  from: unknown,
  title: string,
  own: string,
): Promise<string | null | undefined> {
  const place = startOf(from);
  const all = place ? await client.sendRequest<readonly JoinableQuestion[]>(annotationRequests.joinable, place) : [];
  const questions = all.filter(({ questionId }) => questionId !== null);
  if (questions.length === 0) return null;
  const alone = { label: own, description: '', detail: '', questionId: null };
  return (await window.showQuickPick([alone, ...questions], { title, matchOnDescription: true, matchOnDetail: true }))
    ?.questionId;
}
