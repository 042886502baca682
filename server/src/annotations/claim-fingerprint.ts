import type { Claim } from '../claims/claim.ts';
import { fingerprint } from '../collation/fingerprint.ts';
import type { Source } from '../corpus/source.ts';

/**
 * What a claim says, as a short name: its sentence (white space evened out), its figure, and how that is read. Equal
 * wherever the sentence stands, so that it outlives edits elsewhere, moves and renaming; another for any other words.
 */
export function claimFingerprint(source: Source, { figure }: Claim): string {
  const sentence = source.body.slice(figure.sentence.start, figure.sentence.end).replace(/\s+/g, ' ').trim();
  const { text, value, low, high, qualifier, unit } = figure;
  return fingerprint([sentence, text, ...[value, low, high, qualifier, unit ?? ''].map(String)]);
}
