import { readMisroutes } from '../../pipeline/index.ts';
import type { Source } from '../sources.ts';
import { asideTold } from './aside-told.ts';
import type { PipelineGrounds } from './grounds.ts';

/** What triage wrote about misroutes, held against the tickets; one about a ticket that is set aside is told and left out. */
export function misroutesTold(
  { desk, filterOf }: Pick<PipelineGrounds, 'desk' | 'filterOf'>,
  source: Source,
): ReturnType<typeof readMisroutes> {
  const tickets = [...desk.tickets.map(({ ticket }) => ticket), ...desk.stragglers].map(({ id }) => id);
  const read = readMisroutes(source.text, source.file, new Set([...tickets, ...filterOf.keys()]));
  const aside = read.misroutes.flatMap(({ ticket, line }) => {
    const filter = filterOf.get(ticket);
    return filter === undefined ? [] : [{ file: source.file, line, message: asideTold(ticket, filter) }];
  });
  return {
    ...read,
    misroutes: read.misroutes.filter(({ ticket }) => !filterOf.has(ticket)),
    faults: [...read.faults, ...aside],
  };
}
