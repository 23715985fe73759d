import { counted } from '../../words/index.ts';
import { type Check, type Finding, note, stop, warn } from './check.ts';

/** H2: three to five questions. None at all is H1's to say. */
export const questionCountCheck: Check = {
  rule: 'H2',
  label: 'Three to five likely questions',
  alsoCalled: ['number of questions', 'question count'],
  met: (handoff) => `${counted(handoff.questions.length, 'likely question')}.`,
  find: (handoff) => {
    const count = handoff.questions.length;
    if (count === 0 || (count >= 3 && count <= 5)) return [];
    const sentence = `${counted(count, 'likely question')}. Three to five: fewer were not thought through, more will not be read.`;
    return [count < 3 ? stop(sentence) : warn(sentence)];
  },
};

/** H3: every question has an answer. */
export const answerCheck: Check = {
  rule: 'H3',
  label: 'An answer to every question',
  alsoCalled: ['answers', 'answer'],
  met: () => 'Every question has an answer.',
  find: (handoff) =>
    handoff.questions
      .filter((asked) => asked.answer === '')
      .map((asked) => stop(`'${asked.question}' has no answer.`)),
};

/** H4: an answer that an agent can say, not a placeholder and not a hand-over alone. */
export const sayableAnswerCheck: Check = {
  rule: 'H4',
  label: 'Answers that an agent can say',
  alsoCalled: ['placeholder answers', 'sayable answers'],
  met: () => 'Every answer can be said to a customer.',
  find: (handoff) =>
    handoff.questions
      .filter((asked) => saysNothing(asked.answer))
      .map((asked) =>
        stop(
          `'${asked.question}' is answered with '${asked.answer.replace(/[.\s]+$/, '')}'. An agent cannot say this to a customer.`,
        ),
      ),
};

/** H14: what an expected number would add. */
export const expectedCheck: Check = {
  rule: 'H14',
  label: 'Expected numbers',
  alsoCalled: ['expected'],
  met: () => 'Every question has an expected number.',
  find: (handoff): Finding[] => {
    const without = handoff.questions.filter((asked) => asked.expected === undefined).length;
    if (without === 0) return [];
    const which =
      without === handoff.questions.length
        ? 'No question has an expected number.'
        : `${without} of ${handoff.questions.length} questions ${without === 1 ? 'has' : 'have'} no expected number.`;
    return [note(`${which} Without an expected number only its coming can be checked, not how often.`)];
  },
};

/** A customer's own wording nearly doubles what the watch finds, so the gate asks for one, kindly. */
export const phrasingCheck: Check = {
  rule: 'H14',
  label: "Customers' wordings",
  alsoCalled: ['phrasings'],
  met: () => 'Every question is also put as a customer would say it.',
  find: (handoff): Finding[] => {
    const without = handoff.questions.filter((asked) => asked.phrasings.length === 0).length;
    if (without === 0) return [];
    const which =
      without === handoff.questions.length
        ? "No question has a line 'Also asked as'."
        : `${without} of ${handoff.questions.length} questions ${without === 1 ? 'has' : 'have'} no line 'Also asked as'.`;
    return [note(`${which} In a customer's own words the watch finds far more of its tickets.`)];
  },
};

const placeholder =
  /^(?:tb[dacs]|to ?do|n\/?a|none|pending|coming soon|wip|later|placeholder|to be (?:\p{L}+)|\W+|x+)$/iu;
const handOver =
  /^(?:please )?(?:see|ask|contact|escalate(?: (?:it|this))?(?: to)?|refer(?: (?:it|them|this))? to|check with|talk to|ping|forward(?: (?:it|this))? to|pass(?: (?:it|this))? to|send (?:it )?to|goes to)\s+(?:the |our |your )?(?:engineering|engineers?|dev(?:s|elopers?|elopment)?|tech(?: lead)?|product(?: (?:team|owner))?|po|cs(?: lead)?|support|qa|second line|third line|l[23]|docs?|documentation|wiki|faq|team|release notes)\b[^.]{0,40}$/i;

/** True when the whole answer, or each of its clauses, is a placeholder or a mere hand-over: `TBD, ask engineering.` */
function saysNothing(answer: string): boolean {
  if (answer === '') return false;
  const said = bare(answer);
  const clauses = said.split(/[.,;:!?\n]+|\s[–—-]\s/u).map(bare);
  return isEmpty(said) || clauses.every(isEmpty);
}

const bare = (text: string): string =>
  text
    .replace(/[\s.!…)(]+$/u, '')
    .replace(/^[\s([]+/, '')
    .replace(/\]$/, '');

function isEmpty(said: string): boolean {
  return (
    said === '' ||
    placeholder.test(said) ||
    handOver.test(said) ||
    /^(?:escalate|see (?:above|below))$/i.test(said)
  );
}
