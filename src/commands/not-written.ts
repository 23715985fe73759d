/** Why something could not be written, in a sentence for the person at the terminal. */
export class NotWritten extends Error {}

/**
 * Does what touches a file, and turns what the disk refuses into a sentence.
 *
 * @param shown the path as messages name it
 * @param again what mends it when the cause is gone: `press the key again`
 * @throws NotWritten where the disk refuses for a reason that a person can mend; every other error as it is
 */
export async function toldWhere<Value>(
  shown: string,
  again: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const why = refusals[(error as { code?: string }).code ?? ''];
    if (why === undefined) throw error;
    throw new NotWritten(`${shown} could not be written: ${why(again)}`);
  }
}

type Why = (again: string) => string;
const notAllowed: Why = (again) => `it may not be changed by you. Allow it, then ${again}.`;

const refusals: Readonly<Record<string, Why>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: () => 'the disk can only be read.',
  ENOSPC: (again) => `the disk is full. Make room, then ${again}.`,
  EDQUOT: (again) => `your share of the disk is full. Make room, then ${again}.`,
  EBUSY: (again) => `another program holds it. Close it there, then ${again}.`,
  EISDIR: () => 'there is a folder of that name. Move it away.',
};
