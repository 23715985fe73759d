import type { z } from 'zod';
import { nearest } from '../words/index.ts';

type Issue = z.core.$ZodIssue;

interface Kind {
  readonly is: string;
  readonly write: string;
}

/** Where something is wrong. */
export interface Place {
  readonly value: unknown;
  readonly known: readonly string[];
  readonly whole: string;
  readonly nameOf: (path: readonly (string | number)[]) => string | undefined;
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
 * Says one thing that a schema found wrong as a sentence for the person who wrote the file; of unknown keys one at a time.
 *
 * A schema's own words come first; what it says nothing about is told here: missing, empty, of another type, not
 * among the choices.
 *
 * @param path where it is, from the top of the YAML
 * @param place what stands there, undefined when nothing does; which keys are known there; what the YAML as a whole is
 * called, `The front matter` or `The file`; and the name that an item of a list has, by its path
 */
export function explain(
  issue: Issue,
  path: readonly (string | number)[],
  { value, known, whole, nameOf }: Place,
): string {
  const name = path.length > 0 ? placeInWords(path, nameOf) : whole;
  if (issue.code === 'unrecognized_keys' && issue.message.startsWith('Unrecognized')) {
    const [key = ''] = issue.keys;
    const where = path.length > 0 ? ` under ${name}` : '';
    const meant = nearest(key, known);
    const mend = meant === undefined ? 'Check the spelling, or take it out.' : `Did you mean '${meant}'?`;
    return `'${key}' is not known here${where}. ${mend}`;
  }
  if (issue.code !== 'custom') {
    if (value === undefined) return capital(`${name} is missing. Add it.`);
    if (value === null) return capital(`${name} is empty. Fill it in, or take the line out.`);
  }
  const own = /^(?:Invalid|Too|Unrecognized)\b/.test(issue.message) ? wanted(issue) : issue.message;
  return sentence(
    capital(own.startsWith('is ') || own.startsWith('has ') ? `${name} ${own}` : `${name}: ${own}`),
  );
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** `'privacy.quotes'`; in a list `'where' of the second of 'filters' (“Training”)`. */
function placeInWords(path: readonly (string | number)[], nameOf: Place['nameOf']): string {
  const at = path.findLastIndex((part) => typeof part === 'number');
  if (at < 0) return `'${path.join('.')}'`;
  const index = Number(path[at]);
  const ordinal = ordinals[index] ?? `number ${index + 1}`;
  const called = nameOf(path.slice(0, at + 1));
  const list = placeInWords(path.slice(0, at), nameOf);
  const item = `${index < ordinals.length ? 'the ' : ''}${ordinal} of ${list}${called === undefined ? '' : ` (“${called}”)`}`;
  const below = path.slice(at + 1);
  return below.length === 0 ? item : `'${below.join('.')}' of ${item}`;
}

/** Ends a text as a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
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
  if (issue.code === 'too_small' && issue.inclusive === false)
    return `is too small. It is more than ${issue.minimum}`;
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
