import type { Finding } from '../curated/curated-finder.ts';
import type { KnownTheme } from '../registry/registry.ts';
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

  /** Themes that take tickets: those that curated files speak for do not. */
  themes(): Theme[] {
    const merged = new Map<string, string[]>();
    for (const { id, mergedInto } of this.#known) {
      if (mergedInto === undefined) continue;
      const end = this.#standsFor(mergedInto);
      if (end !== undefined) merged.set(end, [...(merged.get(end) ?? []), id]);
    }
    return this.#known
      .filter(({ id }) => !this.#curated.has(id))
      .map((one) => themeOf(one, this.#weights, this.#weeks, merged.get(one.id) ?? []));
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
    if (written.length > 0) {
      const within = this.#inside(text, written);
      return within === undefined || written.includes(within) ? [...written] : [within, ...written];
    }
    const near = this.#near(text);
    if (near === undefined) return [];
    const parent = this.#parentOf(near, text.at);
    return parent === undefined || parent === near ? [near] : [near, parent];
  }

  #look(asOf: number): void {
    this.#asOf = asOf;
    const there = this.themes().filter(({ since }) => since <= asOf);
    const ids = there.map(({ id }) => id).join(' ');
    if (ids === this.#there) return;
    this.#there = ids;
    const near = similarityFinder(there, this.#lexicon, () => this.#weigher);
    this.#near = (text) => {
      const found = near(text.text, text.at);
      return found === undefined ? undefined : this.#standsFor(found.theme.id);
    };
    const sub = there.filter(({ inside }) => inside !== undefined && this.#curated.has(inside));
    const within = similarityFinder(sub, this.#lexicon, () => this.#weigher);
    this.#inside = (text, parents) => {
      const { theme } = within(text.text, text.at) ?? {};
      if (theme?.inside === undefined || !parents.includes(theme.inside) || theme.since > text.at)
        return undefined;
      return this.#standsFor(theme.id);
    };
  }

  /** The theme inside which another stands, or stood when the ticket came: a split counts from the day on which it was asked for. */
  #parentOf(id: string, at: number): string | undefined {
    const theme = this.#of(id);
    const split = theme?.events.find(({ what, on }) => what === 'split' && at < Date.parse(on));
    const inside = theme?.inside ?? split?.of;
    return inside === undefined ? undefined : this.#standsFor(inside);
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
}
