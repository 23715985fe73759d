import type { Gate } from '../../handoffs/index.ts';
import type { Watch } from '../../watch/index.ts';
import { swinging } from './examples-weeks.ts';

/** An invented gate and an invented watch for the page of styles. */

const item = (id: string, label: string, state: Gate['items'][number]['state'], sentence: string) => ({
  id,
  label,
  state,
  sentence,
});

/** A gate that is held, with a line of each state. */
export const heldGate: Gate = {
  ready: false,
  reasons: ['The designer has not signed.'],
  waived: [{ item: 'Lead time', reason: 'A fix that cannot wait.', by: 'Dana', followUp: '2026-07-06' }],
  items: [
    item('H1', 'Six parts', 'met', 'All six are there.'),
    item('H6', 'Signatures', 'not-met', 'The designer has not signed.'),
    item('H3', 'Lead time', 'waived', 'Written four days before the release.'),
    item('PR1', 'Prediction', 'advice', 'How many tickets a question will bring is not said.'),
  ],
  notes: ['A question has no number.'],
  upcoming: true,
  headline: 'Held',
  verdict: 'Held: the designer has not signed.',
};

const hourly = swinging(48, 3);

/** A watch that runs: a question that came, one that is silent, a surprise, six hours to come. */
export const runningWatch: Watch = {
  id: 'v2-rooms',
  release: 'Rooms by building',
  version: '2.0',
  from: '2026-06-23T09:00:00Z',
  to: '2026-06-25T09:00:00Z',
  asOf: '2026-06-25T03:00:00Z',
  released: true,
  complete: false,
  whole: false,
  hoursOpen: 6,
  newestTicketAt: '2026-06-25T02:41:00Z',
  finding: 'One of two questions came so far, and one surprise.',
  notes: [],
  arrived: { count: 120, usual: { low: 60, mid: 90, high: 130 } },
  predicted: [],
  limitations: [],
  unpredicted: [],
  unrelated: { count: 90 },
  tickets: [],
  kinds: [],
  share: null,
  since: null,
  threshold: 0.5,
  hours: hourly.map((count, hour) => ({ hour, arrived: hour < 42 ? count : 0, usual: 2.4 })),
  lanes: [
    {
      kind: 'question',
      index: 0,
      label: 'Where did the seat list go?',
      hours: [2.1, 3.4, 7.9, 26.2],
      tickets: [],
    },
    {
      kind: 'limitation',
      index: 0,
      label: 'בתי ספר עם שני אתרים רואים רשימה לכל אתר',
      hours: [],
      tickets: [],
    },
    {
      kind: 'surprise',
      index: 0,
      label: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      hours: [11.2, 11.3, 11.9],
      tickets: [],
    },
  ],
  steps: [],
  lagHours: 2.1,
};
