// Finds a VS Code that is installed on this machine.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const windows = process.platform === 'win32';

/**
 * The command `code` on the PATH.
 * @returns {string | undefined} its path; undefined where there is none
 */
export function desktopCommand() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, windows ? 'code.cmd' : 'code')).find((file) => existsSync(file));
}

/**
 * The program behind the command, which tests drive directly: the command itself does not wait for their end.
 * @returns {string | undefined} undefined where there is none, or no screen to show it on
 */
export function desktopProgram() {
  const command = desktopCommand();
  if (!command || !hasScreen()) return undefined;
  // The command lies in …/bin of the installation, on macOS deep inside the application.
  const binFolder = dirname(realpathSync(command));
  const candidates = {
    win32: [join(binFolder, '..', 'Code.exe')],
    darwin: [
      join(binFolder, '..', '..', '..', 'MacOS', 'Electron'),
      join(binFolder, '..', '..', '..', 'MacOS', 'Code'),
    ],
  };
  const programs = candidates[process.platform] ?? [join(binFolder, '..', 'code')];
  return programs.find((program) => existsSync(program));
}

/** Whether somebody could see a window: on Linux a display must be there. */
export function hasScreen() {
  if (windows || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
