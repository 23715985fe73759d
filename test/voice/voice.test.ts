import { describe, expect, it } from 'vitest';
import { checkQuotations, holdsPassage, readNote } from '../../src/voice/index.ts';

const file = 'content/voice/cycle-7.mdx';
const front = `---
title: The ninth question
cycle: 7
weeks: { from: 2026-W30, to: 2026-W37 }
author: CS Lead
date: 2026-09-18
---
`;
const body =
  'I was on the bus and it kept eight.\nHas the ninth "gone to the school"? You can reach me at ⟨email⟩.';

describe('a voice-of-customer note', () => {
  it('is read with its moments', () => {
    const { note, faults } = readNote(
      `${front}\nA teacher. <Moment ticket="7001">it kept eight</Moment>\n`,
      file,
    );
    expect(faults).toEqual([]);
    expect(note).toMatchObject({
      id: 'cycle-7',
      cycle: '7',
      moments: [{ ticket: '7001', passage: 'it kept eight', line: 9 }],
    });
  });

  it('is refused when a moment names no ticket', () => {
    const { note, faults } = readNote(`${front}\n<Moment>it kept eight</Moment>\n`, file);
    expect(note).toBeUndefined();
    expect(faults).toMatchObject([{ line: 9, message: expect.stringContaining('which ticket') }]);
  });

  it('is refused when a moment could show anything but its own words', () => {
    const told = (moment: string) => readNote(`${front}\n${moment}\n`, file);
    for (const moment of [
      '<Moment ticket={"7001"}>it kept eight</Moment>',
      '<Moment ticket="7001" {...{ "set:html": "it lost eight" }}>it kept eight</Moment>',
      '<Moment ticket="7001" set:html="it lost eight">it kept eight</Moment>',
    ]) {
      expect(told(moment).note).toBeUndefined();
      expect(told(moment).faults[0]).toMatchObject({ file, line: 9 });
    }
  });

  it.each([
    ['a week that no year has', '2026-W30', '2026-W54', /is not a week/],
    ['weeks in the wrong order', '2026-W37', '2026-W30', /end before they begin/],
  ])('is refused with %s', (_, from, to, message) => {
    const weeks = front.replace('from: 2026-W30, to: 2026-W37', `from: ${from}, to: ${to}`);
    const { note, faults } = readNote(`${weeks}\nText\n`, file);
    expect(note).toBeUndefined();
    expect(faults).toMatchObject([{ file, line: 4, message: expect.stringMatching(message) }]);
  });

  it('is refused when its name cannot be an address', () => {
    expect(readNote(`${front}\nText\n`, 'content/voice/Cycle 7.mdx').faults[0]?.message).toContain(
      'address of the page',
    );
  });
});

describe('a quotation', () => {
  const quote = (passage: string, ticket = '7001') => {
    const { note } = readNote(`${front}\n<Moment ticket="${ticket}">${passage}</Moment>\n`, file);
    if (!note) throw new Error('The note of this test does not read.');
    return checkQuotations(note, (id) => (id === '7001' ? { subject: 'Saved?', body } : undefined));
  };

  it('may be any words of the ticket, across line breaks, with cuts and other quotation marks', () => {
    expect(quote('it kept eight. Has the ninth “gone to the school”?')).toEqual([]);
    expect(quote('I was on the bus […] Has the ninth')).toEqual([]);
  });

  it('stops the build when the ticket does not hold the words', () => {
    expect(quote('it lost eight')).toMatchObject([{ file, line: 9, stopsBuild: true }]);
  });

  it('stops the build when the parts stand in another order', () => {
    expect(quote('Has the ninth […] I was on the bus')).toMatchObject([{ stopsBuild: true }]);
  });

  it('leaves the note out, and stops nothing, when the ticket is unknown', () => {
    const [fault, ...rest] = quote('it kept eight', '9');
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ file, line: 9, message: expect.stringContaining('in no export') });
    expect(fault?.stopsBuild).toBeUndefined();
  });

  it('cuts no word: what is able is not unable', () => {
    expect(holdsPassage('I am unable to log in', 'able to log in')).toBe(false);
    expect(holdsPassage('I am unable to log in', 'unable to log')).toBe(true);
  });

  it('is words and no picture', () => {
    const { faults } = readNote(
      `${front}\n<Moment ticket="7001">![it kept eight](https://example.org/x.png)</Moment>\n`,
      file,
    );
    expect(faults[0]?.message).toContain('A picture is not shown');
  });

  it('is never held by words that a customer could not have published', () => {
    expect(holdsPassage(body, 'reach me at dana@example.org')).toBe(false);
  });
});
