#!/usr/bin/env node
// Takes the arguments of VS Code's own program, as @vscode/test-electron gives them, and runs the tests in
// code-server's workbench in a headless Chromium. Its exit status is that of the tests.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editorFolder } from '../project.mjs';
import { openChannel } from './browser-channel.mjs';
import { openBrowser } from './headless-browser.mjs';
import { receiveBytes } from './socket-bytes.mjs';
import { keepStill, keepUndrawn, stillSettings, unseenSettings } from './still-page.mjs';
import { isTestOutput } from './test-output.mjs';
import { addWebExtension } from './web-extension.mjs';
import { remote, startWorkbench } from './workbench-server.mjs';

/** A run that has not come to its end by then never will. */
const timeLimit = 480_000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  // The desktop program's other switches have no meaning here.
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'restricted-mode': { type: 'boolean' },
    screenshots: { type: 'boolean' },
  },
});

const kind = options['restricted-mode'] ? 'restricted' : (options.extensionDevelopmentKind ?? 'node');

/** What a run leaves behind, for whoever wants to see. */
const traces = { screenshots: join(editorFolder, 'screenshots', kind), logs: join(editorFolder, 'logs') };

/** What has been started, in the order in which it is stopped. */
const started = { browser: undefined, workbench: undefined, files: undefined, channel: undefined };

let stopping;
function stop() {
  stopping ??= (async () => {
    await started.browser?.close();
    await started.workbench?.stop();
    started.files?.close();
    started.channel?.close();
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop().finally(() => process.exit(130)));
}
// Whoever listened is gone, without a signal.
process.stdout.on('error', () => stop().finally(() => process.exit(1)));

try {
  process.exitCode = await runTests();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stop();
}

async function runTests() {
  const dataFolder = resolve(options['user-data-dir']);
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true });
  for (const folder of Object.values(traces)) await mkdir(folder, { recursive: true });

  let page;
  started.channel = await openChannel(() => page, traces.screenshots, options.screenshots);
  started.workbench = await startWorkbench({ dataFolder, settings: settings(started.channel.address) });
  started.browser = await openBrowser();
  // The policy of the server's pages allows no connection to where a web extension is served.
  page = await started.browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });

  await keepStill(page);
  await keepUndrawn(page);
  await receiveBytes(page);

  const log = createWriteStream(join(traces.logs, `${kind}.log`));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The tests did not end within ${timeLimit / 1000} s.`)), timeLimit);
    timer.unref();
    started.workbench.ended.then(() => reject(new Error('The VS Code server ended before the tests did.')));
    page.on('crash', () => reject(new Error('The page crashed.')));
    openPage(page, { log, ended: resolve }).catch(reject);
  }).finally(() => log.end());
}

function settings(channelAddress) {
  return {
    ...stillSettings,
    // Pictures show what users see.
    ...(options.screenshots ? {} : unseenSettings),
    'security.workspace.trust.enabled': Boolean(options['restricted-mode']),
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    // On in a browser, off on a desktop; tests are about buffers that differ from their files.
    'files.autoSave': 'off',
    'crosscheck.test.channel': channelAddress,
  };
}

/** Opens the workbench, which calls the two functions exposed here. */
async function openPage(page, { log, ended }) {
  await page.exposeFunction('codeAutomationLog', (_type, values) => {
    const line = values.join(' ');
    // The workbench itself has much to say too: kept for whoever looks for the cause of a failure.
    if (isTestOutput(line)) console.log(line);
    else log.write(`${line}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (status) => ended(status));
  await page.goto(started.workbench.addressOf({ folder: resolve(positionals[0]), payload: await payloadFor(page) }));
}

/** Extension and tests lie on the server, whose Node runs them; for the web extension host they come over HTTP. */
async function payloadFor(page) {
  const extension = resolve(options.extensionDevelopmentPath);
  const tests = resolve(options.extensionTestsPath);
  if (options.extensionDevelopmentKind === 'web') {
    started.files = await addWebExtension(page, { extension, tests });
    return {};
  }
  const { authority } = started.workbench;
  return { extensionDevelopmentPath: remote(authority, extension), extensionTestsPath: remote(authority, tests) };
}
