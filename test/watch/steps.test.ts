import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/tickets/index.ts';
import { type Watch, watchRelease, watchSchema } from '../../src/watch/index.ts';
import { aHandoff, askTheFirst, aTicket, history, themeByFirstWord } from './a-desk.ts';

const steps = (...some: string[]): string =>
  `steps:\n${some.map((one) => `  - { ${one} }`).join('\n')}\nsignatures:`;
const rollout = aHandoff(
  'signatures:',
  steps(
    'at: 2026-09-14T09:00:00+03:00, audience: internal, percent: 0',
    'at: 2026-09-15T09:00:00+03:00, audience: five schools, percent: 1',
    'at: 2026-09-16T09:00:00+03:00, audience: ten schools, percent: 10',
    'at: 2026-09-22T09:00:00+03:00, audience: all schools, percent: 100',
  ),
);
const week = 7 * 24;
const firstDay = [
  aTicket('a1', 3, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('a3', 26, 'where is the old seat list'),
];
const lastStep = [
  aTicket('b1', week + 2, 'my seat list is gone'),
  aTicket('b2', week + 3, 'Where did my old seat list go'),
  aTicket('b3', week + 4, 'Printer does not print'),
  ...[5, 6, 7].map((hour) => aTicket(`c${hour}`, week + hour, 'Licence key has expired')),
];
const last = aTicket('z', week + 60, 'Printer does not print');
const watched = (tickets: readonly Ticket[], handoff = rollout, asOf?: string): Watch =>
  watchRelease(handoff, tickets, history, {
    themesOf: themeByFirstWord([...history, ...tickets]),
    themeLabel: (theme) => theme.replace('theme-', ''),
    asOf,
    sorted: askTheFirst([...firstDay, ...lastStep.slice(0, 2)]),
  });

describe('a later rollout step', () => {
  const { steps: heard, ...watch } = watched([...firstDay, ...lastStep, last]);

  it('has 48 hours of its own where it reached further customers', () => {
    expect(heard.map(({ audience, hour, to }) => [audience, hour, to])).toEqual([
      ['ten schools', 24, '2026-09-18T09:00:00+03:00'],
      ['all schools', week, '2026-09-24T09:00:00+03:00'],
    ]);
    expect(watchSchema.parse({ ...watch, steps: heard }).steps).toEqual(heard);
  });

  it('counts what arrived by what the handoff knew, and the sum closes', () => {
    const [, all] = heard;
    expect(all).toMatchObject({
      complete: true,
      arrived: { count: 6 },
      questions: [
        { index: 0, arrived: 2, requesters: 2 },
        { index: 1, arrived: 0 },
        { index: 2, arrived: 0 },
      ],
      surprises: [{ theme: 'theme-licence', count: 3, requesters: 3 }],
      unrelated: 1,
      finding:
        'Predicted three questions: one came, two stayed silent; one theme came that nobody predicted: licence.',
    });
  });

  it('is told in the finding of the whole watch, which does not say that nothing came', () => {
    expect(watch.finding).toContain('; later steps brought one theme that nobody predicted: licence.');
    expect(watch.finding).not.toContain('nothing came');
    expect(watched([lastStep[3] as Ticket, ...lastStep.slice(4), last]).finding).toBe(
      'No ticket about this release in 48 hours. Too small an audience, a good release, or a lag: ten schools. Later steps brought one theme that nobody predicted: licence.',
    );
  });

  it('leaves the first 48 hours as they were, which hold what came at a step inside them', () => {
    expect(watch.predicted[0]).toMatchObject({ arrived: 3 });
    expect(heard[0]?.questions[0]).toMatchObject({ arrived: 1 });
  });

  it('is compared with weeks before the release, not with those of the rollout', () => {
    // One ticket every six hours before: eight in 48 hours.
    expect(heard[1]?.arrived.usual?.mid).toBe(8);
  });

  it('is only planned while it lies ahead', () => {
    const [ten, all] = watched(firstDay, rollout, '2026-09-16T12:00:00+03:00').steps;
    expect(ten).toMatchObject({ begun: true, complete: false, hoursOpen: 45 });
    expect(ten?.finding).toMatch(/^3 of 48 hours are over\. So far: /);
    expect(all).toMatchObject({ begun: false, arrived: { count: 0, usual: null } });
  });

  it('counts a question as foreseen that an earlier step taught', () => {
    const taught = aHandoff(/signatures:|- Expected: 3 to 8/g, '');
    const handoff = {
      ...rollout,
      questions: taught.questions.map((question, index) =>
        index === 0 ? { ...question, addedAt: '2026-09-17T09:00:00+03:00' } : question,
      ),
    };
    const found = watched([...firstDay, ...lastStep, last], handoff);
    expect(found.steps[1]?.questions[0]).toMatchObject({ arrived: 2 });
    expect(found.unpredicted).toMatchObject([{ found: 'question', count: 3 }]);
  });
});

it('a release without later steps has none to hear', () => {
  expect(watched(firstDay, aHandoff()).steps).toEqual([]);
});
