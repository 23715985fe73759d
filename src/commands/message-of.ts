/** What an error says to a person: without the places in the code that some libraries add to their messages. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [said = message] = message.split('\n    at ');
  return said;
}
