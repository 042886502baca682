import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../server/src/collation/candidates/candidate.ts';
import { collate } from '../../server/src/collation/collate.ts';
import { tellOneInTwoWays } from '../../server/src/collation/drafts/other-ways.ts';
import { supportOf } from '../../server/src/collation/drafts/support.ts';
import { COLLATION_RULES, type CollationRule } from '../../server/src/collation/rules.ts';
import { isRoundedFrom } from '../../server/src/collation/values/rounding.ts';
import { recordRules } from '../../server/src/language/recorded-rules.ts';
import type { Named } from '../../server/src/language/rules.ts';
import { sourcesOf } from './told.ts';

const RULES = COLLATION_RULES.flatMap(({ rules }) => rules);

/** What comes of one text, or of two that are held against each other, and the rules that held on the way. */
function read(texts: CollationRule['example'], off: readonly Named[] = []) {
  return recordRules(() => {
    const sources = sourcesOf([texts].flat().map((text) => [null, text]));
    const candidates = sources.map((source) => candidatesOf(source).map(({ claim }) => claim));
    const [one, other] = sources.map(({ analysis }) => analysis.claims[0]);
    const arePaired = one !== undefined && other !== undefined;
    return {
      starts: candidates.map((claims) => claims.map(({ figure }) => figure.start)),
      isRounded: arePaired && isRoundedFrom(one, other),
      support: arePaired && supportOf(one, other),
      inTwoWays: arePaired && tellOneInTwoWays(one.figure, other.figure),
      findings: collate({ id: 'story', sources }).findings.map(({ code, question }) => `${code}: ${question}`),
    };
  }, new Set(off));
}

describe('the rules by which claims are compared', () => {
  it.each(RULES)('$name holds in its example and decides there', (rule) => {
    const { result, rules } = read(rule.example);
    expect([...rules].map(({ name }) => name)).toContain(rule.name);
    expect(read(rule.example, [rule]).result).not.toEqual(result);
  });

  it.each(RULES)('$name does not hold in its counterexample', (rule) => {
    expect([...read(rule.counterexample).rules].map(({ name }) => name)).not.toContain(rule.name);
  });
});
