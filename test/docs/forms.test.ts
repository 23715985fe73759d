import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gate, parseHandoff } from '../../src/handoffs/index.ts';
import { readAuthored } from '../../src/readings/index.ts';
import { defaultSettings, exportFields, readSettings } from '../../src/settings/index.ts';
import { readSignal } from '../../src/signals/index.ts';
import { cuesFrom, readCorrections, readCueTable, sortTicket } from '../../src/sorting/index.ts';
import { readCuratedTheme, readRegistry } from '../../src/themes/index.ts';
import { forgottenBy, readForget } from '../../src/tickets/forget/index.ts';
import { readNote } from '../../src/voice/index.ts';

const forms = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');

/** The form under the heading that names a file. */
function formOf(file: string): string {
  const section = forms.split('\n## `').find((part) => part.startsWith(`${file}\``));
  const form = /```\w*\n([\s\S]*?)\n```/.exec(section ?? '')?.[1];
  if (form === undefined) throw new Error(`docs/forms.md has no form of ${file}.`);
  return `${form}\n`;
}

it('the settings are valid and name every key there is', () => {
  const form = formOf('content/settings.yaml');
  const { settings, faults } = readSettings(form, 'content/settings.yaml');
  expect(faults).toEqual([]);
  for (const key of keysOf(defaultSettings))
    expect(form).toMatch(new RegExp(`(?:^\\s*(?:# )?|[{,] )${key}:`, 'm'));
  expect(settings.privacy).toEqual(defaultSettings.privacy);
  expect(settings.exports).toEqual(defaultSettings.exports);
});

it('the examples of the settings are valid, once they are no longer behind a #', () => {
  const form = formOf('content/settings.yaml')
    .replace(/^( *)# (?=columns:|dayOrder:|- )/gm, '$1')
    .replace('filters: []', 'filters:');
  const { settings, faults } = readSettings(form, 'content/settings.yaml');
  expect(faults).toEqual([]);
  expect(settings.exports.columns).toMatchObject({ subject: 'Title', assignee: false });
  expect(settings.exports.setAside.filters).toHaveLength(1);
});

it('the settings name every field that a column can be', () => {
  for (const field of exportFields) expect(forms).toContain(`\`${field}\``);
});

/** Every key of the settings, those within others too. */
function keysOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? keysOf(inner) : []),
  ]);
}

it('the list of what is to be forgotten is understood, also where it holds a digest', () => {
  const { forget, faults } = readForget(formOf('data/forget.csv'), 'data/forget.csv');
  expect(faults).toEqual([]);
  const of = (mail: string): readonly number[] =>
    forgottenBy(forget, { id: '1', mail, requesterId: '', requester: '' });
  expect(of('ada@elm.example')).toEqual([1]);
  expect(of('ben@oak.example')).toEqual([2]);
});

it('the reading is signed and without fault', () => {
  const file = 'content/readings/2026-W47.mdx';
  const { authored, faults } = readAuthored(formOf(file), file);
  expect(faults).toEqual([]);
  expect(authored?.signedBy?.name).toBe('CS Lead');
});

it('the handoff is one that the gate lets through', () => {
  const file = 'content/handoffs/v4-3-clash-overview.md';
  const { handoff, faults } = parseHandoff(formOf(file), file);
  expect(faults).toEqual([]);
  if (!handoff) throw new Error('The form gives no handoff.');
  expect(gate(handoff, '2026-11-26T09:00:00+00:00').reasons).toEqual([]);
});

it('the signal reading has its verdict', () => {
  const file = 'content/signals/v4-2-seat-lists-by-room.md';
  const { signal, faults } = readSignal(formOf(file), file);
  expect(faults).toEqual([]);
  expect(signal).toMatchObject({ verdict: 'right', measured: { value: '8', n: 5, unit: 'minutes' } });
});

it('the note has its moment', () => {
  const file = 'content/voice/cycle-8.mdx';
  const { note, faults } = readNote(formOf(file), file);
  expect(faults).toEqual([]);
  expect(note?.moments).toHaveLength(1);
});

it('what is known of themes is valid', () => {
  const file = 'data/themes.json';
  const { registry, faults } = readRegistry(formOf(file), file);
  expect(faults).toEqual([]);
  expect(registry?.themes).toHaveLength(2);
});

it('the theme and the corrections are without fault', () => {
  const file = 'content/themes/calendar-feed.md';
  expect(readCuratedTheme(formOf(file), file).faults).toEqual([]);
  expect(readCorrections(formOf('data/sorting.csv'), 'data/sorting.csv').faults).toEqual([]);
});

it('the words for streams are understood, with and without what stands behind a #', () => {
  const form = formOf('content/cues/german.yaml');
  for (const text of [form, form.replace(/^# /gm, '')]) {
    const { table, faults } = readCueTable(text, 'content/cues/german.yaml');
    expect(faults).toEqual([]);
    const cues = cuesFrom(table ? [table] : []);
    const streamOf = (subject: string) => sortTicket({ subject, body: '' }, undefined, { cues }).stream;
    expect(streamOf('Fehlermeldungen beim Druck')).toBe('bug');
    expect(streamOf('Das Programm stürzte ab')).toBe('bug');
    expect(streamOf('Wie kann ich drucken')).toBe('noise');
  }
});
