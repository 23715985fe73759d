import type { ChainLevel, Stream } from '../sorting/index.ts';

/** What discovery and matching read of a ticket. */
export interface TextTicket {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly subject: string;
  readonly body: string;
  /** Who wrote it and for whom, as far as the export tells: what makes requesters independent of each other. */
  readonly requester?: string;
  readonly account?: string;
}

/** How a theme came to be: written down by the team, found by similarity, or found by a burst of words. */
export type Found = 'written' | 'similarity' | 'burst';

/** What several tickets are about. */
export interface Theme {
  /** Lower-case ASCII letters, digits and hyphens; part of the theme's address, never changed. */
  readonly id: string;
  /** A short noun phrase as customers say it. */
  readonly label: string;
  /** True for a theme that the team wrote down in `content/themes/`. */
  readonly curated: boolean;
  /** The stream its tickets go to by default, where the team said so. */
  readonly stream?: Stream;
  readonly found: Found;
  /**
   * The instant from which it takes tickets that an older theme would have, in milliseconds since 1970; of tickets created before it
   * takes only those that no older theme took. What was published of a week therefore stays. 0 for a theme that was always there.
   */
  readonly since: number;
  /** The id of the theme inside which it burst; its tickets carry both until somebody splits the two. */
  readonly inside?: string;
  /** Ids of themes that were merged into it, whose addresses still lead here. */
  readonly merged?: readonly string[];
  /** How it was found, in a sentence for the theme's page. */
  readonly reason: string;
  /** Curated: phrases that assign a ticket outright, and phrases that keep it out. */
  readonly phrases: readonly string[];
  readonly notPhrases: readonly string[];
  /** Curated: regular expressions that do the same, over text as `comparable` gives it, bounded by whole words. */
  readonly patterns?: readonly string[];
  readonly notPatterns?: readonly string[];
  /** Discovered: weights of its terms (unit length), heaviest first, and the least cosine that belongs. */
  readonly terms: ReadonlyMap<string, number>;
  readonly threshold: number;
  /** Discovered: what each known term weighs (inverse document frequency); one map shared by themes found together. */
  readonly idf: ReadonlyMap<string, number>;
  /** What a word weighs that is not in `idf`; 0 where absent. */
  readonly rare?: number;
  /** Words that tell it from the other themes, at most four. */
  readonly words: readonly string[];
  /** Of one that a burst found: the words that burst, alone or together, as customers write them, the strongest first, at most six. */
  readonly burst?: readonly string[];
  /**
   * How well its own words fit it when it was found, 0 to 1: the harmonic mean of the share of its tickets that say its name or two of
   * its most telling words, and the share of the tickets saying them that are its own; of one that a burst found, the share of its tickets
   * that say two of the words that burst. `isMixed` reads it. Absent for curated themes.
   */
  readonly held?: number;
  /** How many tickets a discovered theme was found in. */
  readonly foundIn?: number;
  /** The id of its most typical ticket, for discovered themes. */
  readonly typical?: string;
}

/** A theme that a person wrote down, with what only a person can say about it. */
export interface CuratedTheme extends Theme {
  readonly curated: true;
  readonly patterns: readonly string[];
  readonly notPatterns: readonly string[];
  /** Ids of tickets that show it. */
  readonly examples: readonly string[];
  readonly chainLevel?: ChainLevel;
  readonly owner?: string;
  readonly links: readonly string[];
}

/** Which themes a ticket carries: the primary first, none when nothing fits. */
export interface Assignment {
  readonly ticket: string;
  readonly themes: string[];
}
