import type { KnownTheme } from '../../themes/index.ts';
import { themePage } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import type { ThemeReport } from '../schema/theme.ts';

/** The themes that burst inside one and still stand there, the newest first: a person may split them from it. */
export function splitOffers(
  theme: string,
  known: ReadonlyMap<string, KnownTheme>,
  desk: Pick<Desk, 'tickets'>,
): ThemeReport['split'] {
  return [...known.values()]
    .filter(
      ({ inside, born, hidden, mergedInto, promoted }) =>
        inside === theme && born !== undefined && !hidden && !promoted && mergedInto === undefined,
    )
    .map(({ id, label, born = '' }) => ({
      id,
      label,
      page: themePage(id),
      week: born,
      ticketsPage: `${themePage(id)}#tickets`,
      tickets: desk.tickets.filter(({ themes }) => themes.includes(id)).length,
    }))
    .filter(({ tickets }) => tickets > 0)
    .sort((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : a.id < b.id ? -1 : 1));
}
