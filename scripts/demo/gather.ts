import { type Account, accounts } from './accounts.ts';
import { EXPORTED_AT, FIRST_MONDAY, MINUTES_OF_WEEK, minutesOf, WEEKS, weekIndexOf } from './calendar.ts';
import { type Burst, beginsIn, bend, bursts, type Turn, turns } from './events.ts';
import { handWritten } from './hand-written.ts';
import { type Handling, handle } from './handling.ts';
import { type Letter, writeLetter } from './letter.ts';
import { passedOn } from './passing-on.ts';
import { type Person, peopleOf } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { seasonOf, timeInWeek } from './season.ts';
import type { Station } from './stations.ts';
import type { Topic } from './topic.ts';
import { everyTopic, hebrewTopics } from './topics/index.ts';

/** One ticket of the demo, before it becomes a row. */
export interface DemoTicket extends Letter {
  readonly id: number;
  readonly topic: string;
  readonly destination: Topic['destination'];
  readonly createdAt: number;
  readonly person: Person;
  readonly tags: readonly string[];
  readonly via: string;
  readonly handling: Handling;
  /** The groups that had it, one after the other. */
  readonly stations: readonly Station[];
}

type Unnumbered = Omit<DemoTicket, 'id' | 'stations'> & { readonly id?: number };
type Numbered = Omit<DemoTicket, 'stations'>;

/** Ids of a week lie within a block of this size, so that a change in one week moves no id of another. */
const IDS_OF_A_WEEK = 240;
const FIRST_ID = 20_000;
/** Brings the sum of all topics to what such a helpdesk gets in a week of term. */
const VOLUME = 0.895;

/** Invents every ticket from the first week up to the export, oldest first; the same ones each time. */
export function gatherTickets(weeks: number = WEEKS): DemoTicket[] {
  return Array.from({ length: weeks }, (_, week) => ticketsOfWeek(week)).flat();
}

function ticketsOfWeek(week: number): DemoTicket[] {
  const monday = FIRST_MONDAY + week * MINUTES_OF_WEEK;
  const random = createRandom(0x9e3779b9 ^ (week * 7919 + 1));
  const ordinary = turns
    .filter((turn) => weekIndexOf(turn.week) === week)
    .reduce(turned, ordinaryTickets(week, monday, random));
  const planted = bursts
    .filter((burst) => beginsIn(burst, monday))
    .flatMap((burst) => burstTickets(burst, monday, random));
  const written = handWritten
    .filter((one) => minutesOf(one.at) >= monday && minutesOf(one.at) < monday + MINUTES_OF_WEEK)
    .map((one): Unnumbered => {
      const createdAt = minutesOf(one.at);
      const handling = handle(
        { destination: one.destination, createdAt, angry: one.topic === 'trouble', group: one.group },
        random,
      );
      const { id, subject, body, topic, destination, tags } = one;
      return {
        id,
        subject,
        body,
        topic,
        destination,
        createdAt,
        tags,
        via: 'Mail',
        handling,
        person: somebodyAt(one.account, random, false),
      };
    });
  const all = [...ordinary, ...planted, ...written].filter((one) => one.createdAt <= EXPORTED_AT);
  const byHand = new Set(written.map(({ id }) => id));
  return numbered(
    all.sort((a, b) => a.createdAt - b.createdAt),
    week,
  ).map((one) => passedOn(one, byHand.has(one.id)));
}

/** As many tickets as schools write in such a week, shared out among the topics by how often they usually come. */
function ordinaryTickets(week: number, monday: number, random: Random): Unnumbered[] {
  const means = everyTopic.map((topic) => ({
    topic,
    mean: VOLUME * topic.perWeek * bend(topic.id, week) * seasonOf(topic.rhythm, week),
  }));
  // A steady topic is counted by itself, so that a slow rise is not lost in the chance of single weeks.
  const steady = means
    .filter(({ topic }) => topic.rhythm === 'steady')
    .flatMap(({ topic, mean }) => new Array<Topic>(Math.round(mean * random.longTail(1, 0.16))).fill(topic));
  const others = means.filter(({ topic }) => topic.rhythm !== 'steady');
  const total = Math.round(others.reduce((sum, { mean }) => sum + mean, 0) * random.longTail(1, 0.05));
  const drawn = Array.from({ length: total }, () => random.weighted(others, ({ mean }) => mean).topic);
  return [...drawn, ...steady].map((topic) => {
    const account = random.weighted(accounts, (one) => weightFor(topic, one));
    const person = somebodyAt(account.name, random, topic.id !== 'right-to-left');
    const createdAt = monday + timeInWeek(monday, account.country, random);
    const inHebrew = person.writesHebrew && topic.id !== 'spam' && topic.id !== 'automatic-reply';
    const written = inHebrew
      ? random.weighted(hebrewTopics, (one) => one.perWeek * bend(one.id, week))
      : topic;
    return ticketAbout(written, person, createdAt, inHebrew, random);
  });
}

