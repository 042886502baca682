import { describe, expect, it } from 'vitest';
import {
  type Connection,
  DefinitionRequest,
  DocumentFormattingRequest,
  HoverRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { request } from '../../../server/src/features/protocol/request.ts';
import { serve } from '../../../server/src/host/asked/serving.ts';

const legend = { tokenTypes: ['figure'], tokenModifiers: [] };
const ping = request<number, string>('test/ping');

/** What is served on a connection that keeps what is registered, and what happens on it, in order. */
function served() {
  const events: string[] = [];
  const handlers = new Map<string, (params: unknown, token: unknown) => unknown>();
  const connection = {
    onRequest: (asked: string | { readonly method: string }, handler: (params: unknown, token: unknown) => unknown) =>
      handlers.set(typeof asked === 'string' ? asked : asked.method, handler),
  };
  const serving = serve(connection as unknown as Connection, () => events.push('up to date'));
  return { serving, events, ask: (method: string, params: unknown) => handlers.get(method)?.(params, undefined) };
}

describe('a request registered in one call', () => {
  it('is answered once the index is up to date', () => {
    const { serving, events, ask } = served();
    serving.at(ping, (count) => {
      events.push('answered');
      return 'pong'.repeat(count);
    });
    expect(ask('test/ping', 2)).toBe('pongpong');
    expect(events).toEqual(['up to date', 'answered']);
  });

  it('is answered from what is known where it asks for no more', () => {
    const { serving, events, ask } = served();
    serving.atOnce(ping, () => 'pong');
    expect(ask('test/ping', 1)).toBe('pong');
    expect(events).toEqual([]);
  });

  it('is offered under the name that the protocol has for it', () => {
    const { serving } = served();
    serving.at(HoverRequest, () => null);
    serving.atOnce(DefinitionRequest, () => null);
    serving.at(ping, () => 'pong');
    expect(serving.capabilities).toEqual({ hoverProvider: true, definitionProvider: true });
  });

  it('is not offered where that is done elsewhere, and answered all the same', () => {
    const { serving, ask } = served();
    serving.atOnce(DocumentFormattingRequest, () => [], false);
    expect(serving.capabilities).toEqual({});
    expect(ask(DocumentFormattingRequest.method, {})).toEqual([]);
  });

  it.each([[[0, 1]], [[1, 0]]])('adds to what is offered under the same name, in any order: %j', (order) => {
    const { serving } = served();
    const registrations = [
      () => serving.at(SemanticTokensRequest, () => null, { legend, full: true }),
      () => serving.at(SemanticTokensRangeRequest, () => null),
    ];
    for (const index of order) registrations[index]!();
    expect(serving.capabilities).toEqual({ semanticTokensProvider: { legend, full: true, range: true } });
  });
});
