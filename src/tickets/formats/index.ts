import { headerAsWritten, normaliseHeader } from '../columns/normalise.ts';
import { chatwoot } from './chatwoot.ts';
import type { Format } from './format.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { freshservice } from './freshservice.ts';
import { front } from './front.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { gladly } from './gladly.ts';
import { glpi } from './glpi.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { intercomTranscripts } from './intercom-transcripts.ts';
import { jira } from './jira.ts';
import { kayako } from './kayako.ts';
import { linear } from './linear.ts';
import { osticket } from './osticket.ts';
import { salesforce } from './salesforce.ts';
import { servicenow } from './servicenow.ts';
import { trudesk } from './trudesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zendeskExplore } from './zendesk-explore.ts';
import { zohoDesk } from './zoho-desk.ts';

/** Every helpdesk that is known by name; the order says nothing. */
const formats: readonly Format[] = [
  chatwoot,
  freescout,
  freshdesk,
  freshservice,
  front,
  github,
  gitlab,
  gladly,
  glpi,
  gorgias,
  helpscout,
  hubspot,
  intercom,
  intercomTranscripts,
  jira,
  kayako,
  linear,
  osticket,
  salesforce,
  servicenow,
  trudesk,
  zammad,
  zendesk,
  zendeskExplore,
  zohoDesk,
];

/** Any export whose columns are understood by their names and contents alone. */
const byColumns: Format = { name: 'columns', marks: [], columns: {} };

/**
 * Gives the helpdesk that writes such a header, or the format `columns` when it is none that is known.
 *
 * Of several whose marks are there it is the one that names the most of the columns, then the one with the
 * longest mark.
 */
export function formatOf(headers: readonly string[]): Format {
  const written = headers.map(headerAsWritten);
  const names = new Set(headers.map(normaliseHeader));
  let best: { format: Format; score: number } | undefined;
  for (const format of formats) {
    const met = format.marks.filter((marks) => marks.every((mark) => isThere(mark, written)));
    if (met.length === 0) continue;
    const longest = Math.max(...met.map((marks) => marks.length));
    const score = known(format, names, new Set(written)) + longest / 100;
    if (best === undefined || score > best.score) best = { format, score };
  }
  return best?.format ?? byColumns;
}

/** Gives the format of this name, or the one that knows no helpdesk. */
export function formatNamed(name: string): Format {
  return formats.find((format) => format.name === name) ?? byColumns;
}

function isThere(mark: string, written: readonly string[]): boolean {
  if (mark === '… - …') return written.some((header) => /^(\S.*) - \1$/.test(header));
  if (mark.endsWith(' (…)')) {
    const start = headerAsWritten(mark.slice(0, -2));
    return written.some((header) => header.startsWith(start));
  }
  return written.includes(headerAsWritten(mark));
}

/** How many columns a format names; one written exactly so counts a little more. */
function known(format: Format, names: ReadonlySet<string>, written: ReadonlySet<string>): number {
  const own = new Set([...Object.values(format.columns).flat(), ...(format.others ?? [])]);
  let count = 0;
  const seen = new Set<string>();
  for (const header of own) {
    const name = normaliseHeader(header);
    if (!names.has(name) || seen.has(name)) continue;
    seen.add(name);
    count += written.has(headerAsWritten(header)) ? 1.1 : 1;
  }
  return count;
}
