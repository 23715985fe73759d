import type { Event, KnownTheme } from '../../themes/index.ts';

/** Where a theme stands for who reads: on the pages, off them, or in the theme of that id. */
type Place = 'shown' | 'hidden' | { readonly in: string };

/** An event with the place to which it took the theme, where it took it to one. */
interface Step {
  readonly event: Event;
  readonly to?: Place;
}

/**
 * What people did to a theme, day by day as far as it lasted: of the events of one day only their net effect, for a name that was tried
 * and taken back, or a theme that was hidden by mistake, is nothing that became of it.
 */
export function netEvents(theme: Pick<KnownTheme, 'events' | 'label' | 'mergedInto'>): Event[] {
  const steps = stepsOf(theme);
  const days = [...Map.groupBy(steps, ({ event }) => event.on).values()];
  // What is shown again was not shown before.
  let place: Place = steps.find(({ to }) => to !== undefined)?.to === 'shown' ? 'hidden' : 'shown';
  return days.flatMap((day, index) => {
    const later = days.slice(index + 1).flat();
    const nameAfter = later.find(({ event }) => event.what === 'renamed')?.event.of ?? theme.label;
    const before = place;
    place = day.findLast(({ to }) => to !== undefined)?.to ?? before;
    return renamedOnce(movedOnce(day, before, place), nameAfter);
  });
}

/** A merge is told of both themes: one was merged into another where it is in that one now, or was brought back from it next. */
function stepsOf({ events, mergedInto }: Pick<KnownTheme, 'events' | 'mergedInto'>): Step[] {
  const last = events.findLastIndex(({ what, of }) => what === 'merged' && of === mergedInto);
  return events.map((event, at): Step => {
    const { what, of = '' } = event;
    if (what === 'shown' || what === 'hidden') return { event, to: what };
    const away = what === 'merged' && (at === last || events[at + 1]?.what === 'shown');
    return away ? { event, to: { in: of } } : { event };
  });
}

/**
 * A day without what was undone on it, and without what was done twice: of the steps from place to place the last one, and none where
 * they lead back. Who is out of one theme and then elsewhere was brought back between.
 */
function movedOnce(day: readonly Step[], before: Place, after: Place): Event[] {
  const last = day.findLast(({ to }) => to !== undefined);
  const back = day.findLast(({ to }) => to === 'shown');
  const stays = isSame(before, after);
  const between = typeof before !== 'string';
  const kept = day.filter(
    (step) => step.to === undefined || (!stays && (step === last || (between && step === back))),
  );
  const isFirst = ({ event: { what, of } }: Step, at: number): boolean =>
    what === 'renamed' || at === kept.findIndex(({ event }) => event.what === what && event.of === of);
  return kept.filter(isFirst).map(({ event }) => event);
}

function isSame(one: Place, other: Place): boolean {
  return typeof one === 'string' || typeof other === 'string' ? one === other : one.in === other.in;
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
