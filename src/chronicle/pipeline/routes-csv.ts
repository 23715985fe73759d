import { csvOf } from '../csv.ts';
import type { MisroutesReport } from '../schema/pipeline-misroutes.ts';
import type { WentReport } from '../schema/pipeline-went.ts';

/** `api/pipeline/misroutes.csv`: the whole ledger, confirmed lines first; the columns of `data/misroutes.csv` and two more. */
export const misroutesCsv = ({ ledger }: Pick<MisroutesReport, 'ledger'>): string =>
  csvOf(
    ['date', 'ticket', 'landed', 'should', 'why', 'found_by', 'state', 'rule'],
    ledger.map(({ date, ticket, landed, should, why, foundBy, state, rule }) => [
      date,
      ticket.id,
      landed,
      should,
      why,
      foundBy,
      state,
      rule,
    ]),
  );

/** `api/pipeline/went.csv`: every ticket of the period, newest first, with its stream and where it went. */
export const wentCsv = ({ all }: Pick<WentReport, 'all'>): string =>
  csvOf(
    ['ticket', 'stream', 'went', 'engineering_issue'],
    all.map(({ ticket, stream, outcome, issue }) => [ticket, stream, outcome, issue]),
  );
