import { describe, expect, it } from 'vitest';
import { NotWritten } from '../../../src/commands/not-written.ts';
import type { Seat } from '../../../src/commands/sort/ask.ts';
import { openKeyboard } from '../../../src/commands/sort/keyboard.ts';
import { runSession } from '../../../src/commands/sort/session.ts';
import type { NewCorrection } from '../../../src/sorting/index.ts';
import { FakeClock, FakeTerminal } from './fake-terminal.ts';

const seat = (id: string, drawn: Seat['drawn'] = 'uncertain'): Seat => ({
  card: {
    id,
    when: 'Friday 20 November 2026, 09:15',
    subject: `Subject ${id}`,
    body: 'Words.',
    machine: { stream: 'noise', confidence: 0.6, reason: 'Says "how do I".' },
  },
  drawn,
});

/** A session at a terminal that presses the given keys, each once the desk waits for it. */
async function session(
  seats: readonly Seat[],
  typed: readonly (string | { readonly wait: number })[],
  { raw = true, refuse = [] as number[] } = {},
) {
  const lines: NewCorrection[] = [];
  const said: string[] = [];
  const clock = new FakeClock();
  const terminal = new FakeTerminal(raw);
  const keyboard = openKeyboard(terminal.input, terminal);
  let writes = 0;
  const running = runSession({
    seats,
    keyboard,
    file: {
      add: async (correction) => {
        writes += 1;
        if (refuse.includes(writes)) throw new NotWritten('The disk is full.');
        lines.push(correction);
        return undefined;
      },
      undo: async () => {
        const last = lines.pop();
        return last && { ticket: last.ticket, taken: true };
      },
    },
    say: (line) => said.push(line),
    columns: () => 80,
    paint: { strong: (text) => text, faint: (text) => text },
    clock,
    on: '2026-11-20',
  });
  for (const one of typed) {
    await terminal.idle();
    if (typeof one === 'string') terminal.type(one);
    else clock.pass(one.wait);
  }
  await terminal.idle();
  terminal.end();
  const result = await running;
  keyboard.close();
  return { result, lines, said: said.join('\n'), terminal };
}

describe('a session', () => {
  it('writes one line for one key, with the day, the draw and what the machine had said', async () => {
    const { result, lines } = await session([seat('1'), seat('2', 'random'), seat('3')], ['b', 'r', 'n']);
    expect(lines).toEqual([
      { ticket: '1', stream: 'bug', on: '2026-11-20', drawn: 'uncertain', machine: 'noise' },
      { ticket: '2', stream: 'brief', on: '2026-11-20', drawn: 'random', machine: 'noise' },
      { ticket: '3', stream: 'noise', on: '2026-11-20', drawn: 'uncertain', machine: 'noise' },
    ]);
    expect(result).toMatchObject({
      ended: 'done',
      given: [{ ticket: '1' }, { ticket: '2' }, { ticket: '3' }],
    });
  });

  it('shows what the machine thinks of a drawn ticket only when the person has decided', async () => {
    const asked = await session([seat('1', 'random')], []);
    expect(asked.said).not.toContain('The machine');
    const answered = await session([seat('1', 'random')], ['b']);
    expect(answered.said).toMatch(/→ bug\nThe machine: noise \(60 %\)\. Says "how do I"\.$/);
    expect((await session([seat('1')], [])).said).toContain('The machine: noise (60 %).');
  });

  it('skips without writing, and takes answers back one after the other', async () => {
    const { lines, said, result } = await session(
      [seat('1'), seat('2'), seat('3'), seat('4')],
      ['b', 's', 'n', 'z', 'z', 'u', 's', 'r', 'q'],
    );
    expect(lines.map(({ ticket, stream }) => [ticket, stream])).toEqual([
      ['1', 'unclear'],
      ['3', 'brief'],
    ]);
    expect(said).toContain('3 was taken back.\n');
    expect(result.ended).toBe('quit');
    expect((await session([seat('1')], ['z'])).said).toContain('There is nothing to take back.');
  });

  it('takes a chain level, whether it was reproduced, and a note', async () => {
    const { lines } = await session(
      [seat('1'), seat('2'), seat('3'), seat('4')],
      [
        'c',
        '3',
        'y',
        'c',
        '1',
        ' ',
        'c',
        'x',
        '+',
        ...'Thiid',
        '\u007f',
        '\u007f',
        'r',
        'd',
        '\r',
        'n',
        '+',
        'a',
        '\u001b',
        'u',
      ],
    );
    expect(lines.map(({ ticket: _, on: __, drawn: ___, machine: ____, ...rest }) => rest)).toEqual([
      { stream: 'bug', chainLevel: 'scope', reproducible: true },
      { stream: 'bug', chainLevel: 'strategy' },
      { stream: 'noise', note: 'Third' },
      { stream: 'unclear' },
    ]);
  });

  it('knows no other key: arrows, a pasted word and what is typed too early sort nothing', async () => {
    const pasted = '\u001b[200~bnnr\u001b[201~';
    const { lines, said } = await session([seat('1'), seat('2')], ['\u001b[A', pasted, 'x', 'bnn', 'q']);
    expect(lines.map(({ stream }) => stream)).toEqual(['bug']);
    expect(said).toContain('That is no key of the desk.');
  });

  it('ends with Ctrl-C, and gives the terminal back as it was', async () => {
    const { result, lines, terminal } = await session([seat('1'), seat('2')], ['b', '\u0003']);
    expect(result.ended).toBe('interrupt');
    expect(lines).toHaveLength(1);
    expect(terminal.raw).toBe(false);
    expect(terminal.written.endsWith('\u001b[?2004l')).toBe(true);
  });

  it('asks again where an answer could not be written', async () => {
    const { lines, said } = await session([seat('1')], ['b', 'b'], { refuse: [1] });
    expect(said).toContain('The disk is full.');
    expect(lines.map(({ ticket }) => ticket)).toEqual(['1']);
  });
});

