import { decideDates } from '../dates/decide.ts';
import { type DateField, dateFields } from '../dates/evidence.ts';
import type { DayOrder } from '../dates/instant.ts';
import type { ReadSettings } from '../options.ts';
import { redactorOf } from '../redaction/redact.ts';
import { type Facts, factFinder } from './facts.ts';
import type { Plan } from './plan.ts';

/** What was decided for a whole file. Plain data. */
export interface Decisions {
  readonly orders: Readonly<Record<DateField, DayOrder>>;
  readonly numericIds: boolean;
  /** Names of agents, which any text may hold. */
  readonly agents: readonly string[];
}

/** Decides from all rows of a file how each is read, or says why none can be. */
export function decide(
  plan: Plan,
  facts: Facts,
  settings: ReadSettings,
): { decisions: Decisions; notes: readonly string[] } | { refusal: string } {
  if (facts.rows > 0 && facts.dated * 2 < facts.rows) {
    const header = plan.layout.headers[plan.chosen.fields.get('created') as number] as string;
    return {
      refusal: `Under half of the rows have a readable date in the column ${redactorOf().redact(header).text}. Export the tickets again with dates as YYYY-MM-DD.`,
    };
  }
  const { dayOrder } = settings.exports;
  const dates = decideDates(facts.dates, dayOrder === undefined ? {} : { dayOrder });
  if ('refusal' in dates) return dates;
  const { orders, notes } = dates;
  const numericIds = facts.rows > 0 && facts.numericIds;
  return { decisions: { orders, numericIds, agents: [...facts.agents] }, notes };
}

/** What the beginning of a file leads to expect. Every row of the file then confirms it, or it is read once more. */
export function expected(plan: Plan, settings: ReadSettings): Decisions {
  const finder = factFinder(plan);
  const width = plan.layout.headers.length;
  for (const [line, cells] of plan.layout.sample.entries()) {
    if (cells.length === width) finder.see({ line, cells });
  }
  const facts = finder.facts();
  const decided = decide(plan, facts, settings);
  if ('decisions' in decided) return decided.decisions;
  const orders = Object.fromEntries(dateFields.map((field) => [field, 'day-first']));
  return { orders: orders as Decisions['orders'], numericIds: facts.numericIds, agents: [...facts.agents] };
}

/** True when both read every row alike, but for the names of agents. */
export function readAlike(a: Decisions, b: Decisions): boolean {
  return a.numericIds === b.numericIds && dateFields.every((field) => a.orders[field] === b.orders[field]);
}
