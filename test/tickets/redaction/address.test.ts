import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/tickets/index.ts';

describe('postal addresses', () => {
  test.each([
    ['Our address is 15 Station Road.', 'Our address is ⟨address⟩.'],
    ['1600 North Park Avenue, Springfield, IL 62704 today', '⟨address⟩ today'],
    ['Die Anschrift ist Goetheplatz 15, 10224 Berlin.', 'Die Anschrift ist ⟨address⟩.'],
    ['Am Markt 3, 99084 Erfurt', '⟨address⟩'],
    ['18 rue des Lilas, 69003 Lyon', '⟨address⟩'],
    ['calle de Alcalá 45, 28014 Madrid', '⟨address⟩'],
    ['Rua das Flores, 120', '⟨address⟩'],
    ['Corso Vittorio Emanuele 14', '⟨address⟩'],
    ['ul. Długa 15/4, 00-238 Warszawa', '⟨address⟩'],
    ['Mannerheimintie 12 A 4', '⟨address⟩'],
    ['Storgatan 14, 411 24 Göteborg', '⟨address⟩'],
    ['Dorpsstraat 21, 1234 AB Utrecht', '⟨address⟩'],
    ['ב-רחוב ויצמן 14', 'ב-⟨address⟩'],
    ['P.O. Box 1182', '⟨address⟩'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'it prints via Firefox 146.0.1 via Windows 11',
    '12 Way points, 5 Park questions, 15 Street lamps',
    'Monitoring 24, Läufer 3, Ausstieg 2, Lösungsweg 2, String 4',
    'Im Kapitel 3, am Montag 12, zum Beispiel 4',
    'Der Platz 1, die Allee 2, Ring 3',
    'Chapter 12 Road Safety',
  ])('are not: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});
