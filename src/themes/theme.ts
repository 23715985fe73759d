import type { ChainLevel, Stream } from '../sorting/index.ts';

/** What discovery and matching read of a ticket. */
export interface TextTicket {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly subject: string;
  readonly body: string;
}

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
  /** How it was found, in a sentence for the theme's page. */
  readonly reason: string;
  /** Curated: phrases that assign a ticket outright, and phrases that keep it out. */
  readonly phrases: readonly string[];
  readonly notPhrases: readonly string[];
  /** Discovered: weights of its terms (unit length), heaviest first, and the least cosine that belongs. */
  readonly terms: ReadonlyMap<string, number>;
  readonly threshold: number;
  /** Which discovery found it, from 0: of two themes that fit a ticket, the older one keeps it. */
  readonly generation: number;
  /** Discovered: what each known term weighs (inverse document frequency); one map shared by themes found together. */
  readonly idf: ReadonlyMap<string, number>;
  /** Words that tell it from the other themes, at most four. */
  readonly words: readonly string[];
  /** The id of its most typical ticket, for discovered themes. */
  readonly typical?: string;
}

/** A theme that a person wrote down, with what only a person can say about it. */
export interface CuratedTheme extends Theme {
  readonly curated: true;
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
