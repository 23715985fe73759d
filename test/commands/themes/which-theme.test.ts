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
    ['4', 'theme-4d5e'],
    ['#2', 'seat-list-by-room-77b1'],
    ['file:///site/themes/scan-9c01.html', 'scan-9c01'],
  ])('by %s is %s', (said, id) => {
    expect(whichTheme(said, themes, curated)).toEqual({ id });
  });

  it.each([
    [
      'seat',
      "2 themes begin with 'seat'. Which one? Write its number, or more of its name:\n  1  “Seat list” (seat-list-3f2a)\n  2  “Seat list by room” (seat-list-by-room-77b1)",
    ],
    ['5', 'There is no theme number 5. npm run themes lists those there are.'],
    ['0', 'There is no theme number 0.'],
    ['scna', "There is no theme 'scna'. Did you mean 'scan-9c01' (“Slow scans”)?"],
    ['seat-list-3f2b', "There is no theme 'seat-list-3f2b'. Did you mean 'seat-list-3f2a' (“Seat list”)?"],
    ['invoices', "There is no theme 'invoices'. npm run themes lists those there are."],
    [' ', 'The theme is empty.'],
  ])('is not clear by %s', (said, says) => {
    expect(whichTheme(said, themes, curated)).toEqual({ wrong: expect.stringContaining(says) });
  });

  it('may be one that stands in a file of its own', () => {
    expect(whichTheme('calendar-feed', themes, curated)).toEqual({ written: curated[0] });
  });
});
