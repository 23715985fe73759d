import type { ReadStream } from 'node:tty';

/** What came instead of a line: the input is at its end, or Ctrl-C was pressed. */
type Stop = 'end' | 'interrupt';
/** What came instead of a key: the same, or somebody waited long enough. */
export type Ending = Stop | 'time';

/** Where answers come from. */
export interface Keyboard {
  /** False where each answer is a line, as through a pipe. */
  readonly immediate: boolean;
  /** Gives the next key, or line, typed after this call; gives up with `time` when the signal says so. */
  key(patience?: AbortSignal): Promise<{ readonly typed: string } | Ending>;
  /** Gives a line of text, however long that takes; `undefined` typed where it was given up with Escape. */
  line(): Promise<{ readonly typed: string | undefined } | Stop>;
  /** Gives the terminal back as it was. May be called at any time, and more than once. */
  close(): void;
}

type Stream = Pick<ReadStream, 'on' | 'off' | 'resume' | 'pause'> &
  Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>;
type Out = Pick<NodeJS.WritableStream, 'write'>;

/** Single keys where the input is a terminal, else a line each. */
export function openKeyboard(input: Stream, out: Out): Keyboard {
  return input.isTTY === true && typeof input.setRawMode === 'function'
    ? new Keys(input, out)
    : new Lines(input);
}

type Item = { readonly typed: string } | Stop;

/** One thing that is waited for, and what comes before anybody waits. The end stays the end, however often it is asked for. */
class Inbox {
  readonly #items: Item[] = [];
  #waiting: ((item: Item) => void) | undefined;

  put(item: Item): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(item);
    else this.#items.push(item);
  }

  /** Forgets what came too early. */
  drop(early: (item: Item) => boolean): void {
    this.#items.splice(0, this.#items.length, ...this.#items.filter((item) => !early(item)));
  }

  /** Waits for as long as it takes. */
  async take(): Promise<Item> {
    const item =
      this.#items.shift() ??
      (await new Promise<Item>((resolve) => {
        this.#waiting = resolve;
      }));
    if (item === 'end') this.put('end');
    return item;
  }

  /** Waits until patience is at its end. */
  takeWithin(patience: AbortSignal): Promise<Item | 'time'> {
    if (this.#items.length > 0) return this.take();
    return new Promise((resolve) => {
      const late = (): void => {
        this.#waiting = undefined;
        resolve('time');
      };
      if (patience.aborted) return late();
      patience.addEventListener('abort', late, { once: true });
      this.#waiting = (item) => {
        patience.removeEventListener('abort', late);
        if (item === 'end') this.put('end');
        resolve(item);
      };
    });
  }
}

/** A pipe: each line is an answer, and the last one may lack its end. */
class Lines implements Keyboard {
  readonly immediate = false;
  readonly #inbox = new Inbox();
  readonly #input: Stream;
  readonly #decoder = new TextDecoder();
  #rest = '';
  #ended = false;

  constructor(input: Stream) {
    this.#input = input;
    input.on('data', this.#data);
    input.on('end', this.#end);
    input.on('error', this.#end);
  }

  key(patience?: AbortSignal): Promise<{ readonly typed: string } | Ending> {
    return patience === undefined ? this.#inbox.take() : this.#inbox.takeWithin(patience);
  }

  line(): Promise<Item> {
    return this.#inbox.take();
  }

  close(): void {
    this.#input.off('data', this.#data);
    this.#input.off('end', this.#end);
    this.#input.pause();
  }

  readonly #data = (chunk: Uint8Array | string): void => {
    this.#rest += typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const typed of lines) this.#inbox.put({ typed });
  };

  readonly #end = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#rest.trim() !== '') this.#inbox.put({ typed: this.#rest });
    this.#inbox.put('end');
  };
}

const esc = '\u001B';
/** A terminal that knows it marks what is pasted, so that a pasted word does not sort five tickets. */
const pasteOn = `${esc}[?2004h`;
const pasteOff = `${esc}[?2004l`;
const pasteBegins = `${esc}[200~`;
const pasteEnds = `${esc}[201~`;

/** A terminal: each key counts at once, and what is typed before a ticket is shown counts for nothing. */
class Keys implements Keyboard {
  readonly immediate = true;
  readonly #inbox = new Inbox();
  readonly #input: Stream;
  readonly #out: Out;
  readonly #decoder = new TextDecoder();
  #open = true;

  constructor(input: Stream, out: Out) {
    this.#input = input;
    this.#out = out;
    input.setRawMode?.(true);
    out.write(pasteOn);
    input.on('data', this.#data);
    input.on('end', this.#end);
    input.on('error', this.#end);
    input.resume();
  }

  key(patience?: AbortSignal): Promise<{ readonly typed: string } | Ending> {
    this.#inbox.drop((item) => typeof item === 'object');
    return patience === undefined ? this.#inbox.take() : this.#inbox.takeWithin(patience);
  }

  async line(): Promise<{ readonly typed: string | undefined } | Stop> {
    let text: string[] = [];
    for (;;) {
      const item = await this.#inbox.take();
      if (typeof item === 'string') return item;
      const { typed } = item;
      if (typed === '\r' || typed === '\n') {
        this.#out.write('\n');
        return { typed: text.join('') };
      }
      if (typed === esc) {
        this.#out.write('\n');
        return { typed: undefined };
      }
      if (typed === '\u007F' || typed === '\b') {
        if (text.length > 0) this.#out.write('\b \b');
        text = text.slice(0, -1);
      } else if (!typed.startsWith(esc)) {
        const shown = typed.replace(/\p{Cc}+/gu, ' ');
        if (shown.trim() === '' && typed !== ' ') continue;
        text.push(...shown);
        this.#out.write(shown);
      }
    }
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#input.off('data', this.#data);
    this.#input.off('end', this.#end);
    this.#out.write(pasteOff);
    this.#input.setRawMode?.(false);
    this.#input.pause();
  }

  readonly #data = (chunk: Uint8Array | string): void => {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    for (const typed of keysIn(text)) {
      this.#inbox.put(typed === '\u0003' ? 'interrupt' : typed === '\u0004' ? 'end' : { typed });
    }
  };

  readonly #end = (): void => this.#inbox.put('end');
}

/** The keys in what a terminal sends at once: letters, sequences such as those of arrows, and what was pasted as one. */
function keysIn(text: string): string[] {
  const keys: string[] = [];
  let rest = text;
  while (rest !== '') {
    if (rest.startsWith(pasteBegins)) {
      const end = rest.indexOf(pasteEnds);
      const until = end < 0 ? rest.length : end;
      // A pasted text is one item: no key by itself, and a part of a note.
      keys.push(`${rest.slice(pasteBegins.length, until)} `);
      rest = end < 0 ? '' : rest.slice(end + pasteEnds.length);
      continue;
    }
    const sequence = sequenceAt.exec(rest)?.[0] ?? [...rest][0] ?? rest;
    keys.push(sequence);
    rest = rest.slice(sequence.length);
  }
  return keys;
}

/** An escape sequence of the forms that keys send: `ESC [ … letter`, `ESC O letter`, `ESC letter`. */
const sequenceAt = new RegExp(`^${esc}(?:\\[[0-?]*[ -/]*[@-~]|O.|[^\\[O])`);
