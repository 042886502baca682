import type { Claim } from '../../claims/claim.ts';

/**
 * The persons whose ages a story tells, under any form of their names: in full, with a middle initial, by the surname
 * alone. A form that fits two persons stands for nobody.
 */
export class PersonNames {
  readonly #canonical = new Map<string, string | null>();

  constructor(claims: readonly Claim[]) {
    const names = new Set(
      claims.flatMap(({ figure, subject }) => (figure.kind === 'age' && subject !== null ? [subject] : [])),
    );
    const full = [...names].filter((name) => name.includes(' ')).sort();
    for (const name of [...names].sort()) {
      const fits = full.filter((other) => mayName(name, other));
      const persons = new Set(fits.map((other) => firstAndLast(other)));
      if (persons.size === 1) this.#canonical.set(name, [...persons][0]!);
      else if (persons.size === 0) this.#canonical.set(name, name);
      else this.#canonical.set(name, name.includes(' ') ? firstAndLast(name) : null);
    }
  }

  /** The one name under which a person is known here; null where the name fits several or is not a name of an age. */
  canonical(name: string): string | null {
    return this.#canonical.get(name) ?? null;
  }
}

/** Whether a name may be a form of a fuller one. */
function mayName(name: string, full: string): boolean {
  const [parts, whole] = [name.toLowerCase().split(' '), full.toLowerCase().split(' ')];
  if (parts.length === 1) return whole.at(-1) === parts[0];
  return parts[0] === whole[0] && parts.at(-1) === whole.at(-1);
}

function firstAndLast(name: string): string {
  const parts = name.split(' ');
  return parts.length < 3 ? name : `${parts[0]} ${parts.at(-1)}`;
}
