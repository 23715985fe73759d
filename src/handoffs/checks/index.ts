import type { Check } from './check.ts';
import { dashboardCheck } from './dashboard.ts';
import { engineeringWordCheck } from './engineering-words.ts';
import { escalationCheck } from './escalation.ts';
import { exitCriteriaCheck } from './exit-criteria.ts';
import { baselineCheck, onCallCheck } from './first-hours.ts';
import { frontMatterCheck } from './front-matter.ts';
import { happyPathCheck } from './happy-path.ts';
import { leadTimeCheck } from './lead-time.ts';
import { forWhomCheck, limitationNamedCheck } from './limitations.ts';
import { partChecks } from './parts.ts';
import { predictionCheck, predictionOwnerCheck } from './prediction.ts';
import {
  answerCheck,
  expectedCheck,
  phrasingCheck,
  questionCountCheck,
  sayableAnswerCheck,
} from './questions.ts';
import { refusalCheck } from './refusal.ts';
import { releaseBriefCheck } from './release-brief.ts';
import { signatureChecks } from './signatures.ts';
import { followUpCheck, waiverCheck } from './waivers.ts';
import { walkthroughCheck, walkthroughQuestionCheck } from './walkthrough.ts';

export type { Check, GateWords } from './check.ts';
export { givenChecks } from './given.ts';
export { type CompleteWaiver, isComplete } from './waivers.ts';

/** The rules of the gate in the order in which a handoff comes to be: written, walked through, signed. */
export const checks: readonly Check[] = [
  frontMatterCheck,
  ...partChecks,
  happyPathCheck,
  questionCountCheck,
  answerCheck,
  sayableAnswerCheck,
  escalationCheck,
  engineeringWordCheck,
  forWhomCheck,
  limitationNamedCheck,
  dashboardCheck,
  expectedCheck,
  phrasingCheck,
  leadTimeCheck,
  walkthroughCheck,
  walkthroughQuestionCheck,
  ...signatureChecks,
  refusalCheck,
  releaseBriefCheck,
  onCallCheck,
  predictionCheck,
  predictionOwnerCheck,
  baselineCheck,
  exitCriteriaCheck,
  waiverCheck,
  followUpCheck,
];
