/** The protocol's own code, in a bundle of its own: it is loaded by the first who serves agents, and holds no tools. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js';

/** What a call gave: a result for programs, or what the caller got wrong. */
export type CallResult =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

/** What a server for agents serves. */
export interface McpOptions {
  readonly version: string;
  /** What agents are told before they begin. */
  readonly instructions: string;
  readonly tools: readonly Tool[];
  /** Runs a tool; input is as it came. Rejects where this program fails. */
  call(name: string, input: unknown): Promise<CallResult>;
}

/** Serves tools on standard input and output, until the other side leaves. */
export async function serveMcp({ version, instructions, tools, call }: McpOptions): Promise<void> {
  const server = new Server(
    { name: 'crosscheck', title: 'Crosscheck', version },
    { instructions, capabilities: { tools: {} } },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const called = await call(params.name, params.arguments ?? {});
    if (!called.ok) return { isError: true, content: [{ type: 'text', text: called.message }] };
    const { result } = called;
    return { structuredContent: { ...result }, content: [{ type: 'text', text: JSON.stringify(result) }] };
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
}
