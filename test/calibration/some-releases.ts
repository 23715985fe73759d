import type { ReleaseGrounds } from '../../src/calibration/index.ts';
import type { Watch } from '../../src/watch/index.ts';

/** How a release of a test went. */
interface Went {
  /** Its number among the releases of the test: a month for each. */
  readonly number: number;
  readonly foreseen?: number;
  readonly limitations?: number;
  readonly surprises?: readonly {
    readonly theme: string;
    readonly tickets: number;
    readonly byWords?: true;
  }[];
  /** Themes that only a later rollout step brought. */
  readonly later?: readonly string[];
  readonly questions?: readonly Partial<Watch['predicted'][number]>[];
  readonly handoff?: Partial<ReleaseGrounds['handoff']>;
  readonly brief?: ReleaseGrounds['brief'];
  readonly watch?: Partial<Watch>;
  /** The number of its first ticket; its own by default. */
  readonly firstTicket?: number;
}

const month = (number: number): string => new Date(Date.UTC(2025, number, 1, 9)).toISOString();

/** A release with so many tickets that were foreseen, and so many that were not. */
export function release({
  number,
  foreseen = 0,
  limitations = 0,
  surprises = [],
  later = [],
  questions = [],
  handoff = {},
  brief = 'none',
  watch = {},
  firstTicket = 1000 * number,
}: Went): ReleaseGrounds {
  let next = firstTicket;
  const some = (count: number): string[] => Array.from({ length: count }, () => `${next++}`);
  const lane = (kind: 'question' | 'limitation' | 'surprise', count: number) => ({
    kind,
    index: 0,
    label: kind,
    hours: [],
    tickets: some(count),
  });
  const from = month(number);
  const to = new Date(Date.parse(from) + 48 * 3_600_000).toISOString();
  return {
    handoff: { id: `r${number}`, release: `Release ${number}`, releaseAt: from, signatures: {}, ...handoff },
    watch: {
      released: true,
      complete: true,
      whole: true,
      from,
      to,
      predicted: questions,
      unpredicted: surprises.map(({ theme, tickets, byWords }) => ({
        theme,
        label: `The ${theme}`,
        found: byWords ? 'words' : 'theme',
        count: tickets,
      })),
      steps: [
        { surprises: later.map((theme) => ({ theme, label: `The ${theme}`, found: 'theme', count: 3 })) },
      ],
      lanes: [
        lane('question', foreseen),
        lane('limitation', limitations),
        ...surprises.map(({ tickets }) => lane('surprise', tickets)),
      ],
      ...watch,
    } as unknown as Watch,
    brief,
  };
}

/** Long after all of them. */
export const afterAll = Date.UTC(2030, 0, 1);
