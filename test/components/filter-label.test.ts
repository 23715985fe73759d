import { describe, expect, it } from 'vitest';
import { filterLabel } from '../../src/components/filter-label.ts';
import { english, wordsOf } from '../../src/words/index.ts';

const hebrew = wordsOf('he');
const filter = (
  group: Parameters<typeof filterLabel>[0]['group'],
  label: string,
  fragment = `${group}-${label}`,
) => ({ group, label, fragment, count: 1 });

describe('the label of a filter', () => {
  it('is of the catalogue for what the site names itself', () => {
    const own = [
      filter('all', 'All', 'all'),
      filter('stream', 'brief'),
      filter('theme', 'No theme', 'theme-none'),
      filter('level', 'unknown'),
      filter('kind', 'how-do-i'),
    ];
    expect(own.map((one) => filterLabel(one, english))).toEqual([
      'All',
      'Brief input',
      'No theme',
      'Unknown',
      'how something is done',
    ]);
    expect(own.map((one) => filterLabel(one, hebrew))).toEqual([
      'הכול',
      'קלט לבריף',
      'ללא נושא',
      'לא ידוע',
      'איך עושים משהו',
    ]);
  });

  it('is foreign text for themes, and a level by its number', () => {
    expect(filterLabel(filter('theme', 'No theme', 'theme-no-theme'), hebrew)).toBe('No theme');
    expect(filterLabel(filter('level', 'L2'), hebrew)).toBe('L2');
  });
});
