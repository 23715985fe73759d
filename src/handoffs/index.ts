export { duplicateReleases } from './duplicate-releases.ts';
export { type Gate, type GateItem, gate, type Waived } from './gate.ts';
export {
  type Expected,
  type Handoff,
  type LikelyQuestion,
  type Limitation,
  type PartKey,
  parts,
  type RolloutStep,
  type Signer,
  type Waiver,
  type Walkthrough,
} from './handoff.ts';
export { type HandoffJson, handoffJson, handoffJsonSchema } from './json.ts';
export { parseHandoff } from './parse-handoff.ts';
