import {
  annotationRequests,
  type Correction,
  type ShownAnnotation,
  type ShownReading,
} from 'crosscheck-server/annotation-protocol';
import { commands, l10n, type QuickPickItem, window } from 'vscode';
import { startOf } from '../editor/start.ts';
import { addClaim } from './add-claim.ts';
import { annotateWithUndo, signature } from './annotate.ts';
import { ASKERS, type Part } from './ask-correction.ts';
import { type CorrectionContext, readingOf } from './reading.ts';
import { joinQuestion, splitQuestion } from './rule-questions.ts';

/** Corrects something of the reading of the figure that a command was called on. What is given is not asked for. */
type Corrector = (from?: unknown, given?: unknown) => Promise<void>;

/** The commands that correct what was read: one that offers all the others, and these. */
export function correctorsOf(context: CorrectionContext) {
  return {
    'crosscheck.noFigure': (from) => correct(context, from, async () => ({ noFigure: true })),
    'crosscheck.correctValue': (from, given) => correctPart(context, 'value', from, given),
    'crosscheck.correctUnit': (from, given) => correctPart(context, 'unit', from, given),
    'crosscheck.correctKind': (from, given) => correctPart(context, 'kind', from, given),
    'crosscheck.correctQualifier': (from, given) => correctPart(context, 'qualifier', from, given),
    'crosscheck.correctSpeaker': (from, given) => correctPart(context, 'speaker', from, given),
    'crosscheck.sameQuestion': (from, selected) => joinQuestion(context, from, selected),
    'crosscheck.otherQuestion': (from, selected) => splitQuestion(context, from, selected),
    'crosscheck.addClaim': (from, given) => addClaim(context, from, given),
    'crosscheck.undoCorrection': (from) => undoCorrection(context, from),
    'crosscheck.correct': (from) => chooseCorrection(context, from),
  } satisfies Readonly<Record<string, Corrector>>;
}

function correctPart(context: CorrectionContext, part: Part, from: unknown, given: unknown): Promise<void> {
  const correction =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Correction) : null;
  return correct(context, from, async (reading) => correction ?? ASKERS[part](context, reading));
}

async function correct(
  context: CorrectionContext,
  from: unknown,
  ask: (reading: ShownReading) => Promise<Correction | undefined>,
): Promise<void> {
  const reading = await readingOf(context, from);
  const correction = reading && (await ask(reading));
  if (!reading || !correction) return;
  const { uri, range, text } = reading;
  const said = correction.noFigure
    ? l10n.t('“{0}” counts as no figure now.', text)
    : l10n.t('What is read from “{0}” is corrected.', text);
  await annotateWithUndo(context, { action: 'correct', uri, range, correction, ...(await signature(from)) }, said);
}

/** Takes back what somebody said of the reading of the words here: the only thing, or one of several. */
async function undoCorrection(context: CorrectionContext, from: unknown): Promise<void> {
  const rulings = await rulingsAt(context, from);
  if (rulings.length === 0) {
    window.showInformationMessage(l10n.t('Nobody corrected what is read here.'));
    return;
  }
  const items = rulings.map((ruling) => ({ ...describe(ruling), ruling }));
  const chosen =
    items.length === 1 ? items[0] : await window.showQuickPick(items, { title: l10n.t('Take back which correction?') });
  if (!chosen) return;
  const edit = { action: 'delete', id: chosen.ruling.id, ...(await signature(from)) } as const;
  await annotateWithUndo(context, edit, l10n.t('The correction is taken back: {0}', chosen.ruling.summary));
}

async function rulingsAt({ client }: CorrectionContext, from: unknown): Promise<readonly ShownAnnotation[]> {
  const place = startOf(from);
  return place ? client.sendRequest<readonly ShownAnnotation[]>(annotationRequests.rulingsAt, place) : [];
}

function describe({ summary, creator, quote, created }: ShownAnnotation): QuickPickItem {
  const by = [creator, created.slice(0, 10)].filter((part) => part !== '').join(', ');
  return { label: summary, description: by, detail: `“${quote}”` };
}

interface Choice extends QuickPickItem {
  readonly command: string;
}

/** Asks what of the reading of the figure here is wrong, and goes on with that. */
async function chooseCorrection(context: CorrectionContext, from: unknown): Promise<void> {
  const rulings = await rulingsAt(context, from);
  const place = startOf(from);
  const reading = place && (await context.client.sendRequest<ShownReading | null>(annotationRequests.readingAt, place));
  if (!reading && rulings.length === 0) {
    await readingOf(context, from);
    return;
  }
  const choices = [...(reading ? partsOf(reading) : []), ...(rulings.length > 0 ? [undoOf(rulings)] : [])];
  const title = reading ? l10n.t('“{0}” is read wrongly', reading.text) : l10n.t('Corrected here');
  const options = { title, placeHolder: l10n.t('What is wrong?'), matchOnDescription: true };
  const chosen = await window.showQuickPick(choices, options);
  if (chosen) await commands.executeCommand(chosen.command, from ?? place);
}

function partsOf({ value, unit, kind, qualifier, speaker, question }: ShownReading): readonly Choice[] {
  const none = l10n.t('none');
  return [
    { label: l10n.t('This is no figure'), command: 'crosscheck.noFigure' },
    { label: l10n.t('Value…'), description: value, command: 'crosscheck.correctValue' },
    { label: l10n.t('Unit…'), description: unit ?? none, command: 'crosscheck.correctUnit' },
    { label: l10n.t('Kind…'), description: kind, command: 'crosscheck.correctKind' },
    { label: l10n.t('Qualifier…'), description: qualifier, command: 'crosscheck.correctQualifier' },
    { label: l10n.t('Speaker…'), description: speaker ?? none, command: 'crosscheck.correctSpeaker' },
    { label: l10n.t('Same question as…'), description: question?.phrase ?? '', command: 'crosscheck.sameQuestion' },
    ...(question
      ? [{ label: l10n.t('Different question'), description: question.phrase, command: 'crosscheck.otherQuestion' }]
      : []),
  ];
}

function undoOf([first]: readonly ShownAnnotation[]): Choice {
  return {
    label: l10n.t('Undo correction…'),
    description: first!.creator === '' ? first!.summary : `${first!.summary} (${first!.creator})`,
    command: 'crosscheck.undoCorrection',
  };
}
