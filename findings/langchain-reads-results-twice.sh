#!/usr/bin/env bash
# LangChain gives a model each result of a tool twice, where the tool does as the Model Context Protocol asks.
#
# Packages    @langchain/mcp-adapters 1.1.4 (August 2026) with @langchain/core 1.4.0, beside @ai-sdk/mcp 1.0.102; both meet a
#             server of @modelcontextprotocol/sdk 1.32.2.
# Expected    The protocol (2025-11-25, "Structured Content"): a tool that gives structured content should give the same as
#             JSON in a block of text, for clients that know no other. The adapter's README: of a result that is one block of
#             text, `content`, which the model reads, is that text; what is for programs is in `artifact`.
# Seen        With structured content, `content` is no text but the JSON of an object that holds both: the text, each of its
#             quotation marks escaped, and the structured content once more, which is in `artifact` besides. The model reads
#             each figure twice and more than twice as many letters. Standard content blocks change nothing about it.
#             The AI SDK gives its model the text alone.
set -euo pipefail
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cd "$room"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @langchain/mcp-adapters@1.1.4 @langchain/core@1.4.0 @ai-sdk/mcp@1.0.102 @modelcontextprotocol/sdk@1.32.2 zod@4.6.7
cat > see.mjs <<'JS'
import assert from 'node:assert/strict';
import { createMCPClient } from '@ai-sdk/mcp';
import { loadMcpTools } from '@langchain/mcp-adapters';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const TOLL = { claims: [{ value: 12, words: 'At least 12 people were killed', source: 'courier.txt' }] };
const TEXT = JSON.stringify(TOLL);

async function serve() {
  const server = new McpServer({ name: 'tolls', version: '1.0.0' });
  const content = [{ type: 'text', text: TEXT }];
  const claim = z.object({ value: z.number(), words: z.string(), source: z.string() });
  const structured = { inputSchema: {}, outputSchema: { claims: z.array(claim) } };
  server.registerTool('text_alone', { inputSchema: {} }, () => ({ content }));
  server.registerTool('both', structured, () => ({ content, structuredContent: TOLL }));
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(ours);
  return theirs;
}

const client = new Client({ name: 'see', version: '1.0.0' });
await client.connect(await serve());
for (const useStandardContentBlocks of [false, true]) {
  const tools = await loadMcpTools('tolls', client, { useStandardContentBlocks });
  const call = (name) =>
    tools.find((tool) => tool.name === name).invoke({ type: 'tool_call', id: '1', name, args: {} });
  const alone = await call('text_alone');
  const both = await call('both');
  console.log({ useStandardContentBlocks, alone: alone.content, both: both.content, artifact: both.artifact });
  assert.equal(alone.content, TEXT);
  const { text, structuredContent } = JSON.parse(both.content);
  assert.deepEqual([text, structuredContent], [TEXT, TOLL]);
  assert.ok(both.content.length > 2 * TEXT.length);
  assert.deepEqual(both.artifact, [{ type: 'mcp_structured_content', data: TOLL }]);
}
await client.close();

const other = await createMCPClient({ transport: await serve() });
const { both } = await other.tools();
const output = await both.execute({}, { toolCallId: '1', messages: [] });
const read = await both.toModelOutput({ output, toolCallId: '1', input: {} });
console.log('AI SDK', read.value);
assert.deepEqual(read.value, [{ type: 'text', text: TEXT }]);
await other.close();
JS
node see.mjs
