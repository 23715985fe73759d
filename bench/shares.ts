import { printCalibration } from './shares/calibration.ts';
import { printDeskWeeks } from './shares/desk-weeks.ts';
import { printDetection } from './shares/detection.ts';
import { printFourWeeks } from './shares/four-weeks.ts';
import { printSpeed } from './shares/speed.ts';

/**
 * Measures the verdicts on shares ("doesn't work" of all that ask or fail) on seeded simulations: coverage of the usual
 * range and false verdicts where nothing happened, shifts found beside the rule of thumb they replaced, four weeks
 * together, the false-discovery rule on whole desks, and speed. Takes half a minute.
 */
export async function run(): Promise<void> {
  printCalibration();
  printDetection();
  printFourWeeks();
  printDeskWeeks();
  printSpeed();
}
