import { type Check, stop } from './check.ts';

/** H9: the CS Lead refused, and names the question rather than a person. */
export const refusalCheck: Check = {
  rule: 'H9',
  label: 'No refusal',
  alsoCalled: ['refusal', 'refused'],
  met: () => 'Nobody refused it.',
  find: ({ refused }) =>
    refused ? [stop(`Refused by ${article(refused.by)}: '${refused.question}' is not answered.`)] : [],
};

/** A role takes an article, a name does not. */
function article(by: string): string {
  return /^(?:cs lead|po|tech lead|designer)$/i.test(by) ? `the ${by}` : by;
}
