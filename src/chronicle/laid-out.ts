import type { Fault } from '../faults/index.ts';
import { defaultSettings, readSettings } from '../settings/index.ts';
import { type Correction, sortTickets } from '../sorting/index.ts';
import { readCuratedTheme, type Theme, themesOf } from '../themes/index.ts';
import { nothingToForget, readForget, readTickets } from '../tickets/index.ts';
import { shownAccounts } from './accounts/shown-accounts.ts';
import type { ComputeOptions } from './compute.ts';
import { type Desk, layOut } from './desk.ts';
import { discretion } from './forgetting.ts';
import { overAllFiles } from './progress.ts';
import { partAside } from './set-aside.ts';
import { settle } from './settled.ts';
import { baseOf, type Sources } from './sources.ts';
import { correctionsOf } from './written.ts';

/** The tickets as a build has them before it compares weeks: redacted, sorted, themed and placed in time. */
export interface LaidOut {
  readonly desk: Desk;
  readonly themes: readonly Theme[];
  readonly corrections: ReadonlyMap<string, Correction>;
  /** What is to be mended in the settings, in what is to be forgotten, and in the corrections. */
  readonly faults: readonly Fault[];
}

/**
 * Reads and sorts every ticket as {@link computeChronicle} does, and stops there: what the CS Lead's desk in the terminal needs,
 * without the pages' figures.
 */
export async function layOutTickets(sources: Sources, options: ComputeOptions = {}): Promise<LaidOut> {
  const tell = options.onProgress ?? (() => {});
  const faults: Fault[] = [];
  const { settings, faults: inSettings } = sources.settings
    ? readSettings(sources.settings.text, sources.settings.file)
    : { settings: defaultSettings, faults: [] };
  const { forget, faults: inForget } = sources.forget
    ? readForget(sources.forget.text, sources.forget.file)
    : { forget: nothingToForget, faults: [] };
  faults.push(...sources.faults, ...inSettings, ...inForget);

  const ingest = await readTickets([...sources.ticketFiles], settings, {
    root: baseOf(sources.folders.data, sources.folders.root),
    forget,
    ...(options.requesterKey === undefined ? {} : { requesterKey: options.requesterKey }),
    ...(options.cache === undefined ? {} : { cache: options.cache }),
    onProgress: overAllFiles(sources.ticketBytes, tell),
  });
  const ids = new Set(ingest.tickets.map(({ id }) => id));
  const corrections = sources.corrections
    ? correctionsOf(sources.corrections, ids, discretion(forget, ids), faults)
    : new Map<string, Correction>();
  const parted = partAside(ingest.tickets, corrections);
  const { tickets, unnamed } = shownAccounts(parted.counted, settings);

  tell({ step: 'sorting' });
  const byWords = sortTickets(tickets, settings, corrections);
  tell({ step: 'themes' });
  const curated = sources.themes
    .map(({ text, file }) => readCuratedTheme(text, file).theme)
    .filter((theme) => theme !== undefined);
  const { themes, assigned: byText } = themesOf(tickets, curated);
  const known = new Set(themes.map(({ id }) => id));
  const { sorted, assigned } = settle(byWords, byText, corrections, curated, known, '');
  const now = options.now === undefined ? undefined : Date.parse(options.now);
  return { desk: layOut(tickets, sorted, assigned, settings, now, unnamed), themes, corrections, faults };
}
