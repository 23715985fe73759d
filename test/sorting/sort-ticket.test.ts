import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortTicket } from '../../src/sorting/index.ts';

const text = (subject: string, body = '') => ({ subject, body });

describe('sorting by rules', () => {
  it.each([
    [
      'bug',
      'doesnt-work',
      'Export stopped working',
      'Since the last update we get error 500 on every export.',
    ],
    ['bug', 'doesnt-work', 'Page crashes', 'The grading page crashes when I open an exam.'],
    [
      'bug',
      'doesnt-work',
      'Points gone',
      'After reopening the exam the points are gone. It worked fine yesterday.',
    ],
    ['brief', 'wish', 'Feature request: seat list by room', 'It would be a great help.'],
    ['brief', 'wish', 'Seat lists', 'It would be really useful if you could add an option to sort by room.'],
    ['brief', 'wish', 'Calendar', 'Please add a calendar view, we wish there was one.'],
    ['noise', 'how-do-i', 'How do I print the seat list?', ''],
    ['noise', 'how-do-i', 'Exports', 'Is there a way to export only one class?'],
    ['noise', 'account', 'Invoice for March', 'We need a copy of the invoice with our VAT number.'],
    ['noise', 'account', 'Password', 'I forgot my password.'],
  ])('takes for %s, kind %s: %s', (stream, kind, subject, body) => {
    expect(sortTicket(text(subject, body))).toMatchObject({ stream, kind, streamBy: 'rule' });
  });

  it.each([
    ['bug', 'doesnt-work', 'המערכת לא עובדת', 'מאז העדכון מופיעה שגיאה כשפותחים מבחן'],
    ['bug', 'doesnt-work', 'תקלה', 'הדף נתקע'],
    ['brief', 'wish', 'בקשה להוסיף לוח שנה', 'היה נחמד לראות את כל המבחנים'],
    ['brief', 'wish', 'רשימות', 'הייתי רוצה למיין לפי חדר'],
    ['noise', 'how-do-i', 'איך מדפיסים רשימה', ''],
    ['noise', 'how-do-i', 'הדפסה', 'היכן נמצא הכפתור? האם אפשר להדפיס?'],
    ['noise', 'account', 'חשבונית', 'נא לשלוח את החשבונית לחודש מרץ'],
    ['noise', 'account', 'כניסה', 'שכחתי סיסמה'],
  ])('reads Hebrew: %s, kind %s: %s', (stream, kind, subject, body) => {
    expect(sortTicket(text(subject, body))).toMatchObject({ stream, kind });
  });

  it('keeps to whole Hebrew words but for letters written onto them', () => {
    expect(sortTicket(text('והשגיאה חוזרת', 'בשגיאה')).stream).toBe('bug');
    expect(sortTicket(text('אתקלהב', '')).stream).toBe('unclear');
  });

  it('leaves a ticket unclear that says nothing, with the reason and a low confidence', () => {
    for (const silent of [
      text('', ''),
      text('Exam room 4', 'Tuesday'),
      text('⟨name⟩ ⟨email⟩', '⟨password⟩'),
    ]) {
      const { stream, confidence, reason, kind } = sortTicket(silent);
      expect(stream).toBe('unclear');
      expect(kind).toBe('other');
      expect(confidence).toBeLessThan(0.5);
      expect(reason).toContain('Left unclear');
    }
  });

  it('leaves a ticket unclear that has one weak word only', () => {
    expect(sortTicket(text('Room 4', 'A problem.'))).toMatchObject({
      stream: 'unclear',
      reason: 'Says "problem". That is too little to sort by. Left unclear.',
    });
    expect(sortTicket(text('Sala 4', 'Poderiam ver isto?')).reason).toContain('Asks a question.');
  });

  it('takes a link to an engineering issue for a bug, and names it', () => {
    const linked = { ...text('Room 4', 'Tuesday'), engineeringIssue: 'GL-4412' };
    expect(sortTicket(linked)).toMatchObject({
      stream: 'bug',
      reason: 'It is linked to the engineering issue GL-4412.',
    });
  });

  it('leaves a tie unclear and names both sides', () => {
    const { stream, reason } = sortTicket(text('Rooms', 'The list is broken. I wish for more.'));
    expect(stream).toBe('unclear');
    expect(reason).toBe('A bug? Says "broken". Brief input? Says "I wish". A tie, left unclear.');
  });

  it("says why in the customer's own words", () => {
    expect(sortTicket(text('Login stopped working', 'We see error 500.')).reason).toBe(
      'Says "stopped working" and "error 500".',
    );
  });

  it('keeps the words out of the reason when no quotation is allowed', () => {
    const { reason } = sortTicket(text('Login stopped working', 'We see error 500.'), undefined, {
      quotes: 'none',
    });
    expect(reason).toBe('Speaks of something that stopped and an error.');
  });

  it('trusts a title more than a body', () => {
    const inTitle = sortTicket(text('It crashes', ''));
    const inBody = sortTicket(text('', 'It crashes'));
    expect(inTitle.confidence).toBeGreaterThan(inBody.confidence);
  });

  it('never reads what redaction, an address or pasted code left behind', () => {
    expect(
      sortTicket(text('Seats', 'See https://example.org/error/crash and ```\nerror: failed\n``` ⟨password⟩'))
        .stream,
    ).toBe('unclear');
  });

  it('stays humble: rules alone are never surer than nine in ten of a short ticket', () => {
    expect(sortTicket(text('', 'It crashes')).confidence).toBeLessThan(0.9);
  });
});

