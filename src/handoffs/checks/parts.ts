import type { Handoff } from '../handoff.ts';
import { type PartKey, parts } from '../parts.ts';
import { type Check, stop } from './check.ts';

/** What people call a part in a waiver beside its name. */
const shortNames: Readonly<Record<PartKey, readonly string[]>> = {
  whatsNew: ['new'],
  happyPath: ['steps'],
  limitations: ['limitations'],
  questions: ['questions', 'faq'],
  escalation: ['escalation'],
  dashboard: [],
};

/** H1: each of the six parts is there and says something. */
export const partChecks: readonly Check[] = parts.map((part) => ({
  rule: 'H1',
  label: (say) => say.part.label(part.number, say.parts[part.key]),
  alsoCalled: [part.name, `part ${part.number}`, part.key, ...shortNames[part.key]],
  met: (_, say) => say.part.met(part.number, say.parts[part.key]),
  find: (handoff, _, say) =>
    holds(handoff, part.key) ? [] : [stop(say.part.missing(part.number, say.parts[part.key]))],
}));

/** True when a part is there and not empty. */
export function holds(handoff: Handoff, part: PartKey): boolean {
  switch (part) {
    case 'whatsNew':
      return handoff.whatsNew !== '';
    case 'happyPath':
      return handoff.happyPath.length > 0;
    case 'limitations':
      return handoff.limitations.length > 0 || handoff.noLimitations !== undefined;
    case 'questions':
      return handoff.questions.length > 0;
    case 'escalation':
      return Object.keys(handoff.escalation).length > 0;
    case 'dashboard':
      return handoff.dashboardText !== undefined;
  }
}
