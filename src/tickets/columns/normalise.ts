/** How Jira dresses a custom field in the languages of its interface: `Custom field (Request Type)`. */
const wrapper =
  /^(?:custom fields?|champs? personnalisés?|benutzerdefiniertes feld|campo personalizado|campo personalizzato|pole niestandardowe|pole własne|mukautettu kenttä|aangepast veld|anpassat fält|brugerdefineret felt|egendefinert felt|vlastní pole|vlastné pole|egyéni mező|пользовательское поле|настраиваемое поле|שדה מותאם אישית|カスタム ?フィールド|自定义字段|사용자 정의 필드)\s*\((.*)\)$/iu;

/**
 * Gives a header as it is compared: without case, accents, marks, units and zones in parentheses,
 * type suffixes such as `[list]`, and a wrapper such as `Custom field (…)`.
 */
export function normaliseHeader(header: string): string {
  let name = composed(header);
  name = wrapper.exec(name)?.[1] ?? name;
  // Jira's charts, and what Dynamics says of the columns it needs to read a file back.
  name = name.replace(/^(?:\[[A-Z]+\]|\(do not modify\))\s+/i, '');
  name = name.replace(/\s*\[[a-z]+\]$/i, '').replace(/(?<=\S)\s*\([^)]*\)$/, '');
  name = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  name = withoutAccents(name.toLowerCase())
    .replace(/__c$/, '')
    .replace(/[_\-–.:/\\\s]+/g, ' ')
    .replace(/[*?+]+$/, '')
    .trim();
  // GLPI repeats the name of the group: `Requester - Requester`.
  return name.replace(/^(.+) \1$/, '$1');
}

/** Gives a header as it stands but for case, accents and spaces, to tell `Created At (UTC)` from `created_at`. */
export function headerAsWritten(header: string): string {
  return withoutAccents(composed(header).toLowerCase()).replace(/\s+/g, ' ');
}

function composed(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’׳]/g, "'")
    .replace(/״/g, '"')
    .trim();
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Drops a leading word that only says what the table is about: `ticket id` is `id`. */
export function withoutPrefix(name: string): string {
  return name.replace(
    /^(?:ticket|case|issue|conversation|incident|request|service request|sr|work item|complaint|enquiry|inquiry|query|bug|task|card|post|review|sys|u)\s+(?=\S)/,
    '',
  );
}

/** The time zone that a header names in parentheses, `Created (America/New_York)`, as IANA name or offset. */
export function zoneInHeader(header: string): string | undefined {
  const inside = /\(([^()]+)\)\s*$/.exec(header.normalize('NFKC'))?.[1]?.trim();
  if (inside === undefined) return undefined;
  if (/^(utc|gmt|z)$/i.test(inside)) return 'UTC';
  const offset = /^(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(inside);
  if (offset !== null) return `${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}`;
  return /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/.test(inside) && isZone(inside) ? inside : undefined;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
