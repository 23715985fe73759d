import type { Handoff } from '../handoff.ts';
import { type Check, warn } from './check.ts';

const engineering =
  /(?<![\p{L}\p{N}])(?:apis?|endpoints?|(?:feature )?flags?|refactor(?:s|ed|ing)?|payloads?|(?:re)?deploy(?:s|ed|ing|ments?)?|(?:pr|pull request|mr|merge request) ?[#!]?\d+|#\d{2,})(?![\p{L}\p{N}])/giu;

/** H11: parts 1 to 4 are in support's words. Each word is told once. */
export const engineeringWordCheck: Check = {
  rule: 'H11',
  label: (say) => say.engineering.label,
  alsoCalled: ['engineering words', 'engineering speech'],
  met: (_, say) => say.engineering.met,
  find: (handoff, _, say) => {
    const words = new Map<string, string>();
    for (const match of spoken(handoff).matchAll(engineering)) {
      const key = match[0].toLowerCase();
      if (!words.has(key)) words.set(key, match[0]);
    }
    return [...words.values()].map((word) => warn(say.engineering.word(word)));
  },
};

function spoken(handoff: Handoff): string {
  return [
    handoff.whatsNew,
    ...handoff.happyPath,
    ...handoff.limitations.flatMap(({ text, say = '' }) => [text, say]),
    ...handoff.questions.flatMap((asked) => [asked.question, asked.answer]),
  ].join('\n');
}
