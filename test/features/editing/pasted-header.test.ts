import { describe, expect, it } from 'vitest';
import { withHeader } from '../../../server/src/features/editing/pasted-header.ts';

const BODY = 'At least 12 people were killed when the dam broke, the governor said.\n';

describe('the first lines of a pasted report become its header', () => {
  it.each([
    [
      'who wrote it and when',
      `Dam breaks\n\nBy Mara Velk, Dreva Courier\nPublished 14 March 2026 at 10:40 GMT\n\n${BODY}`,
      `---\nauthor: "Mara Velk, Dreva Courier"\npublished: 2026-03-14\n---\nDam breaks\n\n${BODY}`,
    ],
    [
      'what stands between bars',
      `Dam breaks\n\nBy Mara Velk, who was there | 14 March 2026 | 3 min read\n\n${BODY}`,
      `---\nauthor: Mara Velk\npublished: 2026-03-14\n---\nDam breaks\n\n${BODY}`,
    ],
    [
      'a stamp that fills its line',
      `Dam breaks\n3 July 2013 Last updated at 13:38 GMT\n\n${BODY}`,
      `---\npublished: 2013-07-03\n---\nDam breaks\n\n${BODY}`,
    ],
    [
      'its publisher, its address and when it was changed',
      `Dam breaks\nSource: Dreva Courier\nhttps://courier.example/a?b=c\nPublished: March 14, 2026\nUpdated: March 15, 2026\n\n${BODY}`,
      `---\npublisher: Dreva Courier\nurl: "https://courier.example/a?b=c"\npublished: 2026-03-14\nupdated: 2026-03-15\n---\nDam breaks\n\n${BODY}`,
    ],
    [
      'with the line breaks of the text',
      `Dam breaks\r\nBy Mara Velk and Tom Reyl\r\n${BODY}`,
      `---\r\nauthor: Mara Velk and Tom Reyl\r\n---\r\nDam breaks\r\n${BODY.trim()}\r\n`,
    ],
  ])('%s', (_, text, wanted) => {
    expect(withHeader(text)).toBe(wanted);
  });

  it.each([
    ['a text with a header', `---\ntitle: x\n---\nBy Mara Velk\n${BODY}`],
    ['a headline that looks like a byline', `By Mara Velk\n\n${BODY}`],
    [
      'a sentence',
      `Dam breaks\n\nBy Monday the water had fallen to 3 metres.\n\n14 March 2026 was a dark day\n${BODY}`,
    ],
    ['a byline far down', `Dam breaks\n${'A line of the text.\n'.repeat(9)}By Mara Velk\n`],
    ['a text of one line', 'Published 14 March 2026'],
    ['nothing', ''],
  ])('and never %s', (_, text) => {
    expect(withHeader(text)).toBe(text);
  });
});
