/** Text about the table of a match that is played on a server. */
import type { TableProblem } from '../../../game/protocol/table.ts';
import type * as en from '../en/table.ts';
import { plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';

const PROBLEMS: Readonly<Record<TableProblem, string>> = {
  notSeated:
    'Dieser Platz gehört dir nicht mehr: Sein Link wurde zurückgezogen. Nichts wurde ausgeführt. Öffne „Meine Partien“, um zu sehen, welche Plätze dieser Browser speichert.',
  badMessage:
    'Der Server konnte das nicht lesen. Nichts wurde ausgeführt. Lade die Seite neu und versuch es noch einmal.',
  tooFast: 'Das war zu schnell für den Server. Nichts wurde ausgeführt.',
  conflict:
    'Etwas anderes kam zuvor. Nichts wurde ausgeführt; sieh auf die Karte, sie ist jetzt auf dem neuesten Stand.',
  notYours: 'Der letzte Befehl kam nicht von dir, es gibt also nichts von dir zurückzunehmen.',
  nothingOrdered: 'Noch wurde nichts befohlen.',
  revealed: 'Der letzte Befehl kann nicht zurückgenommen werden: Es wurde gewürfelt, oder etwas kam ans Licht.',
  needsConsent:
    'Die andere Seite hat diesen Befehl gesehen. Bitte darum: Er wird zurückgenommen, wenn die andere Seite zustimmt.',
  notBegun:
    'Die andere Seite ist noch nicht da. Eine Partie mit Uhr beginnt, wenn beide da sind. Nichts wurde ausgeführt.',
  notOffered: 'Das steht nicht mehr zur Wahl.',
  computerPlays: 'Auf deinem Platz spielt jetzt der Computer. Übernimm ihn zuerst wieder; nichts wurde ausgeführt.',
  chatOff: 'Diese Partie wird ohne Nachrichten gespielt.',
  notYourRole: 'Diesen Befehl gibt eine andere Rolle deiner Seite. Du kannst ihn vorschlagen.',
  noSuchProposal: 'Das wurde zurückgezogen, oder es ist inzwischen ein Befehl.',
  tooManyProposals: 'Es liegen genug Vorschläge auf dem Tisch. Zieh zuerst einen zurück.',
  oldClient: 'Diese Seite ist älter als der Server. Lade sie neu; nichts geht verloren.',
  serverFailed: 'Der Server konnte das nicht ausführen. Nichts wurde getan. Versuch es noch einmal.',
};

export const isTableProblem = (code: string): code is TableProblem => Object.hasOwn(PROBLEMS, code);

/** `retryAfter` in seconds. */
export const tableProblems: InWords<typeof en.tableProblems> = (code, retryAfter = null) =>
  retryAfter === null
    ? PROBLEMS[code]
    : `${PROBLEMS[code]} Versuch es in ${plural(retryAfter, 'Sekunde', 'Sekunden')} wieder.`;
