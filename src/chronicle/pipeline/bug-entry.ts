import { isoWithOffset } from '../../calendar/index.ts';
import { ageBetween, type Bug, firstMet, lacksOf, notesOn } from '../../pipeline/index.ts';
import { fnv1a } from '../../seeds/index.ts';
import { redact } from '../../tickets/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { excerptOf } from '../excerpt.ts';
import type { BugEntry } from '../schema/pipeline-bugs.ts';
import { peopleBehind } from '../weeks/people.ts';

const longestTitle = 120;
const longestQuote = 60;

/** A bug as the pages show it: judged by the practice's rules, in the words of the interface. */
export function bugEntry(bug: Bug, desk: Desk, placed: ReadonlyMap<string, Placed>, words: Words): BugEntry {
  const { settings, asOf } = desk;
  const { record, theme, tickets, severity, impact, priority, reach } = bug;
  const shown = shownIn(desk);
  const lacks = lacksOf(bug, words);
  const traced = lacks.length === 0;
  const since = firstMet(bug, settings.timeZone);
  const age = since === undefined ? undefined : ageBetween(since, asOf, settings);
  const cycleWeeks = settings.sync.everyWeeks;
  const first = tickets[0];
  const last = tickets.at(-1);
  const held = tickets.flatMap(({ id }) => placed.get(id) ?? []);
  const text = (name: 'surface' | 'owner'): object =>
    record?.[name] === undefined ? {} : { [name]: shown(record[name]) };
  return {
    anchor: anchorOf(bug.id),
    ...(record && { bug: record.bug }),
    title: titleOf(bug, desk, words),
    ...(theme && { theme: { id: theme.id, label: theme.label } }),
    ...(record?.state && { state: record.state }),
    ...text('owner'),
    ...text('surface'),
    areas: [...(record?.areas ?? [])],
    ...(record?.class && { class: record.class }),
    ...(record?.reversibility && { reversibility: record.reversibility }),
    chain: chainIn(bug, desk, words),
    ...(severity && { severity }),
    ...(impact && { impact }),
    ...(priority && { priority }),
    reach,
    reproducible: { is: bug.reproducible.is, says: reproducibleIn(bug, desk, words) },
    ...(first && { firstSeen: isoWithOffset(first.at, settings.timeZone) }),
    ...(last && { lastSeen: isoWithOffset(last.at, settings.timeZone) }),
    tickets: tickets.map(({ id }) => id),
    reporters: bug.reporters,
    accounts: peopleBehind(held, desk).accounts,
    traced,
    lacks,
    ...(traced || age === undefined ? {} : { age: { ...age, says: words.bugs.age(age.days) } }),
    notes: notesOn(bug, { age, traced, cycleWeeks, words }),
  };
}

/** What a person wrote may repeat what a customer wrote. */
export function shownIn({ settings: { privacy, phoneRegions } }: Desk): (text: string) => string {
  return (text) => redact(text, { words: privacy.words }, { phoneRegions }).text;
}

function titleOf({ record, theme, tickets }: Bug, desk: Desk, words: Words): string {
  const silent = desk.settings.privacy.quotes === 'none';
  // Triage writes the symptom in the user's words, which are not published where none of them are.
  if (record?.title !== undefined && !silent) return shownIn(desk)(record.title);
  if (theme !== undefined) return theme.label;
  const [first] = tickets;
  if (record !== undefined && (silent || first === undefined)) return record.bug;
  if (first === undefined) return '';
  return (
    (silent ? '' : excerptOf(first.subject || first.body, longestTitle)) || words.bugs.singleTicket(first.id)
  );
}

function chainIn({ chain }: Bug, desk: Desk, words: Words): BugEntry['chain'] {
  const { level, by, onTickets, root, proposal } = chain;
  return {
    ...(level !== undefined && { level }),
    ...(by !== undefined && { by }),
    ...(onTickets !== undefined && { onTickets }),
    ...(root !== undefined && { root }),
    ...(proposal !== undefined && {
      proposal: { level: proposal.level, reason: reasonOf(proposal, desk, words) },
    }),
  };
}

function reasonOf(proposal: NonNullable<Bug['chain']['proposal']>, { settings }: Desk, words: Words): string {
  const say = words.bugs.proposal;
  if ('filedByAgent' in proposal) return say.filed;
  const quote = settings.privacy.quotes === 'none' ? undefined : excerptOf(proposal.words, longestQuote);
  return say.because(proposal.tickets, proposal.of, say.signs[proposal.sign], quote);
}

function reproducibleIn({ reproducible, tickets }: Bug, { settings }: Desk, words: Words): string {
  const say = words.bugs.reproducible;
  const { is, by, proposal } = reproducible;
  if (is === 'no') return say.no;
  if (is === 'yes') return by === 'person' ? say.person : say.triage;
  if (proposal === undefined) return say.unknown;
  const quote = settings.privacy.quotes === 'none' ? undefined : excerptOf(proposal.words, longestQuote);
  return say.ticket(proposal.tickets, tickets.length, quote);
}

const longestAnchor = 40;

/** The id itself where it is short and plain, else a number made of it. */
function anchorOf(id: string): string {
  if (id.length <= longestAnchor && /^[A-Za-z0-9-]+$/.test(id)) return id;
  return `bug_${fnv1a(id).toString(36)}${fnv1a(`${id} `).toString(36)}`;
}
