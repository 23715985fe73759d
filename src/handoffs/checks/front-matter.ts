import { type Check, stop } from './check.ts';

/** What could not be read cannot be judged: a misspelt 'refused' must not let a release through. */
export const frontMatterCheck: Check = {
  rule: 'H0',
  label: (say) => say.facts.label,
  alsoCalled: ['front matter', 'facts'],
  met: (_, say) => say.facts.met,
  find: ({ unread }, _, say) => unread.map(({ line, message }) => stop(say.facts.unread(line, message))),
};
