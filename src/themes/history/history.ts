import type { Finding } from '../curated/curated-finder.ts';
import type { KnownTheme, Registry } from '../registry/registry.ts';
import type { Theme } from '../theme.ts';

/** A week as the desk counts it; milliseconds since 1970, `to` is exclusive. */
export interface WeekSpan {
  /** `2026-W46`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A theme that was not there before, said in the one week in which it was found. */
export interface NewTheme {
  readonly theme: string;
  /** The week in which it was found. */
  readonly week: string;
  /** The theme inside which it burst: "split this?". */
  readonly inside?: string;
  /** The words that burst, as customers write them, the strongest first. */
  readonly words: readonly string[];
  /** Ids of the tickets that showed it, and how many independent requesters wrote them. */
  readonly tickets: readonly string[];
  readonly requesters: number;
}

/** Themes of a whole history, with what became of them from week to week. */
export interface ThemeHistory {
  /** Curated themes first, then the discovered ones that are shown. */
  readonly themes: readonly Theme[];
  /** Theme ids of every ticket by ticket id, the primary first. */
  readonly assigned: ReadonlyMap<string, readonly string[]>;
  /** New themes in the order of their weeks. */
  readonly news: readonly NewTheme[];
  /** What is known of each discovered theme, hidden and merged ones too, by id. */
  readonly known: ReadonlyMap<string, KnownTheme>;
  /** What the team's own themes say of each ticket, with the reason, by ticket id. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** What the next build should know: the contents of `data/themes.json`. */
  readonly registry: Registry;
}
