import type { Change } from '../change/index.ts';

type Row = Pick<Change, 'verdict'> & {
  readonly run?: unknown;
  readonly rising?: unknown;
  readonly cohort?: { readonly shifts: readonly string[] } | undefined;
};

/** The themes of a week in two tables. */
interface Tables<Theme> {
  readonly standing: readonly Theme[];
  readonly folded: readonly Theme[];
}

/**
 * Parts the themes of a week: the first `most` stand, and after them whatever is outside its usual range, has been
 * rising slowly or is new, for a finding is never folded away; the others are folded.
 *
 * @param themes heaviest first
 */
export function themesFolded<Theme extends Row>(themes: readonly Theme[], most: number): Tables<Theme> {
  const stands = ({ verdict, run, rising, cohort }: Theme, index: number): boolean =>
    index < most ||
    !(verdict === 'within' || verdict === 'too-little-history') ||
    run !== undefined ||
    rising !== undefined ||
    cohort?.shifts.includes('new') === true;
  return {
    standing: themes.filter(stands),
    folded: themes.filter((theme, index) => !stands(theme, index)),
  };
}
