import { expect } from 'chai';
import type { WhyAnswer } from 'crosscheck-server/protocol';
import { commands, type Uri } from 'vscode';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { set } from './settings.ts';

const text = corpusOf(
  {
    name: 'courier.txt',
    published: '2026-04-02',
    text: 'Seven workers were injured in the fire at the paper mill in Orsk Vale. The loss is $40,000.',
  },
  {
    name: 'herald.txt',
    published: '2026-04-02',
    text: 'Nine workers were injured in the fire at the paper mill in Orsk Vale.',
  },
);

describe('why figures are, or are not, compared', () => {
  let api: CrosscheckApi;
  let uri: Uri;

  before(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('why.corpus', text);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await set('differs.leastConfidence', undefined);
    await closeEditors();
  });
  after(() => remove(uri));

  it('crosscheck.whyCompared tells the terms of two figures in words', async () => {
    const { document } = await open(uri);
    const place = (words: string) => ({ uri: uri.toString(), position: rangeOf(document, words).start });
    const ask = (a: string, b: string) =>
      commands.executeCommand<WhyAnswer | null>('crosscheck.whyCompared', place(a), place(b));
    await problemsOf(uri, (all) => all.length > 0);
    const one = await ask('Seven', 'Nine');
    expect(one!.evidence).not.to.deep.equal([]);
    expect(one!.figures[0]).to.match(/courier/);
    const two = await ask('Seven', '$40,000');
    expect(two!.isOneQuestion).to.equal(false);
  });

  it('crosscheck.differs.leastConfidence hides what is less likely to differ', async () => {
    await set('differs.leastConfidence', 1);
    await problemsOf(uri, (all) => ofCode(all, 'differs').length === 0);
  });
});
