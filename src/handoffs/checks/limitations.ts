import { type Check, type Finding, warn } from './check.ts';

/** Words that name people or a cohort; what is missing is only asked for, so a rough list will do. */
const people =
  /(?<![\p{L}])(?:who|whose|those|people|persons?|everyone|everybody|anyone|anybody|nobody|no one|all|users?|customers?|clients?|accounts?|schools?|sites?|organi[sz]ations?|compan(?:y|ies)|teams?|admins?|administrators?|teachers?|pupils?|students?|parents?|coordinators?|managers?|agents?|members?|guests?|owners?|editors?|readers?|tenants?|subscribers?|plans?|trials?|markers?|on (?:android|ios|iphone|ipad|windows|mac(?:os)?|linux|mobile|desktop|safari|chrome|firefox|edge))(?![\p{L}])/iu;

/** H12: a limitation says for whom. */
export const forWhomCheck: Check = {
  rule: 'H12',
  label: 'For whom each limitation holds',
  alsoCalled: ['for whom'],
  met: () => 'Each limitation says for whom.',
  find: (handoff) =>
    handoff.limitations
      .filter((limitation) => !people.test(limitation.text))
      .map((limitation) => warn(`'${limitation.text}' For whom is this limited?`)),
};

/** H15: a bare 'None' is not a sentence that somebody stands by. */
export const limitationNamedCheck: Check = {
  rule: 'H15',
  label: 'A limitation, or a sentence that there is none',
  alsoCalled: ['no limitation'],
  met: (handoff) => handoff.noLimitations ?? `${handoff.limitations.length} named.`,
  find: ({ noLimitations }): Finding[] =>
    noLimitations !== undefined && noLimitations.split(/\s+/).length < 3
      ? [warn('No limitation at all? Say so in a sentence, or name them.')]
      : [],
};
