import { describe, expect, it } from 'vitest';
import { watchRelease } from '../../src/watch/index.ts';
import { aHandoff, aTicket, history, later, themeByFirstWord } from './a-desk.ts';

/** What a desk of so many days knows from before flag on. */
const daysBefore = (days: number) => history.filter((_, at) => at < days * 4);

/** One ticket of each everyday theme every six hours, as before, and what else came. */
const everyday = [0, 6, 12, 18, 24, 30, 36, 42].map((hour, at) =>
  aTicket(`e${at}`, hour, history[at]?.subject ?? ''),
);

const surprisesOf = (days: number, more: readonly ReturnType<typeof aTicket>[] = []) => {
  const before = daysBefore(days);
  const arrived = [
    ...everyday,
    ...everyday.map((one) => ({ ...one, id: `${one.id}-again` })),
    ...more,
    later,
  ];
  const themesOf = themeByFirstWord([...before, ...arrived]);
  return watchRelease(aHandoff(), arrived, before, { themesOf }).unpredicted;
};

describe('the surprises of a young desk', () => {
  it('are not its everyday themes, told from the days before where three weeks are not known', () => {
    expect(surprisesOf(12)).toEqual([]);
  });

  it('are what the days before do not lead one to expect, and say so', () => {
    const [found, ...others] = surprisesOf(
      12,
      Array.from({ length: 9 }, (_, at) => aTicket(`s${at}`, at + 1, 'Siren sounds in the hall')),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ theme: 'theme-siren', count: 9 });
    expect(found?.reason).toContain('the 6 stretches of as many hours before lead one to expect');
  });

  it('are counted with the reason that nothing can be called usual where too few days are known', () => {
    const found = surprisesOf(3);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.reason).toContain('nothing can be called usual');
  });
});
