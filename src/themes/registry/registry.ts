import type { Found } from '../theme.ts';

/** One thing that befell a theme, for its page: what was done, when, and to which other theme. */
export interface Event {
  /** `YYYY-MM-DD`; of a merge or a split the day on which a person asked for it. */
  readonly on: string;
  readonly what: 'renamed' | 'merged' | 'split' | 'hidden' | 'shown' | 'promoted' | 'refreshed';
  /** Renamed: the name before. Merged and split: the other theme's id. */
  readonly of?: string;
}

/** What is kept of a discovered theme between builds. */
export interface KnownTheme {
  readonly id: string;
  readonly label: string;
  /** Who gave the name; a person's is never changed by the machine. */
  readonly labelBy: 'machine' | 'person';
  readonly found: Exclude<Found, 'written'>;
  /** The week in which it was found, `2026-W46`; absent for a theme of the first discovery. */
  readonly born?: string;
  /** The theme inside which it burst and still stands. */
  readonly inside?: string;
  /**
   * Weights of its terms, heaviest first but for terms that are whole numbers, which an object lists before all others; and the least
   * cosine that belongs. Never recomputed by the machine.
   */
  readonly terms: Readonly<Record<string, number>>;
  readonly threshold: number;
  /** Words that tell it from the others, as customers write them. */
  readonly words: readonly string[];
  /** The words that burst, of a theme that a burst found; see `Theme.burst`. */
  readonly burst?: readonly string[];
  /** How well its own words fitted it when it was found, 0 to 1; see `Theme.held`. */
  readonly held: number;
  /** How many tickets it was found in. */
  readonly foundIn: number;
  readonly typical?: string;
  /** The theme that took it in; its tickets count there, its address leads there. */
  readonly mergedInto?: string;
  /** Nobody wants to see it; its tickets are in no theme but the one around it. */
  readonly hidden?: boolean;
  /** `content/themes/<id>.md` speaks for it now. */
  readonly promoted?: boolean;
  readonly events: readonly Event[];
}

/** What is known of discovered themes between builds: `data/themes.json`. */
export interface Registry {
  readonly version: 1;
  /** The newest complete week that was read for new themes, `2026-W46`. */
  readonly through: string;
  /** What known terms weigh; a term keeps what it had when first seen. A term that is not listed weighs `rare`. */
  readonly idf: Readonly<Record<string, number>>;
  readonly rare: number;
  readonly themes: readonly KnownTheme[];
}
