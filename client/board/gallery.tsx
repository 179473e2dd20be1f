/**
 * The board by itself, with an invented position: for looking and measuring, not part of the production build.
 * `?theme=dark&size=56&week=30&overlays=zones,threats&plain&sheet` (`sheet`: every counter at every level).
 */
import '../theme/tokens.css';
import '../theme/fonts.css';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { boardFrom } from '../../game/board.ts';
import front from '../../game/data/history/front-by-week.json';
import mapFile from '../../game/data/maps/kursk.json';
import type { UnitTypeId } from '../../game/data/unitTypes.ts';
import type { HexId, MapFile } from '../../game/map.ts';
import type { Side, Stance, SupplyState, Unit } from '../../game/state.ts';
import { Board } from './Board.tsx';
import { type CounterFacts, counterModel } from './counterModel.ts';
import { ContactMark, Counter } from './counters/Counter.tsx';
import { SYMBOL_IDS } from './counters/symbols.ts';
import { Attribution, Legend, ScaleBar } from './Furniture.tsx';
import { Minimap } from './Minimap.tsx';
import outlinesFile from './outlines/kursk.json';
import { Thumbnail } from './Thumbnail.tsx';
import type { BoardHandle, BoardPosition, Overlays, Selection } from './types.ts';
import type { Level } from './view.ts';

const board = boardFrom(mapFile as unknown as MapFile);
const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset['theme'] = theme;
document.body.style.margin = '0';

type Row = [
  side: Side,
  short: string,
  type: UnitTypeId,
  hex: HexId,
  maxSteps: number,
  hits: number,
  supply?: SupplyState,
  stance?: Stance,
  facts?: CounterFacts,
];

const unit = (
  [side, short, type, hex, maxSteps, hits, supply = 'open', stance = 'delay', facts = {}]: Row,
  i: number,
) => {
  const made: Unit = {
    id: `${side}${i}`,
    side,
    type,
    name: short,
    short,
    quality: 3,
    contingent: short.endsWith('Lt Inf'),
    maxSteps,
    hits,
    hex,
    supply,
    weeksNotOpen: 0,
    weeksCut: 0,
    unseenCause: null,
    stance,
    reserveHex: null,
    stanceSince: 0,
    weeksInPlace: 0,
    spent: 0,
    attacked: false,
    attackedLastWeek: false,
    defended: false,
    exploit: 0,
    onFoot: false,
    refitUntil: null,
    priority: false,
  };
  return counterModel(made, { usual: 'hold', movement: [4, 6], ...facts });
};

