import { z } from 'zod';
import { readYaml } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import type { Registry } from './registry.ts';
import { asRegistry, namesSchema, registrySchema } from './schema.ts';

/**
 * Reads `data/themes.json`, what is known of discovered themes between builds.
 *
 * @returns the registry, with a fault for each name that two themes have; or none and the faults that explain why, with their lines:
 * the themes are then found anew
 */
export function readRegistry(text: string, file: string): { registry?: Registry; faults: Fault[] } {
  const value = parsed(text);
  const read = registrySchema.safeParse(value);
  if (read.success) {
    const twice = namesSchema.safeParse(value).success ? [] : readYaml(text, namesSchema, file).faults;
    return { registry: asRegistry(read.data), faults: twice };
  }
  return {
    faults: faultsOf(text, file).map((fault) => ({ ...fault, message: `${fault.message} ${meanwhile}` })),
  };
}

const meanwhile = 'Until then the themes are found anew without this file, and no build writes over it.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** JSON is YAML, whose reader knows the lines; it is slow on a large file, so it reads only what is wrong. */
function faultsOf(text: string, file: string): Fault[] {
  const conflict = text.split(/\r\n|\n|\r/).findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line));
  if (conflict >= 0) {
    return [
      {
        file,
        line: conflict + 1,
        message:
          "Git has left two versions of this file side by side. Take one of them whole: 'git checkout --ours' or '--theirs' on it, then build.",
      },
    ];
  }
  if (text.trim() === '') {
    return [{ file, line: 1, message: 'The file is empty. Delete it: the next build writes it anew.' }];
  }
  const [broken] = readYaml(text, z.unknown(), file).faults;
  if (broken !== undefined || parsed(text) === undefined) return [brokenJson(text, file, broken?.line)];
  return readYaml(text, registrySchema, file).faults;
}

function brokenJson(text: string, file: string, line: number | undefined): Fault {
  const place = line ?? jsonLine(text);
  return {
    file,
    ...(place === undefined ? {} : { line: place }),
    message:
      'This is not valid JSON. Look for a comma, a quotation mark or a bracket too many or too few around this line, or take the last committed version back.',
  };
}

/** The line of what JSON refuses and YAML takes, such as a comma behind the last item. */
function jsonLine(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const line = /\(line (\d+) column \d+\)/.exec((error as Error).message)?.[1];
    if (line !== undefined) return Number(line);
    const before = /,\s*[\]}]/.exec(text);
    if (before !== null) return text.slice(0, before.index).split('\n').length;
  }
  return undefined;
}
