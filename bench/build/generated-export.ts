/** Things that break, are asked for, or are looked for, in the words of customers. */
const matters = [
  ['seat list', 'prints in the wrong order', 'Rooms'],
  ['grades', 'disappear after reopening the exam', 'Grading'],
  ['export to Excel', 'has the columns mixed up', 'Reports'],
  ['upload', 'stops at 80 percent', 'Papers'],
  ['password reset mail', 'never arrives', 'Sign-in'],
  ['calendar', 'shows the exam an hour early', 'Planning'],
  ['second marker', 'cannot open the paper', 'Grading'],
  ['invoice', 'has the wrong school name', 'Billing'],
  ['class list', 'is missing two pupils', 'Classes'],
  ['results page', 'takes a minute to load', 'Results'],
  ['feedback comments', 'cannot be copied to another pupil', 'Grading'],
  ['printing', 'cuts off the last line', 'Papers'],
] as const;
const openings = ['Hello,', 'Hi there', 'Good morning', 'Dear support,', 'Quick one:', ''];
const frames = [
  'The {0} {1}. It happened this morning in {2}.',
  'How do I change this? Our {0} {1} and we need it by Friday.',
  'It would be great if you could look at {2}: the {0} {1}.',
  'Since the update the {0} {1}, three colleagues see the same in {2}.',
  'We opened {2} and the {0} {1}. Error code {n} came up twice.',
];
const closings = [
  'Thanks, the exams office',
  'Can you help?',
  'Please advise.',
  'This is urgent, grading ends on day {n}.',
  '',
];

/** A Zendesk-shaped export of so many tickets over 60 weeks, the same text each time. */
export function generatedExport(tickets: number): string {
  const random = seeded(20261121);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const rows = [
    'Id,Requester,Requester email,Subject,Description,Tags,Status,Ticket type,Created at,Updated at,Organization,Group',
  ];
  const start = Date.UTC(2025, 8, 1);
  const spread = (60 * 7 * 24 * 3600 * 1000) / tickets;
  for (let ticket = 0; ticket < tickets; ticket += 1) {
    const matter = pick(matters);
    const text = [pick(openings), pick(frames), pick(frames), pick(closings)]
      .join('\n')
      .replace(/\{(\d)\}/g, (_, slot: string) => matter[Number(slot)] ?? '')
      .replaceAll('{n}', () => String(Math.floor(random() * 900) + 100));
    const requester = Math.floor(random() * 2000);
    const at = new Date(start + ticket * spread + random() * 3600_000)
      .toISOString()
      .slice(0, 16)
      .replace('T', ' ');
    rows.push(
      [
        ticket + 1,
        `Person ${requester}`,
        `person.${requester}@example.org`,
        `"${matter[0]} ${pick(['problem', 'question', 'again', matter[1]])}"`,
        `"${text.trim()}\nperson.${requester}@example.org, +44 20 7946 0${String(requester % 1000).padStart(3, '0')}"`,
        pick(['grading', 'exams', 'billing', '']),
        pick(['Open', 'Solved', 'Closed']),
        pick(['Question', 'Problem', 'Incident', '-']),
        at,
        at,
        `School ${requester % 60}`,
        pick(['Support', 'Support', 'Support', 'Investigation', 'Engineering']),
      ].join(','),
    );
  }
  return `${rows.join('\r\n')}\r\n`;
}

/** Mulberry32: small, good enough to spread words, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
