/** Roles that one person holds at a time, so that "the mayor" of a report is the one whom it names as mayor. Lower case. */
export const SINGLE_ROLES: ReadonlySet<string> = new Set([
  // Heads of states, towns and houses.
  ...['president', 'premier', 'chancellor', 'governor', 'mayor', 'king', 'queen', 'pope', 'speaker', 'ambassador'],
  // Heads of offices and forces.
  ...[
    'minister',
    'secretary',
    'chief',
    'sheriff',
    'commissioner',
    'superintendent',
    'commander',
    'director',
    'coroner',
  ],
  ...['prosecutor', 'chairman', 'chairwoman', 'headteacher', 'principal'],
  // Who speaks for others.
  ...['spokesman', 'spokeswoman', 'spokesperson', 'coordinator', 'organiser', 'organizer'],
]);
