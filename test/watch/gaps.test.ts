import { describe, expect, it } from 'vitest';
import { type Watch, watchRelease } from '../../src/watch/index.ts';
import { hebrew } from '../../src/words/hebrew/index.ts';
import { english } from '../../src/words/index.ts';
import { aHandoff, aTicket, flagOn, history, later, themeByFirstWord } from './a-desk.ts';

const hour = 3_600_000;
const asked = [
  aTicket('a1', 3.5, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
];

/** A watch of which the exports miss the hours from one to another after flag on; before it where they are negative. */
function watched(from: number, to: number, words = english): Watch {
  const inGap = ({ createdAt }: { readonly createdAt: string }): boolean => {
    const at = Date.parse(createdAt);
    return at >= flagOn + from * hour && at < flagOn + to * hour;
  };
  const tickets = [...asked, later].filter((ticket) => !inGap(ticket));
  const before = history.filter((ticket) => !inGap(ticket));
  return watchRelease(
    aHandoff(),
    tickets,
    before,
    {
      themesOf: themeByFirstWord([...tickets, ...before]),
      gaps: [{ from: flagOn + from * hour, to: flagOn + to * hour }],
    },
    words,
  );
}

describe('a watch over missing data', () => {
  const watch = watched(15, 39);

  it('says which hours are missing, and compares nothing', () => {
    expect(watch.notes).toEqual([
      'No ticket of any kind in 24 of the 48 hours, from H+15 on: perhaps an export is missing. That silence is not silence.',
    ]);
    expect(watch.arrived.usual).toBeNull();
  });

  it('holds the verdicts back, and says why', () => {
    expect(watch.predicted.map(({ verdict }) => verdict)).toEqual(watch.predicted.map(() => 'not-checked'));
    expect(watch.predicted[0]?.reason).toBe(watch.notes[0]);
  });

  it('is not whole, whatever came after the gap', () => {
    expect([watch.complete, watch.whole]).toEqual([true, false]);
    expect(watched(-40, -20).whole).toBe(true);
  });

  it('never says that nothing came', () => {
    // Both tickets about the release lie in the missing hours.
    expect(watched(1, 30).finding).not.toContain('No ticket about this release');
  });

  it('says it in Hebrew', () => {
    expect(watched(15, 39, hebrew).notes.join()).toContain('24 מתוך 48 השעות');
  });
});

describe('weeks before with a gap in the same hours', () => {
  it('are no history', () => {
    const weekLength = 168;
    const whole = watched(-9000, -8999);
    const holed = watched(-3 * weekLength, -3 * weekLength + 48);
    expect(whole.arrived.usual).not.toBeNull();
    // Every week before has eight tickets in these hours: without the silent one the range is as if it were not there.
    expect(holed.arrived.usual?.mid).toBe(whole.arrived.usual?.mid);
    expect(holed.hours.map(({ usual }) => usual)).toEqual(whole.hours.map(({ usual }) => usual));
  });

  it('are history where the gap lies in other hours', () => {
    const other = watched(-3 * 168 + 60, -3 * 168 + 84);
    expect(other.hours.map(({ usual }) => usual)).toEqual(
      watched(-9000, -8999).hours.map(({ usual }) => usual),
    );
  });
});
