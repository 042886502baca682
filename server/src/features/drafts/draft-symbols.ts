import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { DRAFT_STATUSES } from '../protocol/draft-protocol.ts';
import { readable } from '../wording/readable-text.ts';
import { type CheckedDraft, rangeInDraft } from './checked-draft.ts';
import { STATUS_SIGNS } from './draft-card.ts';

const LONGEST_NAME = 60;

/** The figures and quotations of a draft by how they stand, what is wrong first: its outline. */
export function listDraftSymbols(checked: CheckedDraft): DocumentSymbol[] {
  const whole = rangeInDraft(checked, { start: 0, end: checked.lines.text.length });
  return DRAFT_STATUSES.flatMap((status): DocumentSymbol[] => {
    const children = checked.passages
      .filter((passage) => passage.status === status)
      .map((passage): DocumentSymbol => {
        const range = rangeInDraft(checked, passage.span);
        return {
          name: readable(passage.text, LONGEST_NAME) || status,
          detail: readable(passage.question, LONGEST_NAME),
          kind: passage.kind === 'figure' ? SymbolKind.Number : SymbolKind.String,
          range,
          selectionRange: range,
        };
      });
    if (children.length === 0) return [];
    const name = `${STATUS_SIGNS[status]} ${status}`;
    return [
      {
        name,
        detail: String(children.length),
        kind: SymbolKind.Namespace,
        range: whole,
        selectionRange: children[0]!.range,
        children,
      },
    ];
  });
}
