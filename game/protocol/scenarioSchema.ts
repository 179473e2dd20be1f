/**
 * The one schema of scenarios and events: what is shipped, imported, edited or injected passes it. It describes
 * exactly the types of `scenario.ts` (checked at the end, both ways) and is exported as JSON Schema.
 */
import { z } from 'zod';
import { sharedEvents } from '../data/deck.ts';
import { FEATURES, LAYERS } from '../data/layers.ts';
import { UNIT_TYPE_IDS, type UnitTypeId } from '../data/unitTypes.ts';
import { boardNamed, hasMap } from '../library.ts';
import { done, type Result, refused } from '../result.ts';
import type { Condition, Effect, GameEvent, Scenario } from '../scenario.ts';
import { DOCTRINES, FLAG_IDS, SIDES, TRACK_IDS, WEATHERS } from '../state.ts';
import { checkScenario, type ScenarioProblem } from './checkScenario.ts';

const hex = z.string().regex(/^\d{4}$/, 'a hex is four digits, column and row: 1615');
const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'an id is letters, digits and hyphens, at most 40')
  .refine((value) => !(value in {}), 'this word cannot be an id');
const line = z.string().min(1).max(120);
const text = z.string().min(1).max(1500);
const week = z.int().min(1).max(60);
const count = z.int().min(0).max(99);
const change = z.int().min(-20).max(20);
const side = z.enum(SIDES);
const dial = z.enum(['materiel', 'intelligence']);
const track = z.enum(TRACK_IDS);
const flag = z.enum(FLAG_IDS);
const weather = z.enum(WEATHERS);
const unitTypeId = z.enum(UNIT_TYPE_IDS as readonly [UnitTypeId, ...UnitTypeId[]]);
const bridgeCondition = z.enum(['damaged', 'destroyed', 'pontoon']);
const sources = z.array(z.string().min(1).max(60)).max(20);

const bySide = <T extends z.ZodType>(value: T) => z.strictObject({ UA: value, RU: value });

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('controls'), side, hex }),
    z.strictObject({ kind: z.enum(['heldAtLeast', 'heldBelow']), km2: z.number().min(0).max(5000) }),
    z.strictObject({ kind: z.enum(['happened', 'notHappened']), event: id, option: id.exactOptional() }),
    z.strictObject({ kind: z.literal('onMap'), unit: id }),
    z.strictObject({ kind: z.literal('aidFrozen'), dial }),
    z.strictObject({
      kind: z.literal('track'),
      track,
      atLeast: change.exactOptional(),
      atMost: change.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('contingentLosses'), atLeast: count }),
    z.strictObject({
      kind: z.literal('unitsCut'),
      side,
      atLeast: count,
      hexes: z.array(hex).min(1).max(200).exactOptional(),
    }),
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(conditionSchema).min(1).max(10) }),
    z.strictObject({ kind: z.literal('not'), of: conditionSchema }),
  ]),
);

export const effectSchema: z.ZodType<Effect> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('points'),
      side,
      what: z.enum(['attack', 'support', 'replacements']),
      points: change,
    }),
    z.strictObject({
      kind: z.literal('aid'),
      dial,
      level: z.int().min(0).max(3).exactOptional(),
      change: z.int().min(-3).max(3).exactOptional(),
      frozen: z.boolean().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('track'), track, change, reason: line }),
    z.strictObject({
      kind: z.literal('reinforcement'),
      unit: id,
      entry: id.exactOptional(),
      delay: count.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('withdrawal'),
      units: z.array(id).max(20),
      to: z.enum(['home', 'refit']),
      weeks: count.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('refitContingent'), weeks: count }),
    z.strictObject({ kind: z.literal('weather'), weather }),
    z.strictObject({ kind: z.literal('flag'), flag, value: count.exactOptional(), weeks: count.exactOptional() }),
    z.strictObject({ kind: z.literal('reveal'), to: side, hex, radius: z.int().min(0).max(8) }),
    z.strictObject({
      kind: z.literal('bridge'),
      bridge: id,
      condition: z.enum(['whole', ...bridgeCondition.options]),
    }),
    z.strictObject({
      kind: z.literal('fieldworks'),
      hex,
      side,
      level: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    }),
    z.strictObject({ kind: z.literal('control'), hexes: z.array(hex).max(60), side }),
    z.strictObject({ kind: z.literal('losses'), side, hex, radius: z.int().min(0).max(8), hits: count }),
    z.strictObject({ kind: z.literal('doctrine'), doctrine: z.enum(DOCTRINES) }),
    z.strictObject({ kind: z.literal('claim'), side, hex }),
    z.strictObject({ kind: z.literal('encirclementClaim'), side }),
    z.strictObject({ kind: z.literal('ceasefireTest'), modifier: change }),
    z.strictObject({ kind: z.literal('victory'), side, points: change, reason: line }),
    z.strictObject({
      kind: z.literal('chance'),
      needed: z.int().min(2).max(12),
      success: z.array(effectSchema).max(12),
      failure: z.array(effectSchema).max(12),
    }),
  ]),
);

