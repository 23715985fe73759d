/** What a key asks for. */
export type Action =
  | 'bug'
  | 'brief'
  | 'noise'
  | 'unclear'
  | 'skip'
  | 'undo'
  | 'level'
  | 'note'
  | 'more'
  | 'help'
  | 'quit';

/** Each action with its key, another that does the same (where the keyboard is set to Hebrew, the one at the same place), and what it does. */
export const keys: readonly {
  readonly action: Action;
  readonly key: string;
  readonly also: string;
  readonly does: string;
}[] = [
  { action: 'bug', key: 'b', also: 'נ', does: 'bug' },
  { action: 'brief', key: 'r', also: 'ר', does: 'brief input' },
  { action: 'noise', key: 'n', also: 'מ', does: 'expected noise' },
  { action: 'unclear', key: 'u', also: 'ו', does: 'unclear: it waits for the next sync' },
  { action: 'skip', key: 's', also: 'ד', does: 'skip: nothing is written' },
  { action: 'level', key: 'c', also: 'ב', does: 'bug with a chain level, and whether it was reproduced' },
  { action: 'note', key: '+', also: '+', does: 'a note, written with the key that follows it' },
  { action: 'undo', key: 'z', also: 'ז', does: 'take the last answer back, out of the file as well' },
  { action: 'more', key: 'm', also: 'צ', does: 'the whole text' },
  { action: 'help', key: '?', also: 'h', does: 'these keys' },
  { action: 'quit', key: 'q', also: '/', does: 'end; everything is already written' },
];

/** The action of a key in either case and layout, or of its name written out; nothing for any other. */
export function actionOf(typed: string): Action | undefined {
  const word = typed.trim().toLowerCase();
  return keys.find(({ action, key, also }) => [action, key, also].includes(word))?.action;
}
