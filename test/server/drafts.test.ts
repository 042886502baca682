import { describe, expect, it } from 'vitest';
import { CodeActionRequest, DefinitionRequest, HoverRequest } from 'vscode-languageserver/node';
import { requests } from '../../server/src/features/protocol/protocol.ts';
import { startClient } from './client.ts';

const CORPUS = 'file:///work/mill.corpus';
const DRAFT = 'file:///work/story.md';
const SEVEN =
  '<<<FILE>>> courier.txt\n---\nstory: mill\n---\nSeven workers were injured in the fire at the paper mill.\n';
const NINE = 'At the paper mill, nine workers were injured in the fire.\n';
const AT = { line: 0, character: 20 };

describe('a draft', () => {
  it('is checked when somebody says so, again as either side changes, and no longer when told so', async () => {
    const client = await startClient({ [CORPUS]: SEVEN });
    await client.ready();
    client.open(DRAFT, NINE, 'markdown');
    const say = () => client.connection.sendRequest<boolean | null>(requests.checkAsDraft, { uri: DRAFT });
    expect(await say()).toBe(true);
    await client.until(() => client.codes(DRAFT).includes('draft-contested'));
    const position = { textDocument: { uri: DRAFT }, position: AT };
    const hover = await client.connection.sendRequest(HoverRequest.type, position);
    expect(JSON.stringify(hover)).toContain('No source gives this value');
    const [found] = (await client.connection.sendRequest(DefinitionRequest.type, position)) as { uri: string }[];
    expect(found!.uri).toBe(CORPUS);
    const range = { start: AT, end: AT };
    const fixes = await client.connection.sendRequest(CodeActionRequest.type, {
      ...{ textDocument: { uri: DRAFT }, range, context: { diagnostics: client.diagnostics.get(DRAFT)! } },
    });
    expect(fixes!.map(({ title }) => title)).toContain('Update to Seven (courier)');
    client.change(DRAFT, { line: 0, character: 19 }, { line: 0, character: 23 }, 'seven');
    await client.until(() => client.codes(DRAFT).length === 0);
    client.open(CORPUS, SEVEN);
    client.change(CORPUS, { line: 4, character: 0 }, { line: 4, character: 5 }, 'Six');
    await client.until(() => client.codes(DRAFT).includes('draft-contested'));
    expect(await say()).toBe(false);
    await client.until(() => client.codes(DRAFT).length === 0);
    expect(client.errors).toEqual([]);
  });

  it('that its front matter or a pattern names is no source of its folder', async () => {
    const folder = 'file:///work/texts';
    const text = 'Seven workers were injured in the fire at the paper mill.\n';
    const files: Readonly<Record<string, string>> = {
      [`${folder}/courier.txt`]: `---\nstory: mill\n---\n${text}`,
      [`${folder}/story.md`]: `---\ncrosscheck: draft\nstory: mill\n---\n${NINE}`,
      [`${folder}/other.draft.md`]: `---\nstory: mill\n---\n${NINE}`,
    };
    const client = await startClient(files, { folders: [folder], drafts: ['*.draft.md'] });
    await client.ready();
    expect(client.codes(`${folder}/courier.txt`)).not.toContain('contradiction');
    for (const name of ['story.md', 'other.draft.md']) {
      const uri = `${folder}/${name}`;
      client.open(uri, files[uri]!, 'markdown');
      await client.until(() => client.codes(uri).includes('draft-contested'));
      expect(client.codes(uri)).toEqual(['draft-contested']);
    }
  });
});