export const effectsSchema = z.array(effectSchema).max(12);

const optionSchema = z.strictObject({ id, title: line, text, effects: effectsSchema });

export const eventSchema = z.strictObject({
  id,
  title: line,
  date: z.iso.date(),
  text,
  knownLater: text.exactOptional(),
  saidBy: line.exactOptional(),
  effectText: text,
  source: sources.min(1),
  when: z.strictObject({
    week: week.exactOptional(),
    from: week.exactOptional(),
    to: week.exactOptional(),
    condition: conditionSchema.exactOptional(),
  }),
  jitter: z.int().min(0).max(4).exactOptional(),
  needs: z.array(z.enum(FEATURES)).max(8).exactOptional(),
  effects: effectsSchema,
  decision: z.strictObject({ side, options: z.array(optionSchema).min(2).max(3), otherwise: id }).exactOptional(),
  units: z.array(id).max(20).exactOptional(),
  repeats: z.int().min(1).max(20).exactOptional(),
});

const unitSchema = z.strictObject({
  id,
  side,
  contingent: z.boolean().exactOptional(),
  name: z.string().min(1).max(90),
  short: z.string().min(1).max(12),
  type: unitTypeId,
  quality: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  steps: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  hits: z.int().min(1).max(8).exactOptional(),
  hex: hex.exactOptional(),
  week: week.exactOptional(),
  entry: id.exactOptional(),
  pool: z.enum(['secondary', 'donbas', 'home']).exactOptional(),
  recall: week.exactOptional(),
  stance: z.enum(['hold', 'delay', 'withdraw']).exactOptional(),
  source: sources.min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.exactOptional(),
});

const byMateriel = z.tuple([count, count, count, count]);
const pointsSchema = z.strictObject({
  from: week,
  attack: count,
  support: z.union([count, byMateriel]),
  replacements: z.union([count, byMateriel]),
  attackCap: count,
  supportCap: count,
});

const victoryLineSchema = z.strictObject({
  code: z.enum([
    'heldHexes',
    'heldHexesOver',
    'weeksHeld',
    'unitsSaved',
    'stepsSaved',
    'unitsLost',
    'objectiveHeld',
    'objectiveByWeek',
    'troopsDiverted',
    'sumyOutOfRange',
    'sumyHexes',
    'prestige',
    'leverage',
    'groundRegained',
    'forcesTrapped',
    'roadSafe',
    'prisoners',
    'bridgesDown',
    'lossRatio',
    'trackAtLeast',
    'unitWithin',
    'extra',
  ]),
  side,
  points: z.number().min(-20).max(20),
  hex: hex.exactOptional(),
  week: week.exactOptional(),
  over: z.number().min(0).max(99).exactOptional(),
  track: track.exactOptional(),
  bridges: z.array(id).min(1).max(20).exactOptional(),
  history: z.number().nullable(),
  text: line,
});

const percent = z.int().min(0).max(100);

