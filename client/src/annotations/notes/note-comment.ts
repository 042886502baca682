import type { ShownAnnotation } from 'crosscheck-server/annotation-protocol';
import { type Comment, type CommentAuthorInformation, CommentMode, l10n, MarkdownString } from 'vscode';
import { withoutImages } from './without-images.ts';

/** An annotation as the editor shows it inside a thread. Notes can be edited, everything can be deleted. */
export class NoteComment implements Comment {
  readonly annotation: ShownAnnotation;
  readonly author: CommentAuthorInformation;
  readonly contextValue: string;
  readonly label?: string;
  readonly timestamp?: Date;
  mode = CommentMode.Preview;
  /** While it is edited the note as it was written; the editor puts what was typed here. */
  body: MarkdownString;

  constructor(annotation: ShownAnnotation) {
    const { kind, creator, created, modified } = annotation;
    this.annotation = annotation;
    this.author = { name: creator === '' ? l10n.t('not named') : creator };
    this.contextValue = kind;
    if (modified > created) this.label = l10n.t('edited');
    const time = new Date(created);
    if (!Number.isNaN(time.getTime())) this.timestamp = time;
    this.body = bodyOf(annotation);
  }

  /** Lets the person change the text; `show` ends that. */
  edit(): void {
    this.body = new MarkdownString(this.annotation.body);
    this.mode = CommentMode.Editing;
  }

  /** Shows the note as it is kept, whatever was typed. */
  show(): void {
    this.body = bodyOf(this.annotation);
    this.mode = CommentMode.Preview;
  }
}

/** Of a note its text; of everything else what it says, with the words of the person beneath. Trusted in nothing. */
function bodyOf({ kind, summary, body, reopened }: ShownAnnotation): MarkdownString {
  const shown = new MarkdownString();
  // Words that somebody only marked have no text of a note.
  if (kind !== 'note' || body === '') shown.appendText(summary);
  // The summary of a decision ends with the first line of its reason.
  const isSaid = kind === 'decision' && !body.includes('\n');
  if (!isSaid && body !== '') shown.appendMarkdown(`${kind === 'note' ? '' : '\n\n'}${withoutImages(body)}`);
  if (reopened !== null) shown.appendMarkdown('\n\n').appendText(l10n.t('Open again: {0}', reopened));
  return shown;
}
