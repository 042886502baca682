import { commands, window } from 'vscode';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors } from './documents.ts';
import { see } from './screen.ts';

describe('the walkthrough', () => {
  afterEach(closeEditors);

  it('opens by a command, and opens the sample beside itself', async () => {
    await (await crosscheck()).whenReady();
    await commands.executeCommand('crosscheck.openWalkthrough');
    await see({ selector: '.gettingStartedContainer', text: 'Open the sample', screenshot: 'walkthrough' });
    const button = { selector: '.gettingStartedContainer .monaco-button', text: 'Open Sample Corpus' };
    if (await see({ ...button, click: true })) {
      await until(window.onDidChangeVisibleTextEditors, () => sampleEditor());
      const done = '[data-step-id$="#sample"] .codicon.complete, [data-step-id$="#sample"].complete';
      await see({ selector: done, screenshot: 'walkthrough-sample' });
    }
  });
});

function sampleEditor() {
  return window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('flood.corpus'));
}
