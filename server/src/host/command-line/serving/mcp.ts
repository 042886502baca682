import type { ToolContext } from '../../agents/tools.ts';
import { AnnotationStore } from '../../annotations/annotation-store.ts';
import { LOCAL_FILES } from '../../files/local-files.ts';
import { latestDate } from '../../today.ts';
import { InputError } from '../reading/input-error.ts';
import type { SameThingsOptions } from '../reading/same-things.ts';
import { STANDARD_INPUT } from '../reading/standard-input.ts';
import { VERSION } from '../version.ts';
import { FreshCorpus } from './fresh-corpus.ts';

export interface McpCommandOptions extends SameThingsOptions {
  readonly allowAnnotations: boolean;
}

/**
 * Serves the corpus of some paths (the working folder by default) to agents, on standard input and output, until they
 * leave. The protocol's own code is loaded here and nowhere else. Gives the exit status.
 */
export async function mcp(paths: readonly string[], options: McpCommandOptions): Promise<number> {
  if (paths.includes(STANDARD_INPUT))
    throw new InputError('standard input: is where agents ask; name files or folders');
  const corpus = new FreshCorpus(paths.length === 0 ? ['.'] : paths, options);
  // What is wrong with a path is said before anybody asks.
  await corpus.index();
  const context = async (): Promise<ToolContext> => {
    const index = await corpus.index();
    const store = new AnnotationStore(index, LOCAL_FILES, { changed() {}, broken() {}, problems() {} });
    const now = new Date();
    return { index, today: latestDate(now), now: now.toISOString(), annotate: (edit) => store.edit(edit) };
  };
  const { callTool, INSTRUCTIONS, offeredTools } = await import('../../agents/tools.ts');
  const { serveMcp } = await import('../../agents/mcp-server.ts');
  await serveMcp({
    version: VERSION,
    instructions: INSTRUCTIONS,
    tools: offeredTools(options) as Parameters<typeof serveMcp>[0]['tools'],
    call: (name, input) => callTool(name, input, context, options),
  });
  return 0;
}
