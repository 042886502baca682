import {
  type AnnotationEdit,
  type AnswerStart,
  annotationRequests,
  type DecisionKind,
  type Ground,
  type ShownFinding,
} from 'crosscheck-server/annotation-protocol';
import { l10n, type QuickPickItem, window } from 'vscode';
import type { ClaimNode } from '../editor/claim-node.ts';
import type { CommandContext } from '../editor/command-context.ts';
import { startOf } from '../editor/start.ts';
import { capitalised } from '../editor/wording.ts';
import { annotateAllWithUndo, annotateWithUndo, signature } from './annotate.ts';

/** What a person decides about a finding. */
export interface Answer {
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly ground?: Ground;
  /** The text of the position that holds, where one does. */
  readonly position?: string;
}

/**
 * Decides the finding on a figure: the one that the card, the Claims view, the quick fix or the cursor is on. Asks for
 * what the answer that comes along lacks: what is decided, and why. The decision is kept beside the corpus. Several nodes
 * that are selected in the Claims view are explained or dismissed with one answer.
 */
export function decide(context: CommandContext) {
  return async (
    from?: unknown,
    given?: Partial<Answer> | readonly ClaimNode[],
    third?: Partial<Answer>,
  ): Promise<void> => {
    if (isSelection(given) && given.length > 1) {
      await decideSeveral(context, given, third);
      return;
    }
    const answer = isSelection(given) ? third : given;
    const finding = await findingOf(context, from, 'open');
    const decided = finding && (await askFor(finding, answer));
    if (!finding || !decided) return;
    const edit = { action: 'decide', findingId: finding.id, ...decided, ...(await signature(from)) } as const;
    await annotateWithUndo(context, edit, saidOf(finding.question, decided));
  };
}

function isSelection(given: unknown): given is readonly ClaimNode[] {
  return Array.isArray(given);
}

/** Decides the finding of each selected question in the same way. Which position holds is for each one to be settled. */
async function decideSeveral(
  context: CommandContext,
  nodes: readonly ClaimNode[],
  answer: Partial<Answer> | undefined,
): Promise<void> {
  const found = new Map<string, ClaimNode>();
  for (const node of nodes) {
    const place = startOf(node);
    const all = place
      ? await context.client.sendRequest<readonly ShownFinding[]>(annotationRequests.findingsAt, place)
      : [];
    const gravest = all.find((finding) => !isDecided(finding) && finding.code === node.shown.verdict);
    if (gravest) found.set(gravest.id, node);
  }
  if (found.size === 0) {
    window.showInformationMessage(l10n.t('There is nothing of that kind to decide on the figure here.'));
    return;
  }
  const decided = await askFor({ question: l10n.t('{0} findings', found.size), positions: [] }, answer);
  if (!decided) return;
  const edits: AnnotationEdit[] = [];
  for (const [findingId, node] of found) {
    edits.push({ action: 'decide', findingId, ...decided, ...(await signature(node)) });
  }
  await annotateAllWithUndo(context, edits, l10n.t('{0} findings decided.', edits.length));
}

/** Takes back the decision on the finding of a figure; it stays in the history of that. */
export function reopen(context: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const finding = await findingOf(context, from, 'decided');
    if (!finding) return;
    const edit = { action: 'reopen', findingId: finding.id, ...(await signature(from)) } as const;
    await annotateWithUndo(context, edit, l10n.t('{0}: open again.', capitalised(finding.question)));
  };
}

function isDecided({ decision }: ShownFinding): boolean {
  return decision !== null && decision.reopened === null;
}

async function findingOf(
  { client }: CommandContext,
  from: unknown,
  wanted: 'open' | 'decided',
): Promise<ShownFinding | undefined> {
  const place = startOf(from);
  const all = place ? await client.sendRequest<readonly ShownFinding[]>(annotationRequests.findingsAt, place) : [];
  const meant = place && 'findingId' in place ? place.findingId : null;
  const here = all.filter(({ id }) => meant === null || id === meant);
  const findings = here.filter((finding) => isDecided(finding) === (wanted === 'decided'));
  if (findings.length === 0) window.showInformationMessage(noneOf(wanted, here[0]));
  if (findings.length < 2) return findings[0];
  const items = findings.map((finding) => ({ label: finding.question, detail: finding.explanation, finding }));
  return (await window.showQuickPick(items, { title: l10n.t('Which finding?') }))?.finding;
}

