export { extraAbout, extraEscalations, weeksBefore } from './extra.ts';
export { type Way, type WeekAtL1, wayOf, weeksAtL1 } from './flow.ts';
export { bounceOf, type Move } from './path.ts';
export { type Rate, type Rise, ratesOf, riseAt } from './rate.ts';
export { slowness, type Taken } from './slow.ts';
export { waitsOf, whereWaitLies } from './waits.ts';
