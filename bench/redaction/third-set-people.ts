/** Lines of the third set with the names that the export gives, which stand between « and » before the text. */
export const peopleLines = `
«Anneliese Brandt; Tom Reed» Hi [[name|Tom]], it still fails. Regards, [[name|Anneliese]]
«Marek Kowalski» Dzień dobry, piszę w imieniu pana [[name|Kowalskiego]], nie może się zalogować
«Katarzyna Nowak» Pani [[name|Katarzyno]], eksport dalej nie działa
«Will Mason; Priya Raman» Dear [[name|Will]], will you look at it today? [[name|Priya]]
«Mark Page» Thanks [[name|Mark]], the page marks are back
«Grace Stark» I spoke to [[name|Grace Stark]] about the grace period
«Jean-Baptiste Lemoine» Bonjour [[name|Jean-Baptiste]], le fichier est vide
«Marie-Claire Dubois» Mme [[name|Dubois]] n'arrive plus à ouvrir le rapport
«דנה כהן; יוסי לוי» שלום [[name|יוסי]], זה עדיין לא עובד. תודה, [[name|דנה]]
«דנה כהן» דיברתי עם [[name|דנה כהן]] והיא אמרה שזה באג
«יוסי לוי» אמרו ל[[name|יוסי]] שזה יתוקן מחר
«Siobhán O’Connor» as [[name|Siobhan O'Connor]] wrote yesterday
«Sinéad Murphy» [[name|SINEAD MURPHY]] SIGNED THE FORM BUT IT IS GONE
«José Luis Fernández» Hola [[name|José Luis]], la app se cierra sola
«Lucía Ramos» el usuario de [[name|Lucia]] está duplicado
«Hans Klein» Herr [[name|Klein]] bekommt das Bild zu klein angezeigt
«Sabine Schäfer» laut Frau [[name|Schäfer]] war das gestern noch da
«Jürgen Groß» [[name|Juergen]] kann nicht drucken
«Peter van der Meer» Beste [[name|Peter]], de knop doet niks
«Anouk de Wit» volgens [[name|De Wit, Anouk]] is het al gemeld
«João Pereira» O [[name|João]] não consegue anexar ficheiros
«Ana Beatriz Lopes» Olá, falei com a [[name|Ana Beatriz]] e nada
«Ethan Cole» [[name|Ethan]]'s account was merged with the wrong one
«Lena Fischer» [[name|Lenas]] Konto ist gesperrt
«Robert Ng» name: [[name|Robert Ng]], plan: team
«Chidi Okafor» cc'ing [[name|Chidi]] who has the logs
«Olga Petrova» [[name|O. Petrova]] approved the change on 3 May
«Paulo Mendes» assigned to [[name|Mendes, Paulo]] since Monday
«Yuki Tanaka» [[name|Tanaka]]-san asked for the Japanese manual
«Bill Waters; Joy Summers» [[name|Joy Summers]] told [[name|Bill]] the bill is wrong
«Rosa Blum» Hallo [[name|Rosa]], der Knopf ist rosa statt rot
«Hope Lane» i hope this works. - [[name|Hope Lane]]
«Agnieszka Wójcik» [[name|Agnieszka Wojcik]] dostała dwa maile
«Noa Ben-David» [[name|Noa Ben David]] can't see her board
«Ibrahim al-Sayed» [[name|Ibrahim]] says the right-to-left view is mirrored
«Dmitri Volkov» @[[name|Dmitri]] please check
«Emma Thompson» [[name|emma]] is what i am called, [[name|emma thompson]] the account name
«Ingrid Sørensen» user "[[name|Ingrid Sorensen]]" twice in the list
«Nguyễn Văn Minh» [[name|Nguyen Van Minh]] cannot type accents
«Charlotte Fox» The fox icon is what [[name|Charlotte]] means
«Ali Demir» merhaba [[name|Ali]] bey, rapor açılmıyor
«Zoë Hart» asked by [[name|Zoe]] in the call
«François Lefèvre» M. [[name|Lefevre]] a rappelé deux fois
«Kofi Mensah» from [[name|Kofi]]: "nothing prints"
«Martha Young; Dean Black» [[name|Martha Young]] and [[name|Dean Black]] share one seat, younger users see a black screen
«Susan Bell» the bell icon rings for everybody
«Mark May» mark it as open until may is over
«Iris Rose» the iris scan fails on rose gold phones
«Frank Stone» to be frank, the stone texture is ugly
«Art Field» the art field in the form is too short
`;

/** Texts of more than one line with names that the export gives, parted by a line of two tildes. */
export const peopleBlocks = `
«Helena Novák; Grant Miller»
Hi [[name|Grant]],

we can't grant access to the new group, the button is grey.

Best regards,
[[name|Helena Novák]]
Operations Lead
~~
«Thomas Becker; Julia Wolf»
Hallo Frau [[name|Wolf]],

seit dem Update fehlt die Spalte "Status".

Viele Grüße
[[name|Thomas Becker]]
~~
«Camille Moreau»
Bonjour,

l'import s'arrête à la ligne 118.

Cordialement,
[[name|C. Moreau]]
Responsable qualité
~~
«אבי מזרחי; נועה פרץ»
היי [[name|נועה]],
הייצוא נתקע באמצע.

בברכה,
[[name|אבי מזרחי]]
~~
«Patricia Gómez; Iván Ruiz»
Buenas [[name|Iván]]:

el informe sale vacío desde el lunes.

Un saludo,
[[name|Patricia]]
~~
«Oliver King; Dawn Price»
Dear [[name|Dawn]],

The price list shows the king size beds twice.

Cheers
[[name|Ollie King]]
~~
«Małgorzata Zielińska»
Dzień dobry,
nie mogę dodać użytkownika.

Pozdrawiam
[[name|M. Zielińska]]
~~
«Bart Jansen; Fleur Bakker»
Hoi [[name|Fleur]],
het werkt weer niet.

Groetjes, [[name|Bart]]
~~
«Rui Carvalho»
Boa tarde,
o botão desapareceu.

Cumprimentos,
[[name|Rui Carvalho]]
[[phone|+351 213 456 789]]
~~
«Angela Rossi; Max Sommer»
Name: [[name|Angela Rossi]]
Email: [[email|a.rossi@lumen.example]]
Phone: [[phone|+39 347 123 4567]]
Message: since summer the max value is cut
~~
«Kenji Mori; Sarah Lee»
On Tue, 5 Nov 2024 at 10:15, [[name|Sarah Lee]] <[[email|sarah.lee@desk.example]]> wrote:
> Hi [[name|Kenji]],
> could you send the log?

Here it is.
~~
«Abdul Rahman»
requester: [[name|Abdul Rahman]]
seat 14, licence type floating, dongle 88-1402
[[name|Abdul]] gets "E-4410 no seat"
`;
