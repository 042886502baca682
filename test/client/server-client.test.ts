import { expect, it } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ServerClient } from '../../client/src/connection/server-client.ts';

type Listener = (value: never) => unknown;

/** A language client that keeps what is asked of it, and lets a test speak as the server. */
class FakeLanguageClient {
  readonly listeners = new Map<string, Listener>();
  readonly calls: unknown[][] = [];
  running = false;

  onNotification = (method: string, listener: Listener) => this.#add(method, listener);
  onRequest = (method: string, listener: Listener) => this.#add(method, listener);
  onDidChangeState = (listener: Listener) => this.#add('state', listener);
  isRunning = () => this.running;
  needsStop = () => this.running;
  start = () => this.#call('start');
  stop = () => this.#call('stop');
  dispose = () => this.#call('dispose');
  sendRequest = (...args: unknown[]) => this.#call(...args).then(() => 'an answer');
  sendNotification = (...args: unknown[]) => this.#call(...args);

  say(method: string, value: unknown): void {
    this.listeners.get(method)?.(value as never);
  }

  /** As the real one does, whoever listens last takes the place of who listened before. */
  #add(method: string, listener: Listener) {
    this.listeners.set(method, listener);
    return { dispose: () => this.listeners.delete(method) };
  }

  async #call(...args: unknown[]): Promise<void> {
    this.calls.push(args);
    this.running = args[0] !== 'stop';
  }
}

function client() {
  const fake = new FakeLanguageClient();
  const loads: number[] = [];
  const load = async () => {
    loads.push(loads.length);
    return fake as unknown as BaseLanguageClient;
  };
  return { fake, loads, client: new ServerClient(load) };
}

it('loads nothing for those who only listen, look, stop or dispose', async () => {
  const { client: server, loads } = client();
  server.onNotification('news', () => {});
  server.onDidChangeState(() => {});
  expect(server.isRunning()).toBe(false);
  await server.stop();
  await server.dispose();
  expect(loads).toEqual([]);
});

it('loads once for all who ask, and hands on what they ask, a token only where there is one', async () => {
  const { client: server, fake, loads } = client();
  const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };
  const answers = [server.sendRequest('first', { a: 1 }), server.sendRequest('second', null, token)];
  await Promise.all([...answers, server.start(), server.sendNotification('third', { b: 2 })]);
  expect(await answers[0]).toBe('an answer');
  expect(loads).toHaveLength(1);
  expect(fake.calls).toEqual([['first', { a: 1 }], ['second', null, token], ['start'], ['third', { b: 2 }]]);
  expect(server.isRunning()).toBe(true);
});

it('hears the server with listeners from before and after the loading, until they are disposed', async () => {
  const { client: server, fake } = client();
  const heard: string[] = [];
  server.onNotification('news', () => heard.push('early'));
  server.onRequest('question', () => heard.push('an answer'));
  server.onNotification('news', () => heard.push('never')).dispose();
  const ended = server.onNotification('news', () => heard.push('ended'));
  await server.start();
  server.onNotification('news', () => heard.push('late'));
  ended.dispose();
  fake.say('news', null);
  fake.say('question', null);
  expect(heard).toEqual(['early', 'late', 'an answer']);
});

it('names the states of the server; one that could not start is stopped', async () => {
  const { client: server, fake } = client();
  const states: string[] = [];
  server.onDidChangeState((state) => states.push(state));
  await server.start();
  for (const newState of [3, 2, 4, 1]) fake.say('state', { newState });
  expect(states).toEqual(['starting', 'running', 'stopped', 'stopped']);
});

it('stops and disposes a server that runs', async () => {
  const { client: server, fake } = client();
  await server.start();
  await server.stop();
  await server.start();
  await server.dispose();
  expect(fake.calls.flat()).toEqual(['start', 'stop', 'start', 'dispose']);
});

it('tries again after a client that could not be loaded', async () => {
  const fake = new FakeLanguageClient();
  const outcomes = [() => Promise.reject(new Error('gone')), async () => fake as unknown as BaseLanguageClient];
  const server = new ServerClient(() => outcomes.shift()!());
  await expect(server.start()).rejects.toThrow('gone');
  await server.start();
  expect(fake.calls).toEqual([['start']]);
});

it('starts afresh a server that does not answer when it is stopped, and one that is just starting', async () => {
  const { client: server, fake } = client();
  await server.start();
  fake.stop = async () => {
    fake.running = false;
    throw new Error('Stopping the server timed out');
  };
  await server.restart();
  expect(fake.calls.flat()).toEqual(['start', 'start']);

  fake.calls.length = 0;
  fake.running = false;
  fake.needsStop = () => true;
  await server.restart();
  expect(fake.calls.flat()).toEqual(['start', 'start']);
});

it('lets who asks, stops or starts while the server stops wait until it may be asked', async () => {
  const { client: server, fake } = client();
  await server.start();
  let end = () => {};
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
  });
  fake.stop = async () => {
    fake.calls.push(['stop']);
    await stopped;
    fake.running = false;
  };
  const all = [server.restart(), server.restart(), server.sendRequest('asked', null), server.start()];
  await Promise.resolve();
  await Promise.resolve();
  expect(fake.calls.flat()).not.toContain('asked');
  end();
  await Promise.all(all);
  expect(fake.calls.flat().filter((each) => each !== null)).toEqual([
    ...['start', 'stop', 'start', 'stop', 'start'],
    ...['asked', 'start'],
  ]);
});

it('says why a server could not be started afresh, and may be asked to again', async () => {
  const { client: server, fake } = client();
  await server.start();
  const { start } = fake;
  fake.start = () => Promise.reject(new Error('no memory'));
  await expect(server.restart()).rejects.toThrow('no memory');
  fake.start = start;
  await server.restart();
  expect(server.isRunning()).toBe(true);
});
