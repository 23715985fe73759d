import type { ShareChange } from '../../change/index.ts';
import type { Handoff } from '../../handoffs/index.ts';
import { releaseName, type Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Cohort, Shift, Trait } from '../schema/cohort.ts';
import { cohortInWords } from './cohort-in-words.ts';
import { peopleBehind } from './people.ts';

/** A theme in one week, with what is needed to say whose it is. */
export interface ThemeInWeek {
  /** Its tickets of the week, oldest first; at least one. */
  readonly own: readonly Placed[];
  readonly isNew: boolean;
  /** None who writes about it now did in the eight weeks before, which on this desk is no chance. */
  readonly fromOthers: boolean;
  /** Of a theme that rose: its tickets of the week in which it did, and when that week began. */
  readonly rise?: { readonly from: number; readonly tickets: readonly Placed[] };
  /** Of those that ask or say so, the ones that say it does not work. */
  readonly share: ShareChange;
  readonly traits: readonly Trait[];
  readonly movedUp: boolean;
}

const day = 24 * 3600 * 1000;
/** A theme that rises later than this after a release has no more to do with it than with any other day. */
const afterRelease = 14 * day;

/** Says whose a theme is in one week, and what is other than before; each part by its own rule, and none by chance. */
export function cohortOf(theme: ThemeInWeek, handoffs: readonly Handoff[], desk: Desk, words: Words): Cohort {
  const { named, requesters, independent, accounts } = peopleBehind(theme.own, desk);
  const release = releaseBefore(theme, handoffs);
  const told: Omit<Cohort, 'inWords'> = {
    requesters,
    independent,
    accountCount: desk.accountsTell ? accounts : 0,
    accounts: desk.accountsTell ? [...named] : [],
    traits: onePerSide(theme.traits),
    ...(release === undefined ? {} : { release }),
    shifts: shiftsOf(theme, independent),
  };
  return {
    inWords: cohortInWords(told, theme.own.length, theme.share, desk.settings.account, words),
    ...told,
  };
}

/** The newest release that came within two weeks before a rise, and before most of its first week's tickets. */
function releaseBefore({ rise, isNew }: ThemeInWeek, handoffs: readonly Handoff[]): Cohort['release'] {
  const [first] = rise?.tickets ?? [];
  if (rise === undefined || first === undefined) return undefined;
  const before = handoffs
    .map((handoff) => ({ handoff, at: Date.parse(handoff.releaseAt) }))
    .filter(({ at }) => {
      if (at <= rise.from) return rise.from - at <= afterRelease;
      return isNew ? at <= first.at : cameAfter(rise, at);
    })
    .filter(({ at }) => first.at - at <= afterRelease)
    .sort((a, b) => b.at - a.at || (a.handoff.id < b.handoff.id ? -1 : 1));
  const [newest] = before;
  if (newest === undefined) return undefined;
  const { id, version } = newest.handoff;
  return { id, name: releaseName(newest.handoff), ...(version === undefined ? {} : { version }) };
}

/** In the week of the release itself, more came a day after it than before. */
function cameAfter({ from, tickets }: NonNullable<ThemeInWeek['rise']>, at: number): boolean {
  const after = tickets.filter((placed) => placed.at >= at).length;
  const before = tickets.length - after;
  return after > before && after * (at - from) > before * (from + 7 * day - at);
}

function shiftsOf(theme: ThemeInWeek, independent: number): Shift[] {
  const { isNew, fromOthers, share, movedUp } = theme;
  const shifts: Shift[] = [];
  if (isNew) shifts.push('new');
  if (share.verdict === 'above') shifts.push('more-fail');
  if (share.verdict === 'below') shifts.push('more-ask');
  if (movedUp) shifts.push('moved-up');
  if (!isNew && fromOthers) shifts.push('other-accounts');
  if (independent === 1 && theme.own.length > 1) shifts.push('one-account');
  return shifts;
}

/** The surest of each side: the largest share of its own tickets, beside the smallest of the others'. */
function onePerSide(traits: readonly Trait[]): Trait[] {
  const lift = ({ part, of, beside }: Trait): number => part / of - beside.part / Math.max(1, beside.of);
  const sorted = [...traits].sort(
    (a, b) => lift(b) - lift(a) || (a.side + a.value < b.side + b.value ? -1 : 1),
  );
  return sorted.filter((trait, index) => sorted.findIndex((other) => other.side === trait.side) === index);
}
