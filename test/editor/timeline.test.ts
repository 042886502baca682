import { expect } from 'chai';
import { commands, Selection, TabInputWebview, window } from 'vscode';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, ofCode, problemsOf } from './documents.ts';
import { see } from './screen.ts';

function openPages(viewType: string): readonly string[] {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input, label }) =>
    input instanceof TabInputWebview && input.viewType.endsWith(viewType) ? [label] : [],
  );
}

const PAGES = [
  {
    command: 'crosscheck.showTimeline',
    viewType: 'crosscheck.timeline',
    screenshot: 'timeline',
    opens: '.mark .shape',
  },
  { command: 'crosscheck.compare', viewType: 'crosscheck.compare', screenshot: 'compare', opens: '#open-0' },
];

describe('the timeline and the comparison', () => {
  afterEach(closeEditors);

  for (const { command, viewType, screenshot, opens } of PAGES) {
    it(`${command} opens beside the text, on the question of the figure at the cursor`, async () => {
      await (await crosscheck()).whenReady();
      await commands.executeCommand('crosscheck.openSample');
      const editor = window.activeTextEditor!;
      const problems = await problemsOf(editor.document.uri, (all) => ofCode(all, 'contradiction').length > 0);
      const [problem] = ofCode(problems, 'contradiction');
      editor.selection = new Selection(problem!.range.start, problem!.range.start);
      await commands.executeCommand(command);
      const title = await until(window.tabGroups.onDidChangeTabs, () => openPages(viewType)[0]);
      await see({ selector: '.tab.active', text: title });
      expect(title).to.match(/^\w.*: (?:timeline|sentences)$/);
      const question = title.slice(0, title.lastIndexOf(':'));
      await see({ webview: true, selector: 'h1', text: question, screenshot });
      if (await see({ webview: true, selector: opens, click: true })) {
        const selected = () => window.visibleTextEditors.find(({ selection }) => !selection.isEmpty);
        await until(window.onDidChangeTextEditorSelection, selected);
      }
    });
  }
});
