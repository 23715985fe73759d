export { saysNothing } from './checks/questions.ts';
export { duplicateReleases } from './duplicate-releases.ts';
export { type Begun, emptyHandoff } from './empty-handoff.ts';
export { momentFault } from './front.ts';
export { type Gate, type GateItem, gate } from './gate.ts';
export { gateLines } from './gate-lines.ts';
export type { Expected, Handoff } from './handoff.ts';
export { handoffJson, handoffJsonSchema } from './json.ts';
export { handoffId, parseHandoff } from './parse-handoff.ts';
