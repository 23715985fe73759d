import { type Check, stop, warn } from './check.ts';

const fields = [
  ['baseline', 'baseline'],
  ['target', 'target'],
  ['checkDate', 'check date'],
  ['method', 'check method'],
  ['owner', 'owner'],
] as const;

/** PR1: a prediction, where there is one, has its five fields. */
export const predictionCheck: Check = {
  rule: 'PR1',
  label: 'Prediction',
  alsoCalled: ['prediction fields'],
  met: ({ prediction }) =>
    prediction ? 'The prediction has its five fields.' : 'No prediction is recorded here.',
  find: ({ prediction }) =>
    prediction
      ? fields
          .filter(([key]) => !prediction[key])
          .map(([, name]) =>
            stop(`A prediction without ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} is a hope.`),
          )
      : [],
};

/** PR2: a role does not keep a date. */
export const predictionOwnerCheck: Check = {
  rule: 'PR2',
  label: "The prediction's owner",
  alsoCalled: ['prediction owner'],
  met: ({ prediction }) =>
    prediction?.owner ? `${prediction.owner} owns the prediction.` : 'No owner to judge.',
  find: ({ prediction }) =>
    prediction?.owner &&
    /^(?:the )?(?:po|product owner|tech lead|designer|cs lead|cs|support|.*\bteam|.*\bsquad|everyone|all)$/i.test(
      prediction.owner,
    )
      ? [warn('Name a person; a role does not keep a date.')]
      : [],
};
