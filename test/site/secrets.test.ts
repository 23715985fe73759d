import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds, Planter } from './canary-secrets.ts';
import { leaksIn, type Secret, searchFor } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const person: Secret = { what: 'a person', value: 'Zoë "Zed" Quagmire-O’Brian' };
const address: Secret = { what: 'an address', value: 'zoe+quagmire@hidden.example' };
const number: Secret = { what: 'a number', value: '+44 161 496 0735' };
const secrets = [person, address, number];

/** What a program does to a whole sentence on its way out, each written here without the detector's own code. */
const ways: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in small letters': (text) => text.toLowerCase(),
  'in capitals': (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  decomposed: (text) => text.normalize('NFD'),
  'in an address': (text) => `https://a.example/?q=${encodeURIComponent(text)}`,
  'in a form': (text) => new URLSearchParams({ text }).toString(),
  'in HTML': (text) =>
    `<p>${text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] as string)}</p>`,
  'in JSON': (text) => JSON.stringify({ deep: [text] }),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64, one byte on': (text) => Buffer.from(`x${text}`).toString('base64'),
  'in base64, two bytes on': (text) => Buffer.from(`xy${text}`).toString('base64'),
  'in the base64 of addresses': (text) => Buffer.from(text).toString('base64url'),
  'in mail': (text) =>
    [...Buffer.from(text)]
      .map((byte) =>
        byte < 128 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
      )
      .join(''),
  reversed: (text) => [...text].reverse().join(''),
};

describe('the search for secrets', () => {
  for (const [way, encode] of Object.entries(ways)) {
    it(`finds each ${way}, in the middle of a page`, () => {
      for (const { what, value } of secrets) {
        mkdirSync(join(folder, 'deep'), { recursive: true });
        writeFileSync(
          join(folder, 'deep', 'page.html'),
          `${'<p>harmless</p>'.repeat(900)}${encode(`They wrote: ${value}, twice.`)}${' and more'.repeat(900)}`,
        );
        expect(
          leaksIn([folder], secrets).map((leak) => [leak.file, leak.what]),
          value,
        ).toContainEqual(['deep/page.html', what]);
      }
    });
  }

  it('finds halves, digits alone, one part of a name, and a secret in the name of a file', () => {
    const search = searchFor([...secrets, { what: 'plain', value: 'Zebulon Quagmire' }]);
    const found = (text: string): string[] => search('page', Buffer.from(text)).map(({ what }) => what);
    expect(found('call 441614960735')).toContain('a number');
    expect(found('… @hidden.example')).toContain('an address');
    expect(found('dear mr quagmire')).toContain('plain');
    writeFileSync(join(folder, 'zoe+quagmire@hidden.example.txt'), 'x');
    expect(leaksIn([folder], secrets).map(({ what }) => what)).toContain('an address');
  });

  it('finds a secret between bytes that are no text', () => {
    const bytes = Buffer.concat([
      gzipSync('x'),
      Buffer.from([0, 255, 254]),
      Buffer.from(address.value),
      Buffer.from([0]),
    ]);
    expect(searchFor(secrets)('picture.png', bytes)).not.toEqual([]);
  });

  it('finds nothing where there is nothing, and not what several secrets share', () => {
    const numbers = ['+44 161 496 0735', '+44 161 496 0299'].map((value) => ({ what: 'a number', value }));
    const text = 'Version 4.2 of +44 161 is out; 161 of 496 rooms are full. hidden example';
    expect(searchFor([person, address, ...numbers])('page', Buffer.from(text))).toEqual([]);
  });
});

describe('planted secrets', () => {
  it('are all different, and the same each time', () => {
    const plant = (): string[] => {
      const planter = new Planter();
      for (const kind of kinds) for (let at = 0; at < 80; at++) planter.text(kind, 'a place');
      for (let at = 0; at < 80; at++) planter.name('a place');
      return planter.secrets.map(({ value }) => value);
    };
    const values = plant();
    expect(new Set(values).size).toBe(values.length);
    expect(plant()).toEqual(values);
  });
});
