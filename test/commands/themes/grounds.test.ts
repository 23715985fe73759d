import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/chronicle/index.ts';
import { groundsOf } from '../../../src/commands/themes/grounds.ts';
import { type Registry, registryAsJson } from '../../../src/themes/index.ts';
import { known, registryOf } from '../../themes/registry/registries.ts';

const written: Registry = registryOf(known('scan'));
const found: Registry = { ...registryOf(known('scan'), known('invite')), through: '2026-W47' };
const laid = (registry: Registry) => ({ history: { registry }, themes: [] }) as unknown as LaidOut;
const file = (text: string) => ({ file: 'data/themes.json', text });

describe('what the commands of themes go on from', () => {
  it('is what the newest tickets give, built on what the file says', () => {
    expect(groundsOf(laid(found), undefined, false)).toMatchObject({ registry: found, faults: [] });
    const text = registryAsJson(written);
    expect(groundsOf(laid(found), file(text), false)).toMatchObject({
      registry: found,
      before: text,
      faults: [],
    });
  });

  it('is what the file says where the tickets end earlier, or where somebody looks back', () => {
    const [early, late] = [registryAsJson(written), registryAsJson(found)];
    expect(groundsOf(laid(written), file(late), false).registry).toEqual(found);
    expect(groundsOf(laid(found), file(early), true).registry).toEqual(written);
  });

  it('takes a promoted theme back whose file is gone', () => {
    const registry = registryOf(known('scan', { promoted: true }));
    expect(groundsOf(laid(registry), undefined, false).registry).toEqual(registryOf(known('scan')));
    const curated = { ...laid(registry), themes: [{ id: 'scan', curated: true }] } as unknown as LaidOut;
    expect(groundsOf(curated, undefined, false).registry).toEqual(registry);
  });

  it('is nothing that can be written where the file has a mistake', () => {
    expect(groundsOf(laid(found), file('{'), false).faults).toHaveLength(1);
  });
});
