import { expect, it } from 'vitest';
import { z } from 'zod';
import { keysAt } from '../../src/documents/known-keys.ts';

const schema = z.strictObject({
  side: z.strictObject({ left: z.string(), right: z.string().optional() }).prefault({ left: 'a' }),
  list: z.array(z.strictObject({ name: z.string(), where: z.string() })).default([]),
  either: z.preprocess((value) => value, z.union([z.literal(false), z.strictObject({ words: z.string() })])),
  text: z.string(),
});

it.each([
  [[], ['side', 'list', 'either', 'text']],
  [['side'], ['left', 'right']],
  [
    ['list', 3],
    ['name', 'where'],
  ],
  [['either'], ['words']],
  [['text'], []],
  [['nowhere', 'below'], []],
])('at %j a schema knows %j', (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys);
});
