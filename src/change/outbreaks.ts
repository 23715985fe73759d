/**
 * Gives a rule by which one outbreak does not teach a forecast: what lies beyond the edge of what was expected enters at
 * the edge, but for the third in a row beyond the same side and those after it, which are a new level
 * (after the reweighting of past outbreaks in Noufaily et al. 2013, Statistics in Medicine 32).
 *
 * @returns takes each week's value in its order, and the value at the edge, which is the value itself where it lies within
 */
export function outbreakRule(): (value: number, atEdge: number) => number {
  let side = 0;
  let run = 0;
  return (value, atEdge) => {
    const now = Math.sign(value - atEdge);
    run = now !== 0 && now === side ? run + 1 : 1;
    side = now;
    return now !== 0 && run > 2 ? value : atEdge;
  };
}
