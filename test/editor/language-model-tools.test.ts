import { expect } from 'chai';
import { type LanguageModelTextPart, lm, type Uri } from 'vscode';
import type { McpServer } from '../../client/src/agents/mcp-servers.ts';
import manifest from '../../package.json' with { type: 'json' };
import { askUntil, crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, remove, write } from './documents.ts';
import { kind } from './hosts.ts';

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

describe('a server for agents of the editor', () => {
  const uris: Uri[] = [];
  after(() => remove(...uris));

  /** What a server answers first when it is greeted. */
  async function greet({ command, args, env }: McpServer): Promise<string> {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const server = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
    const clientInfo = { name: 'test', version: '1' };
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`);
    const answer = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (data) => resolve(String(data)));
      server.once('exit', (status) => reject(new Error(`ended with ${status}`)));
    });
    server.kill();
    return answer;
  }

  it('is offered where there is a corpus, runs and answers; nothing runs in the browser', async () => {
    const api = await crosscheck();
    if (kind === 'web') {
      expect(api.mcpServers).to.equal(null);
      return;
    }
    uris.push(await write('tram.corpus', CORPUS));
    const [server, ...more] = await api.mcpServers!();
    expect(more).to.deep.equal([]);
    expect(server!.args).to.include(uris[0]!.fsPath);
    expect(JSON.parse(await greet(server!)).result.serverInfo.name).to.equal('crosscheck');
  });
});
