import { describe, expect, it } from 'vitest';
import { assignThemes, confusable, discoverThemes, type TextTicket } from '../../../src/themes/index.ts';
import { ticket, twoTopics } from '../tickets.ts';

const themes = discoverThemes(twoTopics, { count: 2 });
const [seats, grades] = ['Seat list', 'Grade export'].map(
  (name) => themes.find(({ label }) => label.startsWith(name))?.id ?? name,
) as [string, string];

function confusions(extra: readonly TextTicket[], extraTheme: string) {
  const assigned = new Map<string, readonly string[]>([
    ...assignThemes(twoTopics, themes).map((one) => [one.ticket, one.themes] as const),
    ...extra.map(({ id }) => [id, [extraTheme]] as const),
  ]);
  return confusable([...twoTopics, ...extra], themes, assigned);
}

describe('what a theme is confused with', () => {
  it('is nothing where no ticket lies between two', () => {
    expect(confusions([], '')).toEqual([]);
  });

  it('is the theme that its tickets are about as near to, with how many of how many, and the words of both', () => {
    const astray = [1, 2, 3].map((at) => ticket(`astray-${at}`, 'The seat list of the room is old'));
    const [first] = confusions(astray, grades);
    expect(first).toMatchObject({ theme: grades, other: seats, tickets: 3, of: 13 });
    expect(first?.words).toEqual(expect.arrayContaining(['seat', 'list']));
    expect(first?.words.length).toBeLessThanOrEqual(4);
  });

  it('does not depend on the order of tickets', () => {
    const astray = [1, 2, 3].map((at) => ticket(`astray-${at}`, 'The seat list of the room is old'));
    expect(confusions([...astray].reverse(), grades)).toEqual(confusions(astray, grades));
  });

  it('leaves out the theme that it lies inside', () => {
    const astray = [1, 2, 3].map((at) => ticket(`astray-${at}`, 'The seat list of the room is old'));
    const nested = themes.map((theme) => (theme.id === grades ? { ...theme, inside: seats } : theme));
    const assigned = new Map<string, readonly string[]>([
      ...assignThemes(twoTopics, themes).map((one) => [one.ticket, one.themes] as const),
      ...astray.map(({ id }) => [id, [grades, seats]] as const),
    ]);
    expect(confusable([...twoTopics, ...astray], nested, assigned)).toEqual([]);
  });

  it('is unknown for a theme of two tickets', () => {
    const two = twoTopics.slice(0, 2);
    expect(confusable(two, themes, new Map(two.map(({ id }) => [id, [grades]])))).toEqual([]);
  });
});
