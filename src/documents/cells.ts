import { z } from 'zod';

const civilDay = z.iso.date();

/**
 * The day in a cell, `2026-11-20`, without the time of day that may follow it; nothing for a day that no calendar has, and for any
 * other text.
 */
export function dayIn(cell: string): string | undefined {
  const day = /^(\S{10})(?:[T ]\d{1,2}:\d{2}\S*)?$/.exec(cell.trim())?.[1];
  return civilDay.safeParse(day).data;
}

const yes = ['yes', 'y', 'true', '1', 'כן'];
const no = ['no', 'n', 'false', '0', 'לא'];

/** The answer in a cell, in English or Hebrew and in any case; nothing for any other word. */
export function yesOrNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : undefined;
}

/** The tickets in a cell, each once: parted by semicolons, commas or bars; by spaces only where there is none of these. */
export function ticketIds(cell: string): string[] {
  const ids = cell.split(/[;,|]/.test(cell) ? /[;,|]/ : /\s/);
  return [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
}
