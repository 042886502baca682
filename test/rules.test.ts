import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIM_RULES } from '../server/src/claims/rules.ts';
import { COLLATION_RULES } from '../server/src/collation/rules.ts';
import { FIGURE_RULES } from '../server/src/figures/rules.ts';
import { recordRules } from '../server/src/language/recorded-rules.ts';
import type { Named } from '../server/src/language/rules.ts';
import { sourcesOf } from './collation/told.ts';
import { tryRules } from './try-rules.ts';

const TABLES = [...FIGURE_RULES, ...CLAIM_RULES];
const RULES = TABLES.flatMap(({ rules }) => rules);
/** With those that `test/collation/rules.test.ts` tries. */
const NAMED: readonly Named[] = [...RULES, ...COLLATION_RULES.flatMap(({ rules }) => rules)];

/** What is claimed in a text, and the rules that held on the way, one of them left out where asked for. */
function read(text: string, off: readonly Named[] = []) {
  return recordRules(() => sourcesOf([[null, text]]).map(({ analysis }) => analysis), new Set(off));
}

describe('the rules with names', () => {
  tryRules(RULES, read);

  it('have names of their own', () => {
    const names = NAMED.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it.each(TABLES.map(({ rules }) => rules))('of a table have examples of their own: %#', (...rules) => {
    const examples = rules.map(({ example }) => example);
    expect(examples.filter((example, at) => examples.indexOf(example) !== at)).toEqual([]);
  });

  it('are all listed', async () => {
    const listed = new Set<unknown>(NAMED);
    const unlisted: string[] = [];
    for (const path of await modules()) {
      const exported: Record<string, unknown> = await import(path);
      for (const [name, table] of Object.entries(exported)) {
        const rows: readonly unknown[] = Array.isArray(table) ? table : [table];
        if (rows.some((row) => isRule(row) && !listed.has(row))) unlisted.push(`${path}: ${name}`);
      }
    }
    expect(unlisted).toEqual([]);
  });
});

/** The modules of the layers that read by rules. */
async function modules(): Promise<readonly string[]> {
  const server = resolve(import.meta.dirname, '../server/src');
  const names = await readdir(server, { recursive: true });
  return names.filter((name) => /^(?:figures|claims|collation)\/.*\.ts$/.test(name)).map((name) => join(server, name));
}

function isRule(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'counterexample' in row && 'test' in row;
}
