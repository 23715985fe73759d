import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Turning } from './turn.ts';
import type { Turned } from './turned.ts';
import { type OnRead, type Piece, workOn } from './work.ts';
import type { Answer, Order } from './worker.ts';

/** Works the pieces of files, one after the other or side by side; the results come in the order of the pieces. */
export interface Crew {
  turn(turning: Turning, pieces: readonly Piece[], onRead: OnRead): Promise<Turned[]>;
  end(): Promise<void>;
}

/** Below this much to read, starting workers takes longer than they save, in bytes. */
const worthWorkers = 12 * 2 ** 20;
/** A worker holds one piece of a file, and collects its garbage before it takes more than this, in megabytes. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 };
/** More hands than this only wait for the disk and for memory. */
const mostHands = 8;

/** Hires the crew for so many bytes: this thread alone for little, workers for much. */
export function hire(bytes: number, hands = Math.min(availableParallelism(), mostHands)): Crew {
  return bytes < worthWorkers || hands < 2 ? alone() : workers(hands);
}

function alone(): Crew {
  return {
    async turn(turning, pieces, onRead) {
      const results: Turned[] = [];
      for (const piece of pieces) results.push(await workOn(turning, piece, onRead));
      return results;
    },
    end: async () => {},
  };
}

/** A worker, and the news that it is no more, which may come before anybody asks. */
interface Hand {
  readonly worker: Worker;
  readonly gone: Promise<never>;
}

function handOf(): Hand {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
  const gone = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('messageerror', reject);
    worker.once('exit', (code) =>
      reject(new Error(`A worker ended with code ${code} before its piece was read.`)),
    );
  });
  // It ends when the crew does, and then nobody waits for it.
  gone.catch(() => {});
  return { worker, gone };
}

function workers(hands: number): Crew {
  const crew = Array.from({ length: hands }, handOf);
  return {
    async turn(turning, pieces, onRead) {
      const results = new Array<Turned>(pieces.length);
      let next = 0;
      await Promise.all(
        crew.slice(0, pieces.length).map(async (hand) => {
          hand.worker.postMessage({ turning } satisfies Order);
          while (next < pieces.length) {
            const at = next++;
            results[at] = await worked(hand, pieces[at] as Piece, onRead);
          }
        }),
      );
      return results;
    },
    end: async () => {
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Gives one piece to a worker and waits for what it became. */
async function worked({ worker, gone }: Hand, piece: Piece, onRead: OnRead): Promise<Turned> {
  let hear: (answer: Answer) => void = () => {};
  const answered = new Promise<Turned>((resolve, reject) => {
    hear = (answer) => {
      if ('bytes' in answer) onRead(answer.bytes, answer.rows);
      else if ('turned' in answer) resolve(answer.turned);
      else reject(new Error(answer.fault));
    };
    worker.on('message', hear);
    worker.postMessage({ piece } satisfies Order);
  });
  try {
    return await Promise.race([answered, gone]);
  } finally {
    worker.off('message', hear);
  }
}
