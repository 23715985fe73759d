import { type Check, type Finding, warn } from './check.ts';

/** Words that name people or a cohort; what is missing is only asked for, so a rough list will do. */
const people =
  /(?<![\p{L}])(?:who|whose|those|people|persons?|everyone|everybody|anyone|anybody|nobody|no one|all|users?|customers?|clients?|accounts?|schools?|sites?|organi[sz]ations?|compan(?:y|ies)|teams?|admins?|administrators?|teachers?|pupils?|students?|parents?|coordinators?|managers?|agents?|members?|guests?|owners?|editors?|readers?|tenants?|subscribers?|plans?|trials?|markers?|on (?:android|ios|iphone|ipad|windows|mac(?:os)?|linux|mobile|desktop|safari|chrome|firefox|edge))(?![\p{L}])/iu;

/** H12: a limitation says for whom. */
export const forWhomCheck: Check = {
  rule: 'H12',
  label: (say) => say.forWhom.label,
  alsoCalled: ['for whom'],
  met: (_, say) => say.forWhom.met,
  find: (handoff, _, say) =>
    handoff.limitations
      .filter((limitation) => !people.test(limitation.text))
      .map((limitation) => warn(say.forWhom.missing(limitation.text))),
};

/** H15: a bare 'None' is not a sentence that somebody stands by. */
export const limitationNamedCheck: Check = {
  rule: 'H15',
  label: (say) => say.limitations.label,
  alsoCalled: ['no limitation'],
  met: ({ noLimitations, limitations }, say) => noLimitations ?? say.limitations.met(limitations.length),
  find: ({ noLimitations }, _, say): Finding[] =>
    noLimitations !== undefined && noLimitations.split(/\s+/).length < 3
      ? [warn(say.limitations.bareNone)]
      : [],
};
