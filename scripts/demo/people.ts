import { type Account, accounts } from './accounts.ts';
import { createRandom } from './random.ts';

/** Somebody who writes tickets and never lived. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** From the numbers that are set aside for fiction: 020 7946 0xxx, 555-01xx. */
  readonly phone: string;
  readonly role: string;
  readonly account: Account;
  readonly writesHebrew: boolean;
}

// No given name that is a word of the product or of everyday English: it would be blacked out everywhere.
const given =
  `Helen Priya Tomas Aisha Gareth Nadia Fiona Rashid Imogen Declan Yusuf Bethan Olivia Callum Sunita Rhys Martha
Stefan Leila Duncan Rowena Kwame Elspeth Farah Gregor Hannah Ivan Jasmin Kieran Lorna Maeve Nikhil Oscar Petra Rebecca Simon
Tessa Viktor Wendy Zara Angus Bronwen Cedric Delia Edmund Florence Gwyneth Hamish Isla Joanna`.split(/\s+/);
const family =
  `Pellworth Tarnley Ashcombe Brindlow Corvane Dunsmere Eastlake Farrendale Gisborne-Vane Hatherlow Inskerry
Jallowby Kettlewick Lanyard-Moss Merriden Northolme Ormesbrook Penhallick Quarrenden Ravensby Stallworth Thornaby-Lee Underwick
Vexley Wolverdine Yarrowby Zellwood Abernaughty Bascombe-Rae Chilverton Drummore Ellingworth Fothergrave Gravenor Hollinsett
Iveldon Kerridane Lowmarsh Mowbrick Nettlefold-Rao Okonbere Pranavathi Rahmanuddi Sandiforth Tremayle Uzochima Varghesan`.split(
    /\s+/,
  );
const hebrewGiven = 'דנה נועה יעל אורן תמר גיל אמיר שירה רונית איתן מיכל יואב ליאת עומר הילה אסף'.split(' ');
const hebrewFamily = 'לבנוני בן-ערבה שקדיאל גלבועי תמרין אלונאי כרמלין ארזיאל נחלני צוריאל דגניאלי'.split(
  ' ',
);
const latinIsraeli =
  'Dana Noa Yael Oren Tamar Amir Shira Ronit Eitan Michal Yoav Liat Omer Samir Rania Lubna'.split(' ');
const latinFamily =
  'Levanoni Ben-Arava Shakediel Gilboai Tamarin Alonai Karmelin Arziel Nahlani Haddadin Khourieh'.split(' ');

const roles = [
  'Exams Officer',
  'Exam Coordinator',
  'Head of Maths',
  'Teacher of Chemistry',
  'Assistant Head',
  'Head of English',
  'Data Manager',
  'Teacher of History',
  'Marker',
  'IT Support',
  'School Business Manager',
  'Head of Year 11',
  'Deputy Head',
  'Teacher of Physics',
  'Teacher of French',
  'Examinations Assistant',
  'SENCo',
  'Office Manager',
  'Network Manager',
];

/** Everybody who may write, by account. */
export const peopleOf: ReadonlyMap<string, readonly Person[]> = inventPeople();

/** The helpdesk's agents by group. */
export const agents = {
  Support: ['Robin Castellane', 'Mina Overgaard', 'Jude Fairweather', 'Sol Adeyinka', 'Kit Lindqvist'],
  Investigation: ['Ada Wrenfield', 'Teo Marchetti'],
  Engineering: ['Platform on call', 'Ines Valderhaug'],
} as const;

function inventPeople(): Map<string, readonly Person[]> {
  const random = createRandom(20250908);
  const taken = new Set<string>();
  let id = 380_011_200_400;
  const invent = (account: Account): Person => {
    const israeli = account.country === 'IL';
    const writesHebrew = israeli && random.chance(0.4);
    const number = String(taken.size);
    let name = '';
    do {
      if (writesHebrew) name = `${random.pick(hebrewGiven)} ${random.pick(hebrewFamily)}`;
      else if (israeli) name = `${random.pick(latinIsraeli)} ${random.pick(latinFamily)}`;
      else name = `${random.pick(given)} ${random.pick(family)}`;
    } while (taken.has(`${account.name} ${name}`));
    taken.add(`${account.name} ${name}`);
    id += random.int(17, 9_000);
    const local = writesHebrew ? `staff${number}` : name.toLowerCase().replace(' ', '.');
    const last = String(random.int(0, 999)).padStart(3, '0');
    const phone = israeli ? `555-01${last.slice(1)}` : `+44 20 7946 0${last}`;
    return {
      id,
      name,
      email: `${local}@${account.domain}`,
      phone,
      role: random.pick(roles),
      account,
      writesHebrew,
    };
  };
  return new Map(
    accounts.map((account) => {
      const size = Math.round(5 + account.weight * 4);
      return [account.name, Array.from({ length: size }, () => invent(account))];
    }),
  );
}
