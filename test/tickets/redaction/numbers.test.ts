import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/tickets/index.ts';

describe('payment cards', () => {
  test.each([
    ['Card: 4913 4024 6462 6619', 'Card: ⟨card⟩'],
    ['3714-496353-98431 refused', '⟨card⟩ refused'],
    ['Karte 4111.1111.1111.1111 exp 09/27', 'Karte ⟨card⟩ exp 09/27'],
    ['４１１１ １１１１ １１１１ １１１１', '⟨card⟩'],
    ['maestro card 6759649826438453', 'maestro card ⟨card⟩'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    ['a check digit that does not fit', '4913 4024 6462 6618'],
    ['no range of an issuer', '9999 9999 9999 9995'],
    ['mixed separators', '4111-1111 1111-1111'],
    ['an article number', 'EAN 4006381333931'],
    ['Maestro without a word', 'lot 6759649826438453'],
    ['groups of no card', '411 11111 111 111 11'],
  ])('are not: %s', (_, given) => {
    expect(redact(given).text).toBe(given);
  });
});

describe('bank accounts', () => {
  test.each([
    ['IBAN GB82 WEST 1234 5698 7654 32, thanks', 'IBAN ⟨iban⟩, thanks'],
    ['gb82west12345698765432', '⟨iban⟩'],
    ['NO93-8601-1117-947', '⟨iban⟩'],
    ['口座はDE89370400440532013000です', '口座は⟨iban⟩です'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'GB83 WEST 1234 5698 7654 32',
    'GB82 WEST 1234',
    'XX82 WEST 1234 5698 7654 32',
    'AB12 is a room, DE12 3456 an article',
  ])('are not: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});

describe('national identity numbers', () => {
  test.each([
    ['US', 'SSN 219-09-9999', 'SSN ⟨national-id⟩'],
    ['US, without a word', 'it is 219-09-9999', 'it is ⟨national-id⟩'],
    ['GB', 'NI number CE 12 34 56 C', 'NI number ⟨national-id⟩'],
    ['IL', 'ת"ז 123456782', 'ת"ז ⟨national-id⟩'],
    ['GB', 'NHS no. 401 023 2137, NHS 4010232137', 'NHS no. ⟨national-id⟩, NHS ⟨national-id⟩'],
    ['DE', 'Steuer-ID 86 095 742 719', 'Steuer-ID ⟨national-id⟩'],
    ['FR', 'sécurité sociale 2 55 08 14 168 025 38', 'sécurité sociale ⟨national-id⟩'],
    ['ES', 'mi DNI es 12345678Z', 'mi DNI es ⟨national-id⟩'],
    ['ES, foreigners', 'NIE X1234567L', 'NIE ⟨national-id⟩'],
    ['IT, without a word', 'RSSMRA85T10A562S è il mio', '⟨national-id⟩ è il mio'],
    ['NL', 'BSN: 111222333', 'BSN: ⟨national-id⟩'],
    ['PL', 'PESEL 44051401359', 'PESEL ⟨national-id⟩'],
    ['BR', 'CPF 529.982.247-25', 'CPF ⟨national-id⟩'],
    ['SE', 'personnummer 811218-9876', 'personnummer ⟨national-id⟩'],
    ['FI', 'henkilötunnus 131052-308T', 'henkilötunnus ⟨national-id⟩'],
    ['CA', 'SIN 046 454 286', 'SIN ⟨national-id⟩'],
    ['IN', 'Aadhaar 2341 2341 2346', 'Aadhaar ⟨national-id⟩'],
  ])('%s', (_, given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    ['no number is given out so', 'SSN 000-12-3456'],
    ['a wrong check digit', 'PESEL 44051401358'],
    ['a wrong letter', 'DNI 12345678A'],
    ['no word', 'lot 111222333'],
    ['the id of a thing', 'NVIDIA, Subsys ID: 123456782'],
    ['a part number', 'part no. 118-22-3344-1'],
  ])('are not: %s', (_, given) => {
    expect(redact(given).text).toBe(given);
  });
});
