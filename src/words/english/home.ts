import { amounts } from './amounts.ts';

/** English: what stands above the newest reading. */
export const home = {
  label: 'Now',
  watch: '48-hour watch',
  waiting: 'Waiting',
  data: 'Data',
  noWatch: 'No watch is running.',
  running: (hours: number) =>
    `The watch of {release} is running, ${hours === 1 ? 'one hour is' : `${hours} hours are`} still to come.`,
  noneHeld: 'No release is held.',
  held: (release: string) => `${release} is held`,
  heldFor: (reasons: number) => `{release}, for ${reasons === 1 ? 'one reason' : `${reasons} reasons`}.`,
  /** The newest prediction whose check date has passed. */
  unchecked: 'Nobody has checked the prediction of {release}.',
  asks: 'What this reading asks of the trio, if anything, is {line}.',
  lineFive: 'line five',
  unsigned: 'For the CS Lead: it is a computed draft and not signed yet.',
  /** The ends of the period are given as elements, because they are times. */
  covers: (count: number, files: number) =>
    `${amounts.tickets(count)} ${files === 1 ? 'from one file' : `from ${files} files`}, written {from} to {to}.`,
  coversOneDay: (count: number, files: number) =>
    `${amounts.tickets(count)} ${files === 1 ? 'from one file' : `from ${files} files`}, all of {from}.`,
  asOf: (moment: string) => `Read up to ${moment}.`,
  stale: (days: number) => `The newest ticket is ${days === 1 ? 'one day' : `${days} days`} older.`,
  missing: (stretches: number) =>
    stretches === 1
      ? 'Days without a ticket look like a missing export'
      : `${stretches} stretches of days without a ticket look like missing exports`,
  toMend: (count: number) =>
    count === 1 ? 'One row or file needs mending' : `${count} rows or files need mending`,
  begin: 'How to begin',
};