/** Why there is no such finding on a figure, by what else is found on it. */
function noneOf(wanted: 'open' | 'decided', other: ShownFinding | undefined): string {
  if (other === undefined) return l10n.t('There is nothing to decide on the figure here.');
  const about = capitalised(other.question);
  return wanted === 'open'
    ? l10n.t('{0}: decided already. Reopen it to decide anew.', about)
    : l10n.t('{0}: nothing is decided yet.', about);
}

type Choice = QuickPickItem & { readonly answer: AnswerStart & { readonly ground?: Ground } };

/** Asks for what an answer lacks; undefined where the person turns away. */
async function askFor(
  finding: Pick<ShownFinding, 'question' | 'positions'>,
  { decision, reason, ...given }: Partial<Answer> = {},
) {
  const isChosen = decision !== undefined && (decision !== 'explained' || given.ground !== undefined || reason);
  const chosen = isChosen ? { ...given, decision } : await choose(finding, decision);
  if (!chosen || reason !== undefined) return chosen && { ...chosen, reason: reason ?? '' };
  const title = titleOf(finding.question, chosen);
  const isEnough = chosen.decision === 'explained' && chosen.ground !== 'other';
  const why = await window.showInputBox({
    title,
    prompt: isEnough ? l10n.t('Why? (May be left empty.)') : l10n.t('Why?'),
    validateInput: (words) => (isEnough || words.trim() !== '' ? undefined : l10n.t('A decision needs a reason.')),
    ignoreFocusOut: true,
  });
  return why === undefined ? undefined : { ...chosen, reason: why };
}

/** Above the question for the reason: what is decided about what. */
function titleOf(question: string, { decision, ground, position }: Choice['answer']): string {
  if (position !== undefined) return l10n.t('Settled: {0} holds', position);
  const label = decision === 'dismissed' ? l10n.t('Dismissed') : ground === undefined ? null : GROUNDS()[ground];
  return label === null ? capitalised(question) : `${label} – ${question}`;
}

/** What was decided, once it is. */
function saidOf(question: string, { decision, position }: AnswerStart): string {
  const about = capitalised(question);
  switch (decision) {
    case 'settled':
      return position === undefined
        ? l10n.t('{0}: settled.', about)
        : l10n.t('{0}: settled for “{1}”.', about, position);
    case 'explained':
      return l10n.t('{0}: explained.', about);
    case 'dismissed':
      return l10n.t('{0}: dismissed.', about);
  }
}

/** How each ground is called; asked for when the words of the editor's language are there. */
const GROUNDS = (): Readonly<Record<Ground, string>> => ({
  date: l10n.t('Explained: another date'),
  scope: l10n.t('Explained: another scope'),
  definition: l10n.t('Explained: another definition'),
  rounding: l10n.t('Explained: rounded'),
  translation: l10n.t('Explained: translation'),
  other: l10n.t('Explained otherwise'),
});

/** Asks what is decided: everything that there is, or of one kind alone. */
async function choose(
  { question, positions }: Pick<ShownFinding, 'question' | 'positions'>,
  kind?: DecisionKind,
): Promise<Choice['answer'] | undefined> {
  const choices = [
    ...positions.map(({ text }): Choice => settled(text)),
    ...Object.entries(GROUNDS()).map(([ground, label]) => explained(label, ground as Ground)),
    { label: l10n.t('Dismissed'), answer: { decision: 'dismissed' } } satisfies Choice,
  ].filter(({ answer }) => kind === undefined || answer.decision === kind);
  const options = { title: capitalised(question), placeHolder: l10n.t('What do you decide?') };
  return (await window.showQuickPick(choices, options))?.answer;
}

function settled(position: string): Choice {
  return { label: l10n.t('Settled: {0} holds', position), answer: { decision: 'settled', position } };
}

function explained(label: string, ground: Ground): Choice {
  return { label, answer: { decision: 'explained', ground } };
}
