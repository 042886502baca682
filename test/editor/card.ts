import { commands, type Hover, MarkdownString, type TextEditor } from 'vscode';
import { rangeOf } from './documents.ts';

/** The words of the card on a figure, without their markup; empty where there is none. */
export async function cardAt({ document }: TextEditor, figure: string, behind = ''): Promise<string> {
  const place = rangeOf(document, figure, behind).start;
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .map(plain)
    .join('\n');
}

function plain(markdown: string): string {
  return markdown
    .replace(/\]\(command:[^)]*\)/g, ']')
    .replace(/\*\*/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
