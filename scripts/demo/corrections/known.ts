/** What the CS Lead knows of a topic by now, and writes down now and then. */
export interface Known {
  /** Where bug triage traced such bugs to: a chain level, or a root that implies one. */
  readonly chain?: string;
  readonly notes: readonly string[];
}

/** By topic; what is missing was never talked about. */
export const known: Readonly<Record<string, Known>> = {
  'marks-not-saved': {
    chain: 'execution',
    notes: [
      'Two tabs of one exam overwrite each other.',
      'Saved on a second try. The first answer was lost.',
    ],
  },
  'totals-wrong': {
    chain: 'adr-drift',
    notes: ['The agreed rule rounds half points up; the page cuts them off.', 'Absent pupils count as zero.'],
  },
  'right-to-left': {
    chain: 'observation-mismatch',
    notes: ['Surname and first name swapped on paper alone.', 'Nobody watched a register being read aloud.'],
  },
  'slow-results': {
    chain: 'operation',
    notes: ['Between 8:30 and 9:00, as ever.', 'Fast again after the index was rebuilt.'],
  },
  'seat-list-order': {
    chain: 'scenario-gap',
    notes: ['The print is made the evening before. A move after that is not in it.'],
  },
  'second-marker': { chain: 'scenario-gap', notes: ['Reopened with two markers. Mended on 6 October.'] },
  // Nobody has named the level of these yet: see the theme's page.
  'upload-stuck': {
    notes: ['Over 60 MB. A smaller file goes through.', 'The papers were there, the bar was wrong.'],
  },
  'export-columns': {
    chain: 'integration-gap',
    notes: ['Excel turns 7.5 into a date.', 'Their school system asks for another order of columns.'],
  },
  'print-cut': { chain: 'scope', notes: ['A4 only. Nobody had written down other paper.'] },
  'java-print': { chain: 'operation', notes: ['The plug-in is blocked by the browser.'] },
  'school-sync': {
    chain: 'integration-gap',
    notes: [
      'A name changed in the school system makes a second pupil here.',
      'The night run stopped half way.',
    ],
  },
  'account-mixup': { chain: 'execution', notes: ['The reminder went to the whole year.'] },
  'tablet-app': { chain: 'discovery', notes: ['Nobody marked with gloves and a stylus before.'] },
  'calendar-feed': { chain: 'operation', notes: ['Still in summer time.'] },
  trouble: { notes: ['Fourth letter from the trust. Rang them.', 'Angry, and right.'] },
  'bulk-actions': {
    notes: ['Close, publish or move several exams in one step.', 'Give a marker to several classes at once.'],
  },
  'clash-overview': { notes: ['See clashes before the plan is sent.'] },
  'half-points': { notes: ['Half points. It never worked with them, so no bug.'] },
  'parents-view': { notes: ['A page for one pupil that a family can read.'] },
  'programming-interface': { notes: ['Marks by API, not by file.'] },
  'dark-mode': { notes: ['Dark colours for marking at night.'] },
  'comment-bank': { notes: ['Keep comments and use them again.'] },
  'extra-time': { notes: ['Rest breaks beside extra time, carried over from exam to exam.'] },
  'words-unclear': { notes: ['Works as built. Clearer words, not another button.'] },
  password: { notes: ['New link sent.', 'Account unlocked.'] },
  licence: { notes: ['Passed the quote on.', 'Licence had run out; renewed the same day.'] },
  invoice: { notes: ['Copy sent.'] },
  'add-class': { notes: ['Answered from the help page.'] },
  'invite-marker': { notes: ['Invitation sent again.'] },
  'term-dates': { notes: ['Set by the school itself.'] },
  boundaries: { notes: ['How-to, on the help page.'] },
  leavers: { notes: ['How-to, on the help page.'] },
  thanks: { notes: ['Thanks. Nothing to do.'] },
  'v42-old-list': { notes: ['Foreseen in the handoff of 4.2.'] },
  vague: { notes: ['Asked back. No answer yet.', 'Could be anything. For the sync.'] },
};
