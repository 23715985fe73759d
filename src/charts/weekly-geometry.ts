import type { TimeTick, ValueTick } from './frame.ts';

/** A week as a mark: where it stands and how it is drawn. */
export interface WeekMark {
  readonly week: string;
  /** A percentage of the width. */
  readonly x: string;
  /** Pixels from the top. */
  readonly y: number;
  readonly kind: MarkKind;
  /** `Week 38: 198 tickets, within the usual 87 to 216`. */
  readonly says: string;
  /** Of a week that the page explains: its letter there, and the baseline at which it stands beside the mark. */
  readonly letter?: { readonly label: string; readonly y: number };
}

/**
 * `open`: hollow, the week still runs. `partly`: hollow and soft, not all of it is known. `outside`: filled in ink.
 * `gone`: a square in ink, silent for too long. `chance`: a hollow diamond, outside its range by chance. `usual`: soft.
 */
export type MarkKind = 'open' | 'partly' | 'outside' | 'gone' | 'chance' | 'usual';

/** Geometry of weekly counts beside their usual range. Paths span 0 to 1000 across and are stretched; y is in pixels. */
export interface WeeklyGeometry {
  readonly across: number;
  /** Pixels of the whole drawing, with room for release names above and week labels below. */
  readonly height: number;
  /** Pixels from the top to the upper end of the plot and to its zero line. */
  readonly top: number;
  readonly bottom: number;
  readonly viewBox: string;
  /** One path for each unbroken run of weeks. */
  readonly bands: readonly {
    readonly path: string;
    readonly edges: string;
    readonly trial: boolean;
    /** The range of one of its weeks goes on above the plot. */
    readonly cut: boolean;
  }[];
  readonly lines: readonly string[];
  /** The same weeks a year before; empty without two of them in a row. */
  readonly lastYear: readonly string[];
  readonly marks: readonly WeekMark[];
  readonly gaps: readonly {
    readonly x: string;
    readonly width: string;
    readonly middle: string;
    /** Empty where the words would be wider than the gap on a phone. */
    readonly label: string;
  }[];
  readonly valueTicks: readonly ValueTick[];
  readonly weekTicks: readonly TimeTick[];
  readonly releases: readonly {
    readonly id: string;
    readonly x: string;
    readonly label: string;
    readonly labelY: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly holidays: readonly { readonly x: string; readonly name: string }[];
  /** The newest count, written beside its mark: `textY` is its baseline, on the side where no line comes in. */
  readonly last?: {
    readonly x: string;
    readonly y: number;
    readonly textY: number;
    readonly label: string;
  };
}
