import { expect, it } from 'vitest';
import { gate, parseHandoff } from '../../src/handoffs/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { beforeRelease, goodHandoff } from './a-handoff.ts';

const inHebrew = (markdown: string) => {
  const { handoff } = parseHandoff(markdown, 'content/handoffs/seats.md');
  if (!handoff) throw new Error('no handoff');
  return gate(handoff, beforeRelease, 'UTC', wordsOf('he'));
};
const noWalkthrough = /walkthrough:[\s\S]*?(?=signatures)/;
const waiver = (item: string) =>
  `waivers: [{ item: ${item}, reason: Ill., by: Dana Levi, followUp: 2026-09-20 }]\n`;

it('the gate speaks Hebrew', () => {
  expect(inHebrew(goodHandoff).verdict).toBe('מוכנה.');
  const { verdict, items } = inHebrew(goodHandoff.replace(/ {2}designer:.*\n/, ''));
  expect(verdict).toBe('מעוכבת: חסרה חתימה: המעצב.');
  expect(items.filter(({ state }) => state === 'not-met').map(({ label }) => label)).toEqual([
    'חתימה: המעצב',
  ]);
});

it.each(['מעבר משותף', 'Walkthrough', 'H6'])('a waiver of %s names the walkthrough', (item) => {
  expect(inHebrew(goodHandoff.replace(noWalkthrough, waiver(item))).ready).toBe(true);
});

it('a waiver in Hebrew of something else waives nothing', () => {
  const { ready, notes } = inHebrew(goodHandoff.replace(noWalkthrough, waiver('מזל')));
  expect(ready).toBe(false);
  expect(notes[0]).toContain('\u2068מזל\u2069');
});