describe("the helpdesk's own fields", () => {
  it('sort a ticket whose text says nothing, and say so', () => {
    expect(sortTicket({ ...text('Room 4'), type: 'Problem' })).toMatchObject({
      stream: 'bug',
      kind: 'doesnt-work',
      reason: "The helpdesk's own type is 'Problem'.",
    });
    expect(sortTicket({ ...text('Room 4'), tags: ['feature_request'] }).stream).toBe('brief');
    expect(sortTicket({ ...text('Room 4'), group: 'Billing team' })).toMatchObject({
      stream: 'noise',
      kind: 'account',
    });
  });

  it('are a hint and no proof: a problem that asks how to is not a bug', () => {
    const asked = { ...text('How do I print the seat list?', 'Where can I find it?'), type: 'problem' };
    expect(sortTicket(asked).stream).toBe('noise');
  });

  it('are told together with the words', () => {
    expect(sortTicket({ ...text('The list does not load'), type: 'incident' }).reason).toBe(
      `The helpdesk's own type is 'incident' and it says "does not load".`,
    );
  });

  it('say nothing when they are none of the known words', () => {
    expect(sortTicket({ ...text('Room 4'), type: 'task', tags: ['vip'], group: 'North' }).stream).toBe(
      'unclear',
    );
  });
});

describe('for every text', () => {
  const ticket = fc.record({
    subject: fc.string({ unit: 'grapheme' }),
    body: fc.string({ unit: 'grapheme', maxLength: 400 }),
  });

  it('the probabilities sum to 1, the confidence is the highest, and the reason is a sentence', () => {
    fc.assert(
      fc.property(ticket, (any) => {
        const { probabilities, confidence, reason } = sortTicket(any);
        const { bug, brief, noise } = probabilities;
        expect(bug + brief + noise).toBeCloseTo(1, 9);
        expect(confidence).toBe(Math.max(bug, brief, noise));
        expect(reason).toMatch(/\.$/);
        expect(reason).not.toContain('\n');
      }),
    );
  });

  it('the same ticket is sorted the same way twice', () => {
    fc.assert(
      fc.property(ticket, (any) => {
        expect(sortTicket(any)).toEqual(sortTicket(any));
      }),
    );
  });

  it.each([
    'a',
    '1-',
    '@',
    '(',
    'is it ',
    'not ',
    'א',
    'לא ',
    '```',
    '⟨',
    'http://',
    'would be very ',
    '?',
    ' \n',
    "n't",
  ])('a megabyte of %j is sorted like any other', (piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(['bug', 'brief', 'noise', 'unclear']).toContain(sortTicket({ subject: long, body: long }).stream);
  });
});

it('says that a ticket without text holds none, instead of speaking of its words', () => {
  expect(sortTicket({ subject: '', body: ' ' })).toMatchObject({
    stream: 'unclear',
    reason: 'It holds no text. Left unclear.',
  });
});
