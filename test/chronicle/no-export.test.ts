import { expect, it } from 'vitest';
import { whyNoExport } from '../../src/chronicle/no-export.ts';

it.each([
  ['march.XLSX', 'it is a spreadsheet. Open it, save the sheet as "CSV UTF-8"'],
  ['march.ods', 'it is a spreadsheet'],
  ['march.zip', 'it is an archive. Unpack it'],
  ['march.tar.gz', 'it is an archive. Unpack it'],
  ['march.json', 'Export it as CSV.'],
  ['march', 'Export it as CSV.'],
])('%s is no export, and what to do follows from what it is', (name, told) => {
  expect(whyNoExport(`/data/tickets/${name}`)).toContain(told);
});
