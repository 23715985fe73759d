import { dayAndMonth, MINUTES_OF_DAY, weekdayName, weekdayOf } from './calendar.ts';
import { dressed, type Style } from './dress.ts';
import { agents, type Person } from './people.ts';
import { type Slots, say, sentence } from './phrase.ts';
import type { Random } from './random.ts';
import { withSlips } from './slips.ts';
import { sharedSlots } from './slots.ts';
import type { Topic } from './topic.ts';
import { hebrewSlots } from './topics/hebrew.ts';

/** What a person sent. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const styles: readonly (readonly [Style, number])[] = [
  ['letter', 40],
  ['plain', 26],
  ['lower', 11],
  ['reply', 9],
  ['phone', 8],
  ['lines', 6],
];
const hebrewDays = ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת'];

/** Writes one letter about a topic, as this person would on this day. */
export function writeLetter(
  topic: Topic,
  person: Person,
  at: number,
  hebrew: boolean,
  random: Random,
): Letter {
  const slots = {
    ...(hebrew ? hebrewSlots : sharedSlots),
    ...topic.slots,
    ...daysAround(at, random),
    ...oneSchool(person, random),
  };
  const sentences = sentencesOf(topic, slots, hebrew, random);
  const subject = subjectOf(topic, sentences.main, slots, hebrew, random);
  const style = hebrew && random.chance(0.6) ? 'plain' : random.weighted(styles, ([, weight]) => weight)[0];
  const slips = random.chance(0.2) ? random.int(1, style === 'phone' ? 4 : 2) : 0;
  const text = withSlips(laidOut(sentences.all, style, random), hebrew ? 0 : slips, random);
  const body = dressed(style === 'lower' ? lowered(text, random) : text, style, person, at, hebrew, random);
  return { subject: style === 'lower' ? subject.toLowerCase() : subject, body };
}

function daysAround(at: number, random: Random): Slots {
  const soon = at + random.int(1, 6) * MINUTES_OF_DAY;
  const past = at - random.int(1, 6) * MINUTES_OF_DAY;
  return {
    soonDay: [weekdayName(weekdayOf(soon) % 6 === 0 ? soon + 2 * MINUTES_OF_DAY : soon)],
    soonDate: [dayAndMonth(soon + random.int(1, 12) * MINUTES_OF_DAY)],
    pastDay: [weekdayName(weekdayOf(past) % 6 === 0 ? past - 2 * MINUTES_OF_DAY : past)],
    pastDate: [dayAndMonth(past - random.int(0, 30) * MINUTES_OF_DAY)],
    soonDayHe: [hebrewDays[weekdayOf(soon)] ?? 'שני'],
    pastDateHe: [`${random.int(1, 28)}.${random.int(1, 12)}`],
    agent: [random.pick(agents.Support).split(' ')[0] ?? 'team'],
  };
}

/** What stays the same within one letter: the exam it is about, the school's system, who writes. */
function oneSchool({ account, role }: Person, random: Random): Slots {
  const systems = ['Rosterly', 'SchoolBase One', 'Pupilgrid', 'Campuswell'];
  const ours = systems[account.name.length % systems.length] ?? 'Rosterly';
  const other = ['7B', '8C', '9D', '10E', '11F', '12C'];
  return {
    account: [account.name],
    mis: [random.chance(0.7) ? ours : random.pick(['our MIS', 'the school system'])],
    myRole: [role],
    otherClass: [random.pick(other)],
  };
}

function sentencesOf(
  topic: Topic,
  slots: Slots,
  hebrew: boolean,
  random: Random,
): { all: string[]; main: string } {
  const all: string[] = [];
  let main = '';
  for (const [chance, choices] of topic.parts) {
    if (!random.chance(chance)) continue;
    const one = sentence(say(random.pick(choices), slots, random));
    if (all.includes(one)) continue;
    if (chance === 1) main = one;
    all.push(one);
  }
  for (const one of endings(topic, hebrew, random)) all.push(sentence(say(one, slots, random)));
  if (!hebrew && topic.id === 'vague' && random.chance(0.3)) all.reverse();
  return { all, main };
}

/** What people add when they have said what it is about. */
function endings(topic: Topic, hebrew: boolean, random: Random): string[] {
  const { destination } = topic;
  const urgent = topic.urgent !== false;
  const added: string[] = [];
  if (!hebrew && destination === 'bug' && topic.id !== 'trouble' && random.chance(0.42))
    added.push('{broken}');
  if (!hebrew && destination === 'noise' && urgent && random.chance(0.2)) added.push('{where}');
  if (urgent && random.chance(destination === 'noise' ? 0.25 : 0.36)) added.push('{soon}');
  if (destination === 'bug' && random.chance(0.36)) added.push(hebrew ? '{ask}' : '{mend}');
  if (['brief', 'unclear'].includes(destination) && random.chance(0.06)) added.push('{ask}');
  return added;
}

function subjectOf(topic: Topic, main: string, slots: Slots, hebrew: boolean, random: Random): string {
  const phrase = say(random.pick(topic.subjects), slots, random);
  let subject = random.chance(0.7) ? sentence(phrase).replace(/\.$/, '') : phrase;
  const plain = topic.id !== 'spam' && topic.id !== 'automatic-reply';
  if (plain && random.chance(hebrew ? 0.3 : 0.26)) {
    const words = main.replace(/[.]$/, '').split(' ');
    const length = random.int(4, 10);
    subject = words.slice(0, length).join(' ') + (words.length > length && random.chance(0.4) ? '…' : '');
  } else if (plain && !hebrew && random.chance(0.16)) {
    subject = say(
      `${subject}${random.pick([' - {class}', ' ({subject})', ', {exam}', ' {soonDay}', ' / {account}', ' - urgent', ' - {room}', ' (again)'])}`,
      slots,
      random,
    );
  }
  if (plain && random.chance(0.05)) subject = `${random.pick(['Re: ', 'Fwd: ', 'RE: ', 'FW: '])}${subject}`;
  if (plain && !hebrew && random.chance(0.04)) subject = subject.toUpperCase();
  return subject;
}

function laidOut(sentences: readonly string[], style: Style, random: Random): string {
  if (style === 'lines') return sentences.map((one) => `- ${one}`).join('\n');
  if (sentences.length > 2 && random.chance(0.4)) {
    const cut = random.int(1, sentences.length - 1);
    return `${sentences.slice(0, cut).join(' ')}\n\n${sentences.slice(cut).join(' ')}`;
  }
  return sentences.join(' ');
}

function lowered(text: string, random: Random): string {
  const small = text.toLowerCase().replaceAll('’', random.chance(0.5) ? '' : "'");
  return random.chance(0.5) ? small.replace(/\. /g, ', ').replace(/\.$/, '') : small;
}
