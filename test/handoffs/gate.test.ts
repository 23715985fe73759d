import { describe, expect, it } from 'vitest';
import {
  duplicateReleases,
  gate,
  handoffJson,
  handoffJsonSchema,
  parseHandoff,
} from '../../src/handoffs/index.ts';
import { beforeRelease, goodHandoff } from './a-handoff.ts';

const parsed = (markdown: string, file = 'content/handoffs/seats.md') => {
  const { handoff } = parseHandoff(markdown, file);
  if (!handoff) throw new Error('no handoff');
  return handoff;
};
const judged = (from: string | RegExp, to: string, now = beforeRelease) => {
  const changed = goodHandoff.replace(from, to);
  if (changed === goodHandoff) throw new Error('nothing was changed');
  return gate(parsed(changed), now);
};
const partOf = (heading: string) => new RegExp(`## ${heading}[\\s\\S]*?(?=\\n## |$)`);

describe('the gate', () => {
  it('lets a good handoff through without a reason or a note', () => {
    const result = gate(parsed(goodHandoff), beforeRelease);
    expect(result).toMatchObject({
      ready: true,
      reasons: [],
      notes: [],
      waived: [],
      upcoming: true,
      verdict: 'Ready.',
      headline: 'Ready.',
    });
    expect(result.items.every((item) => item.state === 'met' && item.sentence !== '')).toBe(true);
  });

  it.each([
    ["What's new", "Part 1, What's new, is missing."],
    ['Happy path', 'Part 2, Happy path, is missing.'],
    ['Known limitations', 'Part 3, Known limitations, is missing.'],
    ['Likely questions', 'Part 4, Likely questions, is missing.'],
    ['Escalation path', 'Part 5, Escalation path, is missing.'],
    ['Dashboard', 'Part 6, Dashboard, is missing.'],
  ])('H1: %s missing or empty holds it with one sentence', (heading, sentence) => {
    expect(judged(partOf(heading), '').reasons).toEqual([sentence]);
    expect(judged(partOf(heading), `## ${heading}\n`).reasons).toEqual([sentence]);
  });

  it.each<[string, string | RegExp, string, string]>([
    [
      'H2: two questions',
      /### Can I sort[\s\S]*?(?=###)/,
      '',
      '2 likely questions. Three to five: fewer were not thought through, more will not be read.',
    ],
    [
      'H3: a question without an answer',
      'Same menu, under Rooms.',
      '',
      "'Where did the old seat list go?' has no answer.",
    ],
    [
      'H4: a placeholder',
      'Same menu, under Rooms.',
      'TBD',
      "'Where did the old seat list go?' is answered with 'TBD'. An agent cannot say this to a customer.",
    ],
    [
      'H4: an answer that only hands over',
      'Same menu, under Rooms.',
      'See engineering.',
      "'Where did the old seat list go?' is answered with 'See engineering'. An agent cannot say this to a customer.",
    ],
    [
      'H4: a placeholder and a hand-over in one breath',
      'Same menu, under Rooms.',
      'TBD, ask engineering.',
      "'Where did the old seat list go?' is answered with 'TBD, ask engineering'. An agent cannot say this to a customer.",
    ],
    ['H5: a level without a word', /- \*\*L2.*\n/, '', 'Nothing says what L2 does.'],
    [
      'H6: no walkthrough',
      /walkthrough:[\s\S]*?(?=signatures)/,
      '',
      'No walkthrough with the CS Lead is recorded.',
    ],
    [
      'H6: a walkthrough still to come',
      'date: 2026-09-09',
      'date: 2026-09-14',
      'No walkthrough with the CS Lead is recorded: it is planned for 2026-09-14.',
    ],
    [
      'H7: a question that changed nothing',
      ', became: Answer added',
      '',
      "'Can a second marker undo a hand-back?' from the walkthrough changed nothing. Answer it here or name it as a gap in the brief.",
    ],
    ['H8: not signed', / {2}designer:.*\n/, '', 'Not signed by the Designer.'],
    [
      'H8: signed before it was written',
      'Levi, date: 2026-09-10',
      'Levi, date: 2026-09-01',
      'Dana Levi, PO, signed on 2026-09-01; the handoff was written on 2026-09-04.',
    ],
    [
      'H9: refused',
      'signatures:',
      'refused: { by: CS Lead, date: 2026-09-10, question: Who sees half points? }\nsignatures:',
      "Refused by the CS Lead: 'Who sees half points?' is not answered.",
    ],
    [
      'H10: written the day before',
      'writtenOn: 2026-09-04',
      'writtenOn: 2026-09-14',
      'Written 1 day before the release; the practice asks for seven.',
    ],
    [
      'G5: a release brief after flag on',
      'on: 2026-09-14',
      'on: 2026-09-16',
      'The client read of it after seeing it.',
    ],
    [
      'a line that somebody gives as not met',
      'signatures:',
      'checks: [{ item: Rollback tried, state: not met, by: Ori Bar }]\nsignatures:',
      "'Rollback tried' is given as not met by Ori Bar.",
    ],
    [
      'PR1: a prediction that lacks a field',
      'signatures:',
      'prediction: { baseline: 34, target: under 10, checkDate: 2026-10-01, method: watch five }\nsignatures:',
      'A prediction without an owner is a hope.',
    ],
    [
      'G2: a waiver by nobody',
      'signatures:',
      'waivers: [{ item: walkthrough }]\nsignatures:',
      "'walkthrough': Waived by nobody. A waiver has a name, a reason and a follow-up date.",
    ],
    [
      'a fact that cannot be read',
      'writtenOn: 2026-09-04',
      'writtenOn: 2026-09-04\nrefussed: yes',
      "Line 6 of the handoff: 'refussed' is not known here. Did you mean 'refused'?",
    ],
  ])('%s holds it', (_, from, to, sentence) => {
    const result = judged(from, to);
    expect(result.ready).toBe(false);
    expect(result.reasons).toContain(sentence);
    expect(result.verdict).toContain('Held: ');
  });

  it.each<[string, string | RegExp, string, string]>([
    [
      'H2: six questions',
      '## Escalation path',
      '### Four?\nYes, it is.\n\n### Five?\nYes, it is.\n\n### Six?\nYes, it is.\n\n## Escalation path',
      '6 likely questions. Three to five: fewer were not thought through, more will not be read.',
    ],
    [
      'H10: written five days before',
      'writtenOn: 2026-09-04',
      'writtenOn: 2026-09-10',
      'Written 5 days before the release; the practice asks for seven.',
    ],
    [
      'H11: engineering speech',
      'Rooms now hold',
      'Behind a feature flag rooms now hold',
      "'feature flag' is engineering speech. What would an agent say?",
    ],
    [
      'H12: a limitation for nobody',
      'Schools with more than one site see one list for each site until 4.3.',
      'Printing comes in 4.3.',
      "'Printing comes in 4.3.' For whom is this limited?",
    ],
    [
      'H11: engineering speech in what to say of a limitation',
      'until 4.3.',
      'until 4.3. Say: wait for the next deploy.',
      "'deploy' is engineering speech. What would an agent say?",
    ],
    [
      'H13: a dashboard without a link',
      '[Leading signals](https://dashboard.example/4-2)',
      'Ask Dana.',
      'The dashboard is not a link.',
    ],
    [
      'H14: a question without an expected number',
      '- Expected: 2\n',
      '',
      '1 of 3 questions has no expected number. Without an expected number only its coming can be checked, not how often.',
    ],
    [
      'H15: a bare none',
      'Schools with more than one site see one list for each site until 4.3.',
      'None',
      'No limitation at all? Say so in a sentence, or name them.',
    ],
    [
      'no release brief',
      /releaseBrief:.*\n/,
      '',
      'No release brief is dated. Does the client read of it before seeing it?',
    ],
    ['nobody on call', /onCall:.*\n/, '', 'Nobody is named on call for the first 48 hours.'],
    ['no baseline', /baseline:.*\n/, '', 'No baseline is written down: what is usual before flag on?'],
    [
      'O3: a next step without what must hold before it',
      'signatures:',
      'steps: [{ at: 2026-09-15T09:00:00+03:00, audience: one school, percent: 5 }, { at: 2026-09-20T09:00:00+03:00, audience: all schools, percent: 100 }]\nsignatures:',
      'What must hold before 100 %, all schools?',
    ],
    [
      'PR2: a role as owner',
      'signatures:',
      'prediction: { baseline: 34, target: 10, checkDate: 2026-10-01, method: watch, owner: Tech Lead }\nsignatures:',
      'Name a person; a role does not keep a date.',
    ],
  ])('%s is told and holds nothing of its own', (_, from, to, sentence) => {
    const result = judged(from, to);
    expect(result.notes).toContain(sentence);
    expect(result.reasons).not.toContain(sentence);
  });

  it.each(['No printing.', 'No export of marks until 4.3.', 'Nothing prints.'])(
    'takes a limitation for one although it begins like none: %s',
    (limitation) => {
      const { handoff } = parseHandoff(goodHandoff.replace(/- Schools.*/, `- ${limitation}`), 'a.md');
      expect(handoff?.limitations.map(({ text }) => text)).toEqual([limitation]);
    },
  );

  it('is content with a sentence that there is no limitation', () => {
    const result = judged(/- Schools.*/, 'There is no known limitation.');
    expect(result).toMatchObject({ ready: true, notes: [] });
  });

  it('moves a line with a complete waiver from not met to waived', () => {
    const waiver =
      'waivers: [{ item: Walkthrough, reason: The CS Lead is ill., by: Dana Levi, followUp: 2026-09-20 }]\n';
    const result = judged(/walkthrough:[\s\S]*?(?=signatures)/, waiver);
    expect(result).toMatchObject({
      ready: true,
      reasons: [],
      waived: [
        { item: 'Walkthrough', reason: 'The CS Lead is ill.', by: 'Dana Levi', followUp: '2026-09-20' },
      ],
    });
    expect(result.items.find((item) => item.id === 'H6')).toEqual({
      id: 'H6',
      label: 'Walkthrough',
      state: 'waived',
      sentence:
        'No walkthrough with the CS Lead is recorded. Waived by Dana Levi: The CS Lead is ill. Follow-up on 2026-09-20.',
    });
  });

  it('reads an answer in any script as an answer', () => {
    expect(judged('Same menu, under Rooms.', 'באותו תפריט, תחת חדרים.').ready).toBe(true);
    expect(judged('Same menu, under Rooms.', '—…').ready).toBe(false);
  });

  it('lets a line be waived that somebody gives as not met, by its name', () => {
    const given =
      'checks: [{ item: Rollback tried, state: not met }, { item: Runbook, state: met, by: Ori }]\n';
    const waiver =
      'waivers: [{ item: rollback tried, reason: Nothing is stored., by: Dana Levi, followUp: 2026-09-20 }]\n';
    const { ready, items } = judged('signatures:', `${given}${waiver}signatures:`);
    expect(ready).toBe(true);
    expect(items.filter(({ id }) => id === 'G0').map(({ label, state }) => [label, state])).toEqual([
      ['On call for 48 hours', 'met'],
      ['Baseline', 'met'],
      ['Rollback tried', 'waived'],
      ['Runbook', 'met'],
    ]);
  });

  it('takes no date for one to come where nothing tells what time it is', () => {
    expect(gate(parsed(goodHandoff), '1970-01-01T00:00:00.000Z').ready).toBe(true);
  });

  it('says in a line how many of its lines hold it', () => {
    expect(judged(/ {2}(?:designer|po):.*\n/g, '').headline).toBe('Held by two lines of the gate.');
  });

  it('G3: a follow-up is open while it is only said to be done on a day to come', () => {
    const waiver =
      'waivers: [{ item: H6, reason: Ill., by: Dana Levi, followUp: 2026-09-08, done: 2026-10-08 }]\n';
    expect(judged(/walkthrough:[\s\S]*?(?=signatures)/, waiver).notes).toContain(
      'The follow-up promised for 2026-09-08 is open.',
    );
  });

  it('G3: reminds of a follow-up that is past', () => {
    const waiver = 'waivers: [{ item: H6, reason: Ill., by: Dana Levi, followUp: 2026-09-08 }]\n';
    const result = judged(/walkthrough:[\s\S]*?(?=signatures)/, waiver);
    expect(result.notes).toContain('The follow-up promised for 2026-09-08 is open.');
  });

  it('closes a follow-up that was done, and says what it was', () => {
    const waiver =
      'waivers: [{ item: H6, reason: Ill, by: Dana Levi, followUp: 2026-09-08, what: Walk through it., done: 2026-09-08 }]\n';
    const result = judged(/walkthrough:[\s\S]*?(?=signatures)/, waiver);
    expect(result.notes).toEqual([]);
    expect(result.items.find((item) => item.id === 'H6')?.sentence).toBe(
      'No walkthrough with the CS Lead is recorded. Waived by Dana Levi: Ill. Follow-up on 2026-09-08: Walk through it; done on 2026-09-08.',
    );
  });

  it('says when a waiver names no line of the gate', () => {
    const result = judged(
      'signatures:',
      'waivers: [{ item: luck, reason: Why not., by: Dana, followUp: 2026-09-20 }]\nsignatures:',
    );
    expect(result.waived).toEqual([]);
    expect(result.notes[0]).toContain("The waiver of 'luck' names no line of the gate.");
  });

  it('says when a release was enabled in the zone that it is given, else in the offset of the handoff', () => {
    const handoff = parsed(goodHandoff);
    const after = '2026-09-15T09:00:00+03:00';
    expect(gate(handoff, after).verdict).toContain('15 September 2026, 09:00');
    expect(gate(handoff, after, 'America/New_York').verdict).toContain('15 September 2026, 02:00');
  });

  it('G4 and G6: a release of the past is recorded, not held, and what was unmet stays listed', () => {
    const result = judged(/ {2}designer:.*\n/, '', '2026-09-15T09:00:00+03:00');
    expect(result).toMatchObject({
      upcoming: false,
      ready: false,
      reasons: ['Not signed by the Designer.'],
      verdict: 'Enabled on Tuesday 15 September 2026, 09:00 while held: Not signed by the Designer.',
    });
    expect(result.headline).toBe('Enabled while held by one line of the gate.');
    expect(result.items.filter(({ state }) => state === 'not-met')).toHaveLength(1);
  });

  it.each([
    [
      'H8: a signature',
      'Katz, date: 2026-09-11',
      'Katz, date: 2026-10-14',
      'Noa Katz, CS Lead, signed 29 days after flag on.',
    ],
    [
      'H6: a walkthrough',
      'date: 2026-09-09',
      'date: 2026-09-16',
      'The walkthrough with the CS Lead was held 1 day after flag on.',
    ],
  ])('%s after flag on does not turn the gate green', (_, from, to, sentence) => {
    expect(judged(from, to, '2026-11-01T12:00:00+03:00')).toMatchObject({
      ready: false,
      reasons: [sentence],
      headline: 'Enabled while held by one line of the gate.',
    });
    expect(judged(from, from.replace(/2026-.*/, '2026-09-15'), '2026-11-01T12:00:00+03:00').ready).toBe(true);
  });

  it('H10: leaving the day of writing out is no better than stating a late one', () => {
    const noDate = 'No date of writing. The practice asks for seven days before the release.';
    const after = '2026-11-01T12:00:00+03:00';
    // It was walked through and signed days before: so long it was there.
    expect(judged('writtenOn: 2026-09-04\n', '')).toMatchObject({ ready: true, notes: [noDate] });
    const late = goodHandoff.replace(/date: 2026-09-(?:09|10|11)/g, 'date: 2026-09-15');
    const judgedLate = (writtenOn: string) =>
      gate(parsed(late.replace('writtenOn: 2026-09-04\n', writtenOn)), after).reasons;
    expect(judgedLate('')).toEqual([noDate]);
    expect(judgedLate('writtenOn: 2026-09-15\n')).toHaveLength(1);
    expect(judgedLate('writtenOn: 2026-09-20\n').join()).toContain('5 days after the release');
  });

  it('gives an entry for the JSON that its schema accepts', () => {
    const handoff = parsed(goodHandoff);
    const entry = handoffJson(handoff, gate(handoff, beforeRelease));
    expect(handoffJsonSchema.parse(entry)).toEqual(entry);
    expect(entry).toMatchObject({ id: 'seats', release: 'Seat lists by room', ready: true, updates: [] });
  });
});

