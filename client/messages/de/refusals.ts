/** Why an order is not carried out: what, why, what to do instead, and the rule. One sentence for every code. */
import { REFUSAL_CODES, type RefusalCode, type RefusalData } from '../../../game/result.ts';
import type { RefusalText } from '../en/refusals.ts';
import type { Names } from '../names.ts';
import { quarters } from '../numbers.ts';
import { begin, units, verb } from './words.ts';

export type { RefusalText };

/** Reads the data of a refusal; what is not there becomes a plain word, so that a sentence always stands. */
const reader = (data: RefusalData, names: Names) => {
  const text = (key: string): string | null => (typeof data[key] === 'string' ? (data[key] as string) : null);
  const number = (key: string): number | null => (typeof data[key] === 'number' ? (data[key] as number) : null);
  const unit = (otherwise = 'Diese Einheit'): string => {
    const id = text('unit');
    return id ? names.unit(id) : otherwise;
  };
  /** `das Feld (Sudzha, 16·15)`, as subject or object. */
  const hex = (): string => {
    const id = text('hex') ?? text('to');
    return id ? `das Feld (${names.hexWithNumber(id)})` : 'dieses Feld';
  };
  /** After its noun: `Russlands`. */
  const sidesOwn = (): string => {
    const id = text('side');
    return id === 'UA' || id === 'RU' ? names.sidesOwn(id) : 'der anderen Seite';
  };
  /** `die Brücke von Basivka`. */
  const bridge = (): string => names.bridge(text('bridge') ?? '');
  return { text, number, unit, hex, sidesOwn, bridge };
};

type Reader = ReturnType<typeof reader>;
const says = (text: string, rule: string | null = null): RefusalText => ({ text: begin(text), rule });

const PHASE_WORDS: Readonly<Record<string, string>> = {
  orders: 'Befehle',
  movement: 'Bewegung',
  combat: 'Kampf',
  exploitation: 'Nachstoß',
};

