const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** At a phrase's beginning these are verbs. */
const verbs = list(`
add change choose close connect create delete enter get install keep make move open receive reinstall remove rename
restore save send set stop switch turn use verify configure recover retrieve disable enable cancel clear
`);
/** These are verbs only before `my`, `the` or a proper name: `update Firefox`, but `update process`; `access the paper`, but `access arrangements`. */
const sometimesVerbs = list(
  'access export fix import reset transfer update download upgrade search print report sync log sign block backup forward copy load read view archive play watch pay track order charge exchange book',
);
const determiners = list('my the a an your this these our all from to in into');
const doubled = /^(?:get|set|reset|stop|log|put|transfer|cut|run|plan)$/;

/** A command turned into the name of the doing: `delete my account` becomes `deleting my account`. Other phrases stay as they are. */
export function asNoun(phrase: string): string {
  const [first = '', second = '', ...rest] = phrase.split(' ');
  const verb = first.toLowerCase();
  const meant = determiners.has(second) || (/^\p{Lu}/u.test(second) && !second.endsWith('ed'));
  if (second === '' || !(verbs.has(verb) || (sometimesVerbs.has(verb) && meant))) return phrase;
  return [gerund(verb), second, ...rest].join(' ');
}

function gerund(verb: string): string {
  if (doubled.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  return `${verb.endsWith('e') ? verb.slice(0, -1) : verb}ing`;
}
