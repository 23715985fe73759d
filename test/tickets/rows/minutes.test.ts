import { expect, test } from 'vitest';
import { minutesIn } from '../../../src/tickets/rows/minutes.ts';

test.each([
  ['138', 'First reply time in minutes', 138],
  ['1.5', 'First reply time (hrs)', 90],
  ['600', 'First response time (s)', 10],
  ['300', 'First response time (seconds)', 5],
  ['2', 'First response (days)', 2880],
  ['1,5', 'Erste Antwortzeit (Stunden)', 90],
  ['1,234', 'First reply time in minutes', 1234],
  ['02:18:19', 'First response time (in hrs)', 138],
  ['49:10:00', 'First response time (in hrs)', 2950],
  ['4:35', 'Time to first response', 275],
  ['1 day 02:00:00', 'First response time', 1560],
  ['1h 30m', 'First Response', 90],
  ['3 minutos', 'Primera respuesta', 3],
  ['2 Std. 5 Min.', 'Erstantwort', 125],
  ['1 jour et 2 heures', 'Première réponse', 1560],
  ['2 tuntia 5 minuuttia', 'Ensimmäinen vastaus', 125],
  ['5分', '初回返信時間', 5],
])('%s under %s is %i minutes', (value, header, minutes) => {
  expect(minutesIn(value, header)).toBe(minutes);
});

test.each(['', '-3:15', 'soon', '2026-02-03 09:15', 'N/A', '3 apples'])('%s is no duration', (value) => {
  expect(minutesIn(value, 'First reply time')).toBeUndefined();
});
