import type { Topic } from '../topic.ts';
import { briefs } from './briefs.ts';
import { gradingBugs } from './bugs-grading.ts';
import { paperBugs } from './bugs-paper.ts';
import { systemBugs } from './bugs-systems.ts';
import { noise } from './noise.ts';
import { releaseTopics } from './releases.ts';
import { unclear } from './unclear.ts';

export { hebrewTopics } from './hebrew.ts';

/** All that people write about in English. */
export const everyTopic: readonly Topic[] = [
  ...gradingBugs,
  ...paperBugs,
  ...systemBugs,
  ...briefs,
  ...noise,
  ...releaseTopics,
  ...unclear,
];
