import { printCreep } from './change/creep.ts';
import { printDeskWeeks, printPooling } from './change/desk-weeks.ts';
import { printGrid } from './change/grid.ts';
import { printOutbreaks } from './change/outbreaks.ts';
import { printShapes } from './change/shapes.ts';
import { printSpeed } from './change/speed.ts';
import { printVerdicts } from './change/verdicts.ts';

/**
 * Measures the verdicts on seeded simulations: coverage, false alarms and detection by length of history and mean,
 * beside other methods moved to the same share of false alarms; shapes that the model does not assume; the verdicts;
 * the false-discovery rule on whole desks; slow rises; speed. The figures of the method's own study stand beside
 * each. Takes one to two minutes.
 */
export async function run(): Promise<void> {
  printGrid();
  printOutbreaks();
  printShapes();
  printVerdicts();
  printDeskWeeks();
  printPooling();
  printCreep();
  printSpeed();
}