const rows: Row[] = [
  ['UA', '95 Air Aslt', 'airAssault', '1613', 4, 6, 'underFire', 'hold', { movement: [4, 6], strength: 9 }],
  ['UA', '82 Air Aslt', 'airAssault', '1611', 4, 4, 'cut', 'hold', { strength: 3 }],
  ['UA', '17 Tank', 'tank', '1512', 3, 4, 'underFire', 'delay', { strength: 5 }],
  ['UA', '61 Mech', 'mechanised', '1513', 4, 4, 'underFire', 'hold', { strength: 4 }],
  ['UA', '36 Marine', 'marine', '1514', 4, 6, 'underFire', 'hold', { strength: 6 }],
  ['UA', '21 Mech', 'mechanised', '1813', 4, 3, 'underFire', 'delay', { strength: 4, movement: [0, 6] }],
  ['UA', '47 Mech', 'mechanised', '1814', 4, 8, 'underFire', 'withdraw', { strength: 8 }],
  ['UA', '80 Air Aslt', 'airAssault', '1615', 4, 7, 'underFire', 'hold', { strength: 9 }],
  ['UA', '41 Mech', 'mechanised', '1716', 4, 4, 'underFire', 'hold', { strength: 5, moved: true }],
  ['UA', '115 Mech', 'mechanised', '1617', 4, 6, 'open', 'hold', { strength: 4 }],
  ['UA', '8 SOF', 'specialOperations', '1317', 2, 3, 'open', 'hold', { strength: 3 }],
  ['UA', '414 Drone', 'drone', '1317', 1, 2],
  ['UA', '48 Arty', 'artillery', '1317', 1, 2],
  ['UA', '158 Mech', 'mechanised', '1216', 4, 6, 'open', 'reserve', { moved: true }],
  ['UA', '15 BG', 'borderGuard', '0914', 2, 4, 'open', 'hold'],
  ['UA', '119 TDF', 'territorial', '1118', 4, 8, 'open', 'hold', { strength: 4 }],
  ['RU', '488 Mot Rif', 'motorRifle', '1109', 3, 5],
  ['RU', '51 VDV', 'airborne', '1410', 3, 4],
  ['RU', '11 VDV', 'airborne', '1511', 3, 6, 'open', 'hold', { strength: 7 }],
  ['RU', '94 Lt Inf', 'lightInfantry', '1711', 4, 8],
  ['RU', '92 Lt Inf', 'lightInfantry', '1812', 4, 8],
  ['RU', 'Rubikon', 'drone', '2011', 1, 2],
  ['RU', '177 Nav Inf', 'navalInfantry', '1112', 3, 4],
  ['RU', '119 VDV', 'airborne', '1413', 3, 5],
  ['RU', '106 Arty', 'artillery', '1413', 1, 2],
  ['RU', '810 Nav Inf', 'navalInfantry', '1414', 4, 8],
  ['RU', '30 Mot Rif', 'motorRifle', '1913', 3, 6, 'underFire'],
  ['RU', '9 Mot Rif', 'motorRifle', '1815', 3, 6],
  ['RU', '44 Mot Rif', 'motorRifle', '1815', 3, 6],
  ['RU', '70 Eng', 'engineers', '1815', 1, 2],
  ['RU', '93 Mot Rif', 'motorRifle', '1816', 3, 6],
  ['RU', '40 Nav Inf', 'navalInfantry', '1717', 3, 6],
  ['RU', '22 Mot Rif', 'motorRifle', '1214', 3, 5],
];
const more: Row[] = Array.from({ length: 40 }, (_, i) => [
  i % 2 ? 'UA' : 'RU',
  `${100 + i} Mech`,
  'mechanised',
  i % 2
    ? `${String(4 + (i % 9)).padStart(2, '0')}${20 + (i % 5)}`
    : `${20 + (i % 9)}${String(4 + (i % 12)).padStart(2, '0')}`,
  4,
  8,
]);

interface Week {
  week: number;
  kursk: string[];
  contested: string[];
  disputed: string[];
  sumy: string[];
}
const weeks = front.weeks as readonly Week[];
const weekOf = (n: number) => weeks.find(({ week }) => week === n) as Week;
const controlRows = (held: readonly string[], lost: readonly string[]) =>
  Array.from({ length: board.rows }, (_, row) =>
    Array.from({ length: board.columns }, (_, column) => {
      const index = row * board.columns + column;
      const id = board.ids[index] as string;
      return held.includes(id) || (board.country[index] === 0 && !lost.includes(id)) ? 'U' : 'R';
    }).join(''),
  );

