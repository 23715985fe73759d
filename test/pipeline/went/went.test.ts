import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled } from '../../../src/pipeline/went/settled.ts';
import { wentByStream } from '../../../src/pipeline/went/went.ts';
import { exportsThatTellSolving, type WentTicket, whereItWent } from '../../../src/pipeline/went/where.ts';

const none = { bugs: new Set<string>(), briefs: new Set<string>(), tellSolving: new Set<string>() };
const ticket = (
  some: Partial<WentTicket['ticket']> = {},
  sorted: Partial<WentTicket['sorted']> = {},
): WentTicket => ({
  ticket: { id: 'a', from: { file: 'a.csv', line: 2 }, ...some },
  sorted: { stream: 'bug', supportLevel: 'L1', ...sorted },
});

describe('where a ticket went', () => {
  it('is engineering by a link, by triage, or by its level', () => {
    expect(whereItWent(ticket({ engineeringIssue: 'GL-4412', status: 'closed' }), none)).toBe('engineering');
    expect(whereItWent(ticket(), { ...none, bugs: new Set(['a']) })).toBe('engineering');
    expect(whereItWent(ticket({ status: 'closed' }, { supportLevel: 'L3' }), none)).toBe('engineering');
  });

  it('is the brief that triage named it in, though it reached L3 or was closed', () => {
    const briefs = { ...none, briefs: new Set(['a']) };
    expect(whereItWent(ticket({ status: 'closed' }, { supportLevel: 'L3' }), briefs)).toBe('brief');
    expect(whereItWent(ticket({ engineeringIssue: 'GL-1' }), briefs)).toBe('engineering');
  });

  it('is answered when it was solved, open when it was not, and not known where the export does not say', () => {
    expect(whereItWent(ticket({ solvedAt: '2026-03-02T10:00:00Z' }), none)).toBe('answered');
    expect(whereItWent(ticket({ status: 'Closed' }), none)).toBe('answered');
    expect(whereItWent(ticket({ status: 'waiting' }), none)).toBe('open');
    expect(whereItWent(ticket(), none)).toBe('unknown');
    expect(whereItWent(ticket({ status: ' ' }), none)).toBe('unknown');
  });

  it('is open when others of its export have a time of solving', () => {
    const solved = ticket({ id: 'b', solvedAt: '2026-03-02T10:00:00Z' });
    const tellSolving = exportsThatTellSolving([ticket(), solved]);
    expect(whereItWent(ticket(), { ...none, tellSolving })).toBe('open');
    expect(whereItWent(ticket({ from: { file: 'b.csv', line: 2 } }), { ...none, tellSolving })).toBe(
      'unknown',
    );
  });
});

describe('the words of a status', () => {
  it.each([
    'Closed',
    'solved',
    'Resolved by caller',
    'Closed - duplicate',
    'Gelöst',
    'Fermé',
    'Résolue',
    'נסגרה',
    'Решён',
  ])('take %s for settled', (status) => expect(isSettled({ status })).toBe(true));
  it.each(['open', 'Not resolved', 'Unresolved', 'nicht gelöst', 'to be closed', 'לא נפתר', ''])(
    'take %s for unsettled',
    (status) => expect(isSettled({ status })).toBe(false),
  );
});

describe('the streams', () => {
  it('add up: each ticket stands in one stream and at one end', () => {
    const any = fc.record({
      stream: fc.constantFrom('bug', 'brief', 'noise', 'unclear'),
      supportLevel: fc.constantFrom('L1', 'L2', 'L3', 'unknown'),
      status: fc.constantFrom('open', 'closed', '', undefined),
      issue: fc.constantFrom('GL-1', undefined),
      triage: fc.constantFrom('bug', 'brief', 'both', 'none'),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const named = (...by: string[]) =>
          new Set(all.flatMap(({ triage }, at) => (by.includes(triage) ? [String(at)] : [])));
        const tickets = all.map(({ stream, supportLevel, status, issue }, at) =>
          ticket(
            {
              id: String(at),
              ...(status === undefined ? {} : { status }),
              ...(issue === undefined ? {} : { engineeringIssue: issue }),
            },
            { stream, supportLevel },
          ),
        );
        const parted = wentByStream(tickets, {
          bugs: named('bug', 'both'),
          briefs: named('brief', 'both'),
          tellSolving: new Set(),
        });
        for (const { stream, count, ends } of parted) {
          expect(count).toBe(all.filter((one) => one.stream === stream).length);
          expect(ends.reduce((sum, end) => sum + end.tickets.length, 0)).toBe(count);
        }
        const ids = parted.flatMap(({ ends }) =>
          ends.flatMap((end) => end.tickets.map((one) => one.ticket.id)),
        );
        expect(ids.sort()).toEqual(tickets.map((one) => one.ticket.id).sort());
      }),
    );
  });
});