function burstTickets(burst: Burst, monday: number, random: Random): Unnumbered[] {
  const topic = topicOf(burst.topic);
  const [from, to] = [minutesOf(burst.from), minutesOf(burst.to)];
  const candidates = accounts.filter((one) => burst.accounts?.includes(one.name) ?? true);
  const seen = new Set<string>();
  const tickets: Unnumbered[] = [];
  while (tickets.length < burst.count) {
    const account = random.weighted(candidates, (one) => one.weight);
    const createdAt =
      monday +
      random.int(0, Math.ceil((to - monday) / MINUTES_OF_WEEK) - 1) * MINUTES_OF_WEEK +
      timeInWeek(monday, account.country, random);
    if (createdAt < from || createdAt >= to || (burst.independent && seen.has(account.name))) continue;
    seen.add(account.name);
    tickets.push(ticketAbout(topic, somebodyAt(account.name, random, false), createdAt, false, random));
  }
  return tickets;
}

/** Some of a week's tickets as letters about another topic, each of another school: by the same people at the same time, and handled alike. */
function turned(tickets: readonly Unnumbered[], turn: Turn): Unnumbered[] {
  const topic = topicOf(turn.topic);
  const random = createRandom(Math.imul(weekIndexOf(turn.week) + 1, 0x27d4eb2f) ^ turn.topic.length);
  const schools = new Set<string>();
  const chosen = new Set<Unnumbered>();
  const inEnglish = tickets.filter(
    (one) => turn.insteadOf.includes(one.topic) && !/\p{Script=Hebrew}/u.test(one.subject + one.body),
  );
  for (const one of inEnglish) {
    if (chosen.size === turn.count || one.createdAt > EXPORTED_AT || schools.has(one.person.account.name))
      continue;
    schools.add(one.person.account.name);
    chosen.add(one);
  }
  if (chosen.size < turn.count) throw new Error(`${turn.week} has too few tickets to be about ${topic.id}.`);
  return tickets.map((one) =>
    chosen.has(one)
      ? {
          ...one,
          ...writeLetter(topic, one.person, one.createdAt, false, random),
          topic: topic.id,
          tags: one.tags.length > 0 ? topic.tags : [],
        }
      : one,
  );
}

function topicOf(id: string): Topic {
  const topic = everyTopic.find((one) => one.id === id);
  if (!topic) throw new Error(`An event is about '${id}', which is no topic.`);
  return topic;
}

function ticketAbout(
  topic: Topic,
  person: Person,
  createdAt: number,
  hebrew: boolean,
  random: Random,
): Unnumbered {
  const angry = topic.id === 'trouble';
  return {
    ...writeLetter(topic, person, createdAt, hebrew, random),
    topic: topic.id,
    destination: topic.destination,
    createdAt,
    person,
    // Agents tag about half of what they close, and not always well.
    tags: random.chance(0.55) ? topic.tags : random.chance(0.1) ? ['follow_up'] : [],
    via: random.weighted(
      ['Mail', 'Web Form', 'Mobile', 'Phone Call (Inbound)'],
      (one) => ({ Mail: 64, 'Web Form': 28, Mobile: 5 })[one] ?? 3,
    ),
    handling: handle({ destination: topic.destination, createdAt, angry }, random),
  };
}

function weightFor(topic: Topic, account: Account): number {
  if (topic.onlyFrom && topic.onlyFrom !== account.country) return 0;
  return topic.id === 'right-to-left' && account.country === 'IL' ? account.weight * 9 : account.weight;
}

/** A few people of every school write much more often than the others. */
function somebodyAt(account: string, random: Random, mayWriteHebrew: boolean): Person {
  const people = (peopleOf.get(account) ?? []).filter((one) => mayWriteHebrew || !one.writesHebrew);
  const person = people[Math.floor(people.length * random.float() ** 1.8)];
  if (!person) throw new Error(`Nobody writes from '${account}'.`);
  return person;
}

function numbered(tickets: readonly Unnumbered[], week: number): Numbered[] {
  const block = FIRST_ID + week * IDS_OF_A_WEEK;
  const fixed = new Set(tickets.flatMap((one) => one.id ?? []));
  const step = Math.min(1.9, (IDS_OF_A_WEEK - 12) / tickets.length);
  let last = block;
  return tickets.map((ticket, index) => {
    if (ticket.id !== undefined) return { ...ticket, id: ticket.id };
    last = Math.max(last + 1, block + Math.round(index * step));
    while (fixed.has(last)) last++;
    if (last >= block + IDS_OF_A_WEEK) throw new Error(`Week ${week} has more tickets than ids.`);
    return { ...ticket, id: last };
  });
}
