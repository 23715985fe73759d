const wrapper =
  /^(?:custom field|champ personnalisé|benutzerdefiniertes feld|campo personalizado|campo personalizzato|pole niestandardowe|mukautettu kenttä)\s*\((.*)\)$/i;

/**
 * Gives a header as it is compared: without case, accents, marks, units and zones in parentheses,
 * type suffixes such as `[list]`, and a wrapper such as `Custom field (…)`.
 */
export function normaliseHeader(header: string): string {
  let name = header
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  name = wrapper.exec(name)?.[1] ?? name;
  name = name.replace(/\s*\[[a-z]+\]$/i, '').replace(/\s*\([^)]*\)$/, '');
  name = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  name = name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  name = name
    .replace(/[_\-.:/\\\s]+/g, ' ')
    .replace(/[*?]+$/, '')
    .trim();
  // GLPI repeats the name of the group: `Requester - Requester`.
  return name.replace(/^(.+) \1$/, '$1');
}

/** Drops a leading word that only says what the table is about: `ticket id` is `id`. */
export function withoutPrefix(name: string): string {
  return name.replace(/^(?:ticket|case|issue|conversation|sys|u)\s+(?=\S)/, '');
}

/** The time zone that a header names in parentheses, `Created (America/New_York)`, as IANA name or offset. */
export function zoneInHeader(header: string): string | undefined {
  const inside = /\(([^()]+)\)\s*$/.exec(header.normalize('NFKC'))?.[1]?.trim();
  if (inside === undefined) return undefined;
  if (/^(utc|gmt|z)$/i.test(inside)) return 'UTC';
  const offset = /^(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(inside);
  if (offset !== null) return `${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}`;
  return /^[A-Za-z_]+\/[A-Za-z_/+-]+$/.test(inside) && isZone(inside) ? inside : undefined;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
