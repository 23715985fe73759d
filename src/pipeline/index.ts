export { type AuditFacts, type StreamCounts, selfAudits } from './audits/audits.ts';
export { type BriefRecord, briefStateSchema } from './briefs/brief.ts';
export { briefNotes } from './briefs/brief-notes.ts';
export { type MomentTicket, tellingMoment } from './briefs/moment.ts';
export { patternSentences, type ThemePattern } from './briefs/patterns.ts';
export { readBriefs, unknownBriefTickets } from './briefs/read-briefs.ts';
export { ageBetween, type BugAge, firstMet } from './bugs/age.ts';
export type { Bug, BugTheme, BugTicket } from './bugs/bug.ts';
export { bugsFrom } from './bugs/bugs-from.ts';
export { filedByAgent } from './bugs/chain.ts';
export {
  areas,
  bugClasses,
  bugStates,
  reaches,
  reversibilities,
} from './bugs/dimensions.ts';
export { type MonthOfBugs, monthsOf } from './bugs/months.ts';
export { lastComplete, type Pattern, patternsIn, type Stretch } from './bugs/patterns.ts';
export { priorities, priorityOf } from './bugs/priority.ts';
export { readBugs } from './bugs/read-bugs.ts';
export { type BugRecord, stands } from './bugs/record.ts';
export { type BugNote, notesOn } from './bugs/rules/index.ts';
export { impactOf, impacts, severities, severityOf } from './bugs/severity.ts';
export { lacksOf } from './bugs/test-of-a-bug.ts';
export { partUnfiled } from './bugs/unfiled.ts';
export { type Entry, ledgerOf } from './misroutes/ledger.ts';
export {
  type Confirmed,
  type MisrouteRule,
  misrouteRuleSchema,
  type Proposal,
} from './misroutes/misroute.ts';
export { type Place, placeSchema } from './misroutes/place.ts';
export { proposeMisroutes } from './misroutes/propose.ts';
export { readMisroutes } from './misroutes/read-misroutes.ts';
export { unclearAge } from './unclear/unclear-age.ts';
export { outcomeSchema } from './went/outcome.ts';
export { wentByStream } from './went/went.ts';
export { exportsThatTellSolving } from './went/where.ts';
