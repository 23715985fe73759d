import { type KnownNames, knowNames } from '../../src/tickets/redaction/name.ts';
import { redactorOf } from '../../src/tickets/redaction/redact.ts';

const words =
  'the seat list prints in wrong order and grades disappear after reopening an exam export to excel mixes columns upload stops at ninety percent reset mail never arrives calendar shows one hour early second marker cannot open paper class is missing results page takes a minute to load comments are copied to another pupil'.split(
    ' ',
  );
const first =
  'Anna Ben Clara David Ella Frank Gina Hugo Iris Jonas Kira Leo Mona Nils Olga Paul Rosa Sven Tina Uwe'.split(
    ' ',
  );
const last =
  'Abel Berger Conrad Dietz Ebert Falk Gruber Haas Ivanov Jansen Keller Lorenz Maurer Nagel Otto Peters'.split(
    ' ',
  );

interface Made {
  readonly body: string;
  readonly people: KnownNames;
}

/** Prints how long a text takes: with nothing to hide, with a signature, and among many known requesters. */
export function printSpeed(): void {
  const requesters = Array.from(
    { length: 200_000 },
    (_, at) => `${first[at % 20]}${at % 97} ${last[at % 16]}${at % 1013}`,
  );
  const agents = Array.from({ length: 20 }, (_, at) => `${first[at]} ${last[(at * 7) % 16]}`);
  console.log('\nspeed: µs a text of some 550 characters, processor time, the best of five rounds');
  for (const [name, signed, fullNames] of [
    ['nothing to hide', false, []],
    ['signed by the requester', true, []],
    ['nothing to hide, 200,000 requesters known', false, requesters],
  ] as const) {
    const redactor = redactorOf({ names: agents, fullNames });
    const texts = Array.from({ length: 10_000 }, (_, at) => made(at, signed));
    const best = Math.min(...Array.from({ length: 5 }, () => micros(texts, redactor)));
    console.log(`${name}: ${best.toFixed(1)} µs, ${Math.round(1e6 / best)} tickets a second`);
  }
}

function made(at: number, signed: boolean): Made {
  const person = `${first[(at * 7) % 20]} ${last[(at * 5) % 16]}`;
  const text = Array.from({ length: 95 }, (_, rank) => words[(at * 31 + rank * rank * 7) % words.length]);
  const body = `Hello,\n${text.join(' ')}. It happened ${(at % 9) + 2} times.${signed ? `\n\nThanks,\n${person}` : ''}`;
  return { body, people: knowNames([person]) };
}

function micros(texts: readonly Made[], redactor: ReturnType<typeof redactorOf>): number {
  // Of this process alone, as other programs share the machine.
  const start = process.cpuUsage().user;
  for (const { body, people } of texts) redactor.redact(body, people);
  return (process.cpuUsage().user - start) / texts.length;
}
