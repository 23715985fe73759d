import { EventEmitter } from 'node:events';
import type { Clock } from '../../../src/commands/sort/clock.ts';
import type { openKeyboard } from '../../../src/commands/sort/keyboard.ts';

/** A terminal, or a pipe, whose keys a test presses. */
export class FakeTerminal {
  written = '';
  raw = false;
  readonly #events = new EventEmitter();
  readonly #terminal: boolean;

  constructor(terminal: boolean) {
    this.#terminal = terminal;
  }

  get input(): Parameters<typeof openKeyboard>[0] {
    const stream = Object.assign(this.#events, {
      resume: () => stream,
      pause: () => stream,
      ...(this.#terminal && {
        isTTY: true,
        setRawMode: (raw: boolean) => {
          this.raw = raw;
          return stream;
        },
      }),
    });
    return stream as unknown as Parameters<typeof openKeyboard>[0];
  }

  write(text: string | Uint8Array): boolean {
    this.written += text;
    return true;
  }

  type(keys: string): void {
    this.#events.emit('data', Buffer.from(keys));
  }

  end(): void {
    this.#events.emit('end');
  }

  /** Comes back when everything that needs no further key is done. */
  idle(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}

/** A clock that stands until a test lets time pass. */
export class FakeClock implements Clock {
  #now = 0;
  #alarms: { at: number; call: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, call };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((one) => one !== alarm);
    };
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#alarms.filter(({ at }) => at <= this.#now);
    this.#alarms = this.#alarms.filter(({ at }) => at > this.#now);
    for (const { call } of due) call();
  }
}
