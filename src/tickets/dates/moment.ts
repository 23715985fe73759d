import { momentOfForms } from './forms.ts';
import { readIso } from './iso.ts';
import { type Epoch, isPossible, type Moment } from './parts.ts';

export type { Epoch, Moment };

/**
 * Reads one value as a date and time, or gives nothing when it is none.
 *
 * Built from its parts: a day that does not exist is never rolled over to another. An ISO value with a zone and
 * epoch seconds or milliseconds come as instants; all else waits for its column's order and its file's zone.
 */
export function readMoment(value: string): Moment | Epoch | undefined {
  const found = readIso(value) ?? momentOfForms(value);
  return found !== undefined && isPossible(found) ? found : undefined;
}