describe('a session through a pipe', () => {
  it('reads a line for each ticket: a key or a word, and a note behind it', async () => {
    const { lines, result } = await session(
      [seat('1'), seat('2'), seat('3'), seat('4'), seat('5')],
      ['b Third school\nbrief\n\n', 'c scope no\nc\n', '5\ny\n+ kept\nn'],
      { raw: false },
    );
    expect(
      lines.map(({ stream, note, chainLevel, reproducible }) => [stream, note, chainLevel, reproducible]),
    ).toEqual([
      ['bug', 'Third school', undefined, undefined],
      ['brief', undefined, undefined, undefined],
      ['bug', undefined, 'scope', false],
      ['bug', undefined, 'operation', true],
      ['noise', 'kept', undefined, undefined],
    ]);
    expect(result.ended).toBe('done');
  });

  it('takes for a note what stands behind a level and is neither yes nor no', async () => {
    const { lines } = await session(
      [seat('1'), seat('2'), seat('3'), seat('4')],
      ['c scope Third school\nc scope yes Third  school\nc 3 2 schools\n+ before\nc scope no\n'],
      { raw: false },
    );
    expect(lines.map(({ chainLevel, reproducible, note }) => [chainLevel, reproducible, note])).toEqual([
      ['scope', undefined, 'Third school'],
      ['scope', true, 'Third  school'],
      ['scope', undefined, '2 schools'],
      ['scope', false, 'before'],
    ]);
  });

  it('ends with its input, and tells an empty one from one that said something', async () => {
    expect((await session([seat('1')], [], { raw: false })).result).toMatchObject({
      ended: 'end',
      silent: true,
    });
    expect((await session([seat('1'), seat('2')], ['b\n'], { raw: false })).result).toMatchObject({
      ended: 'end',
      silent: false,
    });
  });

  it('stops at an answer that could not be written: the lines that follow are for other tickets', async () => {
    const { lines, result } = await session([seat('1'), seat('2')], ['b\nn\n'], { raw: false, refuse: [1] });
    expect(lines).toEqual([]);
    expect(result.ended).toBe('not-written');
  });
});

describe('a triage', () => {
  const minutes = (count: number) => ({ wait: count * 60_000 });

  it('puts a ticket that takes more than three minutes to unclear, its note kept, and waits for a sign', async () => {
    const { lines, said } = await session(
      [seat('1', 'triage'), seat('2', 'triage')],
      [minutes(2.9), '+', 'x', '\r', minutes(0.2), minutes(60), ' ', 'b'],
    );
    expect(lines.map(({ ticket, stream, note }) => [ticket, stream, note])).toEqual([
      ['1', 'unclear', 'x'],
      ['2', 'bug', undefined],
    ]);
    expect(said).toContain('Three minutes are over: 1 goes to unclear for the next sync.');
  });

  it('cuts no note off: the ticket goes to unclear with it when it is given', async () => {
    const { lines, said } = await session(
      [seat('1', 'triage'), seat('2', 'triage')],
      ['+', 'a', minutes(4), 'b', '\r', ' ', 'n'],
    );
    expect(lines.map(({ ticket, stream, note }) => [ticket, stream, note])).toEqual([
      ['1', 'unclear', 'ab'],
      ['2', 'noise', undefined],
    ]);
    expect(said).toContain('Three minutes are over: 1 goes to unclear for the next sync.');
  });

  it('takes a ticket back that went to unclear', async () => {
    const { lines } = await session([seat('1', 'triage')], [minutes(3), 'z', 'b']);
    expect(lines.map(({ stream }) => stream)).toEqual(['bug']);
  });

  it('shows the time, and says once that the quarter of an hour is over', async () => {
    const { said, result } = await session(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => seat(id, 'triage')),
      Array.from({ length: 7 }, () => [minutes(2.6), 'n']).flat(),
    );
    expect(said).toContain('1 of 8 · triage · 0:00 of 15:00');
    expect(said).toContain('3 of 8 · triage · 5:12 of 15:00');
    expect(said.match(/Fifteen minutes are over/g)).toHaveLength(1);
    expect(said).toContain('Fifteen minutes are over; 2 tickets left. Go on, or q ends.');
    expect(result.milliseconds).toBe(7 * 2.6 * 60_000);
  });

  it('gives no other session a clock', async () => {
    const { lines, said } = await session([seat('1')], [minutes(100), 'b']);
    expect(lines.map(({ stream }) => stream)).toEqual(['bug']);
    expect(said).not.toContain('Three minutes');
  });
});
