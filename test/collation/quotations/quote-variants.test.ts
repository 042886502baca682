import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { originsOf } from '../../../server/src/collation/origins/origins.ts';
import { collateQuotations } from '../../../server/src/collation/quotations/quotations.ts';
import { quoteVariantOf } from '../../../server/src/collation/quotations/quote-variants.ts';

const sourcesOf = (...bodies: readonly string[]) =>
  bodies.map((body, index) => {
    const source = { id: `#${index}`, uri: '', name: String(index), header: { known: {}, unknown: {} }, body };
    return { source, analysis: readClaims(source) };
  });

describe('the finding on an utterance', () => {
  it('spells out what differs and has each wording as a position', () => {
    const sources = sourcesOf(
      '“We will rebuild the old harbour before winter,” Eva Lund said.',
      '“We will rebuild the old port before winter,” Eva Lund said.',
    );
    const [utterance] = collateQuotations(sources);
    const finding = quoteVariantOf('story', utterance!, originsOf(sources))!;
    expect(finding).toMatchObject({ code: 'quote-variant', severity: 'information', question: 'words of Eva Lund' });
    expect(finding.explanation).toContain('“harbour” – “port”');
    for (const { claims } of finding.positions) {
      const { claim, sourceId } = claims[0]!;
      const body = sources.find(({ source }) => source.id === sourceId)!.source.body;
      expect(body.slice(claim.figure.start + 1, claim.figure.end - 1)).toBe(claim.figure.text);
    }
  });

  it('joins the forms of one speaker: a role in one source, the name in the other', () => {
    const sources = sourcesOf(
      '“We will rebuild the old harbour before winter,” said the mayor, Eva Lund, 61.',
      'The town was calm. “We will rebuild the old port before winter,” Lund said. Eva Lund, the mayor, has 3 boats.',
    );
    const [utterance] = collateQuotations(sources);
    expect(quoteVariantOf('story', utterance!, originsOf(sources))).toMatchObject({ question: 'words of Eva Lund' });
  });

  it('is none where all agree', () => {
    const sources = sourcesOf(
      '“We will rebuild the old harbour before winter,” Eva Lund said.',
      '“We will rebuild the old harbour before winter,” Eva Lund said.',
    );
    const [utterance] = collateQuotations(sources);
    expect(quoteVariantOf('story', utterance!, originsOf(sources))).toBeNull();
  });
});
