import { fileStem } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import type { CuratedTheme, ThemeHistory } from '../../themes/index.ts';
import type { Source } from '../sources.ts';

/** What a person may want to know of a file in which nothing is wrong. */
export type Remark = Pick<Fault, 'file' | 'message'>;

/**
 * Remarks, in the order of the files, that no ticket holds the words for which a written theme asks. It is no fault: they may be
 * written in the weeks to come. Nothing is remarked while there is no ticket at all.
 *
 * @param findings what written themes say of each ticket
 */
export function unheardThemes(
  files: readonly Pick<Source, 'file'>[],
  curated: readonly CuratedTheme[],
  findings: ThemeHistory['findings'],
): Remark[] {
  if (findings.size === 0) return [];
  const heard = new Set([...findings.values()].flatMap(({ themes }) => themes));
  return curated.flatMap(({ id, phrases, patterns, notPhrases, notPatterns }): Remark[] => {
    const file = files.find((one) => fileStem(one.file) === id)?.file;
    const asks = [
      ...(phrases.length > 0 ? ['phrases'] : []),
      ...(patterns.length > 0 ? ['patterns'] : []),
    ].join(' or ');
    // Examples that are in no export are told as such.
    if (file === undefined || heard.has(id) || asks === '') return [];
    const but = notPhrases.length + notPatterns.length > 0 ? ' without being kept out' : '';
    return [{ file, message: `No ticket holds any of its ${asks}${but}.` }];
  });
}
