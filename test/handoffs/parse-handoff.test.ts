import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandoff } from '../../src/handoffs/index.ts';
import { goodHandoff } from './a-handoff.ts';

const file = 'content/handoffs/4-2-seat-lists.md';
const read = (markdown: string) => parseHandoff(markdown, file);
const handoffOf = (markdown: string) => {
  const { handoff } = read(markdown);
  if (!handoff) throw new Error('no handoff');
  return handoff;
};
const nothingByHand = { confirmed: [], refuted: [], themes: [], idLines: new Map() };
const lineOf = (markdown: string, text: string) =>
  markdown.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('reading a handoff', () => {
  it('reads all six parts and finds no fault with a good one', () => {
    const { handoff, faults } = read(goodHandoff);
    expect(faults).toEqual([]);
    expect(handoff).toMatchObject({
      id: '4-2-seat-lists',
      release: 'Seat lists by room',
      version: '4.2',
      releaseAt: '2026-09-15T09:00:00+03:00',
      whatsNew: 'Rooms now hold their own seat lists.',
      happyPath: ['A coordinator opens Rooms.', 'She clicks a room and sees its seats.'],
      escalation: {
        L1: 'look in the help centre.',
        L2: "reproduce with the room's number.",
        L3: 'file with chain level scope.',
      },
      dashboard: 'https://dashboard.example/4-2',
    });
    expect(handoff?.limitations).toEqual([
      {
        text: 'Schools with more than one site see one list for each site until 4.3.',
        line: lineOf(goodHandoff, '- Schools'),
        ...nothingByHand,
      },
    ]);
    expect(handoff?.questions[0]).toEqual({
      question: 'Where did the old seat list go?',
      answer: 'Same menu, under Rooms.',
      phrasings: ['my seat list is gone'],
      expected: { low: 3, high: 8, written: '3 to 8' },
      line: lineOf(goodHandoff, '### Where'),
      ...nothingByHand,
    });
  });

  it('reads an expected 5 as the 95 % Poisson range around it', () => {
    // Poisson(5): P(X ≤ 0) = 0.007, P(X ≤ 1) = 0.040; P(X ≤ 9) = 0.968, P(X ≤ 10) = 0.986
    expect(handoffOf(goodHandoff).questions[1]?.expected).toEqual({ low: 1, high: 10, written: '5' });
  });

  it.each(['3 to 8 people', '3-8 requesters', '3 to 8 tickets', 'בין 3 עד 8 פונים'])(
    'understands what is counted in %j',
    (written) => {
      const { questions } = handoffOf(goodHandoff.replace('Expected: 5', `Expected: ${written}`));
      expect(questions[1]?.expected).toEqual({ low: 3, high: 8, written });
    },
  );

  it('understands other heading words, other apostrophes and other depths', () => {
    const other = goodHandoff
      .replace("## What's new", '# WHATS NEW')
      .replace('## Happy path', '# 2. The happy path')
      .replace('## Known limitations', '# Limitations')
      .replace('## Likely questions', '# FAQ')
      .replace('## Escalation path', '# Escalation')
      .replace('## Dashboard', '# Leading signals');
    expect(read(other).faults).toEqual([]);
    expect(Object.keys(handoffOf(other).lines)).toHaveLength(6);
    expect(handoffOf(goodHandoff.replace("What's", 'What’s')).whatsNew).not.toBe('');
  });

  it('reads a question in bold with its answer behind it', () => {
    const bold = goodHandoff.replace('### Can I sort by name?\nYes', '**Can I sort by name?** Yes');
    expect(handoffOf(bold).questions[1]).toMatchObject({
      question: 'Can I sort by name?',
      answer: "Yes: 'By name' is the first button.",
      phrasings: ['sort the pupils'],
    });
  });

  it('gives the same for line ends of Windows', () => {
    expect(read(goodHandoff.replaceAll('\n', '\r\n'))).toEqual(read(goodHandoff));
  });

  it('keeps a version as it is written, not as the number that YAML makes of it', () => {
    expect(handoffOf(goodHandoff.replace('"4.2"', '4.10')).version).toBe('4.10');
  });

  it('makes an id of any file name', () => {
    const idOf = (name: string) => parseHandoff(goodHandoff, name).handoff?.id;
    expect(idOf('content/handoffs/Été 4.2 (draft).md')).toBe('ete-4-2-draft');
    expect(idOf('content/handoffs/שחרור.md')).toMatch(/^handoff-[0-9a-f]{8}$/);
  });
});

