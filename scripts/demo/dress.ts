import { MINUTES_OF_DAY, mailTime } from './calendar.ts';
import { agents, type Person } from './people.ts';
import { say } from './phrase.ts';
import type { Random } from './random.ts';
import { sharedSlots } from './slots.ts';

/** How a person writes a mail: a whole letter, only the words, without capitals, as an answer, from a phone, as a list. */
export type Style = 'letter' | 'plain' | 'lower' | 'reply' | 'phone' | 'lines';

const greetings = [
  'Hi',
  'Hello',
  'Hi there',
  'Dear Gradelight team',
  'Good morning',
  'Good afternoon',
  'Dear all',
  'Hi team',
  'Hello again',
  'Dear Support',
  'Morning',
  'Dear Sir or Madam',
  'Hi {agent}',
  'Hello {agent}',
];
const closings = [
  'Thanks',
  'Kind regards',
  'Many thanks',
  'Best wishes',
  'Regards',
  'Thank you',
  'Best',
  'Best regards',
  'Cheers',
  'With thanks',
  'Yours',
];
const agentAnswers: readonly (readonly string[])[] = [
  [
    '[Hello|Hi],',
    '',
    '[thank you for writing|thanks for your mail|sorry about the wait]. [Could you tell us which exam this is about|Which class is this about|Is that the {exam}]?',
  ],
  [
    '[Hi|Hello],',
    '',
    'we have looked at [your account|{class}|the {exam}] and [all seems in order|cannot see anything odd].',
    '[Please let us know how you get on|Could you try once more from {device}]?',
  ],
  [
    'Hello,',
    '',
    '[your last request|your question about {class}|the matter of {file}] is now solved. [If it comes back, just answer this mail|Just reply if not].',
  ],
  [
    'Good [morning|afternoon],',
    '',
    'you [can find this|will see it] under [Exams|Classes|School], then [Settings|Members|Terms].',
    '',
    '[With best wishes|All the best]',
  ],
  [
    'Hi,',
    '',
    'the webinar for [new markers|exam officers|{subject} teachers] is [on Thursday at four|next week].',
    '[The link is in the calendar|We will send the recording].',
  ],
  [
    'Hello,',
    '',
    'we have passed {file} on to a colleague and will [write|be in touch] [as soon as we know more|within two days].',
  ],
];

/** Puts around a text what a mail has around it: a greeting, a signature, the mail that it answers. */
export function dressed(
  text: string,
  style: Style,
  person: Person,
  at: number,
  hebrew: boolean,
  random: Random,
): string {
  if (hebrew) return dressedInHebrew(text, style, person, random);
  const greeting = random
    .pick(greetings)
    .replace('{agent}', random.pick(agents.Support).split(' ')[0] ?? 'team');
  const first = person.name.split(' ')[0] ?? person.name;
  if (style === 'plain') return random.chance(0.45) ? `${text}\n\n${first}` : text;
  if (style === 'lower') return random.chance(0.5) ? `hi\n${text}` : `${text}\n${first.toLowerCase()}`;
  if (style === 'phone') {
    const device = random.pick(['iPhone', 'iPad', 'Samsung phone', 'mobile', 'Outlook for Android']);
    return `${random.chance(0.4) ? `${greeting}, ` : ''}${text}${random.chance(0.5) ? ` ${first}` : ''}\n\nSent from my ${device}`;
  }
  const letter = `${greeting},\n\n${text}\n\n${signature(person, random)}`;
  return style === 'reply' ? `${letter}\n\n${quotedMail(at, random)}` : letter;
}

function dressedInHebrew(text: string, style: Style, person: Person, random: Random): string {
  const first = person.name.split(' ')[0] ?? person.name;
  if (style === 'plain' || style === 'lower') return random.chance(0.5) ? `${text}\n${first}` : text;
  if (style === 'phone') return `${text}\n\nנשלח מה-iPhone שלי`;
  return `${random.pick(['שלום', 'היי', 'בוקר טוב', 'שלום רב', 'צוות יקר'])},\n\n${text}\n\n${random.pick(['תודה', 'בברכה', 'תודה רבה'])},\n${person.name}\n${person.account.name}\n${person.phone}`;
}

function signature(person: Person, random: Random): string {
  const lines = [random.chance(0.75) ? person.name : (person.name.split(' ')[0] ?? person.name)];
  if (random.chance(0.6)) lines.push(person.role);
  if (random.chance(0.55)) lines.push(person.account.name);
  if (random.chance(0.35))
    lines.push(random.pick([`Tel ${person.phone}`, person.phone, `T: ${person.phone}`]));
  if (random.chance(0.3)) lines.push(person.email);
  const closing = random.pick(closings);
  return random.chance(0.15)
    ? `-- \n${lines.join('\n')}`
    : `${closing}${random.chance(0.7) ? ',' : ''}\n${lines.join('\n')}`;
}

function quotedMail(at: number, random: Random): string {
  const day = Math.floor(at / MINUTES_OF_DAY) - random.int(1, 5);
  const before = day * MINUTES_OF_DAY + random.int(8 * 60, 17 * 60);
  const answer = random.pick(agentAnswers).map((line) => say(line, sharedSlots, random));
  const agent = random.pick(agents.Support);
  return [
    `On ${mailTime(before)}, ${agent} <support@gradelight.example> wrote:`,
    ...answer.map((line) => `> ${line}`.trimEnd()),
  ].join('\n');
}
