import { FIRST_MONDAY, localTime, MINUTES_OF_DAY, MINUTES_OF_WEEK, weekIndexOf } from '../calendar.ts';
import type { DemoTicket } from '../gather.ts';
import { createRandom, type Random } from '../random.ts';
import { correctionsByHand } from './by-hand.ts';
import type { Correction } from './correction.ts';
import { known } from './known.ts';
import { saidThen } from './machine-then.ts';

/** The CS Lead sits down at the desk from the spring of 2026 on, once a week. */
const FIRST = weekIndexOf('2026-W15');
const LAST = weekIndexOf('2026-W46');
/** Half of a sitting's tickets are drawn at random, the other half are those that the machine is least certain of. */
const HALF = 4;
/** How often the CS Lead writes the chain level that bug triage named; most of them stand in `bugs.csv` or nowhere yet. */
const TRACED = 0.2;
/** How often a vague letter is passed over: it stays unclear without a line. */
const SKIPPED = 0.75;

/** What the CS Lead decided at the desk, oldest first; the program knows what each ticket is about. */
export function correctionsAtTheDesk(tickets: readonly DemoTicket[]): Correction[] {
  const done = new Set(correctionsByHand.map(({ ticket }) => ticket));
  const weeks = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  return weeks.flatMap((week) => {
    const from = FIRST_MONDAY + week * MINUTES_OF_WEEK;
    const friday = from + 4 * MINUTES_OF_DAY + 9 * 60;
    const open = tickets.filter(
      ({ id, topic, createdAt }) =>
        createdAt >= from && createdAt < friday && !done.has(id) && !setAside.has(topic),
    );
    return sitting(open, week, localTime(friday).slice(0, 10));
  });
}

/** Never come before anybody: the filters set them aside. */
const setAside = new Set(['automatic-reply', 'spam']);

function sitting(open: readonly DemoTicket[], week: number, on: string): Correction[] {
  const random = createRandom(0xc51ead + week * 101);
  const asked = open.map((ticket) => ({ ticket, said: saidThen(ticket) }));
  const drawn = shuffled(asked, random).slice(0, HALF);
  const uncertain = shuffled(asked, random)
    .filter((one) => !drawn.includes(one) && !(one.ticket.topic === 'vague' && random.chance(SKIPPED)))
    .sort((a, b) => Number(a.said !== 'unclear') - Number(b.said !== 'unclear'))
    .slice(0, HALF);
  const decided = (how: 'random' | 'uncertain') => (one: (typeof asked)[number]) =>
    decide(one.ticket, one.said, on, how, random);
  return [...drawn.map(decided('random')), ...uncertain.map(decided('uncertain'))];
}

function decide(
  { id, topic, destination }: DemoTicket,
  said: string,
  on: string,
  drawn: 'random' | 'uncertain',
  random: Random,
): Correction {
  const { chain, notes = [] } = known[topic] ?? {};
  const bug = destination === 'bug';
  const traced = random.chance(TRACED);
  const reproduced = random.float();
  const noted = random.chance(0.2);
  const note = random.pick(notes.length > 0 ? notes : ['']);
  return {
    ticket: id,
    stream: destination,
    ...(bug && traced && chain !== undefined ? { chainLevel: chain } : {}),
    ...(noted && note !== '' ? { note } : {}),
    ...(bug && reproduced < 0.75 ? { reproducible: reproduced < 0.6 ? 'yes' : 'no' } : {}),
    on,
    drawn,
    machine: said,
  };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, place: random.float() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
