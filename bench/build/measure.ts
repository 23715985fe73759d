import { spawn } from 'node:child_process';

/** One finished process. */
export interface Measured {
  /** From start to end, by the clock. */
  readonly seconds: number;
  /** The largest resident size of the process, as the operating system counts it. */
  readonly peakBytes: number;
  readonly printed: string;
}

/**
 * Runs a script in a process of its own.
 *
 * @throws when it ends with an error, with what it printed
 */
export function measure(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', './bench/build/report-peak.ts', ...args], {
      env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      // Workers say it too, before the process itself does.
      const peak = [...printed.matchAll(/peak (\d+) KiB/g)].at(-1)?.[1];
      if (code !== 0 || peak === undefined)
        reject(new Error(`${args[0]} ended with ${code}:\n${printed.slice(-2000)}`));
      else
        resolve({ seconds: (performance.now() - started) / 1000, peakBytes: Number(peak) * 1024, printed });
    });
  });
}

/** The middle value; of an even number of values the lower middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
