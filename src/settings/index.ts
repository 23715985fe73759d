import { readYaml } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { type Settings, settingsSchema } from './schema.ts';

export { type Settings, settingsSchema } from './schema.ts';

/** The settings of a site whose `settings.yaml` is empty or absent. */
export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * Reads the text of `content/settings.yaml`.
 *
 * A file with a fault gives the defaults together with the faults: a misspelt key never changes
 * what a figure means in silence, and never keeps the rest of the site from being built.
 */
export function readSettings(text: string, file: string): { settings: Settings; faults: Fault[] } {
  const { value, faults } = readYaml(text, settingsSchema, file);
  if (value === undefined) {
    return {
      settings: defaultSettings,
      faults: [
        ...faults,
        {
          file,
          message: 'The settings were not used, the defaults stand in. Mend the lines above and build again.',
        },
      ],
    };
  }
  return { settings: value, faults };
}

/** Completes some settings with the defaults for the rest. */
export function withDefaults(some: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...some };
}
