import type { Calibration } from '../calibration/index.ts';
import type { Fault } from '../faults/index.ts';
import type { Gate, Handoff } from '../handoffs/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Registry } from '../themes/index.ts';
import type { VoiceNote } from '../voice/index.ts';
import type { Lag, LogReport, Watch } from '../watch/index.ts';
import type { Words } from '../words/index.ts';
import type { Arrivals } from './arrivals.ts';
import type { PipelineFiles } from './pipeline/files.ts';
import type { PredictionReport } from './predictions.ts';
import type { Report } from './schema/ingest.ts';
import type { Pipeline } from './schema/pipeline.ts';
import type { ThemeReport } from './schema/theme.ts';
import type { TicketFilter, TicketLine } from './schema/ticket.ts';
import type { WeekReport } from './schema/week.ts';
import type { Source } from './sources.ts';
import type { FormerTheme } from './themes/former.ts';
import type { ThemesOverview } from './themes/overview.ts';
import type { Remark } from './themes/unheard.ts';
import type { WatchTold } from './watches/told.ts';
import type { People } from './weeks/people.ts';

/** A release: what its handoff says, whether the gate is open, and what was heard in the 48 hours after it. */
export interface Release {
  readonly id: string;
  readonly handoff: Handoff;
  readonly gate: Gate;
  /** Of an upcoming release it says that it has not begun. */
  readonly watch: Watch;
  /** Who wrote about it in those hours. */
  readonly affected: People;
  /** What its watchers noted. */
  readonly log: LogReport;
  /** How far tickets lagged behind earlier releases; absent for the first one. */
  readonly lag?: Lag;
  /** Its moments, what the handoff should learn of it, what belongs into the reading. */
  readonly told: WatchTold;
  /** `Tuesday 15 September 2026, 09:00`. */
  readonly releasedInWords: string;
  /** Weeks whose readings lie inside the watch. */
  readonly weeks: readonly string[];
}

/** Everything that a page of the site can show, computed once a build. */
export interface Chronicle {
  readonly settings: Settings;
  /** What the interface says, in the settings' language. */
  readonly words: Words;
  readonly report: Report;
  readonly faults: readonly Fault[];
  /** What is worth a word at the end of a build, and asks for nothing. */
  readonly remarks: readonly Remark[];
  /** Oldest first; empty without tickets. */
  readonly weeks: readonly WeekReport[];
  /** The newest complete week, else the newest one. */
  readonly newest?: WeekReport;
  /** When tickets come, by weekday and hour. */
  readonly arrivals: Arrivals;
  /** Heaviest in the newest complete weeks first. */
  readonly themes: readonly ThemeReport[];
  /** What moved among them, what is in none, and which stand. */
  readonly themesOverview: ThemesOverview;
  /** Themes that were merged, hidden, or have no ticket here, whose addresses stay. */
  readonly formerThemes: readonly FormerTheme[];
  /** What the next build should know of discovered themes, and `data/themes.json` as this one read it. */
  readonly registry: { readonly found: Registry; readonly file?: Source };
  /** What is done about tickets, from their stream on. */
  readonly pipeline: Pipeline;
  readonly pipelineFiles: PipelineFiles;
  /** Newest first. */
  readonly releases: readonly Release[];
  /** Where the prediction of each brief stands, by the id of its handoff. */
  readonly predictions: ReadonlyMap<string, PredictionReport>;
  /** What was foreseen and what came, release by release. */
  readonly calibration: Calibration;
  /** Newest first. */
  readonly notes: readonly VoiceNote[];
  /** Weeks whose authored reading has prose beneath its lines. */
  readonly prose: readonly string[];
  /** The tickets of one week, oldest first. */
  ticketsOf(week: string): readonly TicketLine[];
  /** The ways to narrow the tickets of one week, `all` first. */
  filtersOf(week: string): readonly TicketFilter[];
  /** One ticket, wherever it is. */
  ticket(id: string): TicketLine | undefined;
  /** A moment of ISO 8601 in the zone of the site: `Tuesday 15 September 2026, 09:00`. */
  momentInWords(iso: string): string;
}
