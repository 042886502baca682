// Opens a page in a headless Chromium that nobody sees and that asks nothing of the network.
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns {Promise<import('playwright-core').Browser>} to be closed by the caller, also on signals
 */
export async function openBrowser() {
  const { executable, env } = await ensureChromium();
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: switches,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
