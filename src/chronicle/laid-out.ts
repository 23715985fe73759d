import type { Fault } from '../faults/index.ts';
import { defaultSettings, readSettings, type Settings } from '../settings/index.ts';
import {
  type Correction,
  type Cues,
  cuesFrom,
  readCueTable,
  type Sorter,
  sorterFromCorrections,
  sortTickets,
} from '../sorting/index.ts';
import {
  examplesOf,
  namedAlike,
  readRegistry,
  type TextTicket,
  type Theme,
  type ThemeHistory,
  themesOver,
} from '../themes/index.ts';
import {
  nothingToForget,
  readForget,
  readTickets,
  type Ticket,
  unmatchedForget,
  unusedOverrides,
} from '../tickets/index.ts';
import { type Language, wordsOf } from '../words/index.ts';
import { type Shown, shownAccounts } from './accounts/shown-accounts.ts';

import { type Desk, layOut, type TimeLine, timeOf } from './desk.ts';
import { type Discretion, discretion } from './forgetting.ts';
import type { ComputeOptions } from './options.ts';
import { filedByTriage } from './pipeline/filed.ts';
import { overAllFiles } from './progress.ts';
import { type Parted, partAside } from './set-aside.ts';
import { settle } from './settled.ts';
import { baseOf, type Sources } from './sources.ts';
import { type Remark, unheardThemes } from './themes/unheard.ts';
import { correctionsOf, curatedThemesOf } from './written.ts';

/** The tickets before weeks are compared: redacted, sorted, themed and placed in time. */
export interface LaidOut {
  readonly settings: Settings;
  readonly ingest: Awaited<ReturnType<typeof readTickets>>;
  readonly discreet: Discretion;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly parted: Parted;
  readonly silence: Shown['silence'];
  readonly cues: Cues;
  readonly sorter: Sorter | undefined;
  readonly themes: readonly Theme[];
  /** Themes through time, and what the next build should know of them. */
  readonly history: ThemeHistory;
  readonly desk: Desk;
  /** What is to be mended in what was read up to here. */
  readonly faults: readonly Fault[];
  /** What is worth a word, and asks for nothing. */
  readonly remarks: readonly Remark[];
}

/**
 * Exports become tickets, tickets are sorted and themed and put on one time line: the first half of the whole product, and all
 * that the CS Lead's desk in the terminal needs of it.
 *
 * @param options `language` is the one in which reasons are said, else that of the settings
 */
export async function layOutTickets(
  sources: Sources,
  options: ComputeOptions & { readonly language?: Language } = {},
): Promise<LaidOut> {
  const tell = options.onProgress ?? (() => {});
  const faults: Fault[] = [...sources.faults];
  const keep = <Value>({ faults: found, ...rest }: { faults: Fault[] } & Value): Omit<Value, 'faults'> => {
    faults.push(...found);
    return rest as Omit<Value, 'faults'>;
  };

  const settings = sources.settings
    ? keep(readSettings(sources.settings.text, sources.settings.file)).settings
    : defaultSettings;
  const forget = sources.forget
    ? keep(readForget(sources.forget.text, sources.forget.file)).forget
    : nothingToForget;

  const ingest = await readTickets([...sources.ticketFiles], settings, {
    root: baseOf(sources.folders.data, sources.folders.root),
    forget,
    ...(options.requesterKey === undefined ? {} : { requesterKey: options.requesterKey }),
    ...(options.cache === undefined ? {} : { cache: options.cache }),
    onProgress: overAllFiles(sources.ticketBytes, tell),
  });
  if (sources.settings && ingest.files.some(({ rows }) => rows > 0)) {
    const { file } = sources.settings;
    for (const { field, headers } of unusedOverrides(
      settings.exports.columns,
      ingest.files,
      settings.privacy.words,
    ))
      faults.push({
        file,
        message: `No export has a column ${headers.map((header) => `'${header}'`).join(' or ')}, so exports.columns.${field} does nothing. Check how it is spelt.`,
      });
  }
  if (sources.forget)
    faults.push(...unmatchedForget(forget, (at) => (ingest.forgotten[at] ?? 0) > 0, sources.forget.file));
  const ids = new Set(ingest.tickets.map(({ id }) => id));
  const discreet = discretion(forget, ids);
  const corrections = sources.corrections
    ? correctionsOf(sources.corrections, ids, discreet, faults)
    : new Map<string, Correction>();
  const parted = partAside(ingest.tickets, corrections);
  const { tickets, silence, unnamed } = shownAccounts(parted.counted, settings);

  tell({ step: 'sorting' });
  const cues = cuesFrom(
    sources.cues
      .map(({ text, file }) => keep(readCueTable(text, file)).table)
      .filter((table) => table !== undefined),
  );
  const sorter = sorterFromCorrections(tickets, corrections, cues);
  const { language = settings.language } = options;
  const byWords = sortTickets(tickets, { ...settings, language }, corrections, { cues, sorter });

  tell({ step: 'themes' });
  const curated = curatedThemesOf(sources.themes, ids, discreet, faults);
  const now = options.now === undefined ? undefined : Date.parse(options.now);
  const time = timeOf(tickets, settings, now);
  const history = themesOver(themedTickets(time, parted.counted), time.weeks, {
    curated,
    examples: examplesOf(curated, corrections, tickets),
    registry: sources.registry
      ? keep(readRegistry(sources.registry.text, sources.registry.file)).registry
      : undefined,
    asOf: time.asOf,
  });
  const { themes, assigned: byText } = history;
  const { sorted, assigned } = keep(
    settle(
      byWords,
      byText,
      corrections,
      curated,
      new Set(themes.map(({ id }) => id)),
      sources.corrections?.file ?? '',
      filedByTriage(sources, settings),
      wordsOf(language),
    ),
  );

  faults.push(...namedAlike(sources.themes, themes, new Set([...assigned.values()].flat())));

  const aside = ingest.tickets.filter(({ id }) => parted.filterOf.has(id));
  const desk = layOut(
    tickets,
    sorted,
    assigned,
    settings,
    now,
    unnamed,
    aside.map(({ createdAt }) => Date.parse(createdAt)),
  );
  return {
    settings,
    ingest,
    discreet,
    corrections,
    parted,
    silence,
    cues,
    sorter,
    themes,
    history,
    desk,
    faults,
    remarks: unheardThemes(sources.themes, curated, history.findings),
  };
}

/** What themes are found by. Whose name is hidden still tells independent requesters apart. */
function themedTickets({ body }: TimeLine, counted: readonly Ticket[]): TextTicket[] {
  const accounts = new Map(counted.map(({ id, account }) => [id, account]));
  // Where all belong to one account it tells nobody apart.
  const tell = new Set(accounts.values()).size > 1;
  return body.map(({ ticket: { id, createdAt, subject, body: text, requester } }) => {
    const account = tell ? accounts.get(id) : undefined;
    return {
      id,
      createdAt,
      subject,
      body: text,
      ...(requester === undefined ? {} : { requester }),
      ...(account === undefined ? {} : { account }),
    };
  });
}
