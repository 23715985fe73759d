import { parentPort } from 'node:worker_threads';
import type { Turning } from './turn.ts';
import type { Turned } from './turned.ts';
import { type Piece, workOn } from './work.ts';

/** What a worker is told: the file that the pieces to come belong to, or a piece. */
export type Order = { readonly turning: Turning } | { readonly piece: Piece };
/** What it answers. */
export type Answer =
  | { readonly bytes: number; readonly rows: number }
  | { readonly turned: Turned }
  | { readonly fault: string };

let turning: Turning | undefined;
parentPort?.on('message', (order: Order) => {
  if ('turning' in order) {
    turning = order.turning;
    return;
  }
  const answer = (message: Answer): void => parentPort?.postMessage(message);
  workOn(turning as Turning, order.piece, (bytes, rows) => answer({ bytes, rows })).then(
    (turned) => answer({ turned }),
    (error: Error) => answer({ fault: error.message }),
  );
});
