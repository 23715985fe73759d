import { oneOf } from './words.ts';

/** True for a cell that says yes, in the languages in which helpdesks export. */
export const says: (cell: string) => boolean = oneOf([
  ...['true', 'yes', 'y', '1', 'x', 'ja', 'oui', 'sí', 'si', 'sì', 'sim', 'vero', 'verdadero', 'verdadeiro'],
  ...['vrai', 'wahr', 'tak', 'prawda', 'kyllä', 'ano', 'да', 'כן', 'はい', '是', '예'],
]);
