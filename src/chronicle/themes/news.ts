import type { ThemeReport } from '../schema/theme.ts';

/** A theme that is new in the newest week, as the list of themes says it once. */
export interface ThemeNews {
  readonly theme: Pick<ThemeReport, 'id' | 'label' | 'page' | 'mixed'>;
  /** The tickets that showed it, and how many independent requesters wrote them. */
  readonly tickets: number;
  readonly requesters: number;
  readonly page: string;
  readonly words: readonly string[];
  /** The theme inside which it burst and still stands. */
  readonly inside?: ThemeReport['inside'] & {};
}

/** The themes that were found in the newest week and are told as new in it, those with the most requesters first. */
export function foundInNewest(themes: readonly ThemeReport[]): ThemeNews[] {
  return themes
    .flatMap(({ id, label, page, mixed, birth, inside, move, newest }): ThemeNews[] =>
      move === 'fresh' && birth?.week === newest.week
        ? [
            {
              theme: { id, label, page, mixed },
              tickets: birth.tickets.length,
              requesters: birth.requesters,
              page: birth.page,
              words: birth.words,
              ...(inside === undefined ? {} : { inside }),
            },
          ]
        : [],
    )
    .sort(
      (a, b) => b.requesters - a.requesters || b.tickets - a.tickets || (a.theme.id < b.theme.id ? -1 : 1),
    );
}
