/**
 * A reading as plain text: a heading, and its lines, each after its label. Nothing in it depends on a place to show
 * it, so that it can be pasted into a message.
 */
export function asText(
  heading: string,
  lines: readonly { readonly label: string; readonly text: string }[],
): string {
  return [heading, '', ...lines.map(({ label, text }) => `${label}: ${text}`)].join('\n');
}
