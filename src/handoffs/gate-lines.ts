import type { Gate, GateItem } from './gate.ts';

/** A gate in the order in which it is read. */
export interface GateLines {
  /** What holds it first, then what somebody let pass, then what is only advised. */
  readonly open: readonly GateItem[];
  readonly met: readonly GateItem[];
  /** Advice that none of the open lines gives already. */
  readonly notes: readonly string[];
}

/** Puts a gate into the order in which it is read, each thing said once. */
export function gateLines({ items, notes }: Pick<Gate, 'items' | 'notes'>): GateLines {
  const of = (state: GateItem['state']): GateItem[] => items.filter((item) => item.state === state);
  const open = [...of('not-met'), ...of('waived'), ...of('advice')];
  return {
    open,
    met: of('met'),
    notes: notes.filter((note) => !open.some(({ sentence }) => sentence.includes(note))),
  };
}
