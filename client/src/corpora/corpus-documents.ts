import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';

/**
 * The documents that the server is told of and asked about. Plain texts and Markdown are among them, for a folder of
 * them can be a corpus; the server knows which are.
 */
export const CORPUS_DOCUMENTS = [
  { language: CORPUS_LANGUAGE },
  { language: 'plaintext' },
  { language: 'markdown' },
] as const;