export const scenarioSchema = z.strictObject({
  id,
  version: z.int().min(1),
  title: line,
  subtitle: line,
  map: id,
  layer: z.enum(LAYERS),
  extraFeatures: z.array(z.enum(FEATURES)),
  withoutFeatures: z.array(z.enum(FEATURES)),
  weeks: z.strictObject({ first: week, last: week, optionalLast: week.exactOptional() }),
  card: z.strictObject({
    minutes: z.tuple([z.int().min(1), z.int().min(1)]),
    level: z.enum(['first lesson', 'easy', 'medium', 'hard']),
    age: line,
    summary: text,
  }),
  brief: bySide(z.strictObject({ task: text, hints: z.array(text).min(1).max(8) })),
  learningObjectives: z.array(text).min(1).max(10),
  questions: z.array(text).min(1).max(12),
  assumptions: z.array(text).min(1).max(20),
  sources: z.array(text).min(1).max(40),
  credits: z.array(text).min(1).max(20),
  firstSide: z.array(z.strictObject({ from: week, side })).min(1),
  control: z.strictObject({ ukrainian: z.array(hex), russian: z.array(hex), contested: z.array(hex) }),
  orderOfBattle: z.array(unitSchema).min(1).max(90),
  points: bySide(z.array(pointsSchema).min(1)),
  start: z.strictObject({
    attackPoints: bySide(count),
    supportPoints: bySide(count),
    tracks: z.partialRecord(track, change),
    aid: z.strictObject({ materiel: z.int().min(0).max(3), intelligence: z.int().min(0).max(2) }),
    flags: z.partialRecord(flag, count),
    doctrine: z.enum(DOCTRINES),
    fieldworks: z.array(z.strictObject({ hex, side, level: z.union([z.literal(1), z.literal(2)]) })),
    bridges: z.record(id, bridgeCondition),
    weeksUnderFire: z.record(id, count),
    interdictionLevel: z.int().min(0).max(5),
    happened: z.record(id, week).exactOptional(),
    frozen: z.array(dial).max(2).exactOptional(),
  }),
  weather: z.strictObject({
    months: z.record(
      z.string().regex(/^(0[1-9]|1[0-2])$/, 'a month is 01 to 12'),
      z.tuple([percent, percent, percent]),
    ),
    fixed: z.record(z.string().regex(/^[1-9]\d?$/, 'a week is a number'), weather),
  }),
  borders: z.array(
    z.strictObject({
      side,
      types: z.array(unitTypeId).exactOptional(),
      contingent: z.boolean().exactOptional(),
      into: side,
      from: week.nullable(),
      price: count.exactOptional(),
    }),
  ),
  events: z.array(
    z.strictObject({ ref: id, week: week.exactOptional(), jitter: z.int().min(0).max(4).exactOptional() }),
  ),
  ownEvents: z.array(eventSchema).max(40),
  objectives: z.array(z.strictObject({ id, side, hex, name: line, text })),
  victory: z.strictObject({
    lines: z.array(victoryLineSchema).min(1).max(30),
    historyDifference: z.number(),
    marginal: z.number().min(0),
    normal: z.number().min(0),
    decisive: z.number().min(0),
  }),
  ridge: z.strictObject({ from: week, hexes: z.array(hex) }),
});

/** Any field may be left out, or taken away by `null`. */
const partOf = (whole: z.ZodObject): z.ZodType =>
  z.strictObject(
    Object.fromEntries(Object.entries(whole.shape).map(([name, field]) => [name, field.nullable().exactOptional()])),
  );
const keys = z.array(z.string().min(1).max(60));
/** A whole list, or what is taken from it and added to it. */
const listOrEdit = (element: z.ZodType): z.ZodType =>
  z.union([z.array(element), z.strictObject({ remove: keys.exactOptional(), add: z.array(element).exactOptional() })]);
/** The same, with changes to elements by their keys. */
const rowsOrEdit = (element: z.ZodObject): z.ZodType =>
  z.union([
    z.array(element),
    z.strictObject({
      remove: keys.exactOptional(),
      change: z.record(z.string(), partOf(element)).exactOptional(),
      add: z.array(element).exactOptional(),
    }),
  ]);
const { shape } = scenarioSchema;
const part = (changed: Readonly<Record<string, z.ZodType>>, whole: z.ZodObject): z.ZodType =>
  partOf(z.strictObject({ ...whole.shape, ...changed }));
const sided = (value: z.ZodType): z.ZodType => z.strictObject({ UA: value, RU: value }).partial();

