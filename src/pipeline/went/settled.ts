import type { Ticket } from '../../tickets/index.ts';

/** What helpdesks call a ticket that needs no further work, in the languages of their exports. */
const settled = new Set(
  [
    'solved closed resolved done complete completed fixed answered finished',
    'geschlossen gelöst erledigt beantwortet abgeschlossen',
    'fermé fermée résolu résolue clos close clôturé clôturée terminé terminée',
    'cerrado cerrada resuelto resuelta solucionado solucionada finalizado finalizada',
    'fechado fechada resolvido resolvida encerrado encerrada concluído concluída',
    'chiuso chiusa risolto risolta',
    'gesloten opgelost afgehandeld',
    'zamknięte zamknięty rozwiązane rozwiązany',
    'suljettu ratkaistu',
    'закрыт закрыта закрыто решен решён решена решено',
    'נפתר נפתרה נסגר נסגרה סגור סגורה טופל טופלה הושלם הושלמה',
  ].flatMap((words) => words.split(' ')),
);
/** Words that turn the one after them round: `not resolved`. */
const negations = new Set(['not', 'nicht', 'non', 'no', 'não', 'niet', 'nie', 'ei', 'не', 'לא', 'to', 'be']);

/** Whether the export says that a ticket is solved or closed: by a time, or by the words of its status. */
export function isSettled({ solvedAt, status }: Pick<Ticket, 'solvedAt' | 'status'>): boolean {
  if (solvedAt !== undefined) return true;
  const words = (status ?? '').toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => settled.has(word)) && !words.some((word) => negations.has(word));
}
