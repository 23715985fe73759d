import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/documents/index.ts';

const allowed = new Map([['Moment', ['ticket']]]);
const read = (body: string): ReturnType<typeof readMdx> => readMdx(body, 'note.mdx', 10, allowed);

describe('an MDX body', () => {
  it('gives the components that are allowed, with what stands inside and their line', () => {
    const { components, faults } = read(
      'One.\n\n<Moment ticket="12">\n  on the *bus*\n</Moment>\n\nAnd <Moment ticket="13" />.\n',
    );
    expect(faults).toEqual([]);
    expect(components.map(({ attributes, text, line }) => [attributes.get('ticket'), text, line])).toEqual([
      ['12', 'on the bus', 12],
      ['13', '', 16],
    ]);
  });

  it('may hold lists, tables, links and braces that are meant as text', () => {
    const body =
      '- [ ] one\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[Week 47](../readings/2026-W47.html), \\{x\\} and <https://example.org>';
    expect(read(body.replace('<https://example.org>', 'https://example.org')).faults).toEqual([]);
  });

  it.each([
    ['an import', "import X from './x.js'\n\nText", 10],
    ['an export', 'Text\n\nexport const x = 1', 12],
    ['an expression', 'Text\n\n{process.exit(1)}', 12],
    ['an expression inside a line', 'Text {process.exit(1)}', 10],
    ['an expression inside a component', '<Moment ticket="1">a {2}</Moment>', 10],
    ['another element', 'Text\n\n<script>alert(1)</script>', 12],
    ['an unknown component', 'Text <Chart /> text', 10],
    ['an element without a name', 'Text <>words</>', 10],
    ['a brace that is never closed', 'Text\n\n{ oh', 12],
    ['an attribute that is code', '<Moment ticket={1}>a</Moment>', 10],
    ['a spread of attributes', '<Moment {...x}>a</Moment>', 10],
    ['an attribute that the component does not take', '<Moment ticket="1" set:html="b">a</Moment>', 10],
    ['an attribute without a value', '<Moment ticket>a</Moment>', 10],
    ['an attribute that stands twice', '<Moment ticket="1" ticket="2">a</Moment>', 10],
    ['a picture', 'Text\n\n![bus](bus.png)', 12],
    ['a picture by reference', '![bus][b]\n\n[b]: bus.png', 10],
    ['a link that runs code', 'Text\n\n[bus](java&#10;script:alert)', 12],
  ])('refuses %s, with its line', (_, body, line) => {
    const { faults } = read(body);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'note.mdx', line });
  });
});
