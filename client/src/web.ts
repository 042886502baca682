/**
 * The extension in a browser. Its host knows no other files of an extension: the language client is in this one, and
 * evaluated when the server is needed.
 */
import { createExtension } from './extension.ts';

export const { activate, deactivate } = createExtension(async (extensionUri, options) => {
  const { createLanguageClient } = await import('./language-client-web.ts');
  return createLanguageClient(extensionUri, options);
});
