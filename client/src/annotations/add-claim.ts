import { annotationRequests, type Correction } from 'crosscheck-server/annotation-protocol';
import { l10n, type Range, window } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import { cursorPlace, showPlace, toProtocolRange, toRange } from '../editor/places.ts';
import { startOf } from '../editor/start.ts';
import { annotateWithUndo, signature } from './annotate.ts';
import { askWritten } from './ask-correction.ts';
import type { CorrectionContext } from './reading.ts';
import { chooseQuestionAt } from './rule-questions.ts';

/** What a claim by hand says. */
interface GivenClaim {
  /** Null for a question of its own. */
  readonly questionId: string | null;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
}

/** In characters. */
const LONGEST_TITLE = 60;

/**
 * Adds a claim by hand on what is selected, else on the words at the cursor, also where these give no number. Asks which
 * question it answers, and what number it gives.
 */
export async function addClaim(context: CorrectionContext, from: unknown, given: unknown): Promise<void> {
  const place = startOf(from);
  if (place && place.uri !== cursorPlace()?.uri) {
    await showPlace({ uri: place.uri, range: { start: place.position, end: place.position } });
  }
  const editor = window.activeTextEditor;
  const range = editor && (editor.selection.isEmpty ? await wordsAtCursor(context) : editor.selection);
  if (!range) {
    window.showInformationMessage(l10n.t('Put the cursor into the text of a source, or select words there.'));
    return;
  }
  const words = editor.document.getText(range).slice(0, LONGEST_TITLE);
  const claim = isClaim(given) ? given : await askForClaim(context, words);
  if (!claim) return;
  const { questionId, ...said } = claim;
  const edit = {
    action: 'addClaim',
    uri: editor.document.uri.toString(),
    range: toProtocolRange(range),
    ...(questionId === null ? {} : { questionId }),
    ...said,
    ...(await signature(from)),
  } as const;
  await annotateWithUndo(context, edit, l10n.t('“{0}” is a claim now.', words));
}

function isClaim(given: unknown): given is GivenClaim {
  return typeof given === 'object' && given !== null && 'questionId' in given;
}

async function wordsAtCursor({ client }: CorrectionContext): Promise<Range | null> {
  const words = await client.sendRequest<ProtocolRange | null>(annotationRequests.wordsAt, cursorPlace());
  return words && toRange(words);
}

async function askForClaim(context: CorrectionContext, words: string): Promise<GivenClaim | undefined> {
  const title = l10n.t('Which question does “{0}” answer?', words);
  const questionId = await chooseQuestionAt(context, undefined, title, l10n.t('A question of its own'));
  if (questionId === undefined) return undefined;
  const asked = l10n.t('What number does “{0}” give? (Leave empty for none.)', words);
  const written = await askWritten(context, 'value', asked, '', true);
  return written && { questionId, ...amountOf(written) };
}

/** A claim by hand has one number, a range with its middle, or none. */
function amountOf({ value, low, high, unit }: Correction): Omit<GivenClaim, 'questionId'> {
  const range = low === undefined || high === undefined ? {} : { value: (low + high) / 2, low, high };
  return { ...range, ...(typeof value === 'number' ? { value } : {}), ...(unit == null ? {} : { unit }) };
}
