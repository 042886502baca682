import {
  type AnnotationEdit,
  type AnnotationResult,
  annotationRequests,
  type DecisionKind,
  type Ground,
  type ShownFinding,
} from 'crosscheck-server/annotation-protocol';
import { l10n, type QuickPickItem, window } from 'vscode';
import type { CommandContext } from '../commands/command-context.ts';
import { startOf } from '../commands/start.ts';
import { authorName } from './author.ts';

/** What a person decides about a finding. */
export interface Answer {
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly ground?: Ground;
  /** The text of the position that holds, where one does. */
  readonly position?: string;
}

/**
 * Decides the finding on a figure: the one that the card, the Claims view or the cursor is on. Asks what is decided and
 * why, unless an answer comes along. The decision is kept beside the corpus.
 */
export function decide(context: CommandContext) {
  return async (from?: unknown, answer?: Answer): Promise<void> => {
    const finding = await findingOf(context, from, (each) => !isDecided(each));
    const given = finding && (answer ?? (await askFor(finding)));
    if (!finding || !given) return;
    await annotate(context, { action: 'decide', findingId: finding.id, ...given, ...signature() });
  };
}

/** Takes back the decision on the finding of a figure. */
export function reopen(context: CommandContext) {
  return async (from?: unknown): Promise<void> => {
    const finding = await findingOf(context, from, isDecided);
    if (finding) await annotate(context, { action: 'reopen', findingId: finding.id, ...signature() });
  };
}

function isDecided({ decision }: ShownFinding): boolean {
  return decision !== null && decision.reopened === null;
}

async function findingOf(
  { client }: CommandContext,
  from: unknown,
  wanted: (finding: ShownFinding) => boolean,
): Promise<ShownFinding | undefined> {
  const place = startOf(from);
  const all = place ? await client.sendRequest<readonly ShownFinding[]>(annotationRequests.findingsAt, place) : [];
  const findings = all.filter(wanted);
  if (findings.length === 0) {
    window.showInformationMessage(l10n.t('There is nothing of that kind to decide on the figure here.'));
  }
  if (findings.length < 2) return findings[0];
  const items = findings.map((finding) => ({ label: finding.question, detail: finding.explanation, finding }));
  return (await window.showQuickPick(items, { title: l10n.t('Which finding?') }))?.finding;
}

async function askFor({ question, positions }: ShownFinding): Promise<Answer | undefined> {
  const explained = (label: string, ground: Ground) => ({ label, answer: { decision: 'explained', ground } as const });
  const items: readonly (QuickPickItem & { readonly answer: Omit<Answer, 'reason'> })[] = [
    ...positions.map(({ text }) => ({
      label: l10n.t('Settled: {0} holds', text),
      answer: { decision: 'settled', position: text } as const,
    })),
    explained(l10n.t('Explained: another date'), 'date'),
    explained(l10n.t('Explained: another scope'), 'scope'),
    explained(l10n.t('Explained: another definition'), 'definition'),
    explained(l10n.t('Explained: rounded'), 'rounding'),
    explained(l10n.t('Explained: translation'), 'translation'),
    explained(l10n.t('Explained otherwise'), 'other'),
    { label: l10n.t('Dismissed'), answer: { decision: 'dismissed' } },
  ];
  const picked = await window.showQuickPick(items, { title: question, placeHolder: l10n.t('What do you decide?') });
  const reason = picked && (await window.showInputBox({ title: picked.label, prompt: l10n.t('Why?') }));
  return picked && reason !== undefined ? { ...picked.answer, reason } : undefined;
}

function signature(): { readonly creator: string; readonly created: string } {
  return { creator: authorName(), created: new Date().toISOString() };
}

async function annotate({ client }: CommandContext, edit: AnnotationEdit): Promise<void> {
  const result = await client.sendRequest<AnnotationResult>(annotationRequests.annotate, edit);
  if (!result.ok) window.showErrorMessage(result.message);
}
