/** Text around the page as an installed program, and without a network. */
import type * as en from '../en/install.ts';
import type { InWords } from '../shape.ts';

export const install: InWords<typeof en.install> = {
  title: 'Auf diesem Gerät',
  goLong: 'Auf diesem Gerät installieren',
  text: 'Installiert öffnet sich Salient wie jedes andere Programm.',
  byMenu:
    'Zum Installieren nimm das Menü des Browsers: „Installieren“, „Zum Startbildschirm hinzufügen“ oder, auf iPhone und iPad, „Teilen“ und dann „Zum Home-Bildschirm“.',
  installed: 'Salient läuft als installiertes Programm.',
  ready:
    'Alles Nötige ist hier gespeichert: Partien an einem Bildschirm und gegen den Computer sowie Wiedergabe und Nachbesprechung aus einer Datei gehen ohne Netz. Partien auf einem Server brauchen es.',
  preparing: 'Was ohne Netz gebraucht wird, ist hier gespeichert, sobald die Seite einen Moment offen war.',
  insecure:
    'Installieren und Spielen ohne Netz brauchen https: Diese Seite kam über einfaches http, deshalb lassen Browser es nicht zu. Frag, wer den Server betreibt.',
  failed: 'Dieser Browser speichert die Seite nicht, darum braucht sie bei jedem Öffnen den Server.',
};

export const newVersion: InWords<typeof en.newVersion> = {
  text: 'Es gibt eine neue Version von Salient.',
  reload: 'Seite neu laden',
};
