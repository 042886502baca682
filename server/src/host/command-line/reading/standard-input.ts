/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** What messages call it. */
export const STANDARD_INPUT_NAME = 'standard input';

/** What a corpus from there is called where a file must have a name. */
export const STANDARD_INPUT_FILE = 'standard-input.corpus';

export const STANDARD_INPUT_URI = `untitled:${STANDARD_INPUT_FILE}`;
