import { cardCommands, tokenModifiers, tokenTypes } from 'crosscheck-server/protocol';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { FAULT_SEVERITIES } from '../../server/src/corpus/faults.ts';
import { isCorpus } from '../../server/src/corpus/parse.ts';
import { delimiterLike } from '../syntaxes/delimiter-like.ts';

const { contributes } = manifest;

describe('the first line of a corpus', () => {
  const firstLine = new RegExp(contributes.languages[0]!.firstLine);

  it.each([
    '<<<FILE>>>',
    '<<<FILE>>> a.txt',
    '\uFEFF<<<FILE>>> a.txt',
    '<<<FILE: a.txt>>>',
    '<<<FILE:a.txt>>>',
    '<<<FILE a.txt>>>',
  ])('is %j', (line) => {
    expect(firstLine.test(line)).toBe(true);
  });

  it.each(['', '<<FILE>>', '<<<file>>>', ' <<<FILE>>>', '<<<FILE>>>x', '<<<END>>>', '---', 'see <<<FILE>>>'])(
    'is not %j',
    (line) => {
      expect(firstLine.test(line)).toBe(false);
    },
  );

  it('is the same for the editor as for the server', () => {
    fc.assert(
      fc.property(delimiterLike, (line) => {
        expect(firstLine.test(line)).toBe(isCorpus(line));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the manifest', () => {
  it('gives a meaning to every semantic token of the server, and to no other', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(tokenModifiers);
    expect(Object.keys(contributes.semanticTokenScopes[0]!.scopes)).toEqual(expect.arrayContaining([...tokenTypes]));
  });

  it('has the severities of faults as the server sets them', () => {
    const settings = contributes.configuration.properties['crosscheck.severity'].properties;
    const defaults = Object.entries(settings).map(([code, setting]) => [code, setting.default]);
    expect(Object.fromEntries(defaults)).toMatchObject(FAULT_SEVERITIES);
  });

  it('has its commands under its own name, in one category', () => {
    for (const { command, category } of contributes.commands) {
      expect(command).toMatch(/^crosscheck\.[a-zA-Z]+$/);
      expect(category).toBe('Crosscheck');
    }
  });

  it('uses in menus, keys and welcome texts only commands that it has', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const inMenus = Object.values(contributes.menus).flatMap((entries) =>
      entries.flatMap((entry) => ('command' in entry ? [entry.command] : [])),
    );
    const inKeys = contributes.keybindings.map(({ command }) => command);
    const linked = contributes.viewsWelcome.flatMap(({ contents }) => [
      ...contents.matchAll(/\(command:(crosscheck\.\w+)\)/g),
    ]);
    const used = [...inMenus, ...inKeys, ...linked.map(([, command]) => command!)];
    expect(used.filter((command) => !known.has(command))).toEqual([]);
  });

  it('offers as commands what cards link to, except for the opening of one claim', () => {
    const known = contributes.commands.map(({ command }) => command);
    expect(Object.values(cardCommands).filter((command) => !known.includes(command))).toEqual([cardCommands.openClaim]);
  });

  it('says something in the empty Claims view for every state of the server', () => {
    const states = contributes.viewsWelcome.map(({ when }) => /crosscheck\.state == '(\w+)'/.exec(when)?.[1]);
    expect(states.sort()).toEqual(['idle', 'reading', 'ready', 'starting', 'stopped']);
  });
});
