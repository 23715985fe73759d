import type { Change, Run, ShareChange } from '../change/index.ts';
import type { Pile } from '../sorting/index.ts';

/** How many tickets ask how something is done, and how many say that it does not work. */
export interface Split {
  readonly howDoI: number;
  readonly doesntWork: number;
}

/** A slow rise that the reading of this week tells. */
export interface RisingFigures {
  /** The number of the week since which it lasts. */
  readonly since: number;
  /** Tickets a week, before it and in the last four weeks. */
  readonly before: number;
  readonly now: number;
  /** No week since then was called above its usual range. */
  readonly unremarked: boolean;
}

/** What is known of the people whose a theme is in one week, each found by its own rule. */
export interface CohortFigures {
  /** What most of its tickets have in common and the others of these weeks have not, the surest first. */
  readonly traits: readonly {
    readonly side: 'level' | 'channel' | 'group';
    readonly value: string;
    readonly part: number;
    readonly of: number;
  }[];
  /** Of a theme that rose: the release shortly before. */
  readonly release?: { readonly name: string; readonly version?: string | undefined } | undefined;
  /** In what it is another than in the weeks before. */
  readonly shifts: readonly (
    | 'new'
    | 'more-fail'
    | 'more-ask'
    | 'moved-up'
    | 'other-accounts'
    | 'one-account'
  )[];
}

/** The theme inside which another one burst, and whose tickets it carries too. */
export interface InsideFigures {
  readonly id: string;
  readonly label: string;
  /** The older theme's tickets of the week that are not the newer one's. */
  readonly without: number;
}

/** A theme in one week, with what a sentence about it needs. */
export interface ThemeFigures {
  readonly id: string;
  readonly label: string;
  readonly stream: Pile;
  /** Several things at once: its name fits few of its tickets. */
  readonly mixed?: boolean;
  readonly change: Change;
  /** Verdict of the week before, on the weeks before that. */
  readonly before: Change;
  /** Complete weeks in a row, before this one, in which it lay above its usual range. */
  readonly weeksAbove: number;
  /** The same, below it. */
  readonly weeksBelow?: number;
  /** A slow rise, in the one week in which it is told. */
  readonly rising?: RisingFigures;
  /** A slow rise that an earlier reading told, and that still stands. */
  readonly stillRising?: boolean;
  /** Different requesters among this week's tickets. */
  readonly requesters: number;
  /** Different accounts, and requesters without an account, among this week's tickets. */
  readonly independent: number;
  /** Accounts by number of tickets, heaviest first; empty where the export or the settings give no names. */
  readonly accounts: readonly string[];
  /** Different accounts, those that are not named too; nought where accounts tell nothing. */
  readonly accountCount: number;
  readonly split: Split;
  /** Of those that ask or say so, the ones that say it does not work, beside their usual range. */
  readonly share: ShareChange;
  /** What a customer wrote as subject that says best what the others say too; absent where no words are published. */
  readonly said?: string;
  /** The weekday of its first ticket this week. */
  readonly firstDay: string;
  /** The account with more than half of the week's tickets, where there is one. */
  readonly mostlyFrom?: string;
  /** Absent where it has no ticket this week. */
  readonly cohort?: CohortFigures;
  /** It was found in this week, or in an earlier one, which told it as new; absent for a theme that was always there. */
  readonly found?: 'now' | 'earlier';
  readonly inside?: InsideFigures;
  /** It has a ticket in the eight weeks before, from before it was found. */
  readonly seenBefore?: boolean;
}

/** A watch or a release that a week's reading should name. */
export interface ReleaseFigures {
  readonly id: string;
  /** `4.2 Seat lists by room`. */
  readonly name: string;
  /** `Tuesday 15 September`. */
  readonly day: string;
  /** `Thursday 09:00`: the end of the watch, for a watch that runs past the end of the week. */
  readonly until?: string;
  /** For an upcoming release whose handoff is held: the first reason. */
  readonly held?: string;
}

/** Days of a week of which the exports hold no ticket, where a desk like this is never so long without one. */
export interface Missing {
  /** Before the first ticket of all, between two, or after the newest. */
  readonly where: 'start' | 'inside' | 'end';
  /** `Tuesday 3 March`: its first day, its last, and the one after it. */
  readonly first: string;
  readonly last: string;
  readonly next: string;
  /** Tickets that would be usual, in round numbers. */
  readonly usual: number;
}

/** Everything that the five lines of one week are made from. */
export interface WeekFigures {
  readonly week: string;
  readonly complete: boolean;
  /** False when the exports hold only a part of the week, or nothing: no line then claims a change. */
  readonly covered: boolean;
  /** Which days are missing of a week that is not covered. */
  readonly missing?: readonly Missing[];
  readonly volume: Change;
  /** For how long the volume has been where it is beside its usual range. */
  readonly volumeRun?: Run | null;
  /** The week before is no measure for this one: it was outside its range, or held holidays. */
  readonly oddBefore?: boolean;
  /** A slow rise of the volume, in the one week in which it is told. */
  readonly volumeRising?: RisingFigures | undefined;
  /** Themes with a ticket this week or a verdict, heaviest first. */
  readonly themes: readonly ThemeFigures[];
  /** Releases inside the week. */
  readonly released: readonly ReleaseFigures[];
  /** Watches that still run at the end of the week. */
  readonly watching: readonly ReleaseFigures[];
  /** Releases of the two weeks after this one, the soonest first, as far as they were known. */
  readonly upcoming: readonly ReleaseFigures[];
  /** Names of holidays inside the week. */
  readonly holidays: readonly string[];
  /** True where the exports hold no text, so that there can be no theme. */
  readonly textless: boolean;
  /** What the team calls an account. */
  readonly account: { readonly one: string; readonly many: string };
}
