import type { Handoff } from '../handoffs/index.ts';
import type { PredictionStanding } from '../signals/index.ts';
import { laterSurprises, type Watch } from '../watch/index.ts';
import { warningDays } from './warning-days.ts';

/** The verdict on one question of the support forecast. */
type ForecastVerdict = Watch['predicted'][number]['verdict'];

/** What is known of one release once its handoff, its watch and its signal reading lie side by side. */
export interface ReleaseGrounds {
  readonly handoff: Pick<Handoff, 'id' | 'release' | 'version' | 'releaseAt' | 'writtenOn' | 'signatures'>;
  readonly watch: Watch;
  readonly brief: PredictionStanding['state'];
}

/** One release of the record. Tickets are kept by their ids, so that one of two windows is counted once where releases are pooled. */
export interface ReleaseRecord {
  readonly id: string;
  readonly release: string;
  readonly version?: string;
  readonly releaseAt: string;
  /** `short`: the 48 hours are over, and the exports do not hold all of them. Only `over` counts across releases. */
  readonly watched: 'upcoming' | 'running' | 'short' | 'over';
  /** Predicted questions: all, and what became of them. `open` is silent without a verdict, or not over. */
  readonly questions: {
    readonly foreseen: number;
    readonly came: number;
    readonly perhaps: number;
    readonly silent: number;
    readonly open: number;
  };
  /** Tickets about the release: of a predicted question, a known limitation or a surprise. */
  readonly about: ReadonlySet<string>;
  /** Those of them that the handoff foresaw, as a question or as a limitation. */
  readonly foreseen: ReadonlySet<string>;
  /** Themes that nobody foresaw, by their ids; a shape found by words alone has no theme. */
  readonly surprises: readonly {
    readonly theme?: string;
    readonly label: string;
    readonly tickets: number;
  }[];
  /** What later rollout steps brought beyond them; no part of the 48 hours, so in no sum. */
  readonly later: readonly { readonly theme?: string; readonly label: string }[];
  /** Days from the day on which support had the handoff to flag on; null where no day is written. */
  readonly warningDays: number | null;
  /** The support forecast: how many questions had each verdict. */
  readonly forecast: Readonly<Record<ForecastVerdict, number>>;
  /** The brief's own prediction, which only a person judges. */
  readonly brief: PredictionStanding['state'];
}

/** Lays the record of one release open. */
export function recordOf({ handoff, watch, brief }: ReleaseGrounds): ReleaseRecord {
  const { unpredicted, lanes } = watch;
  // What the handoff learned after flag on was no prediction.
  const predicted = watch.predicted.filter(({ addedAt }) => addedAt === undefined);
  const count = (holds: (question: (typeof predicted)[number]) => boolean): number =>
    predicted.filter(holds).length;
  const judged = (verdict: ForecastVerdict): number => count((question) => question.verdict === verdict);
  const ticketsOf = (kinds: readonly string[]): Set<string> =>
    new Set(lanes.filter(({ kind }) => kinds.includes(kind)).flatMap(({ tickets }) => tickets));
  return {
    id: handoff.id,
    release: handoff.release,
    ...(handoff.version === undefined ? {} : { version: handoff.version }),
    releaseAt: handoff.releaseAt,
    watched: watchedOf(watch),
    questions: {
      foreseen: predicted.length,
      came: count(({ state }) => state === 'came'),
      perhaps: count(({ perhaps }) => perhaps === true),
      silent: count(
        ({ state, perhaps, verdict }) => state === 'silent' && !perhaps && verdict !== 'not-checked',
      ),
      open: count(
        ({ state, perhaps, verdict }) => state === 'silent' && !perhaps && verdict === 'not-checked',
      ),
    },
    about: ticketsOf(['question', 'limitation', 'surprise']),
    foreseen: ticketsOf(['question', 'limitation']),
    surprises: unpredicted.map(({ theme, found, label, count: tickets }) => ({
      ...(found === 'theme' ? { theme } : {}),
      label,
      tickets,
    })),
    later: laterSurprises(watch).map(({ theme, found, label }) => ({
      ...(found === 'theme' ? { theme } : {}),
      label,
    })),
    warningDays: warningDays(handoff),
    forecast: {
      right: judged('right'),
      'too-conservative': judged('too-conservative'),
      wrong: judged('wrong'),
      'not-checked': judged('not-checked'),
    },
    brief,
  };
}

function watchedOf({ released, complete, whole }: Watch): ReleaseRecord['watched'] {
  if (!released) return 'upcoming';
  if (!complete) return 'running';
  return whole ? 'over' : 'short';
}
