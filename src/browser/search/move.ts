/** Moves from the field through the results and back by the arrow keys; a letter typed at a result goes on in the field. */
export function moveAmong(
  event: KeyboardEvent,
  field: HTMLInputElement,
  results: readonly HTMLElement[],
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const at = results.indexOf(document.activeElement as HTMLElement);
  const isAmong = at >= 0 || document.activeElement === field;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (isAmong && to !== undefined) {
    event.preventDefault();
    (to < 0 ? field : results[Math.min(to, results.length - 1)])?.focus();
  } else if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ')
    field.focus();
}
