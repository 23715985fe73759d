import { describe, expect, it } from 'vitest';
import { namedAlike } from '../../../src/themes/index.ts';

const files = [{ file: 'content/themes/lf.md' }, { file: 'content/themes/mail.md' }];
const theme = (id: string, label: string, curated = false) => ({ id, label, curated });
const lf = theme('lf', 'Local folders', true);
const told = (found: ReturnType<typeof theme>, ...carried: string[]) =>
  namedAlike(files, [lf, theme('mail', 'Mail', true), found], new Set(carried));

describe('a written theme with the name of a found one', () => {
  it('is told with its file and what to do', () => {
    expect(told(theme('local-folders-1a2b', 'local Folders'), 'lf', 'local-folders-1a2b')).toEqual([
      {
        file: 'content/themes/lf.md',
        message: expect.stringContaining('npm run themes -- rename local-folders-1a2b "NEW NAME"'),
      },
    ]);
  });

  it('is nothing to tell of other names, of one that stands in no list, and of the theme itself', () => {
    expect(told(theme('folders-1a2b', 'Folders'), 'lf', 'folders-1a2b')).toEqual([]);
    expect(told(theme('local-folders-1a2b', 'Local folders'), 'lf')).toEqual([]);
    expect(told(theme('local-folders-1a2b', 'Local folders'), 'local-folders-1a2b')).toEqual([]);
    expect(told(theme('lf', 'Local folders'), 'lf')).toEqual([]);
  });
});
