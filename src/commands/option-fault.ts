import { nearest } from '../words/index.ts';
import { messageOf } from './message-of.ts';

/**
 * Says what is wrong with the options of a command, where `parseArgs` of Node refuses them: in a sentence, and with what was meant.
 *
 * @param known the options' names, without their hyphens
 */
export function optionFault(error: unknown, known: readonly string[]): string {
  const { code } = error as { code?: string };
  const said = messageOf(error);
  const [option] = /--[^\s'=<,]+/.exec(said.split(' To specify')[0] ?? '') ?? /-[^\s'=<,]+/.exec(said) ?? [];
  if (option === undefined) return said;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return said.includes('does not take')
      ? `'${option}' takes nothing behind it.`
      : `'${option}' needs something behind it.`;
  const meant = nearest(option, known);
  return `'${option}' is not known here.${meant === undefined ? '' : ` Did you mean '--${meant}'?`}`;
}
