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
      '“Scans” (scan-9c01) is hidden: it is on no page, and its tickets are in no theme. show brings it back.',
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
});