const n = Number(query.get('week') ?? 30);
const now = weekOf(n);
const held = query.has('week') ? now.kursk : [...now.kursk.filter((id) => id !== '1712'), '1513'];
const before = weekOf(Math.max(1, n - 1));
const named = (query.get('overlays') ?? 'supply,control,labels,fieldworks').split(',');
const has = (name: string) => named.includes(name);
const overlays: Overlays = {
  supply: has('supply'),
  zones: has('zones'),
  control: has('control'),
  threats: has('threats'),
  fieldworks: has('fieldworks'),
  labels: has('labels'),
  history: has('history'),
};
const isPlain = query.has('plain');
const position: BoardPosition = {
  control: controlRows(held, n > 34 ? now.sumy : ['1114', '1215']),
  lastWeek: controlRows(query.has('week') ? before.kursk : [...now.kursk, '1510', '1411', '1815'], []),
  units: query.has('empty') ? [] : (query.has('many') ? [...rows, ...more] : rows).map(unit),
  contacts: query.has('empty')
    ? []
    : [
        { hex: '1312', age: '2 wk' },
        { hex: '1914', age: '1 wk' },
      ],
  fieldworks: {
    '1716': { side: 'UA', level: 1 },
    '1814': { side: 'UA', level: 2 },
    '1511': { side: 'RU', level: 2 },
    '1514': { side: 'UA', level: 1 },
  },
  bridges: Object.fromEntries(
    board.bridges
      .slice(3, 9)
      .map(({ id }, i) => [id, (['destroyed', 'damaged', 'pontoon'] as const)[i % 3] ?? 'damaged']),
  ),
  interdictions: ['1416', '1516', '1616'].map((hex) => ({ hex, side: 'RU' })),
  objectives: ['1615', '1611', '1317', '1109', '0711', '1022'],
  history: { held: now.kursk, contested: now.contested, disputed: now.disputed, heldByRussia: now.sumy },
  claims: has('claims') ? [['1712', '1812']] : [],
  zones: {
    UA: {
      zone: ['1510', '1610', '1612', '1512', '1611', '1712'],
      hold: ['1613', '1612', '1513', '1614', '1713', '1514'],
    },
    RU: { zone: ['1512', '1612', '1611', '1712', '1813'], hold: ['1510', '1410', '1511', '1911', '1912'] },
  },
  threats: ['1611', '1512', '1814'],
};
const selection: Selection = isPlain
  ? {
      unit: null,
      group: [],
      hex: null,
      cursor: null,
      reach: [],
      targets: [],
      aim: null,
      supplyLine: null,
      arrows: [],
      changed: [],
    }
  : {
      unit: 'UA0',
      group: [],
      hex: '1613',
      cursor: query.get('cursor'),
      reach: [
        { hex: '1612', chip: '3', stops: true },
        { hex: '1614', chip: '1', stops: false },
        { hex: '1713', chip: '2', stops: false },
        { hex: '1714', chip: '2½', stops: false },
        { hex: '1515', chip: '2', stops: false },
      ],
      targets: ['1812', '1413'],
      aim: '1612',
      supplyLine: {
        side: 'UA',
        path: [
          '1022',
          '1021',
          '1120',
          '1119',
          '1218',
          '1217',
          '1317',
          '1416',
          '1516',
          '1616',
          '1615',
          '1614',
          '1613',
          '1612',
          '1611',
        ].slice(0, query.has('cut') ? 15 : 13),
        state: 'underFire',
        interdicted: ['1416', '1516', '1616'],
        breakAt: query.has('cut') ? '1612' : null,
      },
      arrows: [
        { kind: 'move', side: null, path: ['1613', '1612'] },
        ...(query.has('playback')
          ? ([
              { kind: 'attack', side: 'RU', path: ['1913', '1813'] },
              { kind: 'retreat', side: 'UA', path: ['1813', '1714', '1615'] },
              { kind: 'move', side: 'RU', path: ['1109', '1210', '1310', '1311'] },
            ] as const)
          : []),
      ],
      changed: query.has('playback') ? ['1813', '1712'] : [],
    };

