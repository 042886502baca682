import { expect } from 'chai';
import { commands, extensions, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { kind } from './hosts.ts';

describe('activation', () => {
  it('is that of the host and the trust that this run is about', () => {
    expect(typeof process === 'undefined' ? 'web' : 'node').to.equal(kind === 'web' ? 'web' : 'node');
    expect(workspace.isTrusted).to.equal(kind !== 'restricted');
  });

  it('happens by itself in a workspace that holds a corpus, and ends with everything read', async () => {
    const { progress, whenReady } = await crosscheck();
    await whenReady();
    expect(progress.status.state).to.equal('ready');
    expect(progress.status.filesRead).to.equal(progress.status.filesFound);
    expect(progress.status.sources).to.be.at.least(12);
    expect(progress.status.figures).to.be.at.least(30);
    expect(progress.status.contradictions).to.be.at.least(1);
  });

  it('registers every command of the manifest, and no others but those that links and the status bar alone call', async () => {
    await crosscheck();
    const { contributes } = extensions.getExtension('crosscheck.crosscheck')!.packageJSON as {
      readonly contributes: {
        readonly commands: readonly { readonly command: string }[];
        readonly views: { readonly crosscheck: readonly { readonly id: string }[] };
      };
    };
    const own = (await commands.getCommands(true)).filter((id) => id.startsWith('crosscheck.'));
    // The editor itself adds some for each view: to show it, to focus it, to move it.
    const added = contributes.views.crosscheck.map(({ id }) => `${id}.`);
    expect(own.filter((id) => !added.some((view) => id.startsWith(view)))).to.have.members([
      ...contributes.commands.map(({ command }) => command),
      'crosscheck.openClaim',
      'crosscheck.showClaims',
    ]);
  });

  it('leaves other languages alone', async () => {
    const document = await workspace.openTextDocument({ content: 'Twelve people were killed.\n' });
    expect(document.languageId).to.equal('plaintext');
  });
});
