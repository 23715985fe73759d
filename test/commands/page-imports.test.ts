import { expect, it } from 'vitest';
import { strayImports } from '../../src/commands/page-imports.ts';

const directions = {
  mayImport: new Map([['pages', ['pages', 'components', 'chronicle', 'styles']]]),
  doors: ['chronicle', 'tickets'],
};
const told = (...lines: string[]): string[] =>
  strayImports(
    'src/pages/voice/[id].astro',
    `---\n${lines.join('\n')}\n---\n<p>import x from './y'</p>\n`,
    directions,
  ).map(({ line, message }) => `${line}: ${message}`);

it('a page may import packages, its neighbours, and rooms by their door', () => {
  expect(
    told(
      "import { render } from 'astro:content';",
      "import { chronicle } from '../../chronicle/index.ts';",
      "import Day from '../../components/Day.astro';",
      "import style from '../../styles/site.css?inline';",
    ),
  ).toEqual([]);
});

it('a page may not import against the flow, types and late imports included', () => {
  expect(
    told(
      "import Day from '../../components/Day.astro';",
      'import type {',
      '  Ticket,',
      "} from '../../tickets/index.ts';",
      "const late = await import('../../commands/build.ts');",
    ),
  ).toEqual([
    '5: src/pages/ may not import src/tickets/; see CONTRIBUTING.md.',
    '6: src/pages/ may not import src/commands/; see CONTRIBUTING.md.',
  ]);
});

it('a page may not go past a door', () => {
  expect(told("import { memo } from '../../chronicle/memo.ts';")).toEqual([
    '2: src/chronicle/memo.ts lies behind a door. Import src/chronicle/index.ts.',
  ]);
});
