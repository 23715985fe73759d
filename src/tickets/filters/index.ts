export { setAsideBy } from './set-aside.ts';
