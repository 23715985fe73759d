import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

interface Kind {
  readonly is: string;
  readonly write: string;
}

const group: Kind = {
  is: 'a group of names',
  write: "Write each name on a line of its own, as 'name: value'",
};

/** What each type is called by people who write YAML, and how it is written. */
const kinds = new Map<string, Kind>([
  ['string', { is: 'a text', write: 'Put it in quotes' }],
  ['number', { is: 'a number', write: 'Write digits alone' }],
  ['int', { is: 'a whole number', write: 'Write digits alone' }],
  ['boolean', { is: 'a yes or no', write: "Write 'true' or 'false' without quotes" }],
  ['array', { is: 'a list', write: "Write one item a line, each begun with '- '" }],
  ['object', group],
  ['record', group],
]);

/**
 * Says one thing that a schema found wrong as a sentence for the person who wrote the file.
 *
 * A schema's own words come first; what it says nothing about is told here: missing, empty, of another type, not
 * among the choices.
 *
 * @param path where it is, from the top of the YAML
 * @param value what stands there; undefined when nothing does
 * @param whole what the YAML as a whole is called: `The front matter`, `The file`
 */
export function explain(
  issue: Issue,
  path: readonly (string | number)[],
  value: unknown,
  whole: string,
): string {
  const name = path.length > 0 ? `'${path.join('.')}'` : whole;
  if (issue.code === 'unrecognized_keys' && issue.message.startsWith('Unrecognized')) {
    const keys = issue.keys.map((key) => `'${key}'`).join(', ');
    const where = path.length > 0 ? ` under ${name}` : '';
    return `${keys} ${issue.keys.length === 1 ? 'is' : 'are'} not known here${where}. Check the spelling, or take it out.`;
  }
  if (issue.code !== 'custom') {
    if (value === undefined) return `${name} is missing. Add it.`;
    if (value === null) return `${name} is empty. Fill it in, or take the line out.`;
  }
  const own = /^(?:Invalid|Too|Unrecognized)\b/.test(issue.message) ? wanted(issue) : issue.message;
  return sentence(own.startsWith('is ') || own.startsWith('has ') ? `${name} ${own}` : `${name}: ${own}`);
}

/** Ends a text as a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** What would have been right, where the schema itself has no words for it. */
function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return notA([issue.expected]);
  if (issue.code === 'invalid_value') {
    return `is none of the choices. Write one of: ${issue.values.map((value) => `'${String(value)}'`).join(', ')}`;
  }
  if (issue.code === 'invalid_union') {
    const expected = issue.errors.flatMap(([first]) =>
      first?.code === 'invalid_type' && first.path.length === 0 ? [first.expected] : [],
    );
    return expected.length > 0 ? notA(expected) : 'cannot be read here';
  }
  if (issue.code === 'too_small' && Number(issue.minimum) === 1 && issue.origin !== 'number') {
    return 'is empty. Fill it in, or take the line out';
  }
  if (issue.code === 'too_small') return `is too small. The least is ${issue.minimum}`;
  if (issue.code === 'too_big') return `is too large. The most is ${issue.maximum}`;
  if (issue.code === 'invalid_format') return `is not in the form that is asked for here`;
  return issue.message;
}

function notA(expected: readonly string[]): string {
  const wantedKinds = [...new Set(expected)].map((type) => kinds.get(type) ?? { is: `a ${type}`, write: '' });
  const [first] = wantedKinds;
  return `is not ${wantedKinds.map(({ is }) => is).join(' or ')}${first?.write ? `. ${first.write}` : ''}`;
}
