import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorrectionsFile } from '../../../src/commands/sort/corrections-file.ts';

const head = 'ticket,stream,chain_level,theme,support_level,note,reproducible,on,drawn,machine';
let folder: string;
let path: string;
let file: CorrectionsFile;
const now = () => readFile(path, 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-sorting-'));
  path = join(folder, 'sorting.csv');
  file = new CorrectionsFile(path, 'data/sorting.csv');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an answer', () => {
  it('begins the file where there is none', async () => {
    await file.add({ ticket: '1', stream: 'bug', on: '2026-11-20', drawn: 'random', machine: 'noise' });
    expect(await now()).toBe(`${head}\n1,bug,,,,,,2026-11-20,random,noise\n`);
  });

  it('is added behind what stands there, and the columns that it needs are added once', async () => {
    await writeFile(path, '\uFEFFticket;stream;note\r\n1;bug;"a; b"\r\n2;noise;ש');
    await file.add({ ticket: '3', stream: 'brief', machine: 'bug', drawn: 'uncertain', on: '2026-11-20' });
    await file.add({ ticket: '4', stream: 'noise', note: 'שלום; "כן"' });
    expect(await now()).toBe(
      '\uFEFFticket;stream;note;chain_level;reproducible;on;drawn;machine\r\n1;bug;"a; b"\r\n2;noise;ש\r\n' +
        '3;brief;;;;2026-11-20;uncertain;bug\r\n4;noise;"שלום; ""כן""";;;;;\r\n',
    );
  });

  it('stands behind what somebody else wrote meanwhile, in the columns that the file then has', async () => {
    await file.add({ ticket: '1', stream: 'bug' });
    await writeFile(path, 'stream,ticket,chain_level,note,reproducible,on,drawn,machine\nnoise,7,,,,,,\n');
    await file.add({ ticket: '2', stream: 'brief' });
    expect(await now()).toBe(
      'stream,ticket,chain_level,note,reproducible,on,drawn,machine\nnoise,7,,,,,,\nbrief,2,,,,,,\n',
    );
  });

  it('is written into UTF-16 and old encodings as they are; a note that has no signs there is told', async () => {
    await writeFile(path, Buffer.from(`\uFEFF${head}\r\n1,bug,,,,ש,,,,\r\n`, 'utf16le'));
    await file.add({ ticket: '2', stream: 'noise', note: 'שלום' });
    expect((await readFile(path)).toString('utf16le')).toBe(
      `\uFEFF${head}\r\n1,bug,,,,ש,,,,\r\n2,noise,,,,שלום,,,,\r\n`,
    );
    await writeFile(path, Buffer.from('ticket,stream,note\n1,bug,caf\xe9\n', 'latin1'));
    expect(await file.add({ ticket: '2', stream: 'noise', note: 'שלום' })).toContain('note was left out');
    expect((await readFile(path)).toString('latin1')).toBe(
      'ticket,stream,note,chain_level,reproducible,on,drawn,machine\n1,bug,caf\xe9\n2,noise,,,,,,\n',
    );
  });

  it('is refused with a sentence where it could not be read again, and the file stays as it is', async () => {
    for (const [text, why] of [
      ['ticket,note\n1,"open\n', 'data/sorting.csv:2:'],
      ['id,stream\n1,bug\n', "no column 'ticket'"],
    ] as const) {
      await writeFile(path, text);
      await expect(file.check()).rejects.toThrow(why);
      await expect(file.add({ ticket: '2', stream: 'bug' })).rejects.toThrow(why);
      expect(await now()).toBe(text);
    }
  });

  it('keeps the rights of the file and the link that leads to it, and leaves nothing beside it', async () => {
    const real = join(folder, 'kept.csv');
    await writeFile(real, 'ticket,stream\n1,bug\n');
    await chmod(real, 0o640);
    await symlink(real, path);
    await file.add({ ticket: '2', stream: 'noise' });
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect((await stat(real)).mode & 0o777).toBe(0o640);
    expect(await now()).toContain('\n2,noise');
    expect((await readdir(folder)).sort()).toEqual(['kept.csv', 'sorting.csv']);
  });

  it('finds what a killed session left beside the file gone, and nothing else', async () => {
    const left = '.sorting.csv.999999999-d006133c-f44d-4381-afe7-4638a61648fd';
    const running = left.replace('999999999', String(process.pid));
    for (const name of [left, running, '.sorting.csv.swp', 'sorting.csv'])
      await writeFile(join(folder, name), '');
    await file.check();
    expect((await readdir(folder)).sort()).toEqual(['.sorting.csv.swp', running, 'sorting.csv'].sort());
  });

  it('of two sessions at once are both in the file, each once', async () => {
    const other = new CorrectionsFile(path, 'data/sorting.csv');
    const numbers = Array.from({ length: 15 }, (_, index) => index);
    for (const number of numbers) {
      await Promise.all([
        file.add({ ticket: `a${number}`, stream: 'bug' }),
        other.add({ ticket: `b${number}`, stream: 'noise' }),
      ]);
    }
    const tickets = (await now())
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(tickets.sort()).toEqual(numbers.flatMap((number) => [`a${number}`, `b${number}`]).sort());
  });
});

describe('an answer taken back', () => {
  it('leaves the file byte for byte as it was, several times over', async () => {
    const before = `${head}\r\n9,bug,,,,,,,,`;
    await writeFile(path, before);
    await file.add({ ticket: '1', stream: 'bug' });
    await file.add({ ticket: '2', stream: 'noise' });
    expect(await file.undo()).toEqual({ ticket: '2', taken: true });
    expect(await now()).toBe(`${before}\r\n1,bug,,,,,,,,\r\n`);
    expect(await file.undo()).toEqual({ ticket: '1', taken: true });
    expect(await now()).toBe(before);
    expect(await file.undo()).toBeUndefined();
  });

  it('goes from the middle where somebody else wrote behind it', async () => {
    await writeFile(path, `${head}\n9,bug,,,,,,,,`);
    await file.add({ ticket: '1', stream: 'bug' });
    await writeFile(path, `${await now()}21,bug,,,,,,,,\n`);
    expect(await file.undo()).toEqual({ ticket: '1', taken: true });
    expect(await now()).toBe(`${head}\n9,bug,,,,,,,,\n21,bug,,,,,,,,\n`);
  });

  it('is told where its line is gone, and nothing else is touched', async () => {
    await file.add({ ticket: '1', stream: 'bug' });
    const text = `${head}\n21,bug,,,,,,,,\n`;
    await writeFile(path, text);
    expect(await file.undo()).toEqual({ ticket: '1', taken: false });
    expect(await now()).toBe(text);
    expect(await file.undo()).toBeUndefined();
  });
});
