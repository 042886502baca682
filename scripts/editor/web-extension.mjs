// Brings an extension into the workbench the way VS Code for the Web gets one: over HTTP, into the web extension host.
import { relative, sep } from 'node:path';
import { serveFolder } from './serve-folder.mjs';

/**
 * Adds an extension and its tests to the configuration of a workbench that is about to be opened in the page.
 * (What the page's address says of an extension is heeded only where it lies on the server.)
 * @param {import('playwright-core').Page} page
 * @param {{ extension: string, tests: string }} paths both absolute; the tests lie below the extension
 * @returns {Promise<{ close: () => void }>} which ends the serving of their files
 */
export async function addWebExtension(page, { extension, tests }) {
  const files = await serveFolder(extension);
  const { host } = new URL(files.address);
  const uri = (path) => ({ scheme: 'http', authority: host, path });
  const developmentOptions = {
    enableSmokeTestDriver: true,
    extensions: [uri('/')],
    extensionTestsPath: uri(`/${relative(extension, tests).replaceAll(sep, '/')}`),
  };
  await page.addInitScript(configure, { developmentOptions });
  return files;
}

/**
 * Adds an extension alone, without tests.
 * @param {import('playwright-core').Page} page
 * @param {string} extension the folder it is unpacked in, absolute
 * @returns {Promise<{ close: () => void }>} which ends the serving of its files
 */
export async function addExtension(page, extension) {
  const files = await serveFolder(extension);
  const { host } = new URL(files.address);
  const extensions = [{ scheme: 'http', authority: host, path: '/' }];
  await page.addInitScript(configure, { developmentOptions: { enableSmokeTestDriver: true, extensions } });
  return files;
}

/** Runs in the page, between its parsing and its scripts. The page carries its configuration as JSON in an attribute. */
function configure(additions) {
  const merge = () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (element === null) return;
    element.dataset.settings = JSON.stringify({ ...JSON.parse(element.dataset.settings), ...additions });
  };
  document.addEventListener('readystatechange', merge, { once: true });
}
