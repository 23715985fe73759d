import { z } from 'zod';

// Fields that several kinds of written files have, each with the sentence for a slip.

/** The address of a page outside, whole: `https://example.org/x`. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a web address. Write it whole, with https:// at its beginning',
});

/** A week as `2026-W47`. The last one may be 53; whether its year has so many weeks, the tickets tell. */
export const weekId = z.string().regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/, {
  error: "is not a week. Write it as '2026-W47', from W01 to W53",
});
