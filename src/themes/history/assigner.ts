import type { Finding } from '../curated/curated-finder.ts';
import type { Event, KnownTheme } from '../registry/registry.ts';
import { similarityFinder } from '../similarity.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Theme } from '../theme.ts';
import { Weigher } from '../weigher.ts';
import type { Weights } from '../weights.ts';
import type { WeekSpan } from './history.ts';
import { themeOf } from './known.ts';
import type { PlacedText } from './placed.ts';

/** Which known themes there are, and which a ticket carries. */
export class Assigner {
  readonly #lexicon: Lexicon;
  readonly #weights: Weights;
  readonly #weeks: ReadonlyMap<string, WeekSpan>;
  readonly #curated: ReadonlySet<string>;
  readonly #find: (text: PlacedText) => Finding;
  readonly #known: KnownTheme[];
  #near: (text: PlacedText) => string | undefined = () => undefined;
  #inside: (text: PlacedText, parents: readonly string[]) => string | undefined = () => undefined;
  /** Of all themes: their weights are the same, and a word's column is looked up once. */
  readonly #weigher: Weigher;
  #there = '';
  #asOf = -1;
  #byId: ReadonlyMap<string, KnownTheme> | undefined;

  constructor(
    grounds: {
      readonly lexicon: Lexicon;
      readonly weights: Weights;
      readonly weeks: ReadonlyMap<string, WeekSpan>;
      readonly curated: ReadonlySet<string>;
      readonly find: (text: PlacedText) => Finding;
    },
    known: readonly KnownTheme[],
  ) {
    this.#lexicon = grounds.lexicon;
    this.#weights = grounds.weights;
    this.#weeks = grounds.weeks;
    this.#curated = grounds.curated;
    this.#find = grounds.find;
    this.#known = [...known];
    this.#weigher = new Weigher(this.#lexicon, this.#weights);
  }

  get known(): readonly KnownTheme[] {
    return this.#known;
  }

  add(theme: KnownTheme): void {
    this.#known.push(theme);
    this.#changed();
  }

  drop(id: string): void {
    this.#known.splice(
      this.#known.findIndex((theme) => theme.id === id),
      1,
    );
    this.#changed();
  }

  /** Themes that take tickets by what they resemble, those too that the team wrote down after they were found. */
  themes(): Theme[] {
    const merged = new Map<string, string[]>();
    for (const { id, mergedInto } of this.#known) {
      if (mergedInto === undefined) continue;
      const end = this.#standsFor(mergedInto);
      if (end !== undefined) merged.set(end, [...(merged.get(end) ?? []), id]);
    }
    return this.#known.map((one) => themeOf(one, this.#weights, this.#weeks, merged.get(one.id) ?? []));
  }

  /**
   * Theme ids of a text as they were known at an instant, the primary first: curated ones, else the nearest discovered one; before
   * either a theme that burst inside it.
   *
   * @param asOf themes that came later do not count, in milliseconds since 1970
   */
  assign(text: PlacedText, asOf: number): string[] {
    if (this.#asOf !== asOf) this.#look(asOf);
    const written = this.#find(text).themes;
    if (written.length > 0) return this.#within(text, written);
    const near = this.#near(text);
    if (near === undefined) return [];
    const { keptOut } = this.#find(text);
    // A curated theme above it is carried only by tickets that its own file finds, or that it was found in.
    const above = this.#above(near, text.at).filter(
      (id) => !this.#curated.has(id) || this.#of(id) !== undefined,
    );
    return this.#standing([near, ...above]).filter((id) => !keptOut?.has(id));
  }

  /** Curated themes, and before them the one that burst inside one of them. */
  #within(text: PlacedText, written: readonly string[]): string[] {
    const sub = this.#inside(text, written);
    if (sub === undefined) return [...written];
    const parent = this.#parentOf(sub, text.at);
    const left = parent === undefined ? this.#olderOf(sub) : undefined;
    return this.#standing([sub, ...written.filter((id) => id !== left)]);
  }

  #look(asOf: number): void {
    this.#asOf = asOf;
    const there = this.themes().filter(({ since }) => since <= asOf);
    const ids = there.map(({ id }) => id).join(' ');
    if (ids === this.#there) return;
    this.#there = ids;
    const near = similarityFinder(there, this.#lexicon, () => this.#weigher);
    this.#near = (text) => near(text.text, text.at)?.theme.id;
    const subs = there.filter(({ id }) => this.#curated.has(this.#olderOf(id) ?? ''));
    const within = similarityFinder(subs, this.#lexicon, () => this.#weigher);
    this.#inside = (text, parents) => {
      const { theme } = within(text.text, text.at) ?? {};
      if (theme === undefined || theme.since > text.at) return undefined;
      return parents.includes(this.#olderOf(theme.id) ?? '') ? theme.id : undefined;
    };
  }

  /** Ids as they stand now, each once: merged ones lead on, hidden ones are left out. */
  #standing(ids: readonly string[]): string[] {
    const standing = ids.map((id) => this.#standsFor(id)).filter((id) => id !== undefined);
    return [...new Set(standing)];
  }

  /** The theme that stands for one now; none for a hidden one. */
  #standsFor(id: string): string | undefined {
    const passed = new Set<string>();
    let at = id;
    for (;;) {
      if (this.#curated.has(at)) return at;
      const one = this.#of(at);
      if (one === undefined || one.hidden || passed.has(at)) return undefined;
      if (one.mergedInto === undefined) return at;
      passed.add(at);
      at = one.mergedInto;
    }
  }

  /** All themes around one, the nearest first, as they were when a ticket came. */
  #above(id: string, at: number): string[] {
    const above: string[] = [];
    let parent = this.#parentOf(id, at);
    while (parent !== undefined && parent !== id && !above.includes(parent)) {
      above.push(parent);
      parent = this.#parentOf(parent, at);
    }
    return above;
  }

  /** The theme inside which another stands, or stood when the ticket came: a split counts from the day on which it was asked for. */
  #parentOf(id: string, at: number): string | undefined {
    const { inside } = this.#of(id) ?? {};
    if (inside !== undefined) return inside;
    const split = this.#splitOf(id);
    return split !== undefined && at < Date.parse(split.on) ? split.of : undefined;
  }

  /** The theme inside which another burst, whether it still stands there or not. */
  #olderOf(id: string): string | undefined {
    return this.#of(id)?.inside ?? this.#splitOf(id)?.of;
  }

  /** Both themes of a split keep the event; the younger one is the one that left. */
  #splitOf(id: string): Event | undefined {
    const theme = this.#of(id);
    return theme?.events.findLast(({ what, of = '' }) => {
      if (what !== 'split') return false;
      const other = this.#of(of);
      return other === undefined || (other.born ?? '') < (theme.born ?? '');
    });
  }

  #changed(): void {
    this.#asOf = -1;
    this.#there = '';
    this.#byId = undefined;
  }

  #of(id: string): KnownTheme | undefined {
    this.#byId ??= new Map(this.#known.map((theme) => [theme.id, theme]));
    return this.#byId.get(id);
  }
}