function Gallery() {
  const handle = useRef<BoardHandle>(null);
  const [ready, setReady] = useState<BoardHandle | null>(null);
  const [aim, setAim] = useState<HexId | null>(null);
  const take = (made: BoardHandle | null) => {
    if (!made || made === handle.current) return;
    handle.current = made;
    Object.assign(window, { board: made });
    const size = Number(query.get('size'));
    if (query.has('whole')) made.fit();
    else if (size) {
      made.centreOn(query.get('at') ?? '1614');
      made.zoomBy(size / 5 / made.looking().k);
    }
    setReady(made);
  };
  return (
    <div style={{ height: '100dvh' }}>
      <Board
        ref={take}
        board={board}
        outlines={outlinesFile}
        position={position}
        overlays={overlays}
        selection={aim ? { ...selection, aim } : selection}
        theme={theme}
        textScale={Number(query.get('text') ?? 1)}
        reducedMotion={query.has('still')}
        areas={[
          { text: 'UKRAINE · Sumy oblast', lon: 34.45, lat: 51.07 },
          { text: 'RUSSIA · Kursk oblast', lon: 35.75, lat: 51.42 },
        ]}
        label="Map"
        card={
          isPlain
            ? null
            : {
                hex: aim ?? '1612',
                content: (
                  <div style={{ fontFamily: 'var(--font)' }}>
                    <b>Move 95 here: 3 of 4 points</b>
                    <br />
                    82 at Malaya Loknya: cut → <b>under fire</b>
                    <br />
                    stays under fire: attack at half strength
                  </div>
                ),
              }
        }
        onHex={(hex, kind) => {
          Object.assign(window, { last: [hex, kind] });
          if (kind === 'choose') setAim(hex);
        }}
        onHover={() => {}}
      >
        {ready && !query.has('bare') && (
          <>
            <div data-over-map style={{ position: 'absolute', left: 12, bottom: 10 }}>
              <Legend>
                <ScaleBar handle={ready} kilometres={(km) => `${km} km (${Math.round(km * 0.6214)} mi)`} />
                <Legend.Key kind="heldUA">Ukrainian-held in Kursk oblast</Legend.Key>
                <Legend.Key kind="front">front line</Legend.Key>
                <Legend.Key kind="ghost">a week ago</Legend.Key>
              </Legend>
            </div>
            {innerWidth > 600 && (
              <div data-over-map style={{ position: 'absolute', right: 12, bottom: 24 }}>
                <Minimap
                  board={board}
                  outlines={outlinesFile}
                  control={position.control}
                  units={position.units}
                  handle={ready}
                  isSmall={innerHeight < 720}
                  label="Overview"
                />
              </div>
            )}
            <Attribution>© OpenStreetMap contributors · GeoNames · as known on 16 March 2025</Attribution>
          </>
        )}
      </Board>
    </div>
  );
}

function Sheet() {
  const levels: Level[] = ['overview', 'operations', 'close'];
  const base = (i: number) => unit(rows[i] as Row, i);
  const cases = [
    base(9),
    base(31),
    base(19),
    base(0),
    base(26),
    base(1),
    base(8),
    base(6),
    base(13),
    base(10),
    base(21),
    base(15),
    base(5),
    { ...base(20), afar: true },
  ];
  return (
    <svg
      width="1440"
      height="900"
      className="counter-svg"
      style={{ background: 'var(--land)', fontFamily: 'var(--font)' }}
      role="presentation"
    >
      {levels.map((level, row) =>
        cases.map((model, i) => (
          <Counter
            key={`${level}${model.id}`}
            model={model}
            level={level}
            x={60 + i * 98}
            y={40 + ([0, 60, 150][row] ?? 0)}
            selected={i === 9}
            behind={i === 10 ? [base(9), base(8)] : []}
          />
        )),
      )}
      {SYMBOL_IDS.map((symbol, i) => (
        <g key={symbol}>
          <Counter
            model={{ ...base(i % 2 ? 9 : 31), symbol, number: '', strength: null }}
            level="operations"
            x={60 + i * 98}
            y={320}
          />
          <Counter
            model={{ ...base(i % 2 ? 31 : 9), symbol, short: symbol.slice(0, 12) }}
            level="close"
            x={60 + i * 98}
            y={410}
          />
          <g transform={`translate(${60 + i * 98} 560) scale(2.4)`}>
            <Counter
              model={{ ...base(9), symbol, supply: 'open', number: '', strength: null }}
              level="operations"
              x={0}
              y={0}
            />
          </g>
        </g>
      ))}
      {levels.map((level, i) => (
        <ContactMark key={level} age="2 wk" level={level} x={60 + i * 100} y={680} scale={1} />
      ))}
      <foreignObject x="400" y="620" width="700" height="240">
        <div style={{ display: 'flex', gap: 12 }}>
          <Thumbnail
            board={board}
            outlines={outlinesFile}
            control={position.control}
            units={position.units}
            width={300}
            height={200}
          />
          <Thumbnail
            board={board}
            outlines={outlinesFile}
            control={controlRows(weekOf(3).kursk, [])}
            units={[]}
            width={200}
            height={140}
            box="front"
          />
        </div>
      </foreignObject>
    </svg>
  );
}

const root = document.getElementById('gallery');
if (root) createRoot(root).render(query.has('sheet') ? <Sheet /> : <Gallery />);
