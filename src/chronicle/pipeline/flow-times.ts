import { weekIndex } from '../../calendar/index.ts';
import { slowness, type Taken, whereWaitLies } from '../../service/index.ts';
import type { FlowFinding } from '../schema/pipeline-flow.ts';
import type { Find, FlowFacts } from './flow-facts.ts';
import type { PipelineGrounds } from './grounds.ts';

/** From this share on it is most of the wait, and not half of it. */
const mostFrom = 0.6;
const minute = 60_000;

/** X4 and X5: between which levels time goes, and whether first replies at L1 or settling at L2 have become slow. */
export function timeFindings(
  { desk, words }: PipelineGrounds,
  { travelled, period }: FlowFacts,
  find: Find,
): FlowFinding[] {
  const say = words.flow.findings;
  const { first, end } = period;
  const from = desk.weeks[first]?.from ?? 0;
  const to = desk.weeks[end - 1]?.to ?? 0;
  const findings: FlowFinding[] = [];

  const moves = travelled.flatMap(({ way }) => way.moves.filter(({ at }) => at >= from && at < to));
  const wait = whereWaitLies(moves);
  if (wait) {
    const text = wait.share < mostFrom ? say.halfOfWait : say.mostOfWait;
    findings.push(find('X4', 'note', text(wait.from, wait.to), []));
  }

  const replies = travelled.flatMap(({ placed: { ticket, week }, way }): Taken[] =>
    way.stays[0]?.level === 'L1' && ticket.firstReplyMinutes !== undefined
      ? [{ week, milliseconds: ticket.firstReplyMinutes * minute }]
      : [],
  );
  const settled = travelled.flatMap(({ placed: { ticket }, way }): Taken[] => {
    const last = way.stays.at(-1);
    if (last?.level !== 'L2' || ticket.solvedAt === undefined) return [];
    const solved = Date.parse(ticket.solvedAt);
    return [{ week: weekIndex(solved, desk.weeks), milliseconds: Math.max(0, solved - last.from) }];
  });
  for (const [taken, text] of [
    [replies, say.slowReply],
    [settled, say.slowSolving],
  ] as const) {
    const slow = slowness(taken, desk.known, first, end);
    if (slow?.verdict === 'above' && slow.usual)
      findings.push(find('X5', 'note', text(slow.part, slow.of, slow.usual.low, slow.usual.high), []));
  }
  return findings;
}
