import type { PartKey } from '../../handoffs/index.ts';

/** Where each part of a handoff stands on its page. */
export const partAnchors: Readonly<Record<PartKey, string>> = {
  whatsNew: 'whats-new',
  happyPath: 'happy-path',
  limitations: 'limitations',
  questions: 'questions',
  escalation: 'escalation',
  dashboard: 'dashboard',
};