/** Rule 1.3 — a scenario that builds on another and says what is different. What comes of it passes the schema above. */
export const changeSchema = z.strictObject({
  ...(partOf(scenarioSchema) as z.ZodObject).shape,
  id,
  version: z.int().min(1),
  title: line,
  base: id,
  extraFeatures: listOrEdit(shape.extraFeatures.element).optional(),
  withoutFeatures: listOrEdit(shape.withoutFeatures.element).optional(),
  weeks: partOf(shape.weeks).optional(),
  card: partOf(shape.card).optional(),
  brief: sided(part({ hints: listOrEdit(text) }, shape.brief.shape.UA)).optional(),
  learningObjectives: listOrEdit(text).optional(),
  questions: listOrEdit(text).optional(),
  assumptions: listOrEdit(text).optional(),
  sources: listOrEdit(text).optional(),
  credits: listOrEdit(text).optional(),
  firstSide: rowsOrEdit(shape.firstSide.element).optional(),
  control: part(
    { ukrainian: listOrEdit(hex), russian: listOrEdit(hex), contested: listOrEdit(hex) },
    shape.control,
  ).optional(),
  orderOfBattle: rowsOrEdit(unitSchema).optional(),
  points: sided(rowsOrEdit(pointsSchema)).optional(),
  start: part(
    {
      attackPoints: partOf(shape.start.shape.attackPoints),
      supportPoints: partOf(shape.start.shape.supportPoints),
      tracks: z.partialRecord(track, change.nullable()),
      aid: partOf(shape.start.shape.aid),
      flags: z.partialRecord(flag, count.nullable()),
      fieldworks: listOrEdit(shape.start.shape.fieldworks.element),
      bridges: z.record(id, bridgeCondition.nullable()),
      weeksUnderFire: z.record(id, count.nullable()),
      happened: z.record(id, week.nullable()),
    },
    shape.start,
  ).optional(),
  weather: partOf(shape.weather).optional(),
  events: rowsOrEdit(shape.events.element).optional(),
  ownEvents: rowsOrEdit(eventSchema).optional(),
  objectives: rowsOrEdit(shape.objectives.element).optional(),
  victory: part({ lines: rowsOrEdit(victoryLineSchema) }, shape.victory).optional(),
  ridge: part({ hexes: listOrEdit(hex) }, shape.ridge).optional(),
});

/** JSON to a scenario that can be played on a map of the library, or what is wrong with it. Never throws. */
export const parseScenario = (json: unknown): Result<Scenario, ScenarioProblem[]> => {
  const parsed = safely(json);
  if (!parsed.ok) return parsed;
  const { map } = parsed.value;
  if (!hasMap(map)) return refused([{ path: 'map', reason: `the map '${map}' is not known here` }]);
  const problems = checkScenario(parsed.value, boardNamed(map).file, sharedEvents());
  return problems.length > 0 ? refused(problems) : parsed;
};

const MOST_PROBLEMS = 50;

/** What is nested without end makes the schema run out of stack: that is a problem of the file like any other. */
const safely = (json: unknown): Result<Scenario, ScenarioProblem[]> => {
  try {
    const parsed = scenarioSchema.safeParse(json);
    if (parsed.success) return done(parsed.data);
    const { issues } = parsed.error;
    return refused(
      issues
        .slice(0, MOST_PROBLEMS)
        .map(({ path, message }) => ({ path: path.map(String).join('.'), reason: message })),
    );
  } catch (error) {
    return refused([{ path: '', reason: `this cannot be read: ${(error as Error).message.slice(0, 80)}` }]);
  }
};

/** `docs/scenario.schema.json`. */
export const scenarioJsonSchema = (): unknown => ({
  title: 'Salient scenario',
  ...z.toJSONSchema(z.union([scenarioSchema, changeSchema]), { io: 'input', reused: 'ref' }),
  type: 'object',
});

type Deep<T> = T extends (infer E)[] | readonly (infer E)[]
  ? number extends T['length']
    ? readonly Deep<E>[]
    : { readonly [K in keyof T]: Deep<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** The schema and the types say the same; does not compile otherwise. */
true satisfies Same<Deep<z.infer<typeof scenarioSchema>>, Deep<Scenario>>;
true satisfies Same<Deep<z.infer<typeof eventSchema>>, Deep<GameEvent>>;
