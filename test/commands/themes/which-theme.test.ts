import { describe, expect, it } from 'vitest';
import { whichTheme } from '../../../src/commands/themes/which-theme.ts';

const themes = [
  { id: 'seat-list-3f2a', label: 'Seat list' },
  { id: 'seat-list-by-room-77b1', label: 'Seat list by room' },
  { id: 'scan-9c01', label: 'Slow scans' },
  { id: 'theme-4d5e', label: 'איפוס סיסמה' },
];
const curated = [{ id: 'calendar-feed', label: 'The calendar feed is an hour out' }];

describe('the theme that a person means', () => {
  it.each([
    ['seat-list-3f2a', 'seat-list-3f2a'],
    ['SCAN', 'scan-9c01'],
    ['slow', 'scan-9c01'],
    ['seat list', 'seat-list-3f2a'],
    ['seat-list-by', 'seat-list-by-room-77b1'],
    ['איפוס סיסמה', 'theme-4d5e'],
    ['themes/scan-9c01.html', 'scan-9c01'],
    ['file:///site/themes/scan-9c01.html', 'scan-9c01'],
  ])('by %s is %s', (said, id) => {
    expect(whichTheme(said, themes, curated)).toEqual({ id });
  });

  it.each([
    ['seat', "2 themes begin with 'seat': seat-list-3f2a, seat-list-by-room-77b1. Write more of it."],
    ['scna', "There is no theme 'scna'. Did you mean 'scan-9c01' (“Slow scans”)?"],
    ['seat-list-3f2b', "There is no theme 'seat-list-3f2b'. Did you mean 'seat-list-3f2a' (“Seat list”)?"],
    ['invoices', "There is no theme 'invoices'. npm run themes lists those there are."],
    [
      'calendar-feed',
      '“The calendar feed is an hour out” is written in content/themes/calendar-feed.md. Change it there.',
    ],
    [' ', 'The theme is empty.'],
  ])('is not clear by %s', (said, says) => {
    expect(whichTheme(said, themes, curated)).toEqual({ wrong: expect.stringContaining(says) });
  });
});
