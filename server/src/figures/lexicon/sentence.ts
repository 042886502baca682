import { ADDERS } from '../../language/lexicon/function-words.ts';

/** Words by which the rules of `sentence` decide. Lower case, where a doc comment says nothing else. */

/** Pronouns that may be the object of a preposition, and prepositions that lead no clause. */
export const OBJECTS: ReadonlySet<string> = new Set(['it', 'them', 'him', 'me', 'us', 'you']);

/** Lead an object behind a verb. */
// biome-ignore format: words read better in rows than one to a line
export const LEADS_OBJECT: ReadonlySet<string> = new Set([
  'across', 'around', 'behind', 'in', 'on', 'with', 'of', 'for', 'over', 'under', 'inside', 'against', 'at', 'from',
  'about', 'between', 'beside', 'near', 'through',
]);

/** Pronouns that most often stand for the subject of the clause before. */
export const POINTS_BACK: ReadonlySet<string> = new Set(['it', 'they']);

/** Marks that end no clause. */
export const INNER_MARKS: ReadonlySet<string> = new Set(['(', ')', '-', '/', '’', "'", '–', '&', '%']);

/** Marks between the parts of a sentence. */
export const PARTS: ReadonlySet<string> = new Set([';', ':', '|']);

/** "the quarter ended in June": no verb of the clause, but a mark of the period. */
export const ENDS: ReadonlySet<string> = new Set(['ended', 'ending']);

/** Begin a verb group that has no subject of its own: "having risen", "being cut". */
export const SUBJECTLESS_HELPERS: ReadonlySet<string> = new Set(['having', 'being']);

/** Periods that are no subject of a verb. */
// biome-ignore format: words read better in rows than one to a line
export const PERIODS: ReadonlySet<string> = new Set([
  'quarter', 'year', 'month', 'months', 'week', 'weeks', 'period', 'half', 'season', 'day', 'days',
]);

/** Lead a clause that tells when. */
export const TIME_CLAUSES: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since']);

/** Join the clauses of a list: “the Union has 48 seats, the Farmers 22”. */
export const MEMBER_JOINTS: ReadonlySet<string> = new Set([...ADDERS, ',', ';']);

/** Pronouns that begin a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);