const SENTENCES: Readonly<Record<RefusalCode, (read: Reader) => RefusalText>> = {
  malformedOrder: () =>
    says(
      'Dieser Befehl ist unvollständig, darum wurde nichts ausgeführt. Gib ihn noch einmal über die Karte oder die Tabelle.',
    ),
  unknownOrder: () =>
    says(
      'Einen solchen Befehl gibt es nicht. Nichts wurde ausgeführt. Sieh in der Liste nach, welche Befehle die Einheit annimmt.',
    ),
  notInThisLayer: () =>
    says(
      'Dieser Befehl gehört zu umfangreicheren Regeln, als dieses Szenario nutzt. Wähle einen der markierten Befehle.',
      '1.2',
    ),
  notYourOperations: (r) =>
    says(
      `Jetzt laufen die Operationen ${r.sidesOwn()}. Gib deine Befehle, wenn die Operationen deiner Seite beginnen.`,
      '3.2',
    ),
  wrongPhase: (r) => {
    const now = PHASE_WORDS[r.text('phase') ?? ''];
    const needs = PHASE_WORDS[r.text('needs') ?? ''];
    return says(
      `Das kann ${now ? `in der Phase „${now}“` : 'in dieser Phase'} nicht befohlen werden.${needs ? ` Es gehört zu „${needs}“.` : ''} Beende die Phase, um weiterzugehen; eine Phase kommt in derselben Woche nicht wieder.`,
      '3.2',
    );
  },
  matchOver: () =>
    says(
      'Die Partie ist zu Ende, es können keine Befehle mehr gegeben werden. Der Bericht zeigt, wie sie ausging.',
      '15',
    ),
  matchPaused: () =>
    says('Die Spielleitung hat die Partie angehalten. Warte, bis es weitergeht; nichts geht verloren.', '2.3'),
  umpireOnly: () => says('Nur die Spielleitung kann diesen Befehl geben.', '2.3'),
  noSuchUnit: () =>
    says('Diese Einheit gibt es auf der Karte nicht. Wähle eine auf der Karte oder unter „Meine Einheiten“.'),
  notYourUnit: (r) => says(`${r.unit()} gehört zur anderen Seite. Wähle eine eigene Einheit.`, '2'),
  noSuchHex: () => says('Dieses Hexfeld gibt es auf der Karte nicht. Wähle eines der markierten Felder.', '4'),
  unitRefitting: (r) =>
    says(
      `${r.unit()} ist zur Auffrischung aus der Front genommen und kann diesen Befehl nicht erhalten. Die Rückkehr kommt von selbst.`,
      '12',
    ),
  unitLocked: (r) =>
    says(
      `${r.unit()} hat diese Woche angegriffen und bleibt darum stehen. Nächste Woche ist wieder Bewegung möglich.`,
      '8.6',
    ),
  emptyPath: () => says('Der Zug hat kein Ziel. Wähle eines der markierten Felder.', '8'),
  pathBroken: () => says('Der Weg überspringt ein Feld. Wähle das Ziel, der Weg wird dann für dich gefunden.', '8'),
  notEnoughMovement: (r) => {
    const cost = r.number('cost');
    const left = r.number('left');
    const sums =
      cost !== null && left !== null
        ? `: Nötig wären ${quarters(cost)} Bewegungspunkte, übrig sind ${quarters(left)}`
        : '';
    return says(
      `${r.unit()} kann nicht so weit ziehen${sums}. Wähle eines der markierten Felder, oder zieh ein Stück des Weges über die Straße.`,
      '8.1',
    );
  },
  hexImpassable: (r) => says(`${r.hex()} kann keine Einheit betreten: Es ist offenes Wasser. Umgeh es.`, '4.1'),
  hexOccupied: (r) =>
    says(
      `${r.hex()} ist von der anderen Seite besetzt. Es muss erst in der Kampfphase angegriffen werden, bevor jemand es betreten kann.`,
      '8.3',
    ),
  hexHeld: (r) =>
    says(
      `${r.hex()} wird von einer gegnerischen Einheit in der Nähe gehalten, auch wenn keine Einheit darin steht. Greif es in der Kampfphase als dünne Sicherung an, oder umgeh es.`,
      '6.3',
    ),
  hexFull: (r) =>
    says(
      `${r.hex()} ist voll: höchstens zwei Kampfeinheiten und eine Unterstützungseinheit. Wähle ein anderes Feld, oder zieh zuerst eine der Einheiten dort weg.`,
      '6.1',
    ),
  zoneToZone: (r) =>
    says(
      `${r.unit()} kann ${r.hex()} nicht betreten: Der Zug begann neben einer gegnerischen Einheit, und auch dieses Feld liegt neben einer. Zieh über ein Feld mit einer eigenen Einheit, oder geh erst einen Schritt zurück.`,
      '6.2',
    ),
  zoneStops: (r) =>
    says(
      `${r.unit()} muss neben einer gegnerischen Einheit anhalten und kann darum nicht weiter in ${r.hex()}. Beende den Zug dort, oder zieh außen herum.`,
      '6.2',
    ),
  riverWithoutBridge: (r) =>
    says(`Keine Brücke führt in ${r.hex()}. Überquere den Fluss auf einer Brücke oder einer Pontonbrücke.`, '4.2'),
  borderClosed: (r) =>
    says(
      `${r.unit()} darf die Grenze dort in dieser Woche des Szenarios nicht überschreiten. Bleib auf der eigenen Seite.`,
      '8.9',
    ),
  supplyForbids: (r) =>
    says(
      `${r.unit()} hat dafür keinen Nachschub. Öffne zuerst den Nachschubweg, oder gib einen anderen Befehl.`,
      '7.5',
    ),
  noAttackPoints: () =>
    says(
      'Für diese Woche ist kein Angriff mehr übrig. Halte das gewonnene Gelände; nächste Woche kommen neue Angriffe.',
      '9.1',
    ),
  notEnoughSupport: (r) => {
    const needs = r.number('needs') ?? r.number('cost');
    const has = r.number('has') ?? r.number('left');
    const sums =
      needs !== null && has !== null
        ? ` ${verb(needs, 'Nötig ist', 'Nötig sind')} ${needs}, übrig ${verb(has, 'ist', 'sind')} ${has}.`
        : '';
    return says(`Dafür reicht die Unterstützung nicht.${sums} Setze weniger ein, oder spare für nächste Woche.`, '9.1');
  },
  tooManyAttackers: (r) => {
    const most = r.number('most') ?? r.number('max') ?? 3;
    return says(
      `Höchstens ${units(most)} ${verb(most, 'kann', 'können')} dasselbe Feld angreifen. Wähle die anderen ab; sie können ein anderes Feld angreifen.`,
      '10.1',
    );
  },
  attackerNotAdjacent: (r) =>
    says(
      `${r.unit()} steht nicht neben diesem Feld und kann es darum nicht angreifen. Wähle eine Einheit, die daneben steht.`,
      '10.1',
    ),
  attackerCut: (r) =>
    says(`${r.unit()} ist vom Nachschub abgeschnitten und kann nicht angreifen. Öffne zuerst den Nachschubweg.`, '7.5'),
  attackerAlreadyAttacked: (r) =>
    says(`${r.unit()} hat diese Woche schon angegriffen. Eine Einheit greift einmal in der Woche an.`, '10.1'),
  attackerHasNoStrength: (r) =>
    says(`${r.unit()} hat keine Angriffsstärke. Lass eine Kampfeinheit angreifen; diese hier unterstützt.`, '10.1'),
  nothingToAttack: (r) =>
    says(`Niemand hält ${r.hex()}, es gibt dort nichts anzugreifen. Eine Einheit kann einfach hinziehen.`, '10.1'),
  targetFriendly: (r) =>
    says(`${r.hex()} ist in deiner eigenen Hand. Wähle ein Feld, das die andere Seite hält.`, '10.1'),
  noUnitInRange: (r) =>
    says(
      `Keine Drohnen- oder Artillerieeinheit erreicht ${r.hex()}. Zieh eine näher heran, oder wähle ein näheres Feld.`,
      '9.3',
    ),
  notATarget: (r) =>
    says(
      `${r.hex()} ist kein Ziel: Dort ist keine gegnerische Einheit, keine Brücke, kein Depot und kein Straßenabschnitt. Wähle eines der markierten Felder.`,
      '9',
    ),
  alreadyOrdered: () => says('Das ist schon befohlen. Es gilt, bis du es aufhebst.', '9'),
  weatherForbids: () => says('Das Wetter dieser Woche lässt es nicht zu. Versuch es wieder, wenn es aufklart.', '9.7'),
  noGlideBombs: () => says('Diese Woche sind keine Flugzeuge mit Gleitbomben verfügbar.', '9.7'),
  noLongRangeStrikes: () =>
    says(
      'Weitreichende Schläge sind jetzt nicht möglich: Sie brauchen eine Erlaubnis und volle Aufklärungsdaten.',
      '9.5',
    ),
  bridgeStanding: (r) => says(`${r.bridge()} ist heil, dort ist keine Pontonbrücke nötig.`, '4.4'),
  bridgeDown: (r) => says(`${r.bridge()} ist schon unpassierbar.`, '9.4'),
  cannotExploit: (r) =>
    says(
      `${r.unit()} kann nicht nachstoßen: Das darf nur eine Einheit mit offenem Nachschub, deren Angriff durchgebrochen ist.`,
      '10.7',
    ),
  reserveNotFresh: (r) =>
    says(
      `${r.unit()} kann keine Reserve sein: Dafür muss die Einheit frisch sein, offenen Nachschub haben und nicht neben gegnerischen Einheiten stehen.`,
      '11.4',
    ),
  reserveTooFar: (r) =>
    says(
      `${r.hex()} liegt für ${r.unit('diese Einheit')} zu weit weg, mehr als 15 km. Nenne ein näheres Feld, dem sie helfen soll.`,
      '11.4',
    ),
  sameStance: (r) => says(`${r.unit()} hat diese Haltung schon. Nichts wurde geändert.`, '11'),
  doctrineTooFast: () =>
    says(
      'Die Doktrin wurde vor Kurzem geändert und kann noch nicht wieder geändert werden. Einzelnen Einheiten kannst du weiterhin ihre eigene Haltung geben.',
      '11.5',
    ),
  noSuchDecision: () => says('Diese Entscheidung steht nicht an oder ist schon gefallen.', '14.2'),
  noSuchOption: () => says('Das steht nicht zur Wahl. Wähle eine der gezeigten Möglichkeiten.', '14.2'),
  noReservesLeft: () => says('Dort ist kein Regiment mehr, das herangezogen werden kann.', '13.3'),
  tooSoon: () => says('Dafür ist es noch zu früh. Warte einige Wochen.', '13.3'),
  notAvailable: (r) => says(`${r.text('unit') ? r.unit() : 'Das'} steht dafür jetzt nicht zur Verfügung.`, '13'),
  noSuchEvent: () =>
    says('Ein solches Ereignis gibt es in diesem Szenario nicht, oder es ist schon eingetreten.', '14'),
  rulesChanged: () =>
    says(
      'Diese Partie wurde mit einer anderen Version der Regeln begonnen; sie kann nicht bis zu einem früheren Befehl zurückgesetzt werden.',
      '2.3',
    ),
  cannotRewind: () => says('Bis zu diesem Befehl kann die Partie nicht zurückgesetzt werden.', '2.3'),
  noSuchWeek: (r) =>
    says(
      `Für diese Woche kann nicht geplant werden. Wähle eine von ${r.number('from') ?? 1} bis ${r.number('to') ?? 1}, oder lass es jetzt geschehen.`,
      '2.3',
    ),
  noSuchPlan: () => says('Das ist nicht mehr geplant: Es wurde zurückgezogen oder ist schon geschehen.', '2.3'),
  badEffects: () => says('Diese Wirkungen sind nicht zu verstehen. Prüfe die Liste der Wirkungen.', '14.1'),
};

export const refusalText = (code: RefusalCode, data: RefusalData, names: Names): RefusalText =>
  SENTENCES[code](reader(data, names));

export const REFUSALS_WITH_TEXT: readonly RefusalCode[] = REFUSAL_CODES.filter((code) => code in SENTENCES);
