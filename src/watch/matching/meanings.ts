/**
 * Words that mean the same to support, in the languages that customers of one desk may mix. Each entry is one meaning: what
 * `gone` tells, `lost` and `desapareció` tell too. Two words that belong together are joined by `_`.
 *
 * Only words that any product's support hears stand here; a product's own words are its handoff's, as phrasings. Words that
 * mean too much by themselves (find, arrive, order, allow, long) were tried: with them mean F1 falls.
 */
const lines = {
  lost: `lost lose loses losing loss gone disappear disappears disappeared disappearing vanish vanished missing erased deleted wiped
    perdido perdida perdí desapareció desaparecido borrado verloren verschwunden weg gelöscht perdu perdus disparu disparus effacé
    sumiu sumiram apagado perso persi sparito spariti scomparso kwijt verdwenen נעלם נעלמו נעלמה אבד אבדו נמחק נמחקו`,
  off: `disable disabled disabling deactivate deactivating block blocking remove removing stop uninstall hide turn_off turning_off turned_off
    switch_off get_rid opt_out take_away desactivar deshabilitar quitar eliminar deaktivieren abschalten ausschalten entfernen désactiver
    supprimer enlever desativar remover disattivare togliere rimuovere uitschakelen uitzetten verwijderen לבטל לכבות להסיר`,
  on: `enable enabled enabling activate activated activating activation turn_on switch_on turned_on activar habilitar aktivieren einschalten
    activer ativar attivare inschakelen להפעיל הפעלה`,
  update: `update updates updated updating updation upgrade upgrades upgraded upgrading latest newest actualizar actualización actualizacion
    actualizando actualiza actualizado aktualisieren aktualisierung aktualisiert à_jour atualizar atualização atualizei aggiornare
    aggiornamento aggiornato bijwerken bijgewerkt לעדכן עדכון עדכנתי`,
  earlier: `downgrade downgrading revert reverting rollback previous older roll_back go_back going_back old_version anterior vorherige zurücksetzen
    précédente precedente vorige קודמת לקודמת`,
  restore: `restore restoring restored recover recovering recovered recovery retrieve get_back getting_back bring_back have_back undo recuperar
    restaurar wiederherstellen wiederherstellung récupérer restaurer recuperare ripristinare herstellen terugkrijgen לשחזר שחזור`,
  signIn: `login logged log_in logging_in sign_in signing_in signin logon iniciar_sesión acceder anmelden anmeldung einloggen connecter connexion
    entrar accedere accesso inloggen להתחבר התחברות`,
  signOut: `logout sign_out signed_out signing_out log_out logged_out logs_out cerrar_sesión abmelden abgemeldet déconnecter déconnecté uitgelogd
    התנתק התנתקתי`,
  fail: `fail fails failed failing failure broken error errors unable declined rejected denied refused wont fallo falla falló fehler
    fehlgeschlagen échoue erreur falha erro errore fallito fout mislukt שגיאה נכשל נכשלה תקלה`,
  late: `late delay delayed pending waiting slow overdue stuck lento tarda pendiente langsam verspätet lent retard lenta lente atrasado ritardo
    traag vertraagd איטי תקוע מתעכב`,
  fee: `fee fees charge charged charges cost costs price deducted debited cobro cobrado comisión gebühr gebühren abgebucht frais facturé taxa
    cobrança addebito commissione kosten עמלה חיוב חויבתי`,
  refund: `refund refunded refunds reimburse reimbursed reimbursement money_back chargeback reembolso rückerstattung erstattung remboursement
    rembourser rimborso terugbetaling החזר זיכוי`,
  cancel: `cancel cancelled canceled cancelling cancellation terminate close closing end cancelar anular kündigen stornieren annuler résilier
    annullare disdire annuleren opzeggen ביטול`,
  wrong: `wrong incorrect mistake mistaken incorrectly erroneous incorrecto equivocado falsch incorrect incorrecte errado sbagliato verkeerd שגוי
    טעות`,
  change: `change changing changed edit editing modify modifying alter cambiar modificar ändern changer modifier mudar alterar cambiare
    modificare wijzigen veranderen לשנות שינוי`,
  move: `transfer transfers transferred transferring send sending sent move moved moving transferir enviar übertragen senden envoyer
    trasferire inviare verzenden להעביר לשלוח`,
  prove: `verify verifying verified verification identity identify prove proof confirm confirmed verificar verificación bestätigen
    verifizieren vérifier vérification verificare verifiëren לאמת אימות`,
  stolen: `stolen theft stole compromised hacked fraud fraudulent unauthorized robado hackeado gestohlen gehackt volé piraté roubado hackeado
    rubato gestolen נגנב נגנבה נפרץ`,
} as const;

/** A mark that no word begins with, so that a meaning is never taken for a stem. */
const mark = '≈';

const meaningOf: ReadonlyMap<string, string> = new Map(
  Object.entries(lines).flatMap(([meaning, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, `${mark}${meaning}`]),
  ),
);

/** The meaning that begins at a word, if any, and the words that carry it; a pair such as `turn off` before its single words. */
export function meaningAt(
  words: readonly string[],
  at: number,
): { readonly meaning: string; readonly written: string } | undefined {
  const word = words[at] as string;
  const next = words[at + 1];
  const ofPair = next === undefined ? undefined : meaningOf.get(`${word}_${next}`);
  if (ofPair !== undefined) return { meaning: ofPair, written: `${word} ${next}` };
  const meaning = meaningOf.get(word);
  return meaning === undefined ? undefined : { meaning, written: word };
}

/** What the words of a text mean to support, in their order. */
export function meaningsOf(words: readonly string[]): string[] {
  return words.flatMap((_, at) => meaningAt(words, at)?.meaning ?? []);
}

/** True for a meaning, false for a stem. */
export function isMeaning(term: string): boolean {
  return term.startsWith(mark);
}
