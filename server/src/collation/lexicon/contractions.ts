import { type WordTable, wordTable } from '../../language/word-table.ts';
/**
 * What words run together stand for, so that a reporter who writes them out quotes the same words. Lower case, plain
 * apostrophes. Where one form stands for two ("he'd" for "he had" and "he would") the commoner one is taken.
 */

/** Whole words: irregular ones, and spoken forms that some papers spell as they are said. */
export const RUN_TOGETHER: WordTable<readonly [string, string]> = wordTable({
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  cannot: ['can', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  percent: ['per', 'cent'],
  // Texts from which the apostrophes were lost: none of these is another word as well ("wont", "cant", "were" are).
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  hadnt: ['had', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  weve: ['we', 'have'],
});

/** Endings behind any word. */
export const SHORT_ENDINGS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
};

/** Words behind which "'s" stands for "is"; behind others it tells whose something is. */
export const BEFORE_SHORT_IS: ReadonlySet<string> = new Set([
  ...['it', 'he', 'she', 'that', 'this', 'there', 'here', 'who', 'what', 'where', 'how', 'when', 'why'],
  ...['everybody', 'everyone', 'nobody', 'somebody', 'someone', 'nothing', 'everything', 'something'],
]);
