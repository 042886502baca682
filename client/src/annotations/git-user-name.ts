import { extensions, type Uri } from 'vscode';
import { firstNamed } from './first-named.ts';

/** The part of the Git extension's interface (version 1) that is used here. */
interface GitExtension {
  getAPI(version: 1): {
    readonly repositories: readonly GitRepository[];
    getRepository(uri: Uri): GitRepository | null;
  };
}

interface GitRepository {
  /** Asks the repository's own configuration. */
  getConfig(key: string): Promise<string>;
  /** Asks the user's; older versions have no such function. */
  getGlobalConfig?(key: string): Promise<string>;
}

const KEY = 'user.name';

/**
 * The name that Git would sign a commit with: of the repository that a file is in, else of any that is open. Empty where the
 * Git extension is not there (in a browser, for one), is switched off, or knows no repository or no name.
 */
export async function gitUserName(file?: Uri): Promise<string> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) {
    return '';
  }
  const git = (await extension.activate()).getAPI(1);
  const repository = (file && git.getRepository(file)) ?? git.repositories[0];
  return firstNamed([() => repository?.getConfig(KEY), () => repository?.getGlobalConfig?.(KEY)]);
}
