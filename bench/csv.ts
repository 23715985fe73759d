import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Expected, inWords, judge } from '../test/tickets/hard-file.ts';

const folder = new URL('../../shared/data/csv/', import.meta.url);

/** Reads every case of `../shared/data/csv/` when it is there, and prints what is expected beside what was found. */
export async function run(): Promise<void> {
  const list = new URL('expected.json', folder);
  if (!existsSync(list)) {
    console.log('not measured: there is no folder ../shared/data/csv/ with an expected.json.');
    return;
  }
  const cases = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, Expected>);
  let right = 0;
  for (const [name, expected] of cases) {
    const { isRight, found } = await judge(fileURLToPath(new URL(name, folder)), expected);
    if (isRight) right++;
    console.log(`${isRight ? 'ok ' : 'BAD'} ${name.padEnd(36)} ${inWords(expected).padEnd(42)} ${found}`);
  }
  console.log(`${right} of ${cases.length} as expected`);
}
