import { expect, it } from 'vitest';
import { withClassicScripts } from '../../src/commands/classic-scripts.ts';

it('makes the modules of a page scripts that a browser runs from a folder too, at the same time as before', () => {
  expect(withClassicScripts('<p>a</p><script type="module" src="../_astro/site.js"></script>')).toBe(
    '<p>a</p><script defer src="../_astro/site.js"></script>',
  );
});

it('leaves a text that speaks of scripts as it is', () => {
  const text = '<p>&lt;script type="module" src="x"&gt;</p>';
  expect(withClassicScripts(text)).toBe(text);
});
