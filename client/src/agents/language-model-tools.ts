import { requests, type ToolAnswer } from 'crosscheck-server/protocol';
import { Disposable, LanguageModelTextPart, type LanguageModelTool, LanguageModelToolResult, lm } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';

/** What the manifest puts before the name of each tool, so that tools of all extensions have names of their own. */
export const TOOL_PREFIX = 'crosscheck_';

/**
 * Gives language models of the editor the tools that the server has for agents; it reads alone. Editors that know no such
 * tools have none.
 *
 * @param names The tools of the manifest.
 */
export function registerLanguageModelTools(client: ServerClient, names: readonly string[]): Disposable {
  // Older editors, and builds without language models, lack it.
  if (typeof lm?.registerTool !== 'function') return Disposable.from();
  return Disposable.from(...names.map((name) => lm.registerTool(name, toolOf(client, name))));
}

function toolOf(client: ServerClient, name: string): LanguageModelTool<object> {
  return {
    async invoke({ input }, token) {
      await client.start();
      const params = { name: name.slice(TOOL_PREFIX.length), input };
      const answer = await client.sendRequest<ToolAnswer>(requests.callTool, params, token);
      // A model is told of an error by its message, and tries again.
      if (!answer.ok) throw new Error(answer.message);
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer.result))]);
    },
  };
}
