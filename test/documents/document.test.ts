import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileStem, readDocument } from '../../src/documents/index.ts';

const schema = z.strictObject({
  title: z.string(),
  people: z.array(z.strictObject({ name: z.string() })).default([]),
});

describe('a document with front matter', () => {
  it('gives its facts, its body, and the line at which the body begins', () => {
    const { document, faults } = readDocument('---\ntitle: A\n---\n\nBody\n', schema, 'a.md');
    expect(faults).toEqual([]);
    expect(document).toMatchObject({ front: { title: 'A', people: [] }, body: '\nBody\n', bodyLine: 4 });
  });

  it('tells the line of each of its facts', () => {
    const { document } = readDocument(
      '---\ntitle: A\npeople:\n  - name: Ann\n  - name: Bo\n---\n',
      schema,
      'a.md',
    );
    expect(document?.lineOf('people', 1)).toBe(5);
    expect(document?.lineOf('people', 7)).toBe(4);
    expect(document?.lineOf('title')).toBe(2);
  });

  it('reads files with a byte order mark and Windows line ends', () => {
    expect(readDocument('\uFEFF---\r\ntitle: A\r\n---\r\nBody', schema, 'a.md').document?.body).toBe('Body');
  });

  it('points at the line of the file, not of the YAML', () => {
    const { faults } = readDocument(
      '---\ntitle: A\npeople:\n  - name: B\n  - name: 3\n---\n',
      schema,
      'a.md',
    );
    expect(faults).toEqual([
      { file: 'a.md', line: 5, message: expect.stringContaining("'name' of the second of 'people'") },
    ]);
  });

  it('says what is missing when there is no front matter, or no end of it', () => {
    expect(readDocument('# Title\n', schema, 'a.md').faults[0]?.message).toContain(
      'does not begin with its facts',
    );
    expect(readDocument('---\ntitle: A\n', schema, 'a.md').faults[0]?.message).toContain('not closed');
  });

  it('does not follow YAML aliases', () => {
    const bomb = '---\ntitle: A\npeople: &a [{ name: x }]\nmore: [*a, *a]\n---\n';
    expect(readDocument(bomb, schema, 'a.md').document).toBeUndefined();
  });
});

it('the stem of a file is its name without folders and ending', () => {
  expect(fileStem('content/readings/2026-W47.mdx')).toBe('2026-W47');
});
