import type { SourceAnalysis } from '../../server/src/claims/claim.ts';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { collate } from '../../server/src/collation/collate.ts';
import type { Collation, Story } from '../../server/src/collation/collated-source.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { reportJson as checkJson } from '../../server/src/host/command-line/reporters/check/check-json.ts';
import { reportJson as figuresJson } from '../../server/src/host/command-line/reporters/figures/figures-json.ts';
import { latestDate } from '../../server/src/host/today.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { type Recorded, recordRules } from '../../server/src/language/recorded-rules.ts';
import type { Named } from '../../server/src/language/rules.ts';

/**
 * A corpus that is read with all rules, and again without some. What a rule had no part in is not read again: a source
 * only where the rule held, a story only where it held or where one of the sources came out otherwise.
 */
export class RereadCorpus {
  readonly #file;
  readonly #isCompared: boolean;
  readonly #analyses = new Map<string, Recorded<SourceAnalysis>>();
  readonly #collations = new Map<string, Recorded<Collation> & { readonly story: Story }>();
  /** What came of stories without some rules, the latest that were asked for: they are counted, and then reported. */
  #latest: { readonly off: string; readonly results: Map<string, Collation> } = { off: '', results: new Map() };
  /** A number for each analysis, by which stories that read the same are known. */
  readonly #numbers = new Map<SourceAnalysis, number>();

  constructor(text: string, isCompared: boolean) {
    this.#file = parseCorpus('untitled:ablated.corpus', text, { today: latestDate(new Date()) });
    this.#isCompared = isCompared;
    for (const source of this.#sources()) {
      this.#analyses.set(
        source.id,
        recordRules(() => readClaims(source)),
      );
    }
  }

  /** How many texts a rule held in, and how many stories when they were compared. */
  textsOf(rule: Named): number {
    const all = [...this.#analyses.values(), ...this.#collations.values()];
    return all.filter(({ rules }) => rules.has(rule)).length;
  }

  /** How many figures read otherwise without a rule, those that come or go included. */
  figuresChanged(rule: Named): number {
    let changed = 0;
    for (const { analysis, before } of this.#readOtherwise(new Set([rule])).values()) {
      const [now, then] = [new Set(figuresOf(analysis)), new Set(figuresOf(before))];
      const gone = [...then].filter((figure) => !now.has(figure)).length;
      const come = [...now].filter((figure) => !then.has(figure)).length;
      changed += Math.max(gone, come);
    }
    return changed;
  }

  /** How many stories come out otherwise without something that is weighed when their claims are compared. */
  storiesChanged(rule: Named): number {
    return this.#storiesWithout(new Set([rule])).length;
  }

  /** The JSON that the command line prints, without some rules; null where it is the same as with all of them. */
  report(off: ReadonlySet<Named>): string | null {
    const otherwise = this.#readOtherwise(off);
    if (off.size > 0 && otherwise.size === 0 && this.#storiesWithout(off).length === 0) return null;
    const index = new CorpusIndex({
      analyse: ({ id }) => otherwise.get(id)?.analysis ?? this.#analyses.get(id)!.result,
      compare: this.#isCompared ? (story) => this.#collate(story, off) : null,
    });
    index.setFile(this.#file);
    index.work();
    return this.#isCompared
      ? [...checkJson(index, { all: false, known: new Set() })].join('')
      : [...figuresJson(index, { explain: false })].join('');
  }

  /** The sources that read otherwise without some rules. */
  #readOtherwise(off: ReadonlySet<Named>): ReadonlyMap<string, { analysis: SourceAnalysis; before: SourceAnalysis }> {
    const otherwise = new Map<string, { analysis: SourceAnalysis; before: SourceAnalysis }>();
    for (const source of this.#sources()) {
      const { result: before, rules } = this.#analyses.get(source.id)!;
      if (![...off].some((rule) => rules.has(rule))) continue;
      const analysis = recordRules(() => readClaims(source), off).result;
      if (JSON.stringify(analysis) !== JSON.stringify(before)) otherwise.set(source.id, { analysis, before });
    }
    return otherwise;
  }

  /** The stories whose sources read the same without some rules, and which come out otherwise all the same. */
  #storiesWithout(off: ReadonlySet<Named>): readonly Story[] {
    return [...this.#collations.values()].flatMap(({ result, rules, story }) => {
      if (![...off].some((rule) => rules.has(rule))) return [];
      return JSON.stringify(this.#collate(story, off)) === JSON.stringify(result) ? [] : [story];
    });
  }

  #collate(story: Story, off: ReadonlySet<Named>): Collation {
    const key = `${story.id} ${story.sources.map(({ source, analysis }) => `${source.id}=${this.#numberOf(analysis)}`)}`;
    const known = this.#collations.get(key);
    if (known && ![...off].some((rule) => known.rules.has(rule))) return known.result;
    const results = this.#resultsWithout(off);
    const latest = results.get(key);
    if (latest) return latest;
    const recorded = recordRules(() => collate(story), off);
    if (off.size === 0) this.#collations.set(key, { ...recorded, story });
    else results.set(key, recorded.result);
    return recorded.result;
  }

  #resultsWithout(off: ReadonlySet<Named>): Map<string, Collation> {
    const names = [...off].map(({ name }) => name).join(' ');
    if (this.#latest.off !== names) this.#latest = { off: names, results: new Map() };
    return this.#latest.results;
  }

  #numberOf(analysis: SourceAnalysis): number {
    const number = this.#numbers.get(analysis) ?? this.#numbers.size;
    this.#numbers.set(analysis, number);
    return number;
  }

  #sources(): readonly Source[] {
    return this.#file.placed.map(({ source }) => source);
  }
}

function figuresOf({ claims }: SourceAnalysis): readonly string[] {
  return claims.map((claim) => JSON.stringify(claim));
}
