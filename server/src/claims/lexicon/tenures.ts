/** Words by which it is told from when on, or how long, somebody held an office. In lower case. */

/** Verbs, as base forms, whose object is what somebody leads. */
export const LEADING: ReadonlySet<string> = new Set(
  'lead head chair run coach captain direct manage govern'.split(' '),
);

/** What is held by whoever has an office. */
export const HELD_OFFICES: ReadonlySet<string> = new Set('seat office post position job chair title throne'.split(' '));

/** Part who stands in for somebody, or helps, from the holder: "deputy mayor". */
export const LESSER_HOLDERS: ReadonlySet<string> = new Set(
  'deputy vice assistant interim acting honorary associate junior co-'.split(' '),
);

/** Lead from the first year of a term to its last. */
export const TERM_JOINTS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);
