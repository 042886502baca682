import {
  annotationRequests,
  type Correction,
  type FigureKind,
  type Qualifier,
  type ShownReading,
  type WrittenParams,
  type WrittenReading,
} from 'crosscheck-server/annotation-protocol';
import { type InputBoxValidationMessage, InputBoxValidationSeverity, l10n, type QuickPickItem, window } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';

interface AskContext {
  readonly client: ServerClient;
}

/** What of a reading a person can correct by saying something else. */
export type Part = 'value' | 'unit' | 'kind' | 'qualifier' | 'speaker';

type Asker = (context: AskContext, reading: ShownReading) => Promise<Correction | undefined>;

/** Ask for what is right, beginning with what was read; undefined where the person turns away. */
export const ASKERS: Readonly<Record<Part, Asker>> = {
  async value(context, { text, value }) {
    return askWritten(
      context,
      'value',
      l10n.t('What value does “{0}” give?', text),
      value.replace(/^[<>=≤≥~≈]\s*/, ''),
    );
  },
  async unit(context, { text, unit, units }) {
    const title = l10n.t('What is “{0}” a number of?', text);
    const others = units.filter((each) => each !== unit).map((label) => ({ label, correction: { unit: label } }));
    const none = { label: l10n.t('No unit: a bare number'), correction: { unit: null } };
    const choice = await choose(title, [...others, ...(unit === null ? [] : [none])], l10n.t('Another unit…'));
    return choice === 'other' ? askWritten(context, 'unit', title, unit ?? '') : choice;
  },
  async kind(_, { text, kind }) {
    const choices = Object.entries(kindsInWords()).map(([each, label]) => ({
      label,
      description: each === kind ? l10n.t('as it was read') : '',
      correction: { kind: each as FigureKind },
    }));
    return pick(l10n.t('What kind of figure is “{0}”?', text), choices);
  },
  async qualifier(_, { text, qualifier }) {
    const choices = Object.entries(qualifiersInWords()).map(([each, label]) => ({
      label,
      description: each === qualifier ? l10n.t('{0}, as it was read', each) : each,
      correction: { qualifier: each as Qualifier },
    }));
    return pick(l10n.t('How does the text bound “{0}”?', text), choices);
  },
  async speaker(_, { text, speaker, speakers }) {
    const title = l10n.t('Who says “{0}”?', text);
    const others = speakers
      .filter((each) => each !== speaker)
      .map((label) => ({ label, correction: { speaker: label } }));
    const none = { label: l10n.t('Nobody: the source itself tells it'), correction: { speaker: null } };
    const choice = await choose(title, [...others, ...(speaker === null ? [] : [none])], l10n.t('Somebody else…'));
    if (choice !== 'other') return choice;
    const name = await window.showInputBox({ title, value: speaker ?? '', prompt: l10n.t('The name of the speaker') });
    return name?.trim() ? { speaker: name.trim() } : undefined;
  },
};

function kindsInWords(): Readonly<Record<FigureKind, string>> {
  return {
    count: l10n.t('Count: so many of something'),
    measure: l10n.t('Measure: a length, a weight, an area …'),
    money: l10n.t('Money'),
    percentage: l10n.t('Percentage'),
    age: l10n.t('Age'),
    duration: l10n.t('Duration'),
    ratio: l10n.t('Ratio'),
    date: l10n.t('Date'),
    time: l10n.t('Time of day'),
    ordinal: l10n.t('Ordinal: a place in a row'),
    identifier: l10n.t('Identifier: a number that is a name'),
  };
}

function qualifiersInWords(): Readonly<Record<Qualifier, string>> {
  return {
    '=': l10n.t('Exactly'),
    '~': l10n.t('About'),
    '>=': l10n.t('At least'),
    '>': l10n.t('More than'),
    '<=': l10n.t('At most'),
    '<': l10n.t('Less than'),
  };
}

interface Choice extends QuickPickItem {
  readonly correction: Correction;
}

async function pick(title: string, choices: readonly Choice[]): Promise<Correction | undefined> {
  return (await window.showQuickPick(choices, { title, matchOnDescription: true }))?.correction;
}

/** Offers what is known, and to write something else; asks for that at once where nothing is known. */
async function choose(
  title: string,
  known: readonly Choice[],
  other: string,
): Promise<Correction | 'other' | undefined> {
  if (known.length === 0) return 'other';
  const items = [...known, { label: other, correction: 'other' as const }];
  return (await window.showQuickPick(items, { title }))?.correction;
}

/** Asks for words that are understood as a value or a unit, and shows how, while they are typed. */
export async function askWritten(
  { client }: AskContext,
  as: WrittenParams['as'],
  title: string,
  value: string,
  isOptional = false,
): Promise<Correction | undefined> {
  const read = (text: string) =>
    client.sendRequest<WrittenReading | null>(annotationRequests.readWritten, { text, as } satisfies WrittenParams);
  const text = await window.showInputBox({
    title,
    value,
    prompt: as === 'value' ? l10n.t('Such as 1,200, at least 40, 7 to 9, 10:40 p.m. or 2 April 2026') : '',
    ignoreFocusOut: true,
    validateInput: async (words) => {
      if (isOptional && words.trim() === '') return undefined;
      const reading = await read(words);
      return reading === null ? refusal(as) : understood(reading);
    },
  });
  if (text === undefined) return undefined;
  return isOptional && text.trim() === '' ? {} : (await read(text))?.correction;
}

function refusal(as: WrittenParams['as']): string {
  return as === 'value' ? l10n.t('Write one value.') : l10n.t('Write one unit.');
}

function understood({ words }: WrittenReading): InputBoxValidationMessage | undefined {
  if (words === '') return undefined;
  return { message: l10n.t('Understood as {0}', words), severity: InputBoxValidationSeverity.Info };
}
