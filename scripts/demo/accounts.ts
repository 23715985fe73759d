/** A school or group of schools that never existed. */
export interface Account {
  readonly name: string;
  /** A domain of those reserved for examples (RFC 2606). */
  readonly domain: string;
  readonly country: 'GB' | 'IL';
  /** How much it writes, beside the others. */
  readonly weight: number;
}

function account(name: string, host: string, weight: number, country: 'GB' | 'IL' = 'GB'): Account {
  return { name, domain: `${host}.example`, weight, country };
}

/** The school group whose tickets turn angry in the last eight weeks. */
export const TROUBLED = 'Northmoor Schools Trust';

export const accounts: readonly Account[] = [
  account(TROUBLED, 'northmoor-trust', 3),
  account('Aldermere Academies', 'aldermere', 7),
  account('Wexcombe Schools Group', 'wexcombe', 6.5),
  account('Tarnside Federation', 'tarnside', 6),
  account('Brackenhythe High School', 'brackenhythe', 4),
  account('Ellerford Grammar School', 'ellerford', 4),
  account('Stavely Bridge College', 'stavelybridge', 4),
  account('Harrowdene School', 'harrowdene', 3.5),
  account('Pentlow Park Academy', 'pentlowpark', 3.5),
  account('Marsh Lane Girls’ School', 'marshlane', 3),
  account('Coldwater Sixth Form College', 'coldwater', 3.5),
  account('Kestrel Hill School', 'kestrelhill', 3),
  account('Oakenshaw Community School', 'oakenshaw', 3),
  account('St Ebba’s Catholic High', 'st-ebbas', 2.5),
  account('Larkhaven School', 'larkhaven', 2.5),
  account('Dunmarrow Academy', 'dunmarrow', 2.5),
  account('Fenwick Vale School', 'fenwickvale', 2.5),
  account('Quenby Road School', 'quenbyroad', 2),
  account('Rushmere Upper School', 'rushmere', 2),
  account('Thistledown Academy', 'thistledown', 2),
  account('Upper Wensing College', 'wensing', 2),
  account('Highmoss School', 'highmoss', 2),
  account('Abbotsleigh Cross School', 'abbotsleighcross', 2),
  account('Glenarrow Academy', 'glenarrow', 2),
  account('Port Ravel High School', 'portravel', 2),
  account('Inchmoor Secondary', 'inchmoor', 1.5),
  account('Saltholme School', 'saltholme', 1.5),
  account('Westering International School', 'westering', 1.5),
  account('Little Orrick School', 'littleorrick', 1.2),
  account('Beaconsett School', 'beaconsett', 1.5),
  account('Crowle Street Academy', 'crowlestreet', 1.2),
  account('Hollin Fold School', 'hollinfold', 1.2),
  account('Greyfriars Studio School', 'greyfriars-studio', 1),
  account('Amberlow Tutors', 'amberlow', 0.8),
  account('Carmel Heights School', 'carmel-heights', 4.5, 'IL'),
  account('Neve Alon High School', 'nevealon', 4, 'IL'),
  account('Givat Tamar Comprehensive', 'givat-tamar', 3.5, 'IL'),
  account('Kinor Schools Network', 'kinor', 4, 'IL'),
  account('Ein Shaked Regional School', 'ein-shaked', 2.5, 'IL'),
  account('Yuval Academy of Sciences', 'yuval-academy', 2, 'IL'),
  account('Al-Noor Secondary School', 'al-noor', 2, 'IL'),
];
