import { isTaken } from './typing.ts';

/** Lets the arrow keys follow a page's links to the week before and the week after, in the direction of its script. */
export function turnWeeks(): void {
  if (!document.querySelector('a[rel="prev"], a[rel="next"]')) return;
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const turns: Record<string, string> = {
    [isRightToLeft ? 'ArrowRight' : 'ArrowLeft']: 'prev',
    [isRightToLeft ? 'ArrowLeft' : 'ArrowRight']: 'next',
  };
  document.addEventListener('keydown', (event) => {
    const rel = turns[event.key];
    if (rel === undefined || event.shiftKey || isTaken(event) || document.querySelector('dialog[open]'))
      return;
    document.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)?.click();
  });
}
