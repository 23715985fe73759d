import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { computeChronicle, foldersOf } from '../../src/chronicle/index.ts';

const folder = await mkdtemp(join(tmpdir(), 'earshot-theme-report-'));
afterAll(() => rm(folder, { recursive: true }));

/** The examples of a theme of the team's own, whose tickets are written one an hour by a person each. */
async function examplesOf(...bodies: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, 'tickets.csv');
  const rows = bodies.map(
    (body, index) =>
      `${index},2026-03-02 ${String(9 + index).padStart(2, '0')}:00,Login code,"${body}",r${index}@a.example`,
  );
  await writeFile(file, ['Id,Created at,Subject,Description,Requester email', ...rows].join('\n'));
  const theme =
    '---\ntitle: The login code\nphrases: ["login code"]\nstream: bug\n---\nIt does not arrive.\n';
  const made = await computeChronicle(
    {
      folders: foldersOf(folder, {}),
      ticketFiles: [file],
      ticketBytes: 1000,
      handoffs: [],
      readings: [],
      notes: [],
      cues: [],
      themes: [{ file: 'content/themes/login-code.md', text: theme }],
      faults: [],
    },
    { requesterKey: 'one key' },
  );
  const found = made.themes.find(({ id }) => id === 'login-code');
  return (found?.examples ?? []).map(({ excerpt }) => excerpt);
}

describe('what they write about a theme', () => {
  it('says one sentence once, whatever its spaces and capitals', async () => {
    const examples = await examplesOf(
      'The login code never arrives.',
      'the login code  never arrives.',
      'The login code came an hour late.',
      'The login code never arrives. ',
      'THE LOGIN CODE NEVER ARRIVES.',
    );
    expect(examples.map((text) => text.toLowerCase()).sort()).toEqual([
      'the login code came an hour late.',
      'the login code never arrives.',
    ]);
  });

  it('keeps six that differ', async () => {
    const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
    const examples = await examplesOf(...ordinals.map((nth) => `The ${nth} login code never arrives.`));
    expect(new Set(examples).size).toBe(6);
    expect(examples).toHaveLength(6);
  });
});
