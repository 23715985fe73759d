import { honestyOf, proportion } from '../../sorting/index.ts';
import type { SorterReport } from '../schema/pipeline-sorter.ts';
import type { PipelineGrounds } from './grounds.ts';

/** What the sorter knows of itself, asked about the tickets of the desk. */
export function sorterOf({
  desk,
  corrections,
  sorter,
  cues,
}: Pick<PipelineGrounds, 'desk' | 'corrections' | 'sorter' | 'cues'>): SorterReport {
  const honesty = honestyOf(
    desk.tickets.map(({ ticket }) => ticket),
    corrections,
    sorter,
    new Map(desk.tickets.map(({ ticket, sorted }) => [ticket.id, sorted])),
    cues,
  );
  return {
    ...honesty,
    bars: { ...honesty.bars },
    languagesWithoutCues: [...honesty.languagesWithoutCues],
    calibration: honesty.calibration.map((step) => {
      const { low, high } = proportion(step.right, step.count);
      return { ...step, low, high };
    }),
  };
}
