import { readdir, readFile } from 'node:fs/promises';
import { cardCommands, tokenModifiers, tokenTypes } from 'crosscheck-server/protocol';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MCP_PROVIDER } from '../../client/src/agents/mcp-provider.ts';
import { CARD_SEEN, FIRST_STEPS } from '../../client/src/editor/first-steps.ts';
import manifest from '../../package.json' with { type: 'json' };
import strings from '../../package.nls.json' with { type: 'json' };
import { LIKELY } from '../../server/src/collation/verdicts/verdicts.ts';
import { FAULT_SEVERITIES } from '../../server/src/corpus/faults.ts';
import { isCorpus } from '../../server/src/corpus/parse.ts';
import { offeredTools } from '../../server/src/host/agents/tools.ts';
import { delimiterLike } from '../syntaxes/delimiter-like.ts';

const { contributes } = manifest;

/** What each `%key%` of the manifest stands for. */
const wordings: ReadonlyMap<string, string> = new Map(Object.entries(strings));

/** The names of properties whose text a user reads; `title` of the settings is the product's own name. */
const READ_BY_USERS = /^(description|markdownDescription|label|contents|enumItemLabels|enumDescriptions)$/;

/** Every string inside `value` with the name of the property that holds it, arrays passed through. */
function stringsIn(value: unknown, name = ''): readonly { readonly name: string; readonly text: string }[] {
  // What a tool takes is told to language models, in the words that the server has.
  if (name === 'inputSchema') return [];
  if (typeof value === 'string') {
    return [{ name, text: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((each) => stringsIn(each, name));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => stringsIn(each, key));
  }
  return [];
}

function keyOf(text: string): string | undefined {
  return /^%(.+)%$/.exec(text)?.[1];
}

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

describe('the strings of the manifest', () => {
  const keys = stringsIn(manifest).flatMap(({ text }) => keyOf(text) ?? []);

  it('each stand in package.nls.json, and nothing else does', () => {
    expect([...new Set(keys)].sort()).toEqual([...wordings.keys()].sort());
  });

  it('say something', () => {
    expect([...wordings].filter(([, wording]) => wording.trim() === '')).toEqual([]);
  });

  it('are ready for translation wherever a user reads them', () => {
    const shown = [
      ...stringsIn(contributes).filter(({ name }) => READ_BY_USERS.test(name)),
      ...stringsIn(contributes.commands).filter(({ name }) => name === 'title'),
      ...stringsIn(contributes.views).filter(({ name }) => name === 'name'),
    ];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ text }) => keyOf(text) === undefined)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('gives a meaning to every semantic token of the server, and to no other', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(tokenModifiers);
    expect(Object.keys(contributes.semanticTokenScopes[0]!.scopes)).toEqual(expect.arrayContaining([...tokenTypes]));
  });

  it('has the threshold of what may differ as the engine sets it', () => {
    expect(contributes.configuration.properties['crosscheck.differs.leastConfidence'].default).toBe(LIKELY);
  });

  it('has the severities of faults as the server sets them', () => {
    const settings = contributes.configuration.properties['crosscheck.severity'].properties;
    const defaults = Object.entries(settings).map(([code, setting]) => [code, setting.default]);
    expect(Object.fromEntries(defaults)).toMatchObject(FAULT_SEVERITIES);
  });

  it('announces the provider of servers for agents under the name that is registered', () => {
    expect(contributes.mcpServerDefinitionProviders.map(({ id }) => id)).toEqual([MCP_PROVIDER]);
  });

  it('brings skills of the name of their folder, which speak of tools that there are', async () => {
    const tools = new Set(contributes.languageModelTools.map(({ name }) => name));
    for (const { path } of contributes.chatSkills) {
      const text = await readFile(path, 'utf8');
      const [, folder] = /\/([^/]+)\/SKILL\.md$/.exec(path) ?? [];
      expect(text).toMatch(new RegExp(`^---\\nname: ${folder}\\ndescription: .{40,1024}\\n---\\n`));
      const named = text.match(/crosscheck_\w+/g) ?? [];
      expect(named.length).toBeGreaterThan(0);
      for (const name of named) expect(tools).toContain(name);
    }
  });

  it('packs what a server for agents runs', async () => {
    const packed = await readFile('.vscodeignore', 'utf8');
    for (const name of [
      'command-line.mjs',
      'commands.mjs',
      'mcp.mjs',
      'analysis-thread.mjs',
      'shared-*.mjs',
      'importing.js',
    ])
      expect(packed).toContain(`!dist/${name}\n`);
  });

  it('offers to language models the tools of the server that read, as the server has them', () => {
    const offered = offeredTools({ allowAnnotations: false });
    expect(
      contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
        name,
        modelDescription,
        inputSchema,
      })),
    ).toEqual(
      offered.map(({ name, description, inputSchema }) => ({
        name: `crosscheck_${name}`,
        modelDescription: description,
        inputSchema,
      })),
    );
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
      ...wordings.get(keyOf(contents)!)!.matchAll(/\(command:(crosscheck\.\w+)\)/g),
    ]);
    const used = [...inMenus, ...inKeys, ...linked.map(([, command]) => command!)];
    expect(used.filter((command) => !known.has(command))).toEqual([]);
  });

  it('has every command within reach of the keyboard: in the palette, or on what the keyboard can select', () => {
    const { commandPalette, ...menus } = contributes.menus;
    const hidden = new Set(commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
    const selectable = Object.values(menus).flatMap((entries) =>
      entries.flatMap((entry) => ('command' in entry ? [entry.command] : [])),
    );
    const unreachable = [...hidden].filter((command) => !selectable.includes(command));
    expect(unreachable).toEqual([]);
  });

  it('offers in the palette what is about a figure only where there may be one', () => {
    const menus: Readonly<Record<string, readonly object[]>> = contributes.menus;
    const commandsOf = (menu: string): readonly string[] =>
      menus[menu]!.flatMap((entry) =>
        'submenu' in entry ? commandsOf(String(entry.submenu)) : String((entry as { command: string }).command),
      );
    const inEditor = new Set(commandsOf('editor/context'));
    expect(inEditor.size).toBeGreaterThan(0);
    const offered = contributes.menus.commandPalette.filter(({ command }) => inEditor.has(command));
    expect(new Set(offered.map(({ command }) => command))).toEqual(inEditor);
    for (const { when } of offered) expect(when).toMatch(/^editorLangId =~/);
  });

  it('names each command once in a menu for the same case', () => {
    for (const entries of Object.values(contributes.menus)) {
      const cases = entries.map((entry) => JSON.stringify(entry));
      expect(new Set(cases).size).toBe(cases.length);
    }
    const palette = contributes.menus.commandPalette.map(({ command }) => command);
    expect(new Set(palette).size).toBe(palette.length);
  });

  it('offers as commands what cards link to, except for the opening of one claim', () => {
    const known = contributes.commands.map(({ command }) => command);
    expect(Object.values(cardCommands).filter((command) => !known.includes(command))).toEqual([cardCommands.openClaim]);
  });

  it('describes every setting and gives each a place of its own in the list', () => {
    const settings = Object.entries<{ readonly order: number }>(contributes.configuration.properties);
    expect(settings.filter(([, setting]) => !('description' in setting || 'markdownDescription' in setting))).toEqual(
      [],
    );
    expect(new Set(settings.map(([, { order }]) => order)).size).toBe(settings.length);
  });

  it.each([
    ['the Node', /$^/g],
    // Ends where the indentation of its first line comes back.
    ['the web', /^( *)(?:it|describe)InNode\([\s\S]*?^\1\}\);$/gm],
  ])('has a test in %s extension host for every command and every setting', async (_, left) => {
    const folder = new URL('../editor/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
    const written = texts.join('\n').replaceAll(left, '');
    expect(written).not.toMatch(left);
    // The test of notes presses the button of this one, which takes what the editor gives it.
    const pressed = 'crosscheck.saveNote';
    const ids = contributes.commands.map(({ command }) => command).filter((id) => id !== pressed);
    expect(ids.filter((id) => !written.includes(`'${id}'`))).toEqual([]);
    // How much the client and the server tell of their messages is the client library's own setting.
    const settings = Object.keys(contributes.configuration.properties).filter((id) => id !== 'crosscheck.trace.server');
    const short = (id: string) => id.slice('crosscheck.'.length);
    expect(settings.filter((id) => !written.includes(`'${short(id)}'`) && !written.includes(id))).toEqual([]);
  });

  it.each(['crosscheck.claims', 'crosscheck.sources'])('says something in an empty %s for every state', (view) => {
    const welcomes = contributes.viewsWelcome.filter((welcome) => welcome.view === view);
    const states = welcomes.map(({ when }) => /crosscheck\.state == '(\w+)'/.exec(when)?.[1]);
    expect([...new Set(states)].sort()).toEqual(['idle', 'reading', 'ready', 'starting', 'stopped']);
    // Also before anything of the extension has run.
    expect(welcomes.filter(({ when }) => when.startsWith('!crosscheck.state ||'))).toHaveLength(1);
  });

  it('has no panel open by itself where a corpus has notes', () => {
    expect(contributes.configurationDefaults['comments.openView']).toBe('never');
  });
});

