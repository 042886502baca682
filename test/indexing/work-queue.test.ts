import { describe, expect, it } from 'vitest';
import { WaitingList } from '../../server/src/indexing/waiting-list.ts';
import { WorkQueue } from '../../server/src/indexing/work-queue.ts';

function takeAll(list: { take(): string | undefined }): string[] {
  const taken: string[] = [];
  for (let id = list.take(); id !== undefined; id = list.take()) taken.push(id);
  return taken;
}

describe('a waiting list', () => {
  it('gives each id once, in the order in which they came, also those that come in between', () => {
    const list = new WaitingList();
    for (const id of ['a', 'b', 'a', 'c']) list.add(id);
    expect(list.take()).toBe('a');
    list.add('d');
    list.add('a');
    list.delete('c');
    expect([list.size, list.has('c'), list.has('d')]).toEqual([3, false, true]);
    expect(takeAll(list)).toEqual(['b', 'd', 'a']);
  });

  it('goes on after it was empty', () => {
    const list = new WaitingList();
    expect(list.take()).toBeUndefined();
    list.add('a');
    expect(takeAll(list)).toEqual(['a']);
    list.add('a');
    expect(takeAll(list)).toEqual(['a']);
  });
});

describe('a work queue', () => {
  it('gives what is urgent first', () => {
    const queue = new WorkQueue();
    queue.add('a', false);
    queue.add('b', false);
    queue.add('c', true);
    queue.add('b', true);
    queue.add('c', false);
    expect([queue.size, queue.urgent]).toEqual([3, 2]);
    expect(takeAll(queue)).toEqual(['c', 'b', 'a']);
  });
});
