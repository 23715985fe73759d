import type { Field } from '../columns/field.ts';
import type { ReadSettings } from '../options.ts';
import type { RowTicket } from './row.ts';

/** How many values of a column are shown, and how long each may be. */
const shownValues = 2;
const shownLength = 80;
/** Columns whose values are names of people or of accounts that a setting may hide. */
const withheld: ReadonlySet<Field> = new Set(['requester', 'requesterId', 'email', 'assignee', 'account']);
const words: ReadonlySet<Field> = new Set(['subject', 'body', 'tags']);
/** Columns of which only a part is kept: what is shown is that part. */
const picked: ReadonlySet<Field> = new Set(['engineeringIssue', 'handOvers']);

/** Redacted values by field, at most two each. */
export type Samples = Record<string, string[]>;

/**
 * Collects a few redacted values of each column, so that a person can see whether it was understood.
 *
 * With `quotes: none` no words of customers are among them.
 */
export function sampler(
  fields: Iterable<Field>,
  settings: ReadSettings,
): { see(ticket: RowTicket, value: (field: Field) => string): void; take(): Samples } {
  const shown = [...fields].filter(
    (field) => !withheld.has(field) && !(words.has(field) && settings.privacy.quotes === 'none'),
  );
  let open = shown;
  let samples: Samples = {};
  return {
    see(ticket, value) {
      if (open.length === 0) return;
      for (const field of open) {
        const text =
          words.has(field) || picked.has(field)
            ? String(ticket[field as 'subject' | 'body' | 'tags' | 'engineeringIssue' | 'handOvers'] ?? '')
            : value(field);
        if (text !== '') addSample(samples, field, shortened(text));
      }
      open = open.filter((field) => (samples[field]?.length ?? 0) < shownValues);
    },
    take() {
      const taken = samples;
      samples = {};
      open = shown;
      return taken;
    },
  };
}

/** The samples of two neighbouring ranges together: those of the first come first. */
export function mergeSamples(a: Samples, b: Samples): Samples {
  const samples: Samples = structuredClone(a);
  for (const [field, values] of Object.entries(b))
    for (const value of values) addSample(samples, field, value);
  return samples;
}

function addSample(samples: Samples, field: string, value: string): void {
  const known = samples[field] ?? [];
  if (known.length < shownValues && !known.includes(value)) samples[field] = [...known, value];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > shownLength
    ? `${line
        .slice(0, shownLength)
        .replace(/⟨[a-z-]*$/, '')
        .toWellFormed()}…`
    : line;
}
