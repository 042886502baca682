import { expect } from 'chai';
import { type LanguageModelTextPart, lm, type Uri } from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { askUntil, crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, remove, write } from './documents.ts';

const CORPUS = corpusOf(
  { name: 'a.txt', published: '2026-05-04', text: 'The tram to Sundby carried 31 passengers when it left the rails.' },
  { name: 'b.txt', published: '2026-05-04', text: 'The tram to Sundby carried 37 passengers when it left the rails.' },
);

describe('tools for language models', () => {
  const uris: Uri[] = [];
  after(() => remove(...uris));

  async function invoke(name: string, input: object) {
    const result = await lm.invokeTool(`crosscheck_${name}`, { input, toolInvocationToken: undefined });
    return JSON.parse((result.content[0] as LanguageModelTextPart).value);
  }

  it('are all of the manifest, and answer from the corpora of the workspace', async () => {
    const api = await crosscheck();
    uris.push(await write('tram.corpus', CORPUS));
    await api.whenReady();
    const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('crosscheck_'));
    expect([...names].sort()).to.deep.equal(manifest.contributes.languageModelTools.map(({ name }) => name).sort());
    const find = () => invoke('find_figures', { about: 'tram passengers Sundby' });
    const found = await askUntil(find, ({ total }) => total === 2);
    expect(found.figures.map(({ text }: { text: string }) => text).sort()).to.deep.equal(['31', '37']);
    const checked = await invoke('check_text', {
      text: 'The tram to Sundby carried 31 passengers when it left the rails.',
    });
    expect(checked.passages[0].status).to.be.oneOf(['supported', 'contested']);
    await closeEditors();
  });

  it('say what is wrong with what they are given', async () => {
    const refused = await invoke('show_question', { id: 'none' }).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(refused).to.contain('There is no finding or question of this id by now');
  });
});
