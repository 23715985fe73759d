import { readYaml } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { completed, type Settings, settingsSchema } from './schema.ts';

export { type ExportField, exportFields } from './export-fields.ts';
export type { Settings } from './schema.ts';
export { builtInFilters } from './set-aside.ts';

/** The settings of a site whose `settings.yaml` is empty or absent. */
export const defaultSettings: Settings = completed(settingsSchema.parse({}));

/**
 * Reads the text of `content/settings.yaml`.
 *
 * A file with a fault gives the defaults together with faults that stop the build: the settings say what may be
 * published, and a site built without them could show what they were written to hide.
 */
export function readSettings(text: string, file: string): { settings: Settings; faults: Fault[] } {
  const { value, faults } = readYaml(text, settingsSchema, file);
  if (value !== undefined) return { settings: completed(value), faults };
  return { settings: defaultSettings, faults: faults.map((fault) => ({ ...fault, stopsBuild: true })) };
}

/** Completes some settings with the defaults for the rest. */
export function withDefaults(some: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...some };
}
