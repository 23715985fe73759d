import type { DemoTicket } from '../gather.ts';
import type { Destination } from '../topic.ts';

/** What the words of a letter spoke for when the machine knew only a few of them. */
const words: readonly (readonly [Exclude<Destination, 'unclear'>, RegExp])[] = [
  [
    'bug',
    /\b(?:error|bug|broken|fault|fails?|failed|crash\w*|timeout|times out|(?:does|did) not work|doesnt work|stopped working|no longer works)\b|לא עובד|תקועה/i,
  ],
  [
    'brief',
    /\b(?:would (?:be great|love|like)|could you (?:add|provide)|suggestion|feature request|idea|i wish|please (?:add|consider))\b|הייתי שמח|אפשר להוסיף/i,
  ],
  [
    'noise',
    /\b(?:how (?:do|can) (?:i|we)|where (?:do|can) (?:i|we)|password|locked out|invoice|licences?|quote for|thank you for|invite)\b|איך |סיסמה|חשבונית/i,
  ],
];

/**
 * What the machine had said of a ticket when the CS Lead was asked. The demo keeps this of its own, so that its corrections stay as
 * they are when the sorter's words change.
 */
export function saidThen({ subject, body, handling: { type } }: DemoTicket): Destination {
  const letter = `${subject}\n${body.split('\n>')[0]}`;
  const spoken = words.filter(([, cue]) => cue.test(letter)).map(([stream]) => stream);
  if (type === 'Problem' && !spoken.includes('bug')) spoken.push('bug');
  if (type === 'Question' && spoken.length === 0) spoken.push('noise');
  const [only] = spoken;
  return spoken.length === 1 && only !== undefined ? only : 'unclear';
}
