import { ADDERS } from '../../language/lexicon/function-words.ts';
import type { Token } from '../../language/tokens.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantityRule } from './non-quantity.ts';

/** Numbers before an item or a line of a list. */
export const LIST_RULES: readonly NonQuantityRule[] = [
  {
    name: 'list-marker',
    example: '2. Boats must be tied up at night.',
    counterexample: 'Boats must be 2.5 m long.',
    where: [
      AROUND.digits | AROUND.closedBehind,
      AROUND.digits | AROUND.openBefore,
      AROUND.digits | AROUND.numberBefore,
    ],
    is: 'identifier',
    test: ({ tokens }, { from, to, form }) => {
      if (form !== 'digits') return false;
      const next = tokens[to];
      const isOpened = tokens[from - 1]?.text === '(' && from === 1;
      const isBehindPlace = tokens[from - 2]?.lower === 'of' && tokens[from - 1]?.kind === 'number'; // "Image 3 of 20 12. Halden"
      if (from > 0 && !isOpened && !isBehindPlace) return false;
      return next !== undefined && !next.spaced && (next.text === ')' || (next.text === '.' && tokens.length > 2));
    },
  },
  {
    // A line of a ranking: a number before a name in full and where it is from.
    name: 'ranked',
    example: '12 Mira Dahl (Norway)',
    counterexample: '12 boats sank (Norway)',
    where: AROUND.digits | AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens }, { from, to, form, value }) => {
      if (form !== 'digits' || from !== 0 || to !== 1 || value > LAST_RANK) return false;
      if (tokens[tokens.length - 1]?.text !== ')') return false;
      const open = tokens.findIndex(({ text }) => text === '(');
      const isName = open > to + 1 && open <= to + LONGEST_NAME && tokens.slice(to, open).every(isPartOfName);
      return isName && tokens.slice(open + 1, -1).every(isPartOfOrigin);
    },
  },
];

const LAST_RANK = 500;
const LONGEST_NAME = 5;

function isPartOfName({ kind, text, lower, known }: Token): boolean {
  if (kind !== 'word') return text === '-' || text === "'" || text === '’';
  return text[0] !== lower[0] && known === null && !lower.endsWith('ed');
}

function isPartOfOrigin({ kind, text, lower }: Token): boolean {
  return kind === 'word' && (text !== lower || ADDERS.has(lower));
}
