import { describe, expect, it } from 'vitest';
import {
  type Edited,
  hideTheme,
  type KnownTheme,
  mergeThemes,
  promoteTheme,
  type Registry,
  renameTheme,
  showTheme,
  splitTheme,
} from '../../../src/themes/index.ts';
import { known, registryOf } from './registries.ts';

const on = '2026-11-20';
const registry = registryOf(known('scan'), known('seat-list'), known('seat-plan', { inside: 'seat-list' }));

/** The registry after an edit that was done. */
function after(edited: Edited): Registry {
  if ('refusal' in edited) throw new Error(edited.refusal);
  return edited.registry;
}
const theme = (edited: Edited | Registry, id: string): KnownTheme | undefined =>
  ('themes' in edited ? edited : after(edited)).themes.find((one) => one.id === id);
const refusal = (edited: Edited): string => ('refusal' in edited ? edited.refusal : 'It was done.');

describe('a rename', () => {
  it('changes the name alone, and makes it a person’s', () => {
    const renamed = renameTheme(registry, 'scan', '  Slow   scans ', on);
    expect(theme(renamed, 'scan')).toEqual({
      ...known('scan'),
      label: 'Slow scans',
      labelBy: 'person',
      events: [{ on, what: 'renamed', of: 'scan' }],
    });
    expect(after(renamed).themes.slice(1)).toEqual(registry.themes.slice(1));
    expect(registry.themes[0]?.label).toBe('scan');
  });

  it('to the name that the machine gave keeps the machine from changing it', () => {
    expect(theme(renameTheme(registry, 'scan', 'scan', on), 'scan')?.labelBy).toBe('person');
  });

  it.each([
    ['scan', ' ', 'The new name is empty.'],
    ['scan', '?!', "'?!' holds no word."],
    ['scan', 'a\u0007b', 'cannot be shown'],
    ['scan', 'x'.repeat(61), 'has 61 characters, and 60 are the most'],
    ['scan', 'SEAT  list', '“seat list” is the name of seat-list already.'],
    ['scan', 'calendar feed', 'A theme in content/themes/ is called “calendar feed” already.'],
    ['skan', 'Scans', "There is no discovered theme 'skan'."],
  ])('of %s to “%s” is refused', (id, name, says) => {
    expect(refusal(renameTheme(registry, id, name, on, ['Calendar feed']))).toContain(says);
  });
});

describe('a merge', () => {
  it('is told of both, and leads the address to the one that took the other in', () => {
    const merged = after(mergeThemes(registry, 'scan', 'seat-list', on));
    expect(theme(merged, 'scan')).toMatchObject({
      mergedInto: 'seat-list',
      events: [{ on, what: 'merged', of: 'seat-list' }],
    });
    expect(theme(merged, 'seat-list')?.events).toEqual([{ on, what: 'merged', of: 'scan' }]);
  });

  it('of an older theme into the one that burst inside it leaves nothing inside itself', () => {
    const merged = after(mergeThemes(registry, 'seat-list', 'seat-plan', on));
    expect(theme(merged, 'seat-plan')).not.toHaveProperty('inside');
  });

  it('moves what stood inside the one into the other', () => {
    const merged = after(mergeThemes(registry, 'seat-list', 'scan', on));
    expect(theme(merged, 'seat-plan')?.inside).toBe('scan');
  });

  it('may be followed by another: each names the theme that took it in', () => {
    const once = after(mergeThemes(registry, 'seat-plan', 'seat-list', on));
    const twice = after(mergeThemes(once, 'seat-list', 'scan', on));
    expect(twice.themes.map(({ id, mergedInto }) => [id, mergedInto])).toEqual([
      ['scan', undefined],
      ['seat-list', 'scan'],
      ['seat-plan', 'seat-list'],
    ]);
  });

  it('is undone by showing the theme: it stands again with the middle it had, and the other has not taken it in', () => {
    const merged = after(mergeThemes(registry, 'scan', 'seat-list', on));
    const back = after(showTheme(merged, 'scan', '2026-11-21'));
    expect(theme(back, 'scan')).toEqual({
      ...known('scan'),
      events: [
        { on, what: 'merged', of: 'seat-list' },
        { on: '2026-11-21', what: 'shown' },
      ],
    });
    expect(theme(back, 'seat-list')).toEqual(known('seat-list'));
  });

  it('is refused into itself, into what is gone or hidden, and of what is merged already', () => {
    const merged = after(mergeThemes(registry, 'scan', 'seat-list', on));
    const hidden = after(hideTheme(registry, 'scan', on));
    expect(refusal(mergeThemes(registry, 'scan', 'scan', on))).toContain('into itself');
    expect(refusal(mergeThemes(registry, 'scan', 'scans', on))).toContain("no discovered theme 'scans'");
    expect(refusal(mergeThemes(merged, 'seat-plan', 'scan', on))).toContain(
      'was merged into “seat list” (seat-list). Name that one instead, or bring it back: npm run themes -- show scan',
    );
    expect(refusal(mergeThemes(merged, 'scan', 'seat-plan', on))).toContain('was merged into');
    expect(refusal(mergeThemes(hidden, 'seat-list', 'scan', on))).toContain('is hidden');
  });
});

