import { createInterface } from 'node:readline/promises';

/** What a person said to a question; `nobody` where there is no terminal to ask at. */
export type Answer = 'yes' | 'no' | 'nobody' | 'interrupt';

/** Asks at the terminal. Only `y` and `yes` are a yes; Enter alone is a no. */
export async function confirmed(
  question: string,
  input: NodeJS.ReadStream = process.stdin,
  out: NodeJS.WriteStream = process.stdout,
): Promise<Answer> {
  if (!input.isTTY) return 'nobody';
  const lines = createInterface({ input, output: out });
  try {
    const stopped = new Promise<Answer>((resolve) => {
      lines.once('SIGINT', () => resolve('interrupt'));
      // Ctrl-D, or a window that was closed, is no yes.
      lines.once('close', () => resolve('no'));
    });
    const typed = lines.question(question).then(
      (line): Answer => (/^\s*y(?:es)?\s*$/i.test(line) ? 'yes' : 'no'),
      (): Answer => 'no',
    );
    return await Promise.race([typed, stopped]);
  } finally {
    lines.close();
  }
}
