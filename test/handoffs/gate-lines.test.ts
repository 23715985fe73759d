import { expect, it } from 'vitest';
import { type GateItem, gateLines } from '../../src/handoffs/index.ts';

const line = (id: string, state: GateItem['state'], sentence: string): GateItem => ({
  id,
  label: id,
  state,
  sentence,
});

it('a gate is read from what holds it to what is met, and says nothing twice', () => {
  const { open, met, notes } = gateLines({
    items: [
      line('H1', 'met', 'All six parts are there.'),
      line('H14', 'advice', 'No question has an expected number.'),
      line('H6', 'waived', 'No walkthrough. Waived by Dana.'),
      line('H8', 'not-met', 'Not signed by the Designer.'),
    ],
    notes: ['No question has an expected number.', "The waiver of 'luck' names no line of the gate."],
  });
  expect(open.map(({ id }) => id)).toEqual(['H8', 'H6', 'H14']);
  expect(met.map(({ id }) => id)).toEqual(['H1']);
  expect(notes).toEqual(["The waiver of 'luck' names no line of the gate."]);
});
