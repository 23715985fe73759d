import { z } from 'zod';

/** A ticket that a part of the pipeline names, with the address of its line. */
export const linkedTicketSchema = z.object({ id: z.string(), page: z.string() });
export type LinkedTicket = z.output<typeof linkedTicketSchema>;

/** A theme that a part of the pipeline names. */
export const linkedThemeSchema = z.object({ id: z.string(), label: z.string(), page: z.string() });
export type LinkedTheme = z.output<typeof linkedThemeSchema>;
