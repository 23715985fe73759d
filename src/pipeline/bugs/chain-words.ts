import {
  type ChainLevel,
  type ChainRoot,
  chainLevelOf,
  chainRootOf,
  chainWords,
} from '../../sorting/index.ts';
import { nearest } from '../../words/index.ts';

/**
 * Reads the two columns of the chain. Either may hold a level or a root, for templates put roots in the column of
 * levels; a root tells its level where none is given. A word from neither list is told (C1).
 */
export function chainOf(
  cells: readonly (string | undefined)[],
  tell: (message: string) => void,
): { level?: ChainLevel; root?: ChainRoot } {
  let level: ChainLevel | undefined;
  let root: ChainRoot | undefined;
  for (const cell of cells) {
    if (cell === undefined) continue;
    const asRoot = chainRootOf(cell);
    const asLevel = chainLevelOf(cell);
    if (asRoot !== undefined) root ??= asRoot;
    else if (asLevel !== undefined) level ??= asLevel;
    else {
      const meant = nearest(cell, chainWords);
      tell(
        `'${cell}' is not a chain level or a chain root. ${meant === undefined ? '' : `Did you mean '${meant}'? `}Choose one of ${chainWords.join(', ')}.`,
      );
    }
  }
  level ??= root && chainLevelOf(root);
  return { ...(level !== undefined && { level }), ...(root !== undefined && { root }) };
}
