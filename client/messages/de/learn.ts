/** Text of the Learn and About pages; the rules themselves are in `learnRules.ts`. */

import type { Layer } from '../../../game/data/layers.ts';
import type * as en from '../en/learn.ts';
import { plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';

/** After `die` and after `den`. */
const LAYERS: Readonly<Record<Layer, string>> = {
  basic: 'Grundregeln',
  standard: 'Standardregeln',
  full: 'vollen Regeln',
};

export const learn: InWords<typeof en.learn> = {
  title: 'Regeln und Hintergrund',
  pages: 'Seiten',
  page: {
    rules: 'Regeln',
    glossary: 'Begriffe',
    limits: 'Grenzen des Modells',
    people: 'Menschen',
    sources: 'Quellen',
  },
  about: 'Über Salient',
  print: 'Diese Seite drucken',
  contents: 'Inhalt',
  skip: 'Zum Text springen',
  rule: (number) => `Regel ${number}`,
  example: 'Beispiel',
  note: 'Warum es so ist',
  cited: 'Quellen',
  cite: (id) => `Quelle ${id}`,
  loading: 'Die Liste wird geladen…',
  loadFailed: 'Die Liste konnte nicht geladen werden. Prüfe die Verbindung und lade die Seite neu.',
};

export const rules: InWords<typeof en.rules> = {
  title: 'Regeln',
  lead: 'Jede Regel hat eine Nummer. Dieselbe Nummer steht bei jeder Ablehnung und bei jedem Grund, den das Spiel nennt.',
  search: 'In den Regeln suchen',
  searchHint: 'Wörter oder eine Nummer, etwa Brücke oder 7.4',
  layer: 'Gezeigte Regeln',
  layers: { basic: 'Grund', standard: 'Standard', full: 'Voll' },
  fromMatch: (title, layer) => `Deine Partie „${title}“ nutzt die ${LAYERS[layer]}.`,
  found: (count) =>
    count === 0
      ? 'Keine Regel enthält diese Wörter. Versuch es mit weniger Wörtern oder einem anderen Regelumfang.'
      : `${plural(count, 'Regel', 'Regeln')} gefunden`,
  widened: (number, layer) => `Regel ${number} gehört zu den ${LAYERS[layer]}, deshalb werden jetzt diese gezeigt.`,
  linkTo: (number) => `Link zu Regel ${number}`,
};

export const glossary: InWords<typeof en.glossary> = {
  title: 'Begriffe',
  lead: 'Was die Wörter auf den Bildschirmen bedeuten.',
  places: 'Ortsnamen',
  placesLead:
    'Orte in Russland sind nach dem Russischen geschrieben, Orte in der Ukraine nach dem Ukrainischen. Beide Formen jedes Namens sind in Gebrauch; die Wahl ist kein Urteil.',
  placesCaption: 'Beide Formen eines Namens',
  placesHead: ['in diesem Spiel', 'andere Form'],
};

export const TERMS: typeof en.TERMS = [
  {
    term: 'Abgeschnitten',
    text: 'Keine Kette eigener Felder führt zu einer Nachschubquelle. Abgeschnitten ist nicht dasselbe wie unter Beschuss.',
    rule: '7.1',
  },
  { term: 'Abriegelung', text: 'Beschuss einer Straße, damit weniger durchkommt.', rule: '9.3' },
  {
    term: 'Abruf',
    text: 'Eine Einheit wird anderswo gebraucht: gehorchen oder sie um einen Preis behalten.',
    rule: '13.2',
  },
  { term: 'Abzug', text: 'Vor einem Kampf gehen: geordnet, teils ungeordnet oder ungeordnet.', rule: '11.8' },
  {
    term: 'Angeschlagen',
    text: 'Eine Einheit, der eine ungerade Zahl von Treffern bleibt. Ohne Feindberührung und bei offenem Nachschub erholt sie sich.',
    rule: '5.2',
  },
  { term: 'Angriffspunkt', text: 'Was ein vorbereiteter Angriff kostet. Eine Seite hat wenige davon.', rule: '9.1' },
  { term: 'Ansehen', text: 'Das Ansehen Russlands, vor allem im eigenen Land.', rule: '15.1' },
  {
    term: 'Behauptung',
    text: 'Was eine Seite zu halten angibt. Sie wird als Behauptung eingezeichnet und ändert nichts am Gelände.',
    rule: '14.1',
  },
  {
    term: 'Beschussstufe',
    text: 'Wie viel ihrer Last die Straße nach Sudzha durch Drohnen und Geschütze verloren hat, 0 bis 5.',
    rule: '7.4',
  },
  {
    term: 'Doktrin',
    text: 'Was die Ukraine mit dem Frontbogen vorhat: Halten, Beweglich oder Abziehen.',
    rule: '11.5',
  },
  { term: 'Dünne Sicherung', text: 'Ein leeres Hexfeld, das Einheiten in der Nähe halten.', rule: '10.10' },
  {
    term: 'Durchbruch',
    text: 'Das beste Ergebnis eines Angriffs. Die verteidigende Seite verliert drei Treffer und geht drei Felder zurück.',
    rule: '10.5',
  },
  { term: 'Eingeschlossenes Gelände', text: 'Ohne eine Einheit darin fällt es an den Gegner.', rule: '6.4' },
  { term: 'Feldbefestigungen', text: 'Gräben und Stellungen, Stufe 1 oder 2.', rule: '5.4' },
  {
    term: 'Frontbogen',
    text: 'Gelände, das in das Gelände der anderen Seite hineinragt und deshalb von drei Seiten angegriffen werden kann.',
  },
  {
    term: 'Gehaltene Fläche',
    text: 'Der Teil der Oblast Kursk in ukrainischer Hand, gehalten und umkämpft, wie damals eingeschätzt.',
    rule: '1.1',
  },
  {
    term: 'Glasfaser',
    text: 'Ein dünner Faden, über den eine Drohne gesteuert wird. Stören hält eine solche Drohne nicht auf. Verbreitet ab Januar 2025.',
    rule: '7.4',
  },
  { term: 'Glaubwürdigkeit', text: 'Wie weit einer Seite nach ihren Behauptungen geglaubt wird.', rule: '14.4' },
  {
    term: 'Gleitbombe',
    text: 'Eine Bombe mit Flügeln und Lenkung, die ein Flugzeug weit hinter der Front abwirft.',
    rule: '9.7',
  },
  {
    term: 'Halten',
    text: 'Das Gelände, das eine Einheit um sich herum behauptet. Auch eine Haltung: bleiben, um den Preis von Treffern.',
    rule: '6.3',
  },
  { term: 'Hastiger Angriff', text: 'Ein Angriff ohne Angriffspunkt: schlechter und ohne Unterstützung.', rule: '9.1' },
  {
    term: 'Kontakt',
    text: 'Die Stelle, an der ein Gegner gesehen oder getroffen wurde und jetzt nicht gesehen wird.',
    rule: '12.3',
  },
  {
    term: 'Kontingent',
    text: 'Die nordkoreanischen Soldaten, die auf russischer Seite kämpften, anfangs rund 11.000.',
    rule: '10.9',
  },
  { term: 'Kontrollzone', text: 'Die sechs Felder neben einer Kampfeinheit.', rule: '6.2' },
  { term: 'Leiste', text: 'Eine Zahl, die für etwas außerhalb der Karte steht.', rule: '15.1' },
  {
    term: 'Nachschubquelle',
    text: 'Ein Ort mit Depot oder Bahnanschluss, von dem aus Einheiten versorgt werden.',
    rule: '7.1',
  },
  {
    term: 'Nachstoß',
    text: 'Zwei Felder weitergehen nach einem Durchbruch oder einem Rückzug von zwei Feldern.',
    rule: '10.7',
  },
  { term: 'Nebel des Krieges', text: 'Jede Seite sieht nur, was ihre eigenen Einheiten sehen können.', rule: '12.1' },
  { term: 'Oblast', text: 'Eine Region der Ukraine oder Russlands.' },
  { term: 'Offen', text: 'Eine Einheit ist versorgt und hat ihre volle Stärke.', rule: '7.1' },
  { term: 'Qualität', text: 'Ausbildung und Führung einer Einheit, 1 bis 5.', rule: '5.6' },
  { term: 'Regelumfang', text: 'Ein Satz von Regeln: Grundregeln, Standardregeln oder volle Regeln.', rule: '1.2' },
  { term: 'Reserve', text: 'Eine frische Einheit, die zur Verteidigung eines nahen Feldes stößt.', rule: '11.4' },
  { term: 'Rubikon', text: 'Ein russisches Drohnenzentrum, das ab Januar 2025 gegen die Straße wirkte.', rule: '7.4' },
  {
    term: 'Spalte',
    text: 'Das Kräfteverhältnis eines Kampfes nach allen Verschiebungen, von sehr schlecht (1:3) bis erdrückend (6:1).',
    rule: '10.3',
  },
  { term: 'Spaltenverschiebung', text: 'Ein Schritt zu einer besseren oder schlechteren Spalte.', rule: '10.4' },
  { term: 'Stufe', text: 'Die Größe, in der Einheiten gezählt werden, 500 bis 700 Menschen.', rule: '5.2' },
  { term: 'Treffer', text: 'Eine halbe Stufe.', rule: '5.2' },
  {
    term: 'Überdehnung',
    text: 'Wie sehr die Brigaden in der Oblast Kursk die ukrainischen Streitkräfte belasten.',
    rule: '15.2',
  },
  { term: 'Umkämpft', text: 'Gelände, das niemand fest hält. Manche Karten zählen es als gehalten, andere nicht.' },
  { term: 'Unter Beschuss', text: 'Ein Nachschubweg führt zur Einheit, aber es kommt zu wenig durch.', rule: '7.1' },
  { term: 'Unterstützungspunkt', text: 'Munition, Drohnen und Flüge einer Woche.', rule: '9.1' },
  { term: 'Verhandlungsmacht', text: 'Was die Ukraine für Gespräche in der Hand hat.', rule: '15.3' },
  { term: 'Verzögern', text: 'Eine Haltung: Gelände früh aufgeben und weniger verlieren.', rule: '11.1' },
  {
    term: 'Vorrücken',
    text: 'Eine angreifende Einheit geht in das Feld, das die verteidigende Seite verlassen hat.',
    rule: '10.7',
  },
];

/** Russian form and Ukrainian form of places in Russia, and the reverse for rivers that cross the border. */
export const PLACE_NAMES: typeof en.PLACE_NAMES = [
  ['Glushkovo', 'Hlushkove'],
  ['Gornal', 'Hornal'],
  ['Guevo', 'Huieve'],
  ['Korenevo', 'Koreneve'],
  ['Kurilovka', 'Kurylivka'],
  ['Makhnovka', 'Makhnivka'],
  ['Malaya Loknya', 'Mala Loknia'],
  ['Martynovka', 'Martynivka'],
  ['Nikolayevo-Daryino', 'Mykolaieve-Darine'],
  ['Oleshnya', 'Oleshnia'],
  ['Plekhovo', 'Pliokhove'],
  ['Pogrebki', 'Pohrebky'],
  ['Sverdlikovo', 'Sverdlykove'],
  ['Tyotkino', 'Tiotkine'],
  ['Zelenyi Shlyakh', 'Zelenyi Shliakh'],
  ['Psel (Fluss)', 'Psol'],
  ['Seym (Fluss)', 'Seim'],
];

export const sources: InWords<typeof en.sources> = {
  title: 'Quellen',
  lead: 'Woher die Angaben stammen. Sie wurden aus gespeicherten Fassungen öffentlicher Seiten zusammengetragen und nicht an den Seiten selbst nachgeprüft. Nichts ist ausführlich zitiert.',
  classes:
    'Die Klasse hilft, eine Quelle einzuschätzen. Parteiische und amtliche Quellen dienen nur als Beleg dafür, was eine Seite behauptet hat, oder für den Namen einer Einheit, der als weniger sicher gekennzeichnet ist.',
  filter: 'In den Quellen suchen',
  kind: 'Klasse',
  all: 'Alle Klassen',
  head: ['Nr.', 'Was', 'Wo', 'Klasse'],
  found: (count) => plural(count, 'Quelle', 'Quellen'),
  caption: 'Quellen',
  conflicts: 'Wo Quellen einander widersprechen',
};

/** What the classes in the data are called. */
const CLASS_NAMES: Readonly<Record<string, string>> = {
  UN: 'Vereinte Nationen',
  agency: 'Agentur',
  analysis: 'Analyse',
  'claim-RU': 'Behauptung (Russland)',
  'claim-UA': 'Behauptung (Ukraine)',
  encyclopedia: 'Enzyklopädie',
  'game design': 'Spielentwurf',
  news: 'Nachrichten',
  'news (UA)': 'Nachrichten (Ukraine)',
  'news/partisan': 'Nachrichten, parteiisch',
  'official (UA)': 'amtlich (Ukraine)',
  'official (UK/KR) via press': 'amtlich (Großbritannien, Südkorea), über die Presse',
  osint: 'Analyse offener Quellen',
  'partisan (RU)': 'parteiisch (Russland)',
  'partisan (RU) official': 'parteiisch, amtlich (Russland)',
  'partisan (RU)/news': 'parteiisch (Russland), Nachrichten',
  primary: 'Hauptquelle',
  report: 'Bericht',
  secondary: 'Sekundärquelle',
  'secondary (tone partisan)': 'Sekundärquelle (parteiischer Ton)',
  unverified: 'eigenes Wissen, nicht geprüft',
  weak: 'schwach',
};
export const className: typeof en.className = (name) => CLASS_NAMES[name] ?? name;

export const CONFLICTS: typeof en.CONFLICTS = [
  'Tag des Einfrierens: Der Artikel, der am Anfang des Spiels stand, nennt für Hilfe und Aufklärungsdaten den 3. März 2025. Andere Berichte nennen für die Hilfe den 3. März und für die Aufklärungsdaten den 4. oder 5. März. Das Spiel verwendet zwei Ereignisse.',
  'Die größte Fläche: 900 km² (DeepState, festes Gelände), 1.230 mit umkämpftem Gelände, 1.294 (Syrskyj), 1.331 (ISW), 1.376 (eine Quelle im Generalstab). Der Artikel nennt etwa 500 Quadratmeilen, 1.295 km².',
  '12. März 2025: Laut dem russischen Generalstabschef waren 86 Prozent zurückgenommen, laut ISW etwas mehr als 70 Prozent. Die 30 Quadratmeilen (78 km²) des Artikels vom 16. März passen zur ersten Angabe.',
  'Der Vorstoß durch die Pipeline: 600 bis 800 Mann und ein Erfolg laut Russland, etwa 100 und größtenteils verloren laut der Ukraine; Außenstehende liegen dazwischen.',
  'Plekhovo: laut russischen Kanälen am 7. Dezember 2024 genommen, laut anderen am 13. oder 14. Dezember und von anderen Einheiten.',
  'Verluste des Kontingents: Südkorea nannte 300 Tote und 2.700 Verwundete bis Mitte Januar 2025; Großbritannien etwa 4.000 Tote und Verwundete im Januar und mehr als 6.000 im Juni. Kyiv nennt mehr.',
  'Gefangene und Verluste beider Seiten: Die Zahlen der Parteien lassen sich nicht vergleichen und werden nicht verwendet, um das Spiel abzustimmen.',
];

/** Sources of the page about people, beside those of the history data. */
export const PEOPLE_SOURCES: typeof en.PEOPLE_SOURCES = [
  {
    id: 'P01',
    what: 'Zwangsevakuierung von 23 Ortschaften im Bezirk Sumy, 7. August 2024',
    where: 'pravda.com.ua/eng/news/2024/08/7/7469367',
    class: 'news (UA)',
  },
  {
    id: 'P02',
    what: 'Innenminister zur Evakuierung in der Oblast Sumy, 14. August 2024',
    where: 'news.liga.net',
    class: 'official (UA)',
  },
  {
    id: 'P03',
    what: 'Innenminister zur Evakuierung in der Oblast Sumy, 20. August 2024',
    where: 'kyivindependent.com',
    class: 'official (UA)',
  },
  {
    id: 'P04',
    what: 'Gouverneur der Oblast Sumy zur Evakuierung, 1. September 2024',
    where: 'euromaidanpress.com/2024/09/01',
    class: 'official (UA)',
  },
  {
    id: 'P05',
    what: 'Russische Menschenrechtsbeauftragte zu Evakuierten in der Oblast Kursk, 14. Oktober 2024',
    where: 'newsukraine.rbc.ua/news/.../1728884815',
    class: 'partisan (RU) official',
  },
  {
    id: 'P06',
    what: 'Amtierender Gouverneur der Oblast Kursk, 12. August 2024: 121.000 Menschen evakuiert, etwa 2.000 in Orten unter ukrainischer Kontrolle',
    where: 'time.news',
    class: 'partisan (RU) official',
  },
  {
    id: 'P07',
    what: 'Rückkehr von 33 Menschen über Belarus, 3. März 2025 (AFP, Rotes Kreuz)',
    where: 'english.alsiasi.com',
    class: 'agency',
  },
  {
    id: 'P08',
    what: 'Rückkehr von 46 Menschen, 22. November 2024',
    where: 'devdiscourse.com/article/law-order/3167393',
    class: 'agency',
  },
  {
    id: 'P09',
    what: 'Die Ukraine bittet die UN und das Rote Kreuz, in der Oblast Kursk zu arbeiten, 16. September 2024',
    where: 'english.aawsat.com/world/5061488',
    class: 'agency',
  },
  {
    id: 'P10',
    what: 'Angriff auf ein Internat in Sudzha, 1. Februar 2025',
    where: 'novayagazeta.eu/articles/2025/02/02',
    class: 'news',
  },
  {
    id: 'P11',
    what: 'Beide Seiten zum Angriff in Sudzha (AP), 2. Februar 2025',
    where: 'republicworld.com',
    class: 'agency',
  },
  {
    id: 'P12',
    what: 'Russische Ermittlungen zu Todesfällen in Russkoye Porechnoye, 19. Januar 2025 (AFP)',
    where: 'avice.org',
    class: 'agency',
  },
  {
    id: 'P13',
    what: 'UN-Beobachtungsmission für Menschenrechte zu Tötungen gefangener Soldaten, 3. Februar 2025',
    where: 'politico.eu',
    class: 'UN',
  },
  {
    id: 'P14',
    what: 'Ukrainischer Menschenrechtsbeauftragter zu neun in der Oblast Kursk getöteten Soldaten, Oktober 2024',
    where: 'inews24.eu',
    class: 'official (UA)',
  },
  { id: 'P15', what: 'Austausch von 115 gegen 115 Gefangene, 24. August 2024', where: 'uawire.org', class: 'news' },
  {
    id: 'P16',
    what: 'Amtierender Gouverneur der Oblast Kursk zu Vermissten; Evakuierung in der Oblast Sumy, 31. Mai 2025',
    where: 'novayagazeta.eu/articles/2025/06/01',
    class: 'news',
  },
  {
    id: 'P17',
    what: 'Angaben russischer Ämter zu Vermissten im Vergleich, Juni 2025',
    where: 'uawire.azurewebsites.net',
    class: 'news',
  },
  {
    id: 'P18',
    what: 'Amtierender Gouverneur der Oblast Kursk zu Vermissten, 30. August 2025',
    where: 'tass.com/society/2009625',
    class: 'partisan (RU) official',
  },
  { id: 'P19', what: 'UN zum Angriff auf Sumy, 13. April 2025', where: 'donare.info', class: 'UN' },
  {
    id: 'P20',
    what: 'In Sicherheit gebrachte Menschen aus zurückgenommenen Orten, März 2025 (AFP)',
    where: 'popularsportsbrands.com',
    class: 'agency',
  },
  {
    id: 'P21',
    what: 'UN-Bericht über Tötungen von Gefangenen durch beide Seiten seit 2022, 24. März 2023',
    where: 'italianpost.news',
    class: 'UN',
  },
];

export const limits: InWords<typeof en.limits> = {
  title: 'Grenzen des Modells',
  lead: 'Was dieses Spiel annimmt, was es auslässt und wie weit man ihm trauen kann. Ein Modell ist ein Argument, nicht die Wahrheit: Frag bei jeder Regel, was sie behauptet.',
};

export const LIMITS: typeof en.LIMITS = [
  {
    id: 'claims',
    title: 'Was das Spiel behauptet',
    body: [
      'Ein Frontbogen von 1.295 km² (500 Quadratmeilen) schrumpfte auf 78 km² (30 Quadratmeilen). Das Spiel nennt dafür fünf Gründe: Er hatte wenige Straßen; seine wichtigste Straße geriet unter Drohnen; die Hilfe blieb in einer schlechten Woche aus; nur eine Seite hatte frische Reserven; und die Entscheidung zu gehen kam spät.',
      'Es sagt nicht, dass es so kommen musste. Spiel es mit anderen Entscheidungen und sieh selbst.',
    ],
  },
  {
    id: 'assumes',
    title: 'Was es annimmt',
    body: [
      {
        list: [
          'Russland begann im Februar 2022 die umfassende Invasion der Ukraine. Der Vorstoß vom August 2024 fand innerhalb dieses Krieges statt.',
          'Eine Woche und 5 km sind fein genug. Was innerhalb einer Woche oder eines Dorfes geschieht, bleibt den Würfeln überlassen.',
          'Eine versorgte Brigade hält das Gelände um sich; eine, die es nicht ist, hält weniger ({6.3}).',
          'Die Straße entscheidet mehr als der Sturm ({7.4}).',
          'Angriffe sind knapp: Einen vorzubereiten dauert Wochen ({9.1}).',
          'Einheiten, die am 8.–12. August 2024 kamen, kommen in der zweiten Woche. Verbände, die zusammen dienten, teilen sich einen Marker.',
          'Stärken, Positionen auf ein bis zwei Felder genau und der Stand des Nachschubs sind Schätzungen. Bei jeder Einheit stehen ihre Quelle und wie sicher sie ist.',
          'Nach einem Abschnitt benannte Regimenter stehen für Wahlmöglichkeiten, nicht für historische Einheiten.',
        ],
      },
    ],
  },
  {
    id: 'leaves-out',
    title: 'Was es auslässt',
    body: [
      {
        list: [
          'Die Menschen, die dort leben. Sie sind nicht auf der Karte und nicht in den Punkten; siehe die Seite über die Menschen.',
          'Befehlshaber und Soldaten als Personen: Angst, Mut, Streit, Fehler in der Befehlskette.',
          'Die Behandlung von Gefangenen, Plünderungen und andere mutmaßliche Verbrechen.',
          'Der Rest der Front. Er ist eine einzige Zahl, der Druck im Donbas ({15.2}).',
          'Die Politik in Moskau, Kyiv, Washington und Pjöngjang, von Ereignissen abgesehen.',
          'Flugabwehr, elektronische Kampfführung, Minen und Sanitätswesen als eigene Systeme. Sie stecken in den Zahlen.',
          'Einzelne Drohnen und Geschütze. Eine Drohneneinheit ist ein Marker mit einer Reichweite.',
          'Der Krieg nach dem Ende des Szenarios.',
        ],
      },
    ],
  },
  {
    id: 'disagree',
    title: 'Modelle widersprechen einander',
    body: [
      'Dasselbe Gelände am selben Tag wurde sehr unterschiedlich gemessen. Deshalb steht in diesem Spiel eine Zahl mit einer Spanne, und deine sollte das auch.',
      {
        table: {
          caption: 'Gehaltene Fläche: wer was gezählt hat',
          head: ['Tag', 'niedrigste', 'höchste', 'warum sie sich unterscheiden'],
          rows: [
            [
              '12. August 2024',
              '480 km²',
              '1.000 km²',
              'Der russische Gouverneur sprach von 28 Ortschaften auf 40 mal 12 km, der ukrainische Befehlshaber von 1.000 km².',
            ],
            ['24. August 2024', '900 km²', '1.376 km²', 'Nur festes Gelände oder auch umkämpftes.'],
            ['7. November 2024', '590 km²', '900 km²', '„Fast die Hälfte verloren“ war an der festen Fläche gemessen.'],
            [
              '12. März 2025',
              '150 km²',
              '395 km²',
              'Russland meldete 86 Prozent zurückgenommen; ISW bestätigte etwas mehr als 70 Prozent.',
            ],
            [
              '16. März 2025',
              '70 km²',
              '100 km²',
              'Ein Streifen an der Grenze; der Artikel nennt kaum 30 Quadratmeilen (78 km²).',
            ],
          ],
        },
      },
      'Das Spiel verwendet eine einzige Reihe: gehalten und umkämpft, wie damals eingeschätzt. Strengere Zählungen liegen niedriger.',
      { p: 'Woher diese Zahlen stammen.', cites: ['S01', 'S07', 'ART', 'S36', 'S52', 'S32', 'S51', 'S59', 'S73'] },
    ],
  },
  {
    id: 'calibration',
    title: 'Wie es abgestimmt wurde',
    body: [
      'Der Computer spielt beide Seiten des Feldzugs viele Male. Die gehaltene Fläche jeder Woche wird mit der historischen Spanne verglichen. Zahlen werden geändert, bis die Mitte der Partien innerhalb dieser Spanne verläuft; am Verlauf der Front ist nichts vorgeschrieben.',
      'Für die Verluste beider Seiten sind nur weite Spannen angestrebt, weil sich keine Zahlen beider Seiten vergleichen lassen.',
      'Ein Spiel, das hervorbringen kann, was geschah, ist dadurch nicht als richtig bewiesen. Andere Modelle könnten es auch.',
    ],
  },
  {
    id: 'notes',
    title: 'Anmerkungen zum Entwurf',
    body: [
      {
        p: 'Ablenkung. Sie gelingt nur, wenn dem Gegner derselbe Ort so viel wert ist wie dir. Russische Truppen kamen in großer Zahl, aber kaum aus Pokrovsk.',
        cites: ['S19', 'S21', 'S34', 'S86'],
      },
      {
        p: 'Überdehnung. Gelände zu nehmen kostet einmal, es zu halten jede Woche.',
        cites: ['S08', 'S32', 'S40', 'S47'],
      },
      {
        p: 'Hilfe. Auslöser, Beschleuniger und eigentliche Ursache sind dreierlei. Spiel den März 2025 ohne das Einfrieren und vergleiche.',
        cites: ['S50', 'S52', 'S53'],
      },
      {
        p: 'Verhandlungsmacht. Was Gelände wert ist, hängt vom Tag der Gespräche ab. Der größte Teil des Faustpfands war drei Wochen, bevor sie greifbar wurden, verloren.',
        cites: ['S36', 'S53'],
      },
      {
        p: 'Einkesselung. Unter Beschuss ist nicht abgeschnitten, und abgeschnitten ist nicht zerstört. Der größte Teil der Truppe kam auf einer Straße heraus, die nie geschlossen war.',
        cites: ['S49', 'S54'],
      },
      { p: 'Abzug. Er muss vorbereitet sein, bevor er gebraucht wird.', cites: ['S47', 'S50', 'S55'] },
      {
        p: 'Drohnen und die Straße. Eine Stellung kann zusammenbrechen, bevor ihre Front bricht.',
        cites: ['S46', 'S47', 'S54', 'S56'],
      },
      { p: 'Das Kontingent. Armeen lernen; erste Eindrücke täuschen.', cites: ['S39', 'S43', 'S65'] },
      {
        p: 'Sumy. Zeit kann der Gewinn einer Operation sein, die ohne Gelände endet.',
        cites: ['S34', 'S58', 'S61', 'S63'],
      },
    ],
  },
];

export const people: InWords<typeof en.people> = {
  title: 'Menschen',
  lead: 'Die Karte dieses Spiels ist leer von Menschen. Die wirkliche war es nicht. Diese Seite berichtet, was über sie bekannt ist, mit Quellen und Spannen. Die Zahlen stammen meist von der einen oder der anderen Partei und sind Schätzungen.',
  cited: 'Quellen dieser Seite',
};

export const PEOPLE: typeof en.PEOPLE = [
  {
    id: 'home',
    title: 'Das Zuhause verlassen',
    body: [
      {
        p: 'Oblast Kursk. Bis zum 15. August 2024 hatten laut russischen Behörden mehr als 120.000 Menschen die Grenzbezirke verlassen oder waren herausgebracht worden. Im Oktober nannten sie 112.000, später mehr als 150.000. Etwa 40.000 waren bis Oktober geblieben oder zurückgekehrt.',
        cites: ['S10', 'P05', 'P06', 'P07'],
      },
      {
        p: 'Oblast Sumy. Am 7. August 2024 wurde die Zwangsevakuierung von etwa 6.000 Menschen angeordnet. Bis zum 1. September waren etwa 22.000 gegangen; nach Ansicht der Behörden sollten es 45.000 sein. Tausende von ihnen waren Kinder. Mehr als 2.200 Angriffe auf die Oblast wurden in jenem August gezählt.',
        cites: ['P01', 'P02', 'P03', 'P04'],
      },
      'Viele waren schon in den zwei Jahren davor gegangen, als die Grenze unter Beschuss lag. Ältere Menschen blieben oft.',
    ],
  },
  {
    id: 'between',
    title: 'Leben zwischen den Fronten',
    body: [
      {
        p: 'In den Orten, die die Ukraine hielt, lebten nach den ersten Zahlen beider Seiten etwa 2.000 Menschen. Viele waren alt oder krank. Familien in Russland baten monatelang um Nachrichten und um einen sicheren Weg hinaus. Im September 2024 lud die Ukraine die Vereinten Nationen und das Rote Kreuz ein, dort zu arbeiten.',
        cites: ['P06', 'P09', 'P12'],
      },
      {
        p: 'Einige gelangten nach Sumy und kehrten mit Hilfe des Roten Kreuzes über Belarus heim: 46 Menschen im November 2024, 33 im März 2025. Die Ukraine sagte, sie biete sicheres Geleit; Russland sagte, Menschen seien gegen ihren Willen fortgebracht worden. Nach dem 12. März 2025 wurden etwa 370 aus Orten herausgebracht, die zurückgenommen worden waren.',
        cites: ['P07', 'P08', 'P20'],
      },
      {
        p: 'Am 1. Februar 2025 wurde in Sudzha ein Internat getroffen, in dem rund hundert meist ältere Menschen auf ihre Evakuierung warteten. Je nach Bericht starben vier bis sieben, Dutzende wurden verletzt. Jede Seite sagt, die andere sei es gewesen.',
        cites: ['P10', 'P11'],
      },
      {
        p: 'Im Januar 2025 gaben russische Ermittler an, im Dorf Russkoye Porechnoye seien mindestens sieben, später 22 Menschen getötet worden, und beschuldigten ukrainische Soldaten. Reporter konnten das nicht prüfen; eine amtliche Antwort der Ukraine gab es damals nicht.',
        cites: ['P12'],
      },
    ],
  },
  {
    id: 'prisoners',
    title: 'Gefangene und Austausche',
    body: [
      {
        p: 'Die Ukraine sprach bis zum 27. August 2024 von fast 600 Gefangenen, viele davon Wehrpflichtige. Russland sprach bis zum 12. März 2025 von 430 ukrainischen Gefangenen. Die ersten zwei nordkoreanischen Gefangenen wurden am 11. Januar 2025 gezeigt.',
        cites: ['S19', 'S51', 'S43'],
      },
      {
        p: 'Am 24. August 2024 tauschten beide Seiten mit Hilfe der Vereinigten Arabischen Emirate je 115 Gefangene aus. Es war der erste Austausch nach dem Vorstoß. Weitere folgten.',
        cites: ['P15'],
      },
      {
        p: 'Das Kriegsrecht schützt alle, die die Waffen niederlegen. Im Februar 2025 berichteten die Vereinten Nationen von einem starken Anstieg der Tötungen gefangener ukrainischer Soldaten durch russische Kräfte: 79 in 24 Fällen an der gesamten Front seit Ende August. Neun wurden im Oktober 2024 aus der Oblast Kursk gemeldet. Früher im Krieg dokumentierten die Vereinten Nationen Tötungen von Gefangenen durch beide Seiten.',
        cites: ['P13', 'P14', 'P21'],
      },
      'Im Spiel zählt eine Einheit, die sich ergibt, mehr als eine zerstörte, und kein Befehl betrifft die Behandlung von Gefangenen.',
    ],
  },
  {
    id: 'soldiers',
    title: 'Soldatinnen und Soldaten',
    body: [
      'Eine Stufe in diesem Spiel steht für 500 bis 700 Menschen. Über die Gesamtzahl der Toten und Verwundeten beider Seiten besteht keine Einigkeit; die Zahlen der Parteien lassen sich nicht vergleichen, deshalb steht hier keine.',
      {
        p: 'Von den rund 11.000 nordkoreanischen Soldaten waren laut Südkorea bis Mitte Januar 2025 300 getötet und 2.700 verwundet, laut Großbritannien etwa 4.000 tot oder verwundet. Sie waren in ein Land geschickt worden, dessen Sprache die meisten von ihnen nicht sprachen.',
        cites: ['S43', 'S65'],
      },
    ],
  },
  {
    id: 'later',
    title: 'Was später bekannt wurde',
    body: [
      {
        p: 'Vermisste. Ende Mai 2025 sagte der amtierende Gouverneur der Oblast Kursk, von mehr als 2.200 Gesuchten sei das Schicksal von 576 unbekannt, und 304 Todesfälle in der Bevölkerung seien bestätigt. Andere russische Ämter nannten 789 und etwa 1.000 Vermisste. Ende August 2025 waren es 590.',
        cites: ['P16', 'P17', 'P18'],
      },
      {
        p: 'Sumy. Am 13. April 2025 trafen zwei ballistische Raketen die Mitte der Stadt: 34 oder 35 Menschen wurden getötet, darunter zwei Kinder, und mehr als 110 verletzt. Bis Ende Mai 2025 war die Evakuierung von 213 Ortschaften der Oblast Sumy angeordnet.',
        cites: ['P19', 'P16'],
      },
      {
        p: 'Im Mai 2025 vereinbarten beide Seiten, je 1.000 Gefangene auszutauschen. Im Juni bezifferte Großbritannien die Toten und Verwundeten des Kontingents auf mehr als 6.000.',
        cites: ['S62', 'S65'],
      },
    ],
  },
  {
    id: 'you',
    title: 'Wenn es dich betrifft',
    body: [
      'Vielleicht hast du Familie in der Ukraine, in Russland, in Belarus oder in Korea. Du darfst jederzeit aufhören, die Seite wechseln oder nur zusehen. Niemand sollte eine Seite nach seiner Herkunft bekommen.',
    ],
  },
];

export const about: InWords<typeof en.about> = {
  title: 'Über Salient',
  version: (version, rulesVersion) => `Version ${version}, Version ${rulesVersion} der Regeln`,
  licence: 'Lizenz',
  notice: 'Hinweis',
  what: 'Quelle',
};

export const ABOUT: typeof en.ABOUT = [
  {
    id: 'what',
    title: 'Was es ist',
    body: [
      'Salient ist eine rundenbasierte Simulation eines einzigen Feldzugs: des ukrainischen Vorstoßes in die Oblast Kursk vom 6. August 2024 bis zu dem schmalen Grenzstreifen, der Mitte März 2025 übrig war, und des russischen Vordringens in die Oblast Sumy dahinter.',
      'Es ist dafür gemacht, dass man darüber streitet. Am Ende einer Partie solltest du sagen können, warum ein Frontbogen von 1.295 km² (500 Quadratmeilen) auf 78 km² (30 Quadratmeilen) schrumpfte.',
      'Diese Simulation behandelt einen wirklichen Krieg der jüngsten Zeit, in dem viele Menschen gestorben sind, verletzt wurden oder ihr Zuhause verloren haben. Sie findet keinen Gefallen an Gewalt.',
    ],
  },
  {
    id: 'who',
    title: 'Für wen es ist',
    body: [
      'Für zwei Menschen an einem Tisch, für einen Menschen, der verstehen will, und für Lehrkräfte mit einer Klasse, ab 12 Jahren (Grundregeln) oder ab 15 Jahren. Beide Seiten sind spielbar. Es gibt keine Konten, keine Rangliste und keine Nachverfolgung; nichts wird von anderen Seiten geladen.',
    ],
  },
  {
    id: 'date',
    title: 'Was wann bekannt war',
    body: [
      'Am Anfang des Spiels stand ein Zeitungsartikel vom 16. März 2025. Die Texte sagen, was an jenem Tag bekannt war. Was später bekannt wurde, ist gekennzeichnet und getrennt gehalten, bis Mitte 2025. Der weitere Verlauf des Krieges ist nicht erfasst.',
      'Positionen sind auf Brigade und Dorf genau angegeben; alle sind vergangen und veröffentlicht.',
    ],
  },
  {
    id: 'licences',
    title: 'Lizenzen und Dank',
    body: [
      'Das Programm, seine Texte und die dafür gezeichneten Teile der Karte stehen unter der MIT-Lizenz. Womit es gemacht ist, behält seine eigene Lizenz.',
      {
        table: {
          caption: 'Kartendaten',
          head: ['Quelle', 'Was', 'Lizenz', 'Hinweis'],
          rows: [
            [
              'OpenStreetMap',
              'die Grenze und was sich aus ihr ableitet: Anteil von Staat und Oblast an jedem Feld, die Grenzlinie',
              'ODbL 1.0',
              '© OpenStreetMap contributors',
            ],
            ['GeoNames', 'Lage der Städte und größeren Dörfer', 'CC BY 4.0', 'Place data: GeoNames (geonames.org)'],
            [
              'GSHHG und World Data Bank II',
              'der Fluss Seym',
              'LGPL; Daten gemeinfrei',
              'GSHHG, WDBII (Wessel and Smith)',
            ],
            ['Natural Earth', 'Grenzen der Oblaste innerhalb Russlands', 'gemeinfrei', 'keiner nötig'],
            ['Salient', 'Straßen, Bahnlinien, andere Flüsse, Wälder, kleinere Dörfer', 'MIT', 'keiner nötig'],
          ],
        },
      },
      'Was sich aus OpenStreetMap ableitet, ist eine abgeleitete Datenbank unter der ODbL. Wer sie weitergibt, gibt sie unter derselben Lizenz weiter.',
      {
        table: {
          caption: 'Schrift, Symbole und Bibliotheken',
          head: ['Quelle', 'Lizenz'],
          rows: [
            ['Source Sans 3, © Adobe', 'SIL Open Font License 1.1'],
            ['Tabler Icons', 'MIT'],
            ['React, Mantine, boardgame.io, honeycomb-grid, zod, noble-hashes', 'MIT'],
            ['wouter', 'Unlicense (gemeinfrei)'],
          ],
        },
      },
      'Geschichte: Angaben aus öffentlicher Berichterstattung zusammengetragen; jede hat ihre Quelle.',
    ],
  },
  {
    id: 'neutral',
    title: 'Ton und Namen',
    body: [
      'Die Grenzen sind die international anerkannten: Die Oblast Sumy gehört zur Ukraine, die Oblast Kursk zu Russland. Das Spiel sagt, was getan wurde, nicht, wer tapfer war. Behauptungen tragen ein „laut“. Amtsträger kommen nur in datierten Ereignissen vor, mit dem, was sie sagten oder taten. Kein Befehl richtet sich gegen Menschen oder Orte.',
    ],
  },
];
