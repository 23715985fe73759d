import type { Event, KnownTheme } from '../../themes/index.ts';

/**
 * What people did to a theme, day by day as far as it lasted: of the events of one day only their net effect, for a name that was tried
 * and taken back, or a theme that was hidden by mistake, is nothing that became of it.
 */
export function netEvents({ events, label }: Pick<KnownTheme, 'events' | 'label'>): Event[] {
  const days = [...Map.groupBy(events, ({ on }) => on).values()];
  return days.flatMap((day, index) => {
    const later = days.slice(index + 1).flat();
    const nameAfter = later.find(({ what }) => what === 'renamed')?.of ?? label;
    return renamedOnce(withoutUndone(day), nameAfter);
  });
}

/** Without what was undone on the same day: a theme hidden, or merged into another, and brought back; one brought back and hidden again. */
function withoutUndone(day: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of day) {
    const undoes = (one: Event): boolean =>
      event.what === 'shown'
        ? one.what === 'hidden' || one.what === 'merged'
        : event.what === 'hidden' && one.what === 'shown';
    const undone = kept.findLastIndex(undoes);
    const again = kept.some(({ what, of }) => what === event.what && what !== 'renamed' && of === event.of);
    if (undone >= 0) kept.splice(undone, 1);
    else if (!again) kept.push(event);
  }
  return kept;
}

/** Its renames as one, from the first name of the day to the last; none where the two are one. */
function renamedOnce(day: readonly Event[], nameAfter: string): Event[] {
  const [first, ...others] = day.filter(({ what }) => what === 'renamed');
  const last = others.at(-1) ?? first;
  return day.flatMap((event) => {
    if (event.what !== 'renamed') return [event];
    return event === last && first && first.of !== nameAfter ? [first] : [];
  });
}
