import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { confirmed } from '../../../src/commands/themes/confirm.ts';

/** Asks at a terminal at which these keys are typed; its end where there is nothing to type. */
function ask(keys: string | undefined, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  const out = Object.assign(new PassThrough(), { isTTY });
  const answer = confirmed(
    'Accept this? y/N ',
    input as unknown as NodeJS.ReadStream,
    out as unknown as NodeJS.WriteStream,
  );
  if (keys === undefined) input.end();
  else input.write(keys);
  return answer;
}

describe('a question at the terminal', () => {
  it.each([
    ['y\r', 'yes'],
    [' YES \r', 'yes'],
    ['\r', 'no'],
    ['n\r', 'no'],
    ['yellow\r', 'no'],
    ['\u0004', 'no'],
    ['\u0003', 'interrupt'],
    [undefined, 'no'],
  ])('%j is %s', async (keys, answer) => {
    expect(await ask(keys)).toBe(answer);
  });

  it('is asked nobody where there is no terminal', async () => {
    expect(await ask('y\r', false)).toBe('nobody');
  });
});