describe('handoffs that are told twice', () => {
  it('names the second file of one release, whatever the order', () => {
    const first = parsed(goodHandoff, 'content/handoffs/a.md');
    const second = parsed(
      goodHandoff.replace('Seat lists by room', 'seat  lists by ROOM'),
      'content/handoffs/b.md',
    );
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      expect(duplicateReleases(order).map(({ fault }) => fault)).toEqual([
        {
          file: 'content/handoffs/b.md',
          line: 2,
          message:
            "'seat  lists by ROOM' has its handoff in a.md, so b.md is set aside. One release has one handoff: merge them, or give each its version.",
        },
      ]);
    }
  });

  it('lets the one stay that other writings name', () => {
    const [first, second] = ['a', 'b'].map((name) => parsed(goodHandoff, `content/handoffs/${name}.md`));
    if (!first || !second) throw new Error('no handoffs');
    const asides = (...named: string[]) =>
      duplicateReleases([first, second], new Set(named)).map(({ handoff, stays }) => [handoff.id, stays.id]);
    expect(asides('b')).toEqual([['a', 'b']]);
    expect(asides('a', 'b')).toEqual([['b', 'a']]);
    expect(asides()).toEqual([['b', 'a']]);
  });

  it('lets two versions of one release stand beside each other', () => {
    const other = parsed(goodHandoff.replace('"4.2"', '"4.3"'), 'content/handoffs/b.md');
    expect(duplicateReleases([parsed(goodHandoff), other])).toEqual([]);
  });

  it('tells two file names that would have one address', () => {
    const other = parsed(goodHandoff.replace('Seat lists', 'Marks'), 'content/handoffs/SEATS.md');
    expect(duplicateReleases([parsed(goodHandoff), other])).toHaveLength(1);
  });
});
