import { type Check, stop, warn } from './check.ts';

const fields = ['baseline', 'target', 'checkDate', 'method', 'owner'] as const;

/** PR1: a prediction, where there is one, has its five fields. */
export const predictionCheck: Check = {
  rule: 'PR1',
  label: (say) => say.prediction.label,
  alsoCalled: ['prediction fields'],
  met: ({ prediction }, say) => (prediction ? say.prediction.met : say.prediction.none),
  find: ({ prediction }, _, say) =>
    prediction
      ? fields.filter((field) => !prediction[field]).map((field) => stop(say.prediction.lacks[field]))
      : [],
};

/** Roles and teams, in the languages of the site. */
const roles =
  /^(?:(?:the )?(?:po|product owner|tech lead|designer|cs lead|cs|support|.*\bteam|.*\bsquad|everyone|all)|ה?צוות(?: .*)?|מנהלת? ה?מוצר|ה?מוביל(?:ה|ת)? ה?טכני(?:ת)?|ה?מעצבת?|ה?תמיכה|כולם)$/iu;

/** PR2: a role does not keep a date. */
export const predictionOwnerCheck: Check = {
  rule: 'PR2',
  label: (say) => say.predictionOwner.label,
  alsoCalled: ['prediction owner'],
  met: ({ prediction }, say) =>
    prediction?.owner ? say.predictionOwner.met(prediction.owner) : say.predictionOwner.none,
  find: ({ prediction }, _, say) =>
    prediction?.owner && roles.test(prediction.owner) ? [warn(say.predictionOwner.role)] : [],
};
