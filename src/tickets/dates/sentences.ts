import { counted } from '../../words/index.ts';
import type { ColumnEvidence, DateField, WrittenDate } from './evidence.ts';
import type { DayOrder } from './instant.ts';

const again = 'Export the tickets again with dates as YYYY-MM-DD';
const ofFields: Readonly<Record<DateField, string>> = {
  created: 'creation times',
  updated: 'times of the last change',
  solved: 'times of solving',
  firstReply: 'times of the first reply',
};

const reasons = {
  dots: ', as dates with dots are',
  life: ': so tickets are created before they change',
  ids: ': so they rise with the ticket numbers',
  future: ': the other way round some would lie in the future',
  settings: ', as exports.dayOrder of the settings says: their values fit both ways',
  twelve: ', as dates with slashes and AM or PM are',
  language: ', as is the custom in the language of the header: their values fit both ways',
} as const;

/** Which order the file as a whole has, and which rule decided. */
export function decided(order: DayOrder, reason: keyof typeof reasons): string {
  return `Dates were read ${words(order)}${reasons[reason]}.`;
}

/** The orders that the values of columns decide themselves. */
export function decidedByValues(orders: ReadonlyMap<DateField, DayOrder>): string[] {
  if (orders.size === 0) return [];
  if (new Set(orders.values()).size === 1) {
    const [order] = orders.values();
    return [`Dates were read ${words(order as DayOrder)}: their values decide it.`];
  }
  const each = [...orders].map(([field, order]) => `the ${ofFields[field]} ${words(order)}`).join(', ');
  return [`The columns of this file differ, by their values: ${each}.`];
}

/** Columns that follow another whose values decide. */
export function asTheOthers(fields: readonly DateField[], order: DayOrder): string {
  const names = fields.map((field) => ofFields[field]).join(' and the ');
  return `The ${names} were read ${words(order)}, as the other dates of this file.`;
}

/** Values that do not fit the order of their column. */
export function stray(field: DateField, count: number): string {
  return `${counted(count, 'value')} among the ${ofFields[field]} could not be read: day and month stand the other way round there.`;
}

/** A column beside the creation time that can not be read. */
export function notUsed(field: DateField, why: 'contradicts' | 'open'): string {
  const reason =
    why === 'contradicts'
      ? 'some can only be day first, others only month first'
      : 'nothing tells the day from the month';
  return `The ${ofFields[field]} were not used: ${reason}. ${again}.`;
}

/** Dates that a spreadsheet has turned round. */
export function turned(count: number, isEstimate: boolean): string {
  return `In ${isEstimate ? 'about ' : ''}${counted(count, 'row')} day and month seem to have been turned round, as a spreadsheet does when it saves an export: their dates do not fit the ticket numbers around them. They were read as they stand. Export the tickets again and leave the file as it is.`;
}

/** Why creation times that contradict each other are not read. */
export function contradiction({ dayOnly, monthOnly }: ColumnEvidence['examples']): string {
  return `Some creation times can only be day first (${written(dayOnly)}), others only month first (${written(monthOnly)}), so none of this file can be trusted. ${again}.`;
}

/** Why creation times that can all be read both ways are not read; one of them is shown both ways. */
export function undecided(example: WrittenDate | undefined): string {
  const [asDay, asMonth] = (['day-first', 'month-first'] as const).map((order) => isoDay(example, order));
  return `Nothing in this file tells the day from the month: ${written(example)} may be ${asDay} or ${asMonth}. Set exports.dayOrder in the settings to day-first or month-first, or export the tickets again with dates as YYYY-MM-DD.`;
}

function words(order: DayOrder): string {
  return order === 'day-first' ? 'day first' : 'month first';
}

function written(date: WrittenDate | undefined): string {
  return date === undefined ? '' : `${date.first}${date.mark}${date.second}${date.mark}${date.year}`;
}

function isoDay(date: WrittenDate | undefined, order: DayOrder): string {
  if (date === undefined) return '';
  const [month, day] = order === 'day-first' ? [date.second, date.first] : [date.first, date.second];
  return `${date.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
