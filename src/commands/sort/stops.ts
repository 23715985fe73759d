/** Signals that end a session, with the exit code that a shell expects of each. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Stop = keyof typeof codes;

/** The exit code of a session that Ctrl-C stopped. */
export const interrupted = codes.SIGINT;
/** The exit code where nobody reads any more: the window is closed, or what it was piped into has ended. */
export const unread = codes.SIGHUP;

/**
 * Gives the terminal back whatever ends the process, but for what cannot be caught. Nothing needs to be saved: each answer is on the
 * disk before the next ticket is shown.
 *
 * @returns what calls it off
 */
export function onStop(restore: () => void, say: (line: string) => void): () => void {
  const stop = (signal: Stop): void => {
    restore();
    // A terminal that was closed takes no words.
    if (signal !== 'SIGHUP') say('Stopped. Every answer up to here is written.');
    process.exit(codes[signal]);
  };
  const signals = Object.keys(codes) as Stop[];
  for (const signal of signals) process.on(signal, stop);
  process.on('exit', restore);
  return () => {
    for (const signal of signals) process.off(signal, stop);
    process.off('exit', restore);
  };
}
