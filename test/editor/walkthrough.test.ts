import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors } from './documents.ts';
import { see } from './screen.ts';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

describe('the walkthrough', () => {
  afterEach(async () => {
    await useTheme(undefined);
    await closeEditors();
  });

  it('opens by a command, in light, dark and high contrast, and opens the sample beside itself', async () => {
    await (await crosscheck()).whenReady();
    await commands.executeCommand('crosscheck.openWalkthrough');
    for (const [name, theme] of Object.entries(THEMES)) {
      await useTheme(theme);
      const page = { selector: '.gettingStartedContainer', text: 'Open the sample' };
      await see({ ...page, screenshot: `walkthrough-${name}` });
    }
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

async function useTheme(theme: string | undefined): Promise<void> {
  await workspace.getConfiguration('workbench').update('colorTheme', theme, ConfigurationTarget.Workspace);
}
