import { builtInFilters, type Settings } from '../../settings/index.ts';
import { redactorOf } from '../redaction/redact.ts';
import { automaticReply } from './automatic-reply.ts';
import { bot } from './bot.ts';
import type { Asked, Filter } from './filter.ts';
import { internal } from './internal.ts';
import { named } from './named.ts';
import { spam } from './spam.ts';

/**
 * Makes what tells the rows that no customer wrote: they are counted and left out of every other figure. A wrong one
 * costs a customer's voice, so each rule holds only what is certain; what a desk knows besides stands in its settings.
 *
 * @returns gives the name of the filter that takes a row, fit to be published; the settings' own filters come first
 */
export function setAsideBy({
  exports: { setAside },
  privacy,
}: Pick<Settings, 'exports' | 'privacy'>): (row: Asked) => string | undefined {
  const { redact } = redactorOf({ words: privacy.words });
  const filters: (readonly [name: string, takes: Filter])[] = setAside.filters.map(({ name, where }) => [
    redact(name).text,
    named(where),
  ]);
  if (setAside.spam) filters.push([builtInFilters.spam, spam(setAside.spam.words)]);
  if (setAside.automaticReplies) {
    filters.push([builtInFilters.automaticReplies, automaticReply(setAside.automaticReplies.subjects)]);
  }
  if (setAside.bots) filters.push([builtInFilters.bots, bot(setAside.bots.senders)]);
  if (setAside.internal) filters.push([builtInFilters.internal, internal(setAside.internal)]);
  return (row) => filters.find(([, takes]) => takes(row))?.[0];
}
