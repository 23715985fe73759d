export { extraAbout, extraEscalations, weeksBefore } from './extra.ts';
export { type FlowTicket, type Way, type WeekAtL1, wayOf, weeksAtL1 } from './flow.ts';
export { bounceOf, type Level, type Move } from './path.ts';
export { type Rate, type Rise, ratesOf, riseAt } from './rate.ts';
export { slowness, type Taken } from './slow.ts';
export { type Waits, waitsOf, whereWaitLies } from './waits.ts';
