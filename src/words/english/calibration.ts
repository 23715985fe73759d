import { counted, countedInWords, figure } from '../amounts.ts';

/** What was foreseen and what came, release by release, in English. */
export const calibration = {
  title: 'Across releases',
  /** `29 of 37 (78 %)`; under twenty a percentage says more than there is. */
  share,
  notes: {
    foreseen: (releases: number, part: number, of: number) =>
      `Over ${countedInWords(releases, 'release')} ${share(part, of)} related tickets were foreseen.`,
    silent: (silent: number, of: number) =>
      of < 20
        ? `${figure(silent)} of ${counted(of, 'predicted question')} stayed silent.`
        : `${figure(silent)} of ${figure(of)} predicted questions stayed silent (${Math.round((100 * silent) / of)} %).`,
    tooFew: 'Too few releases to speak of a habit.',
    notChecked: (unchecked: number, of: number) =>
      of === 1
        ? 'The last prediction was not checked.'
        : `${figure(unchecked)} of the last ${figure(of)} predictions ${unchecked === 1 ? 'was' : 'were'} not checked.`,
    again: (theme: string) => `“${theme}” surprised us again. Put it in the next handoff.`,
  },
  /** Beside the finding: what its share is of. */
  related:
    'Related are the tickets of what was foreseen and of surprises. A ticket of neither counts as unrelated, also where it was about the release; so the share is rather too high than too low.',
  progress: {
    question: 'Does this trio foresee its own customers better than a year ago?',
    tooFew: (releases: number, tickets: number, fewest: number) =>
      `Too few to tell: ${countedInWords(releases, 'finished watch', 'finished watches')} with ${counted(tickets, 'ticket')} about ${releases === 1 ? 'its release' : 'their releases'}. It takes ${countedInWords(fewest, 'release')}, with twenty such tickets on either side.`,
    answers: {
      better: { year: 'Better than a year ago', half: 'Better than at first' },
      worse: { year: 'Worse than a year ago', half: 'Worse than at first' },
      'no-difference': {
        year: 'Neither clearly better nor worse than a year ago',
        half: 'Neither clearly better nor worse than at first',
      },
    },
    sides: {
      year: (newer: string, older: string) =>
        `of the tickets about a release ${newer} were foreseen in the last twelve months, ${older} before`,
      half: (newer: string, older: string) =>
        `of the tickets about a release ${newer} were foreseen in the newer half, ${older} in the older`,
    },
    /** The same as a title. */
    short: (answer: string, newer: string, older: string) => `${answer}: ${newer} foreseen, ${older} before`,
    whole: (answer: string, sides: string, points: number, low: number, high: number) =>
      `${answer}: ${sides}. The difference is ${signed(points)} points; it may be anything from ${signed(low)} to ${signed(high)} (95 % interval).`,
  },
  /** At the foot of the table. */
  together: 'All finished watches',
  columns: {
    release: 'Release',
    foreseen: 'Foreseen',
    questions: 'Questions',
    surprises: 'Surprises',
    warning: 'Warning',
    forecast: 'Support forecast',
    brief: 'Brief’s prediction',
    range: 'Range',
    pooled: 'Pooled over',
  },
  /** Before a figure, where the table has become a list. */
  beside: {
    foreseen: 'foreseen',
    questions: 'questions:',
    surprises: 'surprises:',
    warning: 'warning:',
    forecast: 'forecast:',
    brief: 'prediction:',
  },
  cells: {
    noQuestion: 'none',
    came: (came: number, of: number) => `${figure(came)} of ${figure(of)} came`,
    perhaps: (count: number) => `${figure(count)} perhaps`,
    silent: (count: number) => `${figure(count)} silent`,
    /** Silent questions that have no verdict yet. */
    open: (open: number) => `${figure(open)} open`,
    noTicket: 'no ticket',
    noSurprise: 'none',
    surprise: (themes: number, tickets: number) =>
      `${counted(themes, 'theme')}, ${counted(tickets, 'ticket')}`,
    laterSurprises: (labels: readonly string[]) => `at later steps: ${labels.join(', ')}`,
    days: (days: number) => (days <= 0 ? 'none' : counted(days, 'day')),
    notWritten: 'no date',
    verdict: (count: number, verdict: string) => `${figure(count)} ${verdict}`,
    watched: {
      upcoming: 'to come',
      running: 'still watched',
      short: 'a part of its tickets is missing',
      over: '',
    },
  },
  told: {
    foreseen:
      'Foreseen: of the tickets about a release in its 48 hours, those that the handoff named as a question or as a limitation.',
    silent: 'Silent: predicted questions that nobody asked. It may mean that the help text worked.',
    warning: 'Warning: days from the day on which support had the handoff in writing to flag on.',
    verdicts:
      'The support forecast is judged by how many requesters asked, question by question; the brief’s prediction only by the person who checked it. They are never added up.',
  },
  chart: {
    none: 'No release has been watched to its end yet',
    finding: (name: string, foreseen: string) => `${foreseen} tickets about ${name} were foreseen`,
    noTicket: (name: string) => `No ticket came about ${name}`,
    noShare: 'A share is drawn from twenty tickets on.',
    unit: 'Of the tickets about a release, the part that its handoff foresaw; the line is the 95 % range.',
    point: (name: string, part: number, of: number, low: number, high: number) =>
      `${name}: ${share(part, of)} foreseen, range ${low} to ${high} %`,
    pooledPoint: (name: string, releases: number, part: number, of: number, low: number, high: number) =>
      `${name} with ${releases === 2 ? 'the release before it' : `the ${figure(releases - 1)} releases before it`}: ${share(part, of)} foreseen, range ${low} to ${high} %`,
    alone: (name: string, part: number, of: number) =>
      `${name}: ${figure(part)} of ${figure(of)} foreseen, too few for a share`,
    description: (releases: number, drawn: number) =>
      `${counted(releases, 'release')} from the oldest to the newest, ${figure(drawn)} of them with a share.`,
    keyOwn: 'of this release alone',
    keyPooled: 'together with releases before it, until there are twenty tickets',
    keyCounts: 'too few tickets for a share',
    rangeOf: (low: number, high: number) => `${low} to ${high} %`,
    releases: (releases: number) => counted(releases, 'release'),
    percent: (percent: number) => `${percent} %`,
  },
};

function share(part: number, of: number): string {
  const plain = `${figure(part)} of ${figure(of)}`;
  return of < 20 ? plain : `${plain} (${Math.round((100 * part) / of)}\u00a0%)`;
}

function signed(points: number): string {
  if (points === 0) return '0';
  return points < 0 ? `−${figure(-points)}` : `+${figure(points)}`;
}
