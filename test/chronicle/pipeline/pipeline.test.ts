import { expect, it } from 'vitest';
import type { Chronicle } from '../../../src/chronicle/chronicle.ts';
import { pipelineJson } from '../../../src/chronicle/json.ts';
import { pipelineFiles } from '../../../src/chronicle/pipeline/files.ts';
import { pipelineOf } from '../../../src/chronicle/pipeline/pipeline.ts';
import { groundsWith, type Told } from './grounds.ts';

const body = 'Zanzibar. Since the last update it fails every single time, and we wish for an export of it.';
const tell = (id: string, day: string, some: Partial<Told> = {}): Told => ({
  id,
  createdAt: `2026-11-${day}T09:00:00Z`,
  subject: 'Zanzibar points',
  body,
  requester: `r-${id}`,
  account: `School ${id}`,
  ...some,
});
const tickets: readonly Told[] = [
  tell('1', '03'),
  tell('2', '04', { themes: ['points'] }),
  tell('3', '05', { as: { stream: 'brief', kind: 'wish' }, themes: ['points'] }),
  tell('4', '06', { as: { stream: 'brief', kind: 'wish' } }),
  tell('5', '10', { as: { stream: 'unclear' } }),
  tell('6', '16', { as: { stream: 'unclear' }, themes: ['points'] }),
  tell('7', '17', { as: { stream: 'noise' } }),
];
const csv = (name: string, text: string) => ({ [name]: { file: `data/${name}.csv`, text } });

it('the files beside the pages hold no word of a ticket, whatever their fields are called', () => {
  const grounds = groundsWith(tickets, { now: '2026-11-19T12:00:00Z' });
  const { pipeline } = pipelineOf(grounds, new Map());
  const canary = /zanzibar|every single time|since the last update|wish for an export/gi;
  const said = new Set(JSON.stringify(pipeline).match(canary));
  expect([...said].sort()).toEqual(
    expect.arrayContaining(['Since the last update', 'Zanzibar', 'every single time']),
  );
  expect(JSON.stringify(pipelineJson({ pipeline } as Chronicle))).not.toMatch(canary);
  for (const file of pipelineFiles(pipeline, grounds).values()) expect(file()).not.toMatch(canary);
});

it('gives the tickets that the tables of triage name and no export holds, and none that is set aside', () => {
  const grounds = groundsWith(tickets, { now: '2026-11-19T12:00:00Z', aside: { '80': 'monitoring' } });
  const sources = {
    ...csv('bugs', 'bug,tickets\nGL-1,1;80;91'),
    ...csv('briefs', 'brief,tickets,change\nExport,3;92,An export'),
    ...csv('misroutes', 'ticket,landed,should\n80,bug,noise\n93,bug,noise'),
  };
  const { missing, faults, pipeline } = pipelineOf({ ...grounds, sources }, new Map());
  expect([...missing].sort()).toEqual(['91', '92', '93']);
  expect(pipeline.misroutes.confirmed).toBe(0);
  const told = faults.map(({ file, line, message }) => `${file}:${line} ${message}`);
  expect(told.filter((one) => one.includes("'80'"))).toEqual([]);
  for (const place of ['data/bugs.csv:2', 'data/misroutes.csv:2'])
    expect(told).toContain(
      `${place} Ticket 80 is set aside (monitoring), so no page shows it. Give it a stream in data/sorting.csv, or take it out of this line.`,
    );
});
