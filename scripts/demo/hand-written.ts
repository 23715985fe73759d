import { TROUBLED } from './accounts.ts';
import { ARCHIVED } from './events.ts';
import type { Group } from './handling.ts';
import type { Destination } from './topic.ts';

/** A ticket whose id and words are fixed, because the notes, themes and corrections of the demo cite it. */
export interface HandWritten {
  readonly id: number;
  readonly at: string;
  readonly account: string;
  readonly topic: string;
  readonly destination: Destination;
  readonly group: Group;
  readonly tags: readonly string[];
  readonly subject: string;
  readonly body: string;
}

function ticket(
  [id, at, account]: readonly [number, string, string],
  [topic, destination, group]: readonly [string, Destination, Group],
  subject: string,
  body: string,
  tags: readonly string[] = [],
): HandWritten {
  return { id, at, account, topic, destination, group, subject, body, tags };
}

export const handWritten: readonly HandWritten[] = [
  ticket(
    [27802, '2026-04-22 10:14', 'Highmoss School'],
    ['java-print', 'bug', 'Investigation'],
    'Last PC with the Java print plug-in',
    'Hello,\n\nthe Java print plug-in on the last of our old computers has stopped working after an update. Before I spend an afternoon on it: we print everything without the plug-in since Easter. Can you take it off our account, so that nobody tries?\n\nThanks',
    ['print', 'java'],
  ),
  ticket(
    [29540, '2026-06-11 19:48', 'Harrowdene School'],
    ['hand-back', 'noise', 'Support'],
    'Handed back 9C tonight',
    'Hello,\n\nno problem to report for once. I handed back one class tonight and left the other three for Friday. At ten past seven the first message came from a pupil who never writes to me. She had read the comment before she looked at the number. In eleven years I have not seen that.\n\nI only wanted somebody to know.',
    ['hand_back'],
  ),
  ticket(
    [29790, '2026-06-19 16:05', 'Pentlow Park Academy'],
    ['hand-back', 'noise', 'Support'],
    'Question about handing back on a bus',
    'Hi\n\nWe were on the coach home from a field trip and I handed back the geography class from my phone while they sat behind me. It went quiet row by row. Then one boy asked me, through the gap in the seats, what I had meant by question four. We talked about it as far as the motorway.\n\nMy question: can I see afterwards who has opened it?',
    ['hand_back', 'how_to'],
  ),
  ticket(
    [29950, '2026-06-24 08:20', 'Larkhaven School'],
    ['hand-back', 'noise', 'Support'],
    'Hand-back before the leavers’ assembly',
    'Morning,\n\nI had twenty minutes before the leavers’ assembly and 13B still waiting for their last marks. I picked their class, pressed hand back, and walked over with them. Two of them read it on the way and one of them stopped on the stairs. Last year they got these by post in July.\n\nPlease tell whoever made this.',
    ['hand_back', 'thanks'],
  ),
  ticket(
    [32836, '2026-09-16 23:41', 'Marsh Lane Girls’ School'],
    ['second-marker', 'bug', 'Investigation'],
    'My marks are not there any more',
    'I am the second marker for the Year 11 literature paper. I marked forty scripts at the kitchen table over two evenings. Tonight our coordinator reopened the exam for one late pupil, and when I opened it to finish the last three, my column was empty. It says that I have marked nothing. The first marker’s points are all there.\n\nIt looks as if I was never here. Please tell me that somebody has a copy.',
    ['grading', 'second_marker'],
  ),
  ticket(
    [32848, '2026-09-17 07:52', 'Saltholme School'],
    ['second-marker', 'bug', 'Engineering'],
    'Second marks vanished after reopening, moderation at 10',
    'We reopened the exam yesterday to correct a typo in question 6. This morning the points of the second marker are gone for all 58 pupils. Moderation is at ten. I have printed the first marks and we will read the papers again together, aloud, because that is the only way we can get through them in time.',
    ['grading', 'second_marker'],
  ),
  ticket(
    [33094, '2026-09-24 21:15', 'Fenwick Vale School'],
    ['second-marker', 'bug', 'Investigation'],
    'Who tells the second marker?',
    'Points missing again after I reopened the exam. I know that you are working on it. What I do not know is how to tell my colleague. She is in her first year, she was proud that she finished before me, and I am the one who pressed Reopen. I have not told her yet.',
    ['grading', 'second_marker'],
  ),
  ticket(
    [33312, '2026-09-30 11:32', 'Inchmoor Secondary'],
    ['clash-overview', 'brief', 'Support'],
    'Found a clash at the door',
    'Hi,\n\non Monday a girl stood between two doors at five to nine, with two letters in her hand, one for music and one for further maths. Both said nine o’clock. I had planned both. I could have seen it on Friday if the two plans had ever been on one page.\n\nIt would be great if clashes were shown before I send the plan.',
    ['timetable', 'clash'],
  ),
  ticket(
    [33470, '2026-10-05 18:40', 'Kestrel Hill School'],
    ['seat-list-order', 'bug', 'Investigation'],
    'Seat list in yesterday’s order',
    'I moved six pupils from the sports hall to Room 14 at four o’clock and printed the seat list at half past five. The paper has yesterday’s order. The screen is right. We noticed because a pupil asked why his name was on two doors.',
    ['seating'],
  ),
  ticket(
    [33772, '2026-10-13 17:26', 'Westering International School'],
    ['right-to-left', 'bug', 'Support'],
    'Names read out backwards',
    'Good evening,\n\nat our prize-giving I read the names from the printed list. Where a name is written from right to left, the surname and the first name had changed places, and I did not notice until a father in the second row said the name again, the right way round, quite softly. I had already read eleven of them backwards.\n\nI have read names at this school for nine years.',
    ['names', 'rtl'],
  ),
  ticket(
    [34075, '2026-10-22 12:10', TROUBLED],
    ['trouble', 'bug', 'Engineering'],
    'Fourth week without a working sync',
    'This is the fourth week. Every morning at seven I compare the list of new pupils with what the sync left out, and type them in, school by school. You have closed my ticket twice. I do not want another link to a help page. I want to know who is working on it and until when.',
    ['sync', 'escalation'],
  ),
  ticket(
    [34222, '2026-10-27 08:05', 'Hollin Fold School'],
    ['calendar-feed', 'bug', 'Support'],
    'Everybody came an hour early',
    'Since the clocks went back the calendar feed shows our exams one hour early. Four invigilators stood in a cold hall at eight today. In Gradelight itself the time is right.',
    ['calendar'],
  ),
  ticket(
    [34722, '2026-11-11 08:42', ARCHIVED[0]],
    ['archive-grades', 'bug', 'Investigation'],
    'Last term’s grades are gone since the archive ran',
    'The archive ran on Tuesday night as announced. This morning none of our heads of department can see last term’s grades. The exams are listed under Archive, each of them with the names and a dash. We write predicted grades this week and they all begin with last term.',
    ['archive', 'results'],
  ),
  ticket(
    [34730, '2026-11-11 13:20', ARCHIVED[1]],
    ['archive-grades', 'bug', 'Support'],
    'Cannot see summer results',
    'I can’t see the results of last summer any more. I had a pupil and her mother in front of me to talk about university, opened the archive, and it was empty. We talked about something else.\n\nAre the grades deleted or only hidden?',
    ['archive', 'results'],
  ),
  ticket(
    [34768, '2026-11-12 10:05', ARCHIVED[2]],
    ['archive-grades', 'bug', 'Investigation'],
    'Archived exams without grades',
    'Since the archive ran, exams from before September open without any grades. Nobody told us that archiving hides them. We would have exported them first.',
    ['archive', 'results'],
  ),
  ticket(
    [34790, '2026-11-12 16:30', TROUBLED],
    ['trouble', 'bug', 'Engineering'],
    'Your ticket was solved. It was not.',
    'For the third time this month I get a mail that my ticket is solved. The upload at our second school has been stuck at 71 % since Monday. Thirty papers. The teacher has taken them home in a carrier bag to mark them with a pen. I am told to ask you whether we are still a customer you want.',
    ['upload', 'escalation'],
  ),
  ticket(
    [35030, '2026-11-19 15:42', 'Quenby Road School'],
    ['calendar-feed', 'bug', 'Support'],
    'Calendar feed and mock week',
    'Our mock week begins on Monday and the calendar feed is still one hour early. I have put a note on the staffroom door for now. Will this be right by Monday?',
    ['calendar'],
  ),
  // Those that the corrections of data/sorting.csv are about.
  ticket(
    [33820, '2026-10-14 09:30', 'Oakenshaw Community School'],
    ['print-cut', 'noise', 'Support'],
    'It is broken',
    'The print button is broken. I press it and nothing comes out. Sorry, scrap that, the caretaker has just found that the printer was switched off at the wall.',
    ['print'],
  ),
  ticket(
    [33990, '2026-10-20 14:02', 'St Ebba’s Catholic High'],
    ['words-unclear', 'brief', 'Support'],
    'Locked instead of closed',
    'Two teachers have locked an exam when they meant to close it, and I think a third is about to. Nothing is wrong with the buttons. They do what they say, once you know.',
    ['wording'],
  ),
  ticket(
    [34310, '2026-10-30 10:44', 'Neve Alon High School'],
    ['half-points', 'brief', 'Support'],
    'Why are half points lost',
    'We entered 7.5 and it became 7. I call that a lost half point. A colleague says that it was never possible to enter halves and that this is not an error. In the matriculation exams we give halves all the time.',
    ['grading', 'half_points'],
  ),
  ticket(
    [34520, '2026-11-04 11:17', 'Thistledown Academy'],
    ['vague', 'unclear', 'Support'],
    'Not sure what this is',
    'Some pupils in 10C have a grey dot beside their name and others do not. It may mean something, it may not.',
    [],
  ),
];
