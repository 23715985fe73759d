import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readForget, readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);
const read = (...paths: string[]) => readTickets(paths, {}, { root: folder, requesterKey: 'k' });

const header = 'id,created_at,updated_at,subject,group,status,tags';
const row = (day: number, group: string, status = 'open', tags = '') =>
  `7,2026-03-02T10:00:00Z,2026-03-${String(day).padStart(2, '0')}T10:00:00Z,Printing,${group},${status},${tags}`;

describe('what a ticket was before', () => {
  it('is kept from older rows, each state since it was first met so', async () => {
    const log = write(
      'log.csv',
      [
        header,
        row(2, 'Tier 1'),
        row(3, 'Tier 1'),
        row(4, 'Tier 2'),
        row(5, 'Tier 2', 'solved'),
        row(9, 'Tier 2', 'solved'),
      ].join('\n'),
    );
    const [ticket] = (await read(log)).tickets;
    expect(ticket).toMatchObject({ group: 'Tier 2', status: 'solved', updatedAt: '2026-03-09T10:00:00Z' });
    expect(ticket?.earlier).toEqual([
      { at: '2026-03-02T10:00:00Z', group: 'Tier 1', status: 'open', tags: [] },
      { at: '2026-03-04T10:00:00Z', group: 'Tier 2', status: 'open', tags: [] },
    ]);
    expect(ticket?.since).toBe('2026-03-05T10:00:00Z');
  });

  it('is nothing where no state differs from another', async () => {
    const log = write('same.csv', [header, row(2, 'Tier 1'), row(3, 'Tier 1'), row(4, 'Tier 1')].join('\n'));
    const [ticket] = (await read(log)).tickets;
    expect(ticket).not.toHaveProperty('earlier');
    expect(ticket).not.toHaveProperty('since');
  });

  it('is no change where a narrower export lacks the column', async () => {
    const wide = write(
      'wide.csv',
      [header, row(2, 'Tier 1'), '8,2026-03-02T10:00:00Z,,Seats,Tier 1,open,'].join('\n'),
    );
    const narrow = write(
      'narrow.csv',
      'id,created_at,updated_at,subject,status\n7,2026-03-02T10:00:00Z,2026-03-05T10:00:00Z,Printing,solved\n',
    );
    const [ticket] = (await read(wide, narrow)).tickets;
    expect(ticket).toMatchObject({ group: 'Tier 1', status: 'solved' });
    expect(ticket?.earlier).toEqual([
      { at: '2026-03-02T10:00:00Z', group: 'Tier 1', status: 'open', tags: [] },
    ]);
  });

  it('is dated by the newest ticket of its export where nothing says when it changed', async () => {
    const plain = 'id,created_at,subject,group';
    const first = write(
      'week-1.csv',
      `${plain}\n7,2026-03-02T10:00:00Z,Printing,Tier 1\n8,2026-03-06T10:00:00Z,Seats,Tier 1\n`,
    );
    const second = write(
      'week-2.csv',
      `${plain}\n7,2026-03-02T10:00:00Z,Printing,Tier 2\n9,2026-03-13T10:00:00Z,Uploads,Tier 1\n`,
    );
    const ticket = (await read(first, second)).tickets.find(({ id }) => id === '7');
    expect(ticket?.earlier).toMatchObject([{ at: '2026-03-06T10:00:00Z', group: 'Tier 1' }]);
    expect(ticket?.since).toBe('2026-03-13T10:00:00Z');
  });

  it('keeps no name of an agent, only the level that the settings give to it', async () => {
    const named = 'id,created_at,updated_at,subject,assignee';
    const log = write(
      'agents.csv',
      `${named}\n7,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Printing,Teo Marchetti\n7,2026-03-02T10:00:00Z,2026-03-03T10:00:00Z,Printing,Dana Levi (dana@desk.example)\n`,
    );
    const supportLevels = { L1: ['Teo Marchetti'], L2: ['dana levi'], L3: [] };
    const { tickets } = await readTickets([log], { supportLevels }, { root: folder });
    expect(tickets[0]).toMatchObject({ assigneeLevel: 'L2', earlier: [{ assigneeLevel: 'L1' }] });
    expect(JSON.stringify(tickets)).not.toMatch(/Dana|Teo|Marchetti|Levi/i);
  });

  it('vanishes with the ticket, and with the person in whose name a row stands', async () => {
    const named = 'id,created_at,updated_at,subject,group,requester email';
    const log = write(
      'forget.csv',
      [
        named,
        '7,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Printing,Tier 1,ann@school.example',
        '7,2026-03-02T10:00:00Z,2026-03-03T11:00:00Z,Printing,Tier 2,ann@school.example',
        '8,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Seats,Secret desk,ann@school.example',
        '8,2026-03-02T10:00:00Z,2026-03-04T11:00:00Z,Seats,Tier 1,luc@school.example',
        '',
      ].join('\n'),
    );
    const { forget } = readForget('what,value\nticket,7\nrequester,ann@school.example\n', 'forget.csv');
    const { tickets } = await readTickets([log], {}, { root: folder, forget });
    expect(tickets.map(({ id }) => id)).toEqual(['8']);
    expect(tickets[0]).not.toHaveProperty('earlier');
    expect(JSON.stringify(tickets)).not.toContain('Secret');
  });
});

describe('any order of files', () => {
  const states = fc.array(
    fc.record({
      day: fc.integer({ min: 2, max: 20 }),
      group: fc.constantFrom('Tier 1', 'Tier 2', 'Tier 3', ''),
      status: fc.constantFrom('open', 'solved'),
      ticket: fc.constantFrom('7', '8'),
      narrow: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('gives the same tickets with the same states, in the order of time, no two alike in a row', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.integer({ min: 1, max: 4 }), async (all, files) => {
        const paths = Array.from({ length: files }, (_, at) => {
          const own = all.filter((_, index) => index % files === at);
          const isNarrow = own.some(({ narrow }) => narrow);
          const lines = own.map(({ day, group, status, ticket }) => {
            const time = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
            return [
              ticket,
              '2026-03-01T10:00:00Z',
              time,
              'Printing',
              status,
              ...(isNarrow ? [] : [group]),
            ].join();
          });
          const names = [
            'id',
            'created_at',
            'updated_at',
            'subject',
            'status',
            ...(isNarrow ? [] : ['group']),
          ];
          return write(`any-${at}.csv`, [names.join(), ...lines, ''].join('\n'));
        });
        const once = await read(...paths);
        expect((await read(...paths.toReversed())).tickets).toEqual(once.tickets);
        for (const { earlier = [], since, group, status, createdAt } of once.tickets) {
          const line = [...earlier.map(({ at }) => at), ...(since === undefined ? [] : [since])];
          expect(line).toEqual(line.toSorted());
          for (const at of line) expect(at >= createdAt).toBe(true);
          const said = [...earlier, { group, status }].map((state) => `${state.group} ${state.status}`);
          said.slice(1).forEach((state, at) => {
            expect(state).not.toBe(said[at]);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
