import { expect } from 'chai';
import { type CommentThread, CommentThreadState, commands, Selection, type Uri, window, workspace } from 'vscode';
import type { NoteComment } from '../../client/src/annotations/notes/note-comment.ts';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, open, rangeOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const text = corpusOf(
  { name: 'courier.txt', published: '2026-04-02', text: '🔥 Seven workers were injured at the mill. It made paper.' },
  { name: 'herald.txt', published: '2026-04-02', text: 'Nine workers were injured at the mill.' },
);

describe('notes', () => {
  let api: CrosscheckApi;
  let uri: Uri;
  let file: Uri;

  beforeEach(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('notes.corpus', text);
    file = uri.with({ path: uri.path.replace(/\.corpus$/, '.annotations.jsonld') });
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closePanel');
    await closeEditors();
    await remove(uri, file);
  });

  /** Waits until the threads of the file are as wanted, and gives the first. */
  const thread = (wanted: (comments: readonly NoteComment[], thread: CommentThread) => boolean) => {
    const look = () => api.noteThreads.threadsIn(uri.toString()).find((each) => wanted(commentsOf(each), each));
    return until(api.noteThreads.onDidChange, look, wanted);
  };

  it('are written beside the text, edited, answered, resolved, and found again after a restart', async () => {
    const editor = await open(uri);
    const { start } = rangeOf(editor.document, 'Seven');
    editor.selection = new Selection(start, start);
    // The editor has asked where notes can be made.
    await see({ selector: '.comment-range-glyph' });
    await commands.executeCommand('crosscheck.addNote');
    // It is open before it has the focus: what is typed too early would go into the corpus.
    if (await see({ selector: '.review-widget .monaco-editor.focused' })) {
      await commands.executeCommand('type', { text: '**Ask** the brigade. ![pixel](https://example.org/a.png)' });
      await see({ selector: '.review-widget .monaco-button', text: 'Add Note', screenshot: 'note-typed', click: true });
    } else {
      await commands.executeCommand(
        'crosscheck.addNote',
        undefined,
        '**Ask** the brigade. ![pixel](https://a.org/a.png)',
      );
    }
    const made = await thread(([first]) => first !== undefined);
    expect(made.range && editor.document.getText(made.range)).to.equal('Seven');
    expect(commentsOf(made)[0]!.author.name).to.equal('Ada Brook');
    const shown = await see({ selector: '.review-widget .comment-body', text: 'Ask', screenshot: 'note' });
    if (shown) expect(shown.html).to.contain('<strong>Ask</strong>').and.not.to.contain('<img');

    const [note] = commentsOf(made);
    await commands.executeCommand('crosscheck.editNote', note);
    expect(note!.body.value).to.contain('![pixel](');
    await see({ selector: '.review-widget .edit-container', screenshot: 'note-edited' });
    await commands.executeCommand('crosscheck.cancelNoteEdit', note);
    await see({ selector: '.review-widget .edit-container', gone: true });
    await commands.executeCommand('crosscheck.editNote', note);
    note!.body.value = 'The brigade was *asked*.';
    await commands.executeCommand('crosscheck.saveNoteEdit', note);
    const edited = await thread(([first]) => first?.body.value === 'The brigade was *asked*.');
    await commands.executeCommand('crosscheck.replyToNote', { thread: edited, text: 'They said nine.' });
    await thread((all) => all.length === 2);

    await commands.executeCommand('crosscheck.resolveNotes', edited);
    await thread((_, { state }) => state === CommentThreadState.Resolved);
    await commands.executeCommand('crosscheck.unresolveNotes', edited);
    await thread((_, { state }) => state === CommentThreadState.Unresolved);
    await commands.executeCommand('crosscheck.resolveNotes', edited);
    await thread((_, { state }) => state === CommentThreadState.Resolved);
    const kept = new TextDecoder().decode(await workspace.fs.readFile(file));
    expect(kept).to.contain('The brigade was *asked*.').and.to.contain('They said nine.');

    await commands.executeCommand('crosscheck.restartServer');
    await api.whenReady();
    const again = await thread((all, { state }) => all.length === 2 && state === CommentThreadState.Resolved);
    expect(editor.document.getText(again.range)).to.equal('Seven');
    await commands.executeCommand('workbench.action.focusCommentsPanel');
    await see({ selector: '.comments-panel', text: 'The brigade was', screenshot: 'notes-panel' });
    await commands.executeCommand('workbench.action.closePanel');

    // Of all that can be undone only this is to be found.
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('crosscheck.deleteNote', commentsOf(again)[0]);
    await thread((all) => all.length === 1);
    await commands.executeCommand('notifications.showList');
    if (await see({ selector: '.notifications-center .monaco-button', text: 'Undo', click: true })) {
      await thread((all) => all.length === 2);
    }
    await commands.executeCommand('notifications.clearAll');
  });

  itInNode('are made on a claim of the Claims view, and beside another note of the same line', async () => {
    const place = { uri: uri.toString(), position: { line: 4, character: 4 } };
    await commands.executeCommand('crosscheck.addNote', place, 'From afar.');
    const made = await thread(([first]) => first?.annotation.body === 'From afar.');
    const editor = window.activeTextEditor!;
    expect(editor.document.getText(made.range)).to.equal('Seven');

    const { start } = rangeOf(editor.document, 'made paper');
    editor.selection = new Selection(start, start);
    const asking = commands.executeCommand('crosscheck.addNote');
    const box = { selector: '.quick-input-widget', text: 'Note on “It made paper.”', screenshot: 'second-note' };
    if (await see({ ...box, type: 'On the same line.\n' })) await asking;
    else await commands.executeCommand('crosscheck.addNote', undefined, 'On the same line.');
    const second = await thread(([first]) => first?.annotation.body === 'On the same line.');
    expect(editor.document.getText(second.range)).to.equal('It made paper.');
  });
});

function commentsOf({ comments }: CommentThread): readonly NoteComment[] {
  return comments as readonly NoteComment[];
}
