// Whom the article gives a role: asked of each phrase that is one, so it is kept by role.

import type { Person } from '../names/person.ts';
import type { Names } from '../names.ts';
import { oncePer } from '../once-per.ts';

interface Holder {
  readonly person: Person;
  /** Its place among the people of the article. */
  readonly order: number;
}

const holdersOf = oncePer(({ people }: Names): ReadonlyMap<string, readonly Holder[]> => {
  const holders = new Map<string, Holder[]>();
  let order = 0;
  for (const person of people.values()) {
    for (const role of person.roles) {
      const known = holders.get(role);
      if (known) known.push({ person, order });
      else holders.set(role, [{ person, order }]);
    }
    order++;
  }
  return holders;
});

/** The first of the article's people who has one of the roles and fits, or null. */
export function firstHolder(names: Names, roles: Iterable<string>, fits: (person: Person) => boolean): Person | null {
  const holders = holdersOf(names);
  let first: Holder | null = null;
  for (const role of roles) {
    const holder = holders.get(role)?.find(({ person }) => fits(person));
    if (holder && (!first || holder.order < first.order)) first = holder;
  }
  return first?.person ?? null;
}
