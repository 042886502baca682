import * as fc from 'fast-check';

/** Lines that are delimiters or closers, or nearly so. */
export const delimiterLike = fc
  .tuple(
    fc.constantFrom('<<<FILE>>>', '<<<FILE', '<<<FILE:', '<<<FILE ', '<<<END', '<<FILE', '\\<<<FILE', '\\<<<END', ''),
    fc.array(fc.constantFrom('<<<', 'FILE', '>>>', '<', '>', ' ', '\t', ':', '_', 'a.txt', '\\', 'é'), {
      maxLength: 4,
    }),
  )
  .map(([opening, rest]) => opening + rest.join(''));
