import type { Desk } from '../desk.ts';

const twoWeeks = 14 * 24 * 3600 * 1000;

/**
 * Tells of which themes people wrote within two weeks after they wrote of another: by theme and the one after it, those who did. Two
 * tickets tell nothing of an order where one of them is of both themes.
 */
export function writtenAfter(desk: Pick<Desk, 'tickets'>): Map<string, Map<string, Set<string>>> {
  const after = new Map<string, Map<string, Set<string>>>();
  const add = (theme: string, other: string, requester: string): void => {
    const others = after.get(theme) ?? new Map<string, Set<string>>();
    others.set(other, (others.get(other) ?? new Set<string>()).add(requester));
    after.set(theme, others);
  };
  for (const [requester, tickets] of byRequester(desk)) {
    // Of tickets of the same themes only the last counts: whoever is within two weeks of an older one is of this one too.
    const lately = new Map<string, Desk['tickets'][number]>();
    for (const next of tickets) {
      for (const [same, first] of lately) {
        if (next.at - first.at > twoWeeks) lately.delete(same);
        else
          for (const theme of first.themes.filter((one) => !next.themes.includes(one)))
            for (const other of next.themes.filter((one) => !first.themes.includes(one)))
              add(theme, other, requester);
      }
      lately.set([...next.themes].sort().join(' '), next);
    }
  }
  return after;
}

/** The tickets of everyone, each in order of time. */
function byRequester({ tickets }: Pick<Desk, 'tickets'>): Map<string, Desk['tickets'][number][]> {
  const own = new Map<string, Desk['tickets'][number][]>();
  for (const placed of tickets) {
    const { requester } = placed.ticket;
    if (requester === undefined || placed.themes.length === 0) continue;
    const list = own.get(requester);
    if (list) list.push(placed);
    else own.set(requester, [placed]);
  }
  return own;
}