describe('hiding', () => {
  it('and showing again leaves a trace and nothing else', () => {
    const hidden = after(hideTheme(registry, 'scan', on));
    expect(theme(hidden, 'scan')?.hidden).toBe(true);
    expect(theme(showTheme(hidden, 'scan', '2026-11-21'), 'scan')).toEqual({
      ...known('scan'),
      events: [
        { on, what: 'hidden' },
        { on: '2026-11-21', what: 'shown' },
      ],
    });
    expect(refusal(hideTheme(hidden, 'scan', on))).toContain('is hidden already');
    expect(refusal(showTheme(registry, 'scan', on))).toContain('is neither hidden nor merged');
  });

  it('is not undone under a name that another theme has got meanwhile', () => {
    const hidden = after(hideTheme(registry, 'scan', on));
    const renamed = after(renameTheme(hidden, 'seat-list', 'Scan', on));
    expect(refusal(showTheme(renamed, 'scan', on))).toBe(
      '“Scan” is the name of seat-list by now. Rename that one first: npm run themes -- rename seat-list "NEW NAME"',
    );
    expect(refusal(showTheme(hidden, 'scan', on, ['Calendar feed', 'SCAN']))).toBe(
      'A theme in content/themes/ is called “scan” by now. Give that one another name first, in its file.',
    );
  });
});

describe('a promotion', () => {
  it('leaves the theme to its file', () => {
    const promoted = after(promoteTheme(registry, 'scan', on));
    expect(theme(promoted, 'scan')).toMatchObject({ promoted: true, events: [{ on, what: 'promoted' }] });
    for (const edited of [
      promoteTheme(promoted, 'scan', on),
      renameTheme(promoted, 'scan', 'Scans', on),
      mergeThemes(promoted, 'scan', 'seat-list', on),
      mergeThemes(promoted, 'seat-list', 'scan', on),
    ])
      expect(refusal(edited)).toBe(
        'content/themes/scan.md speaks for “scan” (scan) now. Change it in that file.',
      );
  });
});

describe('a split', () => {
  it('parts a theme from the one inside which it burst, and is told of both', () => {
    const split = after(splitTheme(registry, 'seat-plan', on));
    expect(theme(split, 'seat-plan')).toEqual({
      ...known('seat-plan'),
      events: [{ on, what: 'split', of: 'seat-list' }],
    });
    expect(theme(split, 'seat-list')?.events).toEqual([{ on, what: 'split', of: 'seat-plan' }]);
    expect(refusal(splitTheme(split, 'seat-plan', on))).toContain('stands inside no other theme');
  });
});
