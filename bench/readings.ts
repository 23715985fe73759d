import { computeChronicle, foldersOf, readSources, type WeekReport } from '../src/chronicle/index.ts';
import { lineNames } from '../src/readings/index.ts';

const weeksShown = 53;

/**
 * Prints the readings of the newest year as they are computed, with the people behind each theme that a line names or that left its
 * usual range: to be read aloud, for no figure tells whether a line is worth its place. `EARSHOT_DATA` and `EARSHOT_CONTENT` name
 * other folders, as for a build.
 */
export async function run(): Promise<void> {
  const { weeks } = await computeChronicle(await readSources(foldersOf(process.cwd(), process.env)));
  for (const week of weeks.slice(-weeksShown)) print(week);
  const longest = Math.max(
    0,
    ...weeks.flatMap(({ reading }) => lineNames.map((name) => [...(computed(reading, name) ?? '')].length)),
  );
  console.log(`\n${weeks.length} weeks; the longest line has ${longest} characters (at most 160)`);
}

function print({ title, days, reading, themes }: WeekReport): void {
  console.log(`\n${title} · ${days}\n  ${reading.headline}`);
  for (const name of lineNames) console.log(`  ${name.padEnd(9)} ${computed(reading, name)}`);
  for (const { label, verdict, cohort } of themes) {
    if (cohort && verdict !== 'within' && verdict !== 'too-little-history')
      console.log(`    · ${label}: ${cohort.inWords}`);
  }
}

function computed({ lines }: WeekReport['reading'], name: (typeof lineNames)[number]): string | undefined {
  const line = lines[name];
  return line.computed ?? line.text;
}
