import { expect, it } from 'vitest';
import { reachesCustomers, reachesFew } from '../../src/watch/audience.ts';

it.each(['internal', 'our own staff', 'colleagues', 'interner Test', 'Kolleginnen', 'צוות פנימי', '社内'])(
  'no customer sees a step for “%s”',
  (audience) => {
    expect(reachesCustomers({ audience })).toBe(false);
    expect(reachesFew({ audience })).toBe(true);
  },
);

it.each(['two pilot schools', 'Pilotschulen', 'שני בתי ספר בפיילוט', 'パイロット校', 'five observed people'])(
  'a few customers see a step for “%s”',
  (audience) => {
    expect(reachesCustomers({ audience })).toBe(true);
    expect(reachesFew({ audience })).toBe(true);
  },
);

it.each([
  'all schools',
  'international schools',
  'teaching staff of five schools',
  'alle Internate',
  'כל בתי הספר',
])('many see a step for “%s”', (audience) => {
  expect(reachesCustomers({ audience })).toBe(true);
  expect(reachesFew({ audience })).toBe(false);
});
