import { filedByAgent, readBriefs, readBugs, stands } from '../../pipeline/index.ts';
import type { Settings } from '../../settings/index.ts';
import { redact } from '../../tickets/index.ts';
import { wordsOf } from '../../words/index.ts';
import type { Filed } from '../settled.ts';
import type { Sources } from '../sources.ts';

/**
 * What triage filed each ticket as, by `data/bugs.csv` and `data/briefs.csv`; a ticket that both name is a bug first. Faults
 * in the two files are told where the pages of bugs and briefs are made.
 */
export function filedByTriage(
  { bugs, briefs }: Pick<Sources, 'bugs' | 'briefs'>,
  { language, privacy, phoneRegions }: Settings,
): Map<string, Filed> {
  const say = wordsOf(language).bugs.filed;
  const shown = (name: string): string => redact(name, { words: privacy.words }, { phoneRegions }).text;
  const filed = new Map<string, Filed>();
  for (const record of bugs ? readBugs(bugs.text, bugs.file).records.filter(stands) : []) {
    const { bug, tickets, chainLevel } = record;
    // What an L1 agent files is a proposal until triage confirms it.
    const level = chainLevel !== undefined && !filedByAgent(record) ? { chainLevel } : {};
    for (const ticket of tickets)
      if (!filed.has(ticket)) filed.set(ticket, { stream: 'bug', reason: say.bug(shown(bug)), ...level });
  }
  for (const { brief, tickets } of briefs ? readBriefs(briefs.text, briefs.file).briefs : []) {
    for (const ticket of tickets)
      if (!filed.has(ticket)) filed.set(ticket, { stream: 'brief', reason: say.brief(shown(brief)) });
  }
  return filed;
}
