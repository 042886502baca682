import { expect } from 'chai';
import { workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { fileOf, ofCode, problemsOf } from './documents.ts';

describe('a workspace that is not trusted', () => {
  before(function () {
    if (workspace.isTrusted) this.skip();
  });

  it('is read all the same: nothing of it is ever run', async () => {
    const { progress, whenReady } = await crosscheck();
    await whenReady();
    expect(workspace.isTrusted).to.equal(false);
    expect(progress.status.figures).to.be.at.least(30);
    await problemsOf(fileOf('samples/flood.corpus'), (all) => ofCode(all, 'contradiction').length > 0);
  });
});
