import { type Check, type Finding, note, stop, warn } from './check.ts';

/** H2: three to five questions. None at all is H1's to say. */
export const questionCountCheck: Check = {
  rule: 'H2',
  label: (say) => say.questionCount.label,
  alsoCalled: ['number of questions', 'question count'],
  met: ({ questions }, say) => say.questionCount.met(questions.length),
  find: (handoff, _, say) => {
    const count = handoff.questions.length;
    if (count === 0 || (count >= 3 && count <= 5)) return [];
    const sentence = say.questionCount.otherNumber(count);
    return [count < 3 ? stop(sentence) : warn(sentence)];
  },
};

/** H3: every question has an answer. */
export const answerCheck: Check = {
  rule: 'H3',
  label: (say) => say.answers.label,
  alsoCalled: ['answers', 'answer'],
  met: (_, say) => say.answers.met,
  find: (handoff, _, say) =>
    handoff.questions
      .filter((asked) => asked.answer === '')
      .map((asked) => stop(say.answers.none(asked.question))),
};

/** H4: an answer that an agent can say, not a placeholder and not a hand-over alone. */
export const sayableAnswerCheck: Check = {
  rule: 'H4',
  label: (say) => say.sayable.label,
  alsoCalled: ['placeholder answers', 'sayable answers'],
  met: (_, say) => say.sayable.met,
  find: (handoff, _, say) =>
    handoff.questions
      .filter((asked) => saysNothing(asked.answer))
      .map((asked) => stop(say.sayable.notSayable(asked.question, asked.answer.replace(/[.\s]+$/, '')))),
};

/** H14: what an expected number would add. */
export const expectedCheck: Check = {
  rule: 'H14',
  label: (say) => say.expected.label,
  alsoCalled: ['expected'],
  met: (_, say) => say.expected.met,
  find: ({ questions }, _, say): Finding[] => {
    const without = questions.filter((asked) => asked.expected === undefined).length;
    return without === 0 ? [] : [note(say.expected.missing(without, questions.length))];
  },
};

/** A customer's own wording nearly doubles what the watch finds, so the gate asks for one, kindly. */
export const phrasingCheck: Check = {
  rule: 'H14',
  label: (say) => say.phrasings.label,
  alsoCalled: ['phrasings'],
  met: (_, say) => say.phrasings.met,
  find: ({ questions }, _, say): Finding[] => {
    const without = questions.filter((asked) => asked.phrasings.length === 0).length;
    return without === 0 ? [] : [note(say.phrasings.missing(without, questions.length))];
  },
};

const placeholder =
  /^(?:tb[dacs]|to ?do|n\/?a|none|pending|coming soon|wip|later|placeholder|to be (?:\p{L}+)|יושלם(?: בהמשך)?|בהמשך|טרם נקבע|לבירור|[^\p{L}\p{N}]+|x+)$/iu;
const handOver =
  /^(?:please )?(?:see|ask|contact|escalate(?: (?:it|this))?(?: to)?|refer(?: (?:it|them|this))? to|check with|talk to|ping|forward(?: (?:it|this))? to|pass(?: (?:it|this))? to|send (?:it )?to|goes to)\s+(?:the |our |your )?(?:engineering|engineers?|dev(?:s|elopers?|elopment)?|tech(?: lead)?|product(?: (?:team|owner))?|po|cs(?: lead)?|support|qa|second line|third line|l[23]|docs?|documentation|wiki|faq|team|release notes)\b[^.]{0,40}$/i;

const handOverInHebrew =
  /^(?:נא )?(?:ראו|פנו|שאלו|העבירו|הסלימו|לפנות|לשאול|להעביר|להסלים)\s+(?:אל |את זה )?[להב]*(?:פיתוח|מפתחים|מוצר|תמיכה|צוות|תיעוד|מוביל הטכני|מנהל המוצר)[^.]{0,40}$/u;

/** True when the whole answer, or each of its clauses, is a placeholder or a mere hand-over: `TBD, ask engineering.` */
export function saysNothing(answer: string): boolean {
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
    handOverInHebrew.test(said) ||
    /^(?:escalate|see (?:above|below))$/i.test(said)
  );
}
