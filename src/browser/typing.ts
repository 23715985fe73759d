/** Places where keys already mean something: writing, choosing, moving within a table, a chart or what scrolls. */
const taken =
  'input, textarea, select, dialog, table, summary, audio, video, [contenteditable], [role="slider"], [tabindex="0"], .scroll';

/** Tells whether a key is the reader's for something else than what the site makes of it. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  return event.target instanceof Element && event.target.closest(taken) !== null;
}

/** Tells whether a key is being written into a field, or is held with another one. */
export function isWriting(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  return (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
