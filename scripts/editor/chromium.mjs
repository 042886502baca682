// A Chromium for the tests: one that is installed, else one from the npm registry, else Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../project.mjs';
import { folderOnDemand, installPackages } from './on-demand.mjs';

/** The last one that can be unpacked by Node 20. */
const packagedVersion = '143.0.4';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where the installers of macOS and Windows put it. */
const wellKnownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium, or makes one available.
 * @returns {Promise<{ executable: string, env: Record<string, string> }>} the program and what its environment needs
 * @throws {Error} which says what was tried
 */
export async function ensureChromium() {
  const installed = installedChromium();
  if (installed) return { executable: installed, env: {} };
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await packagedChromium() : undefined;
  if (packaged) return packaged;
  const debian = await debianChromium();
  if (debian) return { executable: debian, env: {} };
  throw new Error('No Chromium found: install one, or name its program in the environment variable CHROMIUM_PATH.');
}

function installedChromium() {
  const named = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...wellKnownPlaces].find((candidate) => existsSync(candidate));
}

/** The npm package @sparticuz/chromium: compressed, with libraries and fonts for systems that have none. */
async function packagedChromium() {
  const name = '@sparticuz/chromium';
  try {
    const folder = await folderOnDemand(`chromium-${packagedVersion}`, async (partial) => {
      console.log(`Installing Chromium ${packagedVersion} into .vscode-test …`);
      await installPackages(partial, `${name}@${packagedVersion}`);
      await unpack(join(partial, 'node_modules', name, 'build', 'esm', 'index.js'), partial);
    });
    const executable = join(folder, 'chromium');
    const bare = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
    const equipped = { ...bare, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    const env = [bare, equipped].find((candidate) => starts(executable, candidate));
    return env && { executable, env };
  } catch (error) {
    console.warn(`${name} could not be installed: ${error.message}`);
    return undefined;
  }
}

/** The package unpacks itself into the folder for temporary files, with its libraries where it believes to run at AWS. */
async function unpack(module, folder) {
  const code = `import(${JSON.stringify(pathToFileURL(module).href)}).then((it) => it.default.executablePath())`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'nodejs20.x' };
  if ((await run(process.execPath, ['-e', code], { env, quiet: true })) !== 0) throw new Error('unpacking failed.');
}

function starts(executable, env) {
  return spawnSync(executable, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

async function debianChromium() {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/etc/debian_version')) return undefined;
  console.log("Installing Debian's Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '--quiet'], { env, quiet: true });
  await run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], { env, quiet: true });
  return installedChromium();
}
