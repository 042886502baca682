import { expect } from 'chai';
import { type Uri, workspace } from 'vscode';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { type FigureMark, requests } from '../../server/src/features/protocol/protocol.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { see } from './screen.ts';
import { set } from './settings.ts';

/** The line that is drawn under a figure on which sources agree: decorations of extensions have classes of no fixed name. */
const UNDERLINED = '.view-overlays .cdr[class*="ced-"]';

describe('marks of verdicts', () => {
  let api: CrosscheckApi;
  let uri: Uri;

  before(async () => {
    api = await crosscheck();
    uri = await write('marks.corpus', ferry);
    await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
  });

  after(async () => {
    await set('verdictMarks', undefined);
    await closeEditors();
    await remove(uri);
  });

  it('are on the figures that are compared', async () => {
    const marks = await api.client.sendRequest<FigureMark[]>(requests.figureMarks, { uri: uri.toString() });
    expect(marks.map(({ verdict }) => verdict)).to.include.members(['contradiction', 'agreement']);
    await see({ selector: UNDERLINED });
  });

  it('go and come with the setting, without a restart', async () => {
    for (const shown of ['ruler', 'off']) {
      await set('verdictMarks', shown);
      expect(workspace.getConfiguration('crosscheck').get('verdictMarks')).to.equal(shown);
    }
    await see({ selector: UNDERLINED, gone: true });
    await set('verdictMarks', undefined);
    await see({ selector: UNDERLINED });
  });
});
