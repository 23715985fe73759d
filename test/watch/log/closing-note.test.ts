import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/documents/index.ts';
import { closingNote } from '../../../src/watch/log/closing-note.ts';

const told = (markdown: string) => closingNote(blocksOf(markdown));

it('a closing note keeps its headings, paragraphs and lists, with their links', () => {
  expect(
    told(
      '## Noise\n\nMany **looked** for\nthe [list](https://gradelight.example/list).\n\n- one\n- two\n  - and three\n',
    ),
  ).toEqual([
    { kind: 'heading', runs: [{ text: 'Noise' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Many looked for the ' },
        { text: 'list', href: 'https://gradelight.example/list' },
        { text: '.' },
      ],
    },
    { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }], [{ text: 'and three' }]] },
  ]);
});

it('what has no form of its own there is shown as its words, so that nothing is lost', () => {
  expect(told('> Quoted.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n    code\n\n---\n')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Quoted.' }] },
    { kind: 'paragraph', runs: [{ text: 'a · b' }] },
    { kind: 'paragraph', runs: [{ text: '1 · 2' }] },
    { kind: 'paragraph', runs: [{ text: 'code' }] },
  ]);
});
