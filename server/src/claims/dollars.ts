import type { Header } from '../corpus/source.ts';
import { DOLLAR_COUNTRIES, GENERIC_ENDINGS } from './lexicon/dollar-countries.ts';

const byRegion: ReadonlyMap<string, string> = new Map(
  DOLLAR_COUNTRIES.map(({ region, currency }) => [region.toLowerCase(), currency]),
);
const byName: readonly (readonly [string, string])[] = DOLLAR_COUNTRIES.flatMap(({ names, currency }) =>
  names.map((name) => [` ${name} `, currency] as const),
);

/** The dollar of the United States: what "$" means to the world. */
const WORLDWIDE = 'USD';

/**
 * The currency (ISO 4217) that a bare "$" stands for in a source, by the country that its header says: that of its
 * language's region ("en-CA"), of its web address (".com.au"), of its publisher's name, of its place, in this order,
 * since the page is written for those who read it. The US dollar where the header names no country, or one without a "$".
 */
export function dollarOf({ known }: Header): string {
  return (
    ofLanguage(known.language) ?? ofAddress(known.url) ?? ofWords(known.publisher) ?? ofWords(known.place) ?? WORLDWIDE
  );
}

/** "en-CA", "en_CA": the region of a BCP 47 tag; null where it has none. */
function ofLanguage(tag: string | undefined): string | null {
  const region = tag
    ?.split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part));
  return region === undefined ? null : (byRegion.get(region.toLowerCase()) ?? WORLDWIDE);
}

/** The country of a web address by its ending; null for one that belongs to no country. */
function ofAddress(url: string | undefined): string | null {
  const host = /^[a-z][a-z\d+.-]{1,20}:\/\/(?:[^/?#@\s]{0,100}@)?([^/?#:\s]{1,253})/i.exec(url ?? '')?.[1];
  const ending = host?.slice(host.lastIndexOf('.') + 1).toLowerCase() ?? '';
  if (ending.length !== 2 || GENERIC_ENDINGS.has(ending)) return null;
  return byRegion.get(ending) ?? WORLDWIDE;
}

/** The country that a name or a place holds: "Toronto, Canada", "Jamaica Gleaner"; null where it holds none, or two. */
function ofWords(text: string | undefined): string | null {
  if (text === undefined) return null;
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}.]+/gu, ' ')} `;
  const found = new Set(byName.filter(([name]) => words.includes(name)).map(([, currency]) => currency));
  return found.size === 1 ? [...found][0]! : null;
}
