import { belongs, type Region } from './region.ts';

/** A burst is inside a theme to which so many of its tickets belong. */
const mostTickets = 0.6;
/** Inside a theme it is new when its share of the theme is so many times what it was; less is the theme itself growing. */
const times = 3;

/** The theme to which at least three fifths of a region's tickets belong: the one with the most, then the first by id. */
export function themeAround({ tickets }: Region): string | undefined {
  const counts = new Map<string, number>();
  for (const { themes } of tickets)
    for (const theme of new Set(themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most !== undefined && most[1] >= mostTickets * tickets.length ? most[0] : undefined;
}

/**
 * True when a region's share within a theme is at least three times its share in the weeks before. A theme that doubles takes all its
 * words with it: that is a change of the theme, and nothing new inside it.
 */
export function isNewInside({ profile, stretch, tickets }: Region, theme: string): boolean {
  let size = 0;
  let usualSize = 0;
  let earlier = 0;
  for (const week of stretch.now)
    for (const ticket of week.tickets) if (ticket.themes.includes(theme)) size += 1;
  for (const week of stretch.before) {
    week.tickets.forEach((ticket, row) => {
      if (!ticket.themes.includes(theme)) return;
      usualSize += 1;
      if (belongs(week.rows[row] as Int32Array, profile)) earlier += 1;
    });
  }
  const count = tickets.filter(({ themes }) => themes.includes(theme)).length;
  return count / size >= (times * (earlier + 0.5)) / (usualSize + 1);
}
