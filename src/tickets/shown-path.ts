import { redact } from './redaction/redact.ts';

/** Endings of files that are dropped among exports; any other may be the end of an address. */
const ending = /(?:\.(?:csv|tsv|txt|docx?|xlsx?|ods|pdf|json|xml|html?|zip))?(?:\.gz)?$/i;

/**
 * Gives a path fit to be shown: without personal data in any of its parts, without characters that are not seen, on one
 * line. Each part is read by itself, because a `/` before a number hides what it is; `_` parts words in names of files.
 *
 * @param known people whose names, and words of the settings, that must go as well
 */
export function shownPath(path: string, known: Known = {}): string {
  const parts = path.normalize('NFC').split('/');
  return parts.map((part) => shownPart(part, known)).join('/');
}

interface Known {
  readonly names?: readonly string[];
  readonly words?: readonly string[];
}

function shownPart(part: string, known: Known): string {
  const end = ending.exec(part)?.[0] ?? '';
  const name = part.slice(0, part.length - end.length);
  const { text, counts } = redact(name.replaceAll('_', ' '), known);
  const shown = Object.keys(counts).length > 0 ? text : redact(name, known).text;
  return `${shown.replace(/\s+/g, ' ')}${end}`;
}
