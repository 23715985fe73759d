import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { doors, viewsMayImport } from '../../.dependency-cruiser.mjs';
import { type Fault, faultLine } from '../faults/index.ts';

/** Which way imports may go: `mayImport` names folders of `src/` by the folder that imports, `doors` those with an `index.ts`. */
export interface Directions {
  readonly mayImport: ReadonlyMap<string, readonly string[]>;
  readonly doors: readonly string[];
}

/**
 * Checks what an Astro file imports, which the checker of the other files cannot read.
 *
 * @param file its path from the root of the project, with slashes: `src/pages/index.astro`
 * @returns a fault for each import that goes against the flow or past a door, with its line
 */
export function strayImports(file: string, text: string, { mayImport, doors }: Directions): Fault[] {
  const folder = folderOf(file);
  const may = mayImport.get(folder) ?? [];
  return importsOf(text).flatMap(({ from, line }): Fault[] => {
    if (!from.startsWith('.')) return [];
    const to = posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
    const room = folderOf(to);
    if (!may.includes(room)) {
      return [{ file, line, message: `src/${folder}/ may not import src/${room}/; see CONTRIBUTING.md.` }];
    }
    if (doors.includes(room) && to !== `src/${room}/index.ts`) {
      return [{ file, line, message: `${to} lies behind a door. Import src/${room}/index.ts.` }];
    }
    return [];
  });
}

/** What the code fence of an Astro file imports, with the line of each import. */
function importsOf(text: string): { from: string; line: number }[] {
  const code = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return ts.preProcessFile(code).importedFiles.map(({ fileName, pos }) => ({
    from: fileName,
    line: code.slice(0, pos).split('\n').length + 1,
  }));
}

/** `pages` of `src/pages/voice/[id].astro`. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

if (import.meta.main) {
  const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => join('src', file).split(sep).join('/'))
    .sort();
  const faults = pages.flatMap((file) =>
    strayImports(file, readFileSync(file, 'utf8'), { mayImport: viewsMayImport, doors }),
  );
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
  process.stdout.write(`${pages.length} Astro files, ${faults.length} imports against the flow.\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
