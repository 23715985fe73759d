import type { Stream } from '../sorting/index.ts';

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
  /** Discovered: weights of its terms (unit length), oldest knowledge first, and the least cosine that belongs. */
  readonly terms: ReadonlyMap<string, number>;
  readonly threshold: number;
  /** Words that tell it from the other themes, at most four. */
  readonly words: readonly string[];
  /** The id of its most typical ticket, for discovered themes. */
  readonly typical?: string;
}
