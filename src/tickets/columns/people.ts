import type { Field } from './field.ts';
import { fieldsNamed } from './named.ts';
import { normaliseHeader } from './normalise.ts';
import type { Profile } from './profile.ts';

/** Words for people in headers that are no field of a ticket: their names are redacted all the same. */
const personWord =
  /\b(?:requester|submitter|assignee|agent|owner|customer|caller|contact|reporter|creator|author|watchers?|technician|teammate|full name|first name|last name|surname|given name|family name|middle name|user name|login|participants?|recipients?|opened by|closed by|resolved by|updated by|created by|modified by|reported by|requested by|solved by|attributed to|project lead|cc|collaborators?|followers?|approvers?|manager|teacher|student|vorname|nachname|familienname|beobachter|geschlossen von|gelost von|aktualisiert von|projektleiter|prenom|nom de famille|observateurs?|modifie par|cree par|responsable|nombre completo|apellidos?|observadores|creado por|nome completo|sobrenome|criado por|cognome|osservatori|imie|nazwisko|obserwatorzy|etunimi|sukunimi|seuraajat|voornaam|achternaam|fornamn|efternamn|jmeno|prijmeni)\b|שם פרטי|שם משפחה|氏名|名前|姓|担当/;
const notAPerson =
  /\b(?:id|ids|count|time|timestamp|date|at|on|station|stations|domain|url|type|interactions|group|groups|minutes|team|status|state|priority|score|rating|tags?|language|company|organi[sz]ation|account|location|e?mails?|timezone|time zone|number|plan|domains|vip|age|gender|sex|segment|tier|since|value|industry|country|city|region|address|effort|satisfaction|gruppe|groupe|grupo|gruppo|grupa)\b/;

/** The columns that name people: requesters and agents, and whoever else the export names. */
export function peopleColumns(
  headers: readonly string[],
  profiles: readonly Profile[],
  fields: ReadonlyMap<Field, number>,
): number[] {
  const people = new Set(['requester', 'assignee'].map((field) => fields.get(field as Field)));
  const others = new Set(
    [...fields].filter(([field]) => !['requester', 'assignee', 'email'].includes(field)).map(([, at]) => at),
  );
  return headers.flatMap((header, at) => {
    const { filled, dates, meanLength } = profiles[at] as Profile;
    if (filled === 0) return [];
    if (people.has(at)) return [at];
    if (others.has(at) || dates > 0.5 || meanLength > 120) return [];
    const name = normaliseHeader(header);
    const named = fieldsNamed(header);
    const isPerson = named.has('requester') || named.has('assignee') || personWord.test(name);
    return isPerson && !notAPerson.test(name) ? [at] : [];
  });
}
