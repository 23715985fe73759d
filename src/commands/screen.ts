import type { Progress } from '../chronicle/index.ts';

/** What each step is called while it runs. */
const steps: Record<Progress['step'] | 'pages' | 'search', string> = {
  reading: 'Reading the exports',
  sorting: 'Sorting the tickets into streams',
  themes: 'Finding the themes',
  weeks: 'Comparing the weeks and reading them',
  watches: 'Watching the releases',
  pages: 'Making the pages',
  search: 'Making the search index',
};

/** A bar appears only when reading takes longer than this. */
const patience = 1000;

/** Tells a person at a terminal, or a log, what the build does while it does it. */
export class Screen {
  readonly #out: NodeJS.WriteStream;
  readonly #began = performance.now();
  #step: string | undefined;
  #barShown = false;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  say(line: string): void {
    this.#clear();
    this.#out.write(`${line}\n`);
  }

  warn(line: string): void {
    this.#clear();
    process.stderr.write(`${line}\n`);
  }

  /** Says once that a step begins. */
  step(step: Progress['step'] | 'pages' | 'search'): void {
    if (this.#step === step) return;
    this.#step = step;
    this.say(`${steps[step]} …`);
  }

  progress(progress: Progress): void {
    this.step(progress.step);
    const { bytes, totalBytes, rows, file } = progress;
    if (progress.step !== 'reading' || bytes === undefined || !totalBytes) return;
    if (!this.#out.isTTY || performance.now() - this.#began < patience) return;
    const width = 24;
    const share = Math.min(1, bytes / totalBytes);
    const filled = Math.round(share * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const line = `${bar} ${Math.round(share * 100)} %  ${rows ?? 0} rows  ${file ?? ''}`;
    this.#out.write(`\r\u001B[K${line.slice(0, (this.#out.columns ?? 80) - 1)}`);
    this.#barShown = true;
  }

  /** Takes the bar away. */
  settle(): void {
    this.#clear();
  }

  #clear(): void {
    if (!this.#barShown) return;
    this.#out.write('\r\u001B[K');
    this.#barShown = false;
  }
}
