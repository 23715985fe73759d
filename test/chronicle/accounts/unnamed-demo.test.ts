import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  computeChronicle,
  foldersOf,
  readSources,
  ticketsCsv,
  weekJson,
} from '../../../src/chronicle/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const demo = await readSources(foldersOf(root, {}));
const names = new Set(
  (
    parse(readFileSync(`${root}data/tickets/gradelight-zendesk.csv`), { columns: true, bom: true }) as {
      Organization: string;
    }[]
  )
    .map(({ Organization }) => Organization)
    .filter((name) => name !== '-'),
);

/** Everything that a page, the JSON or the CSV of the demo can say, under other privacy settings. */
async function everythingSaid(privacy: string): Promise<string> {
  const { file = '', text = '' } = demo.settings ?? {};
  const made = await computeChronicle({
    ...demo,
    settings: { file, text: `${text}\nprivacy: ${privacy}\n` },
  });
  expect(made.faults).toEqual([]);
  const { weeks, themes, releases, report, notes } = made;
  return [
    JSON.stringify([weeks, themes, releases.map(({ watch }) => watch), report, notes]),
    ...weeks.map((week) =>
      JSON.stringify([weekJson(week), made.ticketsOf(week.id), made.filtersOf(week.id)]),
    ),
    ...weeks.map(({ id }) => ticketsCsv(made.ticketsOf(id))),
  ].join('\n');
}

describe('the demo names its forty schools nowhere', () => {
  it.each([
    ['with letters for accounts', '{ accounts: pseudonymous }', true],
    ['where each of them is too small', '{ minimumGroup: 100000 }', false],
  ])('%s', async (_, privacy, letters) => {
    expect(names.size).toBeGreaterThan(35);
    const said = (await everythingSaid(privacy)).toLowerCase();
    const left = [...names].filter((name) => said.includes(name.toLowerCase()));
    expect(left).toEqual([]);
    expect(said.includes('account a"')).toBe(letters);
  });
});
