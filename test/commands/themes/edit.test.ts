import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/commands/themes/arguments.ts';
import { edit } from '../../../src/commands/themes/edit.ts';
import { known, registryOf } from '../../themes/registry/registries.ts';

const registry = registryOf(
  known('scan-9c01', { label: 'Scans' }),
  known('seat-list-3f2a', { label: 'Seat list' }),
  known('seat-plan-91c0', { label: 'Seat plan', inside: 'seat-list-3f2a' }),
  known('invite-1111', { label: 'Invites', hidden: true }),
  known('feed-late-77b1', { label: 'Late feed', inside: 'feed' }),
);
const curated = [{ id: 'feed', label: 'Calendar feed' }];
const asked = (one: Edit) => edit(one, registry, curated, '2026-11-20');

describe('an edit in the terminal', () => {
  it.each<[Edit, string, string]>([
    [
      { to: 'rename', theme: 'scan', name: ' Slow  scans' },
      'scan-9c01',
      '“Scans” (scan-9c01) is called “Slow scans” now. Its id and its address stay.',
    ],
    [
      { to: 'merge', theme: 'seat-plan', into: 'Seat list' },
      'seat-plan-91c0',
      '“Seat plan” (seat-plan-91c0) was merged into “Seat list” (seat-list-3f2a): its tickets count there, its address leads there.',
    ],
    [
      { to: 'hide', theme: 'scans' },
      'scan-9c01',
      '“Scans” (scan-9c01) is hidden: it is on no page, and its tickets are in no theme. To bring it back: npm run themes -- show scan-9c01',
    ],
    [
      { to: 'hide', theme: 'seat-plan' },
      'seat-plan-91c0',
      '“Seat plan” (seat-plan-91c0) is hidden: it is on no page, and its tickets are still counted in “Seat list” (seat-list-3f2a), inside which it stands. To bring it back: npm run themes -- show seat-plan-91c0',
    ],
    [
      { to: 'hide', theme: 'late feed' },
      'feed-late-77b1',
      '“Late feed” (feed-late-77b1) is hidden: it is on no page, and its tickets are still counted in “Calendar feed” (feed), inside which it stands. To bring it back: npm run themes -- show feed-late-77b1',
    ],
    [{ to: 'show', theme: 'invite' }, 'invite-1111', '“Invites” (invite-1111) is shown again.'],
    [
      { to: 'split', theme: 'seat-plan' },
      'seat-plan-91c0',
      '“Seat plan” (seat-plan-91c0) stands for itself now: from now on “Seat list” (seat-list-3f2a) no longer gets its tickets.',
    ],
    [
      { to: 'split', theme: 'late feed' },
      'feed-late-77b1',
      '“Late feed” (feed-late-77b1) stands for itself now: from now on “Calendar feed” (feed) no longer gets its tickets.',
    ],
  ])('%j', (one, id, said) => {
    const done = asked(one);
    expect(done).toMatchObject({ said });
    const theme = 'registry' in done ? done.registry.themes.find((other) => other.id === id) : undefined;
    expect(theme?.events.map(({ on }) => on)).toEqual(['2026-11-20']);
  });

  it('is wrong where no theme is meant, and refused where it cannot be', () => {
    expect(asked({ to: 'hide', theme: 'nothing' })).toMatchObject({ wrong: true });
    expect(asked({ to: 'merge', theme: 'scan', into: 'seat' })).toMatchObject({
      wrong: true,
      refusal: expect.stringContaining('2 themes begin with'),
    });
    expect(asked({ to: 'rename', theme: 'scan', name: 'calendar feed' })).toMatchObject({
      wrong: false,
      refusal: expect.stringContaining('content/themes/'),
    });
    expect(asked({ to: 'split', theme: 'scan' })).toMatchObject({ wrong: false });
  });

  it('says what to do where a found theme is to go into a written one, and changes nothing', () => {
    const typical = edit(
      { to: 'merge', theme: 'scan', into: 'calendar feed' },
      registryOf(known('scan-9c01', { label: 'Scans', typical: '34084' })),
      curated,
      '2026-11-20',
    );
    expect(typical).toEqual({
      wrong: false,
      refusal: [
        '“Calendar feed” is written in content/themes/feed.md, and that file alone says what belongs to it. Nothing was changed.',
        "To let it take “Scans” in, write phrases that its tickets hold (such as “Scans”) under 'phrases' of that file, or numbers of its tickets (such as 34084) under 'examples'.",
        'What it does not find then stays in “Scans”; to take that off the pages: npm run themes -- hide scan-9c01',
      ].join('\n'),
    });
    expect(asked({ to: 'hide', theme: 'feed' })).toEqual({
      wrong: false,
      refusal: '“Calendar feed” is written in content/themes/feed.md. Change it there.',
    });
  });

  it.each(['feed', 'calendar feed', '2'])('merges nothing into a promoted theme, called %s', (into) => {
    const promoted = registryOf(known('scan'), known('feed', { label: 'Feeds', promoted: true }));
    expect(edit({ to: 'merge', theme: 'scan', into }, promoted, curated, '2026-11-20')).toEqual({
      wrong: false,
      refusal: expect.stringContaining(
        '“Calendar feed” is written in content/themes/feed.md, and that file alone',
      ),
    });
  });

  it('brings no theme back under the name of a written one', () => {
    for (const gone of [{ hidden: true }, { mergedInto: 'seat-list' }])
      expect(
        edit(
          { to: 'show', theme: 'scan' },
          registryOf(known('scan', { label: 'Calendar  Feed', ...gone }), known('seat-list')),
          curated,
          '2026-11-20',
        ),
      ).toEqual({ wrong: false, refusal: expect.stringContaining('content/themes/') });
  });

  it('undoes a merge, and says what it does not undo', () => {
    const merged = registryOf(
      known('scan-9c01', { label: 'Scans', mergedInto: 'seat-list-3f2a' }),
      known('seat-list-3f2a', { label: 'Seat list' }),
      known('seat-plan-91c0', { label: 'Seat plan', inside: 'seat-list-3f2a' }),
    );
    expect(edit({ to: 'show', theme: '1' }, merged, curated, '2026-11-21')).toMatchObject({
      said: '“Scans” (scan-9c01) is shown again. It stands for itself, and “Seat list” (seat-list-3f2a) no longer gets its tickets, those of past weeks too. What stands inside that one stays there: “Seat plan” (seat-plan-91c0).',
    });
  });
});
