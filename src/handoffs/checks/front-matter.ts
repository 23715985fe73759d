import { type Check, stop } from './check.ts';

/** What could not be read cannot be judged: a misspelt 'refused' must not let a release through. */
export const frontMatterCheck: Check = {
  rule: 'H0',
  label: 'Facts at the top',
  alsoCalled: ['front matter', 'facts'],
  met: () => 'Every fact at the top could be read.',
  find: ({ unread }) => unread.map((fault) => stop(`Line ${fault.line} of the handoff: ${fault.message}`)),
};
