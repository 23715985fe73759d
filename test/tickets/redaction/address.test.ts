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
    ['PO Box 77, Dayton, OH 45402 or', '⟨address⟩ or'],
    ['PO Box 31, Leeds LS1 4AB.', '⟨address⟩.'],
    ['Postfach 12 34 56, 10245 Berlin', '⟨address⟩'],
    ['BP 120, 75001 Paris Cedex 05', '⟨address⟩'],
    ['Apartado de Correos 9, 28080 Madrid', '⟨address⟩'],
    ['Unter den Linden 5, 10117 Berlin', '⟨address⟩'],
    ['An der Alten Försterei 263, 12555 Berlin', '⟨address⟩'],
    ['Av. da Boavista, 812, 4100-110 Porto', '⟨address⟩'],
    ['Avenida Brasil, 1.204 - Centro, Curitiba - PR, 80010-000', '⟨address⟩'],
    ['R. Augusta, 100, 1250-139 Lisboa', '⟨address⟩'],
    ['abito in Via XX Settembre 12', 'abito in ⟨address⟩'],
    ['via Mazzini 3, 40121 Bologna (BO)', '⟨address⟩'],
    ["V.le dell'Industria 12/B", '⟨address⟩'],
    ['Kerkstraat 8-II, 3731 AB De Bilt', '⟨address⟩'],
    ['Prinsengracht 263 hs, 1016GV Amsterdam', '⟨address⟩'],
    ['Kerkstraat 12 bis is new', '⟨address⟩ is new'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'it prints via Firefox 146.0.1 via Windows 11',
    'Sent Via Chrome 128, read Via Windows 11',
    'In der Klasse 7, 10245 Schüler; am Montag 12, 10000 Zeilen',
    'R. Smith, 100 points',
    '12 Way points, 5 Park questions, 15 Street lamps',
    'Monitoring 24, Läufer 3, Ausstieg 2, Lösungsweg 2, String 4',
    'Im Kapitel 3, am Montag 12, zum Beispiel 4',
    'Der Platz 1, die Allee 2, Ring 3',
    'Chapter 12 Road Safety',
  ])('are not: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});
