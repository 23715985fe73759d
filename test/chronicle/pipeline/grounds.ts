import { layOut } from '../../../src/chronicle/desk.ts';
import type { PipelineGrounds } from '../../../src/chronicle/pipeline/grounds.ts';
import { assess } from '../../../src/chronicle/weeks/assess.ts';
import { timeLine } from '../../../src/chronicle/weeks/points.ts';
import { type Settings, withDefaults } from '../../../src/settings/index.ts';
import { builtInCues, type Correction, type Sorted } from '../../../src/sorting/index.ts';
import type { Theme } from '../../../src/themes/index.ts';
import { english } from '../../../src/words/index.ts';
import { sorted, ticket } from '../tickets.ts';

/** A ticket of a test with how it is sorted and the themes it carries. */
export type Told = Parameters<typeof ticket>[0] & {
  readonly as?: Partial<Sorted>;
  readonly themes?: readonly string[];
};

interface Some {
  /** The as-of time; without it the newest ticket's creation. */
  readonly now?: string;
  readonly settings?: Partial<Settings>;
  /** The text of `data/briefs.csv`. */
  readonly briefs?: string;
  readonly corrections?: readonly Correction[];
  /** Tickets that are set aside, each with its filter. */
  readonly aside?: Readonly<Record<string, string>>;
}

/** What the parts of the pipeline are worked out from; each theme's label is its id with a capital. */
export function groundsWith(tickets: readonly Told[], some: Some = {}): PipelineGrounds {
  const made = tickets.map(({ as: _, themes: __, ...rest }) => ticket(rest));
  const ids = [...new Set(tickets.flatMap(({ themes = [] }) => themes))];
  const desk = layOut(
    made,
    new Map(tickets.map(({ id, as }) => [id, sorted(as)])),
    new Map(tickets.map(({ id, themes = [] }) => [id, themes])),
    withDefaults(some.settings),
    some.now === undefined ? undefined : Date.parse(some.now),
  );
  return {
    desk,
    assessment: assess(desk, ids),
    line: timeLine(desk, []),
    themes: ids.map((id) => ({ id, label: id[0]?.toUpperCase() + id.slice(1) }) as Theme),
    corrections: new Map((some.corrections ?? []).map((correction) => [correction.ticket, correction])),
    cues: builtInCues,
    sorter: undefined,
    handoffs: [],
    sortedQuestions: new Map(),
    logs: new Map(),
    filterOf: new Map(Object.entries(some.aside ?? {})),
    sources: some.briefs === undefined ? {} : { briefs: { file: 'data/briefs.csv', text: some.briefs } },
    words: english,
  };
}
