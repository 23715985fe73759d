import { describe, expect, it } from 'vitest';
import { readWatchLog } from '../../../src/watch/index.ts';

const handoffs = [
  { id: 'seat-lists', releaseAt: '2026-09-15T09:00:00+03:00' },
  { id: 'clash-overview', releaseAt: '2026-12-01T09:00:00+00:00' },
];
const file = 'content/watches/seat-lists.md';
const read = (front: string, body = '') => readWatchLog(`---\n${front}\n---\n${body}`, file, handoffs);
const messages = (front: string, body = '') =>
  read(front, body).faults.map(({ line, message }) => [line, message]);

describe('a watch log', () => {
  it('holds its notes by hour, however their time is written', () => {
    const { log, faults } = read(`notes:
  - { at: 2026-09-15T15:30:00+03:00, by: PO, seen: Two schools look under Rooms., class: signal, owner: Designer, deadline: H+24 }
  - { at: H+1, by: PO }
  - { at: "H+2:15", by: Tech Lead, seen: Load as before., class: noise, source: [32776, 32779] }`);
    expect(faults).toEqual([]);
    expect(log?.notes).toEqual([
      { at: '2026-09-15T10:00:00+03:00', hour: 1, by: 'PO' },
      {
        at: '2026-09-15T11:15:00+03:00',
        hour: 2.25,
        by: 'Tech Lead',
        seen: 'Load as before.',
        class: 'noise',
        source: '32776, 32779',
      },
      {
        at: '2026-09-15T15:30:00+03:00',
        hour: 6.5,
        by: 'PO',
        seen: 'Two schools look under Rooms.',
        class: 'signal',
        owner: 'Designer',
        deadline: 'H+24',
      },
    ]);
  });

  it('may be empty, and knows whether a closing note stands beneath', () => {
    expect(read('').log).toEqual({ id: 'seat-lists', file, notes: [], closingNote: [] });
    expect(read('closed: { at: H+48, by: PO }', '\n## Summary\n\nQuiet.\n').log).toMatchObject({
      closed: { at: '2026-09-17T09:00:00+03:00', by: 'PO' },
      closingNote: [
        { kind: 'heading', runs: [{ text: 'Summary' }] },
        { kind: 'paragraph', runs: [{ text: 'Quiet.' }] },
      ],
    });
  });

  it('belongs to the handoff that its file is named for', () => {
    const { log, faults } = readWatchLog('---\n---\n', 'content/watches/seat-list.md', handoffs);
    expect(log).toBeUndefined();
    expect(faults).toEqual([
      {
        file: 'content/watches/seat-list.md',
        line: 1,
        message: "There is no handoff 'seat-list', so nothing was watched. Did you mean 'seat-lists.md'?",
      },
    ]);
  });
});

it('a watch of a handoff that is set aside says why, and not that there is none', () => {
  const why = "The handoff 'rooms' is set aside because of 'seat-lists'.";
  const { faults } = readWatchLog(
    '---\n---\n',
    'content/watches/rooms.md',
    handoffs,
    new Map([['rooms', why]]),
  );
  expect(faults).toEqual([{ file: 'content/watches/rooms.md', line: 1, message: why }]);
});

describe('a slip in a watch log', () => {
  it('costs the note that it is in, and no other', () => {
    const { log, faults } = read(`notes:
  - { at: 2026-09-15T11:00:00, by: PO, seen: No zone., class: noise }
  - { at: H+3, by: PO, seen: Good., class: noise }
  - { at: H+4, by: PO, seen: What?, class: incident }`);
    expect(log?.notes.map(({ hour }) => hour)).toEqual([3]);
    expect(faults).toEqual([
      {
        file,
        line: 3,
        message:
          "'at' of the first of 'notes' has no offset, so nobody can tell which moment it is. Add what your zone is ahead of UTC on that day, such as +00:00 or +02:00: 2026-09-15T11:00:00+hh:mm.",
      },
      {
        file,
        line: 5,
        message:
          "'class' of the third of 'notes' is none of the three. Write 'noise' (people meeting something new), 'signal' (to follow) or 'act'.",
      },
    ]);
  });

  it('in a key is told with what was meant', () => {
    expect(messages('notes:\n  - { at: H+1, by: PO, deadlin: H+24 }')).toEqual([
      [3, "'deadlin' is not known here under the first of 'notes'. Did you mean 'deadline'?"],
    ]);
  });

  it('in a time shows what a time looks like', () => {
    expect(messages('notes:\n  - { at: noon, by: PO }')).toEqual([
      [3, "'at' of the first of 'notes' is not a time. Write it as 'H+6', or as 2026-09-15T15:00:00+01:00."],
    ]);
  });

  it('leaves a note out that lies outside the watch, unless the watch was extended', () => {
    const early = '  - { at: 2026-09-14T09:00:00+03:00, by: PO, seen: Before., class: noise }';
    const late = '  - { at: H+60, by: PO, seen: After., class: noise }';
    expect(messages(`notes:\n${early}\n${late}`)).toEqual([
      [
        3,
        'This note lies before the flag went on. It was left out; check its time and the release time of the handoff.',
      ],
      [
        4,
        "This note lies at H+60, after the watch has ended. A longer watch is a named decision: write 'extended', with 'to', 'by' and 'why'. It was left out; check its time and the release time of the handoff.",
      ],
    ]);
    const extended = 'extended: { to: H+72, by: PO, why: The half term begins }';
    expect(read(`notes:\n${late}\n${extended}`)).toMatchObject({
      log: { notes: [{ hour: 60 }] },
      faults: [],
    });
  });

  it('keeps the lines of the notes behind it', () => {
    const early = '  - { at: 2026-09-14T09:00:00+03:00, by: PO, seen: Before. }';
    const slip = '  - { at: noon, by: PO }';
    expect(messages(`notes:\n${slip}\n${slip}\n${early}`).map(([line]) => line)).toEqual([3, 4, 5]);
    // Two notes of one moment and one watcher are told each on its own line.
    expect(messages(`notes:\n${early}\n${early}`).map(([line]) => line)).toEqual([3, 4]);
  });

  it('in an end that lies before the beginning leaves it out, and the notes stand', () => {
    const early = '{ at: 2026-09-14T09:00:00+03:00, by: PO }';
    const { log, faults } = read(`notes:\n  - { at: H+1, by: PO }\nclosed: ${early}`);
    expect(log?.notes).toHaveLength(1);
    expect(log).not.toHaveProperty('closed');
    expect(faults).toEqual([
      {
        file,
        line: 4,
        message:
          "'closed' lies before the flag went on. It was left out; check its time and the release time of the handoff.",
      },
    ]);
    expect(
      messages(
        'extended: { to: 2026-09-14T09:00:00+03:00, by: PO, why: Half term }\nnotes:\n  - { at: H+1, by: PO }',
      ),
    ).toMatchObject([[2, expect.stringContaining("'extended' lies before")]]);
  });

  it('in the closing note leaves the note out, and the log stands', () => {
    const { log, faults } = read('notes:\n  - { at: H+1, by: PO }', '\n<script>alert(1)</script>\n');
    expect(log).toMatchObject({ notes: [{ hour: 1 }], closingNote: [] });
    expect(faults).toMatchObject([{ line: 6, message: expect.stringContaining('HTML is not used here') }]);
  });
});
