import type { LaidOut, Source } from '../../chronicle/index.ts';
import type { Fault } from '../../faults/index.ts';
import { type Registry, readRegistry } from '../../themes/index.ts';
import type { Nameable } from './which-theme.ts';

/** What the commands of themes work on. */
export interface Grounds {
  readonly laid: LaidOut;
  /** The registry to go on from. */
  readonly registry: Registry;
  /** What `data/themes.json` held; nothing where there is none. */
  readonly before: string | undefined;
  readonly curated: readonly Nameable[];
  /** Why the file cannot be gone on from; empty where it can. */
  readonly faults: readonly Fault[];
}

/**
 * Puts together what is known of themes: what the file says, brought up to the newest tickets.
 *
 * @param atATime true where the as-of time was given: a look back changes nothing of what was found later
 */
export function groundsOf(laid: LaidOut, source: Source | undefined, atATime: boolean): Grounds {
  const { registry: written, faults } =
    source === undefined ? { faults: [] } : readRegistry(source.text, source.file);
  const { registry: found } = laid.history;
  const curated = laid.themes.filter((theme) => theme.curated);
  return {
    laid,
    registry: withoutLostFiles(
      written !== undefined && (atATime || isFurther(written, found)) ? written : found,
      new Set(curated.map(({ id }) => id)),
    ),
    before: source?.text,
    curated,
    faults: written === undefined ? faults : [],
  };
}

/** A promoted theme whose file was taken away again is found in tickets as before. */
function withoutLostFiles(registry: Registry, curated: ReadonlySet<string>): Registry {
  return {
    ...registry,
    themes: registry.themes.map(({ promoted, ...theme }) =>
      promoted && curated.has(theme.id) ? { ...theme, promoted } : theme,
    ),
  };
}

/** True where what is written was found in later weeks than what was found now, as when exports are taken away. */
export function isFurther(written: Pick<Registry, 'through'>, found: Pick<Registry, 'through'>): boolean {
  return written.through > found.through;
}
