import { wordTable } from '../../language/word-table.ts';
import { print } from './output.ts';
import { readFigureAt, splitPlace } from './reading/figure-places.ts';
import { InputError } from './reading/input-error.ts';
import { readCorpus } from './reading/read-corpus.ts';
import type { SameThingsOptions } from './reading/same-things.ts';
import type { ForEach, WHY_FORMATS } from './reporters/formats.ts';
import type { WhyReporter } from './reporters/reporter.ts';
import { reportJson } from './reporters/why/why-json.ts';
import { reportPretty } from './reporters/why/why-pretty.ts';

const REPORTERS = wordTable<WhyReporter>({
  pretty: reportPretty,
  json: reportJson,
} satisfies ForEach<typeof WHY_FORMATS, WhyReporter>);

/**
 * Says why the figures at two places are, or are not, answers to one question. Gives the exit status.
 *
 * @param others paths of more sources of the corpus: what else they tell is evidence, too
 */
export async function why(
  [first, second]: readonly [string, string],
  others: readonly string[],
  { format, ...options }: { readonly format: string } & SameThingsOptions,
): Promise<number> {
  const places = [splitPlace(first), splitPlace(second)] as const;
  const { index } = await readCorpus([...places.map(({ path }) => path), ...others], { compares: true, ...options });
  const [a, b] = [readFigureAt(index, places[0]), readFigureAt(index, places[1])];
  if (a.sourceId === b.sourceId && a.claim === b.claim) {
    throw new InputError(`${first} and ${second}: are one figure; name two`);
  }
  await print(REPORTERS.get(format)!(index, a, b));
  return 0;
}
