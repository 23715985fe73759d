import { z } from 'zod';

/** Where a theme stands in its life. */
export const lifeSchema = z.enum(['emerging', 'tracked', 'fading', 'gone']);
export type LifeState = z.output<typeof lifeSchema>;