describe('a handoff that needs mending', () => {
  it('is no handoff without the moment of its release, and says so', () => {
    const { handoff, faults } = read(goodHandoff.replace(/releaseAt:.*\n/, ''));
    expect(handoff).toBeUndefined();
    expect(faults).toEqual([{ file, line: 2, message: "'releaseAt' is missing. Add it." }]);
  });

  it('asks for an offset when the moment has none', () => {
    const { handoff, faults } = read(goodHandoff.replace('09:00:00+03:00', '09:00:00'));
    expect(handoff).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, line: 4 });
    expect(faults[0]?.message).toContain('has no offset');
  });

  it('tells a misspelt key with its line, and still yields the handoff with the fault on it', () => {
    const { handoff, faults } = read(goodHandoff.replace('writtenOn:', 'writenOn:'));
    expect(faults).toEqual([
      { file, line: 5, message: "'writenOn' is not known here. Did you mean 'writtenOn'?" },
    ]);
    expect(handoff?.unread).toEqual([{ line: 5, message: faults[0]?.message }]);
  });

  it('leaves out a signature that cannot be read and keeps the others out of doubt', () => {
    const { handoff, faults } = read(goodHandoff.replace('date: 2026-09-11', 'date: 11.9.2026'));
    expect(faults).toMatchObject([{ line: lineOf(goodHandoff, 'csLead') }]);
    expect(handoff?.signatures).toEqual({});
  });

  it('says in one sentence that a body without headings holds no part', () => {
    const front = goodHandoff.slice(0, goodHandoff.indexOf("## What's new"));
    const { handoff, faults } = read(`${front}It is all very simple.\n\nReally.\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain('has no headings');
    expect(faults[0]?.line).toBe(front.split('\n').length);
    expect(handoff?.lines).toEqual({});
  });

  it('tells a picture with its line and keeps the words that stand for it', () => {
    const pictured = goodHandoff.replace('Same menu, under Rooms.', 'Under ![Rooms](rooms.png).');
    const { handoff, faults } = read(pictured);
    expect(faults).toMatchObject([
      { line: lineOf(pictured, '![Rooms]'), message: expect.stringContaining('picture') },
    ]);
    expect(handoff?.questions[0]?.answer).toBe('Under Rooms.');
  });

  it('tells HTML and JSX with their lines and keeps them as text', () => {
    const hostile = goodHandoff.replace(
      'Same menu, under Rooms.',
      'Same <b onclick="x()">menu</b>.\n\n<Moment ticket="1" />',
    );
    const { handoff, faults } = read(hostile);
    expect(faults.map((fault) => fault.line)).toEqual([
      lineOf(hostile, '<b onclick'),
      lineOf(hostile, '<Moment'),
    ]);
    expect(handoff?.questions[0]?.answer).toBe('Same <b onclick="x()">menu</b>.\n\n<Moment ticket="1" />');
  });

  it.each([
    ["import Chart from './chart.astro'", 'brings in no code'],
    ['export const rooms = 12', 'brings in no code'],
    ['There are {rooms} rooms.', "'{rooms}' is shown as it stands"],
    ['There are {/* how many? */} rooms.', 'computes nothing'],
    ['<Chart rooms={[1, 2]} />', 'computes nothing'],
  ])('tells MDX with its line and keeps it as text: %s', (written, sentence) => {
    const mdx = goodHandoff.replace('Same menu,', `Same menu:\n\nIt is so.\n${written}\n\nHere,`);
    const { handoff, faults } = read(mdx);
    expect(faults).toEqual([
      { file, line: lineOf(mdx, written), message: expect.stringContaining(sentence) },
    ]);
    expect(handoff?.questions[0]?.answer).toContain(written);
  });

  it('lets braces stand that are put in backticks, and words that only begin like code', () => {
    const meant = goodHandoff.replace(
      'Same menu,',
      'Use `{room}`. We import marks, and export default lists {}.',
    );
    expect(read(meant).faults).toEqual([]);
  });

  it('passes over a comment', () => {
    const commented = goodHandoff.replace('Rooms now hold', '<!-- one paragraph -->\n\nRooms now hold');
    expect(read(commented).faults).toEqual([]);
    expect(handoffOf(commented).whatsNew).toBe('Rooms now hold their own seat lists.');
  });

  it('tells an unknown heading, a part that stands twice, and text above the first part', () => {
    const odd = goodHandoff
      .replace("## What's new", "Hello.\n\n## What's new")
      .replace('## Dashboard', '## Weather\nSunny.\n\n## Happy path\n3. She prints it.\n\n## Dashboard');
    const { handoff, faults } = read(odd);
    expect(faults.map((fault) => fault.line)).toEqual([
      lineOf(odd, 'Hello.'),
      lineOf(odd, '## Weather'),
      lineOf(odd, '## Weather') + 3,
    ]);
    expect(handoff?.happyPath).toHaveLength(3);
  });

  it('tells an expected number that is none', () => {
    const { faults } = read(goodHandoff.replace('Expected: 5', 'Expected: many'));
    expect(faults).toMatchObject([
      {
        line: lineOf(goodHandoff, 'Expected: 5'),
        message: "'many' is not a number of people. Write 'Expected: 5' or 'Expected: 3 to 8'.",
      },
    ]);
  });

  it('tells an expected range that begins with its higher number, and how it is read', () => {
    const { handoff, faults } = read(goodHandoff.replace('Expected: 5', 'Expected: 6 to 2'));
    expect(handoff?.questions[1]?.expected).toMatchObject({ low: 2, high: 6 });
    expect(faults).toMatchObject([
      {
        line: lineOf(goodHandoff, 'Expected: 5'),
        message: expect.stringMatching(/^'6 to 2' begins with its higher number, and is read as 2 to 6\./),
      },
    ]);
  });

  it.each([
    ['Exspected: 4', "'Exspected' is not known beneath a question. Did you mean 'Expected'?"],
    ['Tikets: 12345, 12346, 12347, 12348, 12349', "Did you mean 'Tickets'?"],
    ['Also asked az: where is my list, I had it only yesterday', "Did you mean 'Also asked as'?"],
    ['Added: yesterday', "'yesterday' is not a day or a time."],
    ['צפווי: 4', "Did you mean 'צפוי'?"],
  ])('tells a slip in a label, and does not say it to customers: %s', (slip, sentence) => {
    const { handoff, faults } = read(goodHandoff.replace('Expected: 5', slip));
    expect(handoff?.questions[1]?.answer).toBe("Yes: 'By name' is the first button.");
    expect(faults).toMatchObject([
      { line: lineOf(goodHandoff, 'Expected: 5'), message: expect.stringContaining(sentence) },
    ]);
  });

  it.each([
    'Note: not on Sundays.',
    'Exported: the file lies in the folder of the room.',
    'Added: a button for those who print.',
    'By name: the first button.',
    'הערה: לא בימי ראשון.',
  ])('leaves an item of an answer in it: %s', (item) => {
    const { handoff, faults } = read(goodHandoff.replace('Expected: 5', item));
    expect(faults).toEqual([]);
    expect(handoff?.questions[1]?.answer).toContain(item);
  });

  it.each(['Seats Room.md', 'v4.3.md', 'Seats.md'])('tells that %s is not the address', (name) => {
    const { handoff, faults } = parseHandoff(goodHandoff, `content/handoffs/${name}`);
    expect(faults).toMatchObject([
      { line: 1, message: expect.stringContaining(`Name it ${handoff?.id}.md`) },
    ]);
  });

  it('tells each unknown fact on its own line, with what was meant', () => {
    const { faults } = read(goodHandoff.replace('onCall:', 'signature: yes\noncal:'));
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [7, "'signature' is not known here. Did you mean 'signatures'?"],
      [8, "'oncal' is not known here. Did you mean 'onCall'?"],
    ]);
  });

  it('does not take a link that runs a script for a dashboard', () => {
    expect(
      handoffOf(goodHandoff.replace('https://dashboard.example/4-2', 'javascript:alert(1)')).dashboard,
    ).toBeUndefined();
  });

  it('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: goodHandoff.length }), (text, at) => {
        const { faults } = read(goodHandoff.slice(0, at) + text + goodHandoff.slice(at));
        for (const fault of faults) expect(fault.line).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
