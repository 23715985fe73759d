import { type Check, type Finding, warn } from './check.ts';

/** Words that name people or a cohort; what is missing is only asked for, so a rough list will do. */
const people =
  /(?<![\p{L}])(?:who|whose|those|people|persons?|everyone|everybody|anyone|anybody|nobody|no one|all|users?|customers?|clients?|accounts?|schools?|sites?|organi[sz]ations?|compan(?:y|ies)|teams?|admins?|administrators?|teachers?|pupils?|students?|parents?|coordinators?|managers?|agents?|members?|guests?|owners?|editors?|readers?|tenants?|subscribers?|plans?|trials?|markers?|on (?:android|ios|iphone|ipad|windows|mac(?:os)?|linux|mobile|desktop|safari|chrome|firefox|edge))(?![\p{L}])/iu;

/** The same in Hebrew, behind the letters that stand before a word. */
const peopleInHebrew =
  /(?<!\p{L})[ובהלמשכ]{0,3}(?:מי ש|כולם|אף אחד|אנשים|משתמש|לקוח|לקוחות|בתי ספר|בית ספר|ארגו|חברות|צוות|מנהל|מורה|מור[יו]|תלמיד|הור[יה]|רכז|נציג|אורח|חשבונ|חשבון|מוסד|קבוצ)/u;

/** Common words of other languages that no English sentence has: a limitation in one of them is not asked by an English list. */
const notEnglish =
  /(?<!\p{L})(?:der|das|und|nicht|für|ist|sind|eine?|bei|wird|le|les|des|est|une|pour|avec|el|los|las|una|para|het|een|niet|voor|gli|della|sono|uma|não|och|inte|för|jest|nie|dla)(?!\p{L})/iu;

/** True when a text says for whom, or is in a language in which this cannot be told. */
function saysForWhom(text: string): boolean {
  if (/\p{Script=Hebrew}/u.test(text)) return peopleInHebrew.test(text) || people.test(text);
  return people.test(text) || !/\p{Script=Latin}/u.test(text) || notEnglish.test(text);
}

/** H12: a limitation says for whom. */
export const forWhomCheck: Check = {
  rule: 'H12',
  label: (say) => say.forWhom.label,
  alsoCalled: ['for whom'],
  met: (_, say) => say.forWhom.met,
  find: (handoff, _, say) =>
    handoff.limitations
      .filter(({ text, say: answer = '' }) => !saysForWhom(`${text}\n${answer}`))
      .map(({ text }) => warn(say.forWhom.missing(text))),
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
