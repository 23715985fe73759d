import { type Epoch, type Moment, readMoment } from '../dates/moment.ts';
import { areDayNumbers, readDayNumber } from '../dates/numbers.ts';

/** Gives what reads the dates of a file: as they are written, or as the day numbers that a spreadsheet left. */
export function dateReader({
  dayNumbers,
}: {
  readonly dayNumbers: boolean;
}): (value: string) => Moment | Epoch | undefined {
  return dayNumbers ? (value) => readDayNumber(value) ?? readMoment(value) : readMoment;
}

/** True when the cells of a creation time are day numbers of a spreadsheet, all of them. */
export function holdsDayNumbers(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && areDayNumbers(filled);
}
