import type { z } from 'zod';

/** A schema as its definition describes it; which of these there are depends on its type. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** The keys that a schema knows at a path, in its own order; none where it expects no group there. */
export function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const { shape, element, innerType, out, options } = schema._zod.def as Definition;
  // Defaults and the like wrap a schema, a preprocessing step stands before it.
  const within = [innerType, out, ...(options ?? [])].filter((one) => one !== undefined);
  if (within.length > 0) return within.flatMap((one) => keysAt(one, path));
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(shape ?? {});
  const below = typeof part === 'number' ? element : shape?.[part];
  return below === undefined ? [] : keysAt(below, rest);
}
