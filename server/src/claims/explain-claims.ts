import type { Source } from '../corpus/source.ts';
import type { Span } from '../corpus/span.ts';
import { recordRules, rulesAbout } from '../language/recorded-rules.ts';
import { readClaims } from './read-claims.ts';

/**
 * Reads a source anew and follows by which rules. Gives for a span of its body, such as that of a figure, the names of
 * those that decided there, each once; what was decided of a whole sentence is told of the first figure that needed it.
 */
export function explainClaims(source: Source): (span: Span) => readonly string[] {
  const { decisions } = recordRules(() => readClaims(source));
  return (span) => rulesAbout(decisions, span);
}
