import { describe, expect, it } from 'vitest';
import { typicalRow } from '../../../src/themes/naming/typical.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { readText } from '../../../src/themes/text/reading.ts';
import { ticket } from '../tickets.ts';

function shown(bodies: readonly string[], name: readonly string[]): string | undefined {
  const lexicon = new Lexicon();
  const texts = bodies.map((body, at) => readText(ticket(String(at), '', body), lexicon));
  return bodies[typicalRow([...texts.keys()], name, texts, lexicon)];
}

const far = 'Nobody has the key of the music room since Friday.';

describe('the typical ticket', () => {
  it('holds the words of the name wherever any ticket does, however far from the middle', () => {
    const near = Array.from(
      { length: 200 },
      (_, at) => `The projector number ${at} hums and then goes dark.`,
    );
    expect(shown([...near, far], ['music', 'room'])).toBe(far);
  });

  it('is of a readable length where several hold them', () => {
    expect(shown(['Music room', far], ['music', 'room'])).toBe(far);
    expect(shown(['Music room', `${far} ${'And so on, and on. '.repeat(40)}`, far], ['music', 'room'])).toBe(
      far,
    );
  });

  it('is the nearest to the middle where nothing tells them apart', () => {
    expect(shown([far, `${far} Truly.`], ['music', 'room'])).toBe(far);
  });
});
