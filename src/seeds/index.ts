export { fnv1a } from './fnv1a.ts';
export { mulberry32 } from './mulberry32.ts';