describe('the walkthrough', () => {
  const { steps } = contributes.walkthroughs[0]!;
  const known = new Set(contributes.commands.map(({ command }) => command));

  it('is the one that its command opens', () => {
    expect(FIRST_STEPS).toBe(`${manifest.publisher}.${manifest.name}#${contributes.walkthroughs[0]!.id}`);
  });

  it.each(steps)('ends the step “$id” with an event that can happen', ({ completionEvents }) => {
    expect(completionEvents.length).toBeGreaterThan(0);
    for (const event of completionEvents) {
      const [kind, name = ''] = event.split(':');
      expect(kind === 'onCommand' ? known.has(name) : event === `onContext:${CARD_SEEN}`).toBe(true);
    }
  });

  it.each(steps)('links in the step “$id” to commands that there are', ({ description }) => {
    const wording = wordings.get(keyOf(description)!)!;
    const linked = [...wording.matchAll(/\(command:(?:toSide:)?(crosscheck\.\w+)(?:\.focus)?\)/g)];
    const views = contributes.views.crosscheck.map(({ id }) => id);
    const names = linked.map(([, name]) => name!);
    expect(names.filter((name) => !known.has(name) && !views.includes(name))).toEqual([]);
  });

  it.each(steps)('shows in the step “$id” a picture in the colours of the theme', async ({ media }) => {
    const picture = await readFile(new URL(`../../${media.svg}`, import.meta.url), 'utf8');
    expect(picture).toContain('var(--vscode-editor-background');
    expect(picture).not.toMatch(/<script|<image|href=|\son\w+=/i);
    // Every colour that a theme may lack has one to fall back on.
    expect(picture).not.toMatch(/var\(--[\w-]+\)/);
  });
});
