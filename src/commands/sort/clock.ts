/** Time as a session sees it; tests hand in one of their own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls when so many milliseconds have passed, unless it is called off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The machine's clock. */
export const wallClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
