import { tidy } from '../text/plain.ts';
import type { CellReader } from './cell.ts';
import type { Row } from './row.ts';
import type { Version } from './version.ts';

/** Parts tickets of several projects that share their numbers: the id becomes `<project>-<number>`. */
export function apart(versions: readonly Version[], rows: readonly Row[], cell: CellReader): Version[] {
  const projectAt = new Map<number, string>();
  for (const row of rows) {
    const project = tidy(cell(row, 'project'));
    if (project !== '' && project.length <= 80) projectAt.set(row.line, project);
  }
  if (projectAt.size === 0) return [...versions];
  const seen = new Map<string, Version>();
  const collide = versions.some((version) => {
    const before = seen.get(version.ticket.id);
    if (before === undefined) seen.set(version.ticket.id, version);
    return (
      before !== undefined &&
      before.created !== version.created &&
      projectAt.get(before.ticket.from.line) !== projectAt.get(version.ticket.from.line)
    );
  });
  if (!collide) return [...versions];
  return versions.map((version) => {
    const project = projectAt.get(version.ticket.from.line);
    return project === undefined
      ? version
      : { ...version, ticket: { ...version.ticket, id: `${project}-${version.ticket.id}` } };
  });
}
