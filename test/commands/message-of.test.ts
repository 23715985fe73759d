import { expect, it } from 'vitest';
import { messageOf } from '../../src/commands/message-of.ts';

it('an error is told by its sentences, without the places in the code', () => {
  const error = new Error(
    'Could not find the picture.\nSee the theme.\n    at load (src/x.ts:3:1)\n    at run',
  );
  expect(messageOf(error)).toBe('Could not find the picture.\nSee the theme.');
  expect(messageOf('no room left')).toBe('no room left');
});
