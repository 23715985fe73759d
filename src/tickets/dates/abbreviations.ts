/** One meaning of a zone's abbreviation. */
export interface Meaning {
  /** Minutes east of UTC. */
  readonly offset: number;
  /** True when it is the summer time of zones that have one. */
  readonly summer: boolean;
  /** Where the abbreviation means this though it commonly means another: names of the IANA database. */
  readonly zones: readonly string[];
}

/**
 * Abbreviations and their meanings, the commonest first, as `±hh:mm`, an `s` for summer time, and the zones in which
 * a less common meaning holds. Sources: the IANA time zone database, RFC 2822 section 4.3, and custom.
 */
const written: Readonly<Record<string, string>> = {
  WET: '+00:00',
  WEST: '+01:00s',
  BST: '+01:00s; +06:00 Asia/Dhaka Asia/Dacca',
  IST: '+05:30; +02:00 Asia/Jerusalem Asia/Tel_Aviv Israel; +01:00s Europe/Dublin Eire',
  IDT: '+03:00s',
  CET: '+01:00',
  CEST: '+02:00s',
  MET: '+01:00',
  MEST: '+02:00s',
  MEZ: '+01:00',
  MESZ: '+02:00s',
  EET: '+02:00',
  EEST: '+03:00s',
  MSK: '+03:00',
  TRT: '+03:00',
  SAST: '+02:00',
  CAT: '+02:00',
  EAT: '+03:00',
  WAT: '+01:00',
  GST: '+04:00',
  PKT: '+05:00',
  NPT: '+05:45',
  ICT: '+07:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  PHT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  ACST: '+09:30',
  ACDT: '+10:30s',
  AEST: '+10:00',
  AEDT: '+11:00s',
  NZST: '+12:00',
  NZDT: '+13:00s',
  NST: '-03:30',
  NDT: '-02:30s',
  AST: '-04:00; +03:00 Asia/Riyadh Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Baghdad Asia/Aden',
  ADT: '-03:00s',
  EST: '-05:00',
  EDT: '-04:00s',
  CST: '-06:00; +08:00 Asia/Shanghai Asia/Taipei Asia/Macau Asia/Chongqing Asia/Harbin PRC ROC; -05:00 America/Havana Cuba',
  CDT: '-05:00s; -04:00s America/Havana Cuba',
  MST: '-07:00; +08:00 Asia/Kuala_Lumpur Asia/Kuching',
  MDT: '-06:00s',
  PST: '-08:00; +08:00 Asia/Manila',
  PDT: '-07:00s',
  AKST: '-09:00',
  AKDT: '-08:00s',
  HST: '-10:00',
  BRT: '-03:00',
  ART: '-03:00',
  CLT: '-04:00',
  COT: '-05:00',
  PET: '-05:00',
};

const meanings = new Map(
  Object.entries(written).map(([name, text]): [string, readonly Meaning[]] => [
    name,
    text.split('; ').map((one) => {
      const [time, ...zones] = one.split(' ') as [string, ...string[]];
      const minutes = Number(time.slice(1, 3)) * 60 + Number(time.slice(4, 6));
      return { offset: time.startsWith('-') ? -minutes : minutes, summer: time.endsWith('s'), zones };
    }),
  ]),
);

/** What an abbreviation of a zone may mean, the commonest first; nothing for one that is not known. */
export function meaningsOf(abbreviation: string): readonly Meaning[] {
  return meanings.get(abbreviation) ?? [];
}
