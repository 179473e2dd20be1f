/** Every change of the tables, in order; what has landed is never edited. */
import { type Kysely, type Migration, sql } from 'kysely';
import { classroom } from './classroomTables.ts';

const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('match')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('state_id', 'integer', (c) => c.notNull())
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('scenario_hash', 'text', (c) => c.notNull())
      .addColumn('options', 'text', (c) => c.notNull())
      .addColumn('terms', 'text', (c) => c.notNull())
      .addColumn('pace', 'text', (c) => c.notNull())
      .addColumn('fog', 'integer', (c) => c.notNull())
      .addColumn('visibility', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .addColumn('finished_at', 'bigint')
      .addColumn('week', 'integer', (c) => c.notNull())
      .addColumn('last_week', 'integer', (c) => c.notNull())
      .addColumn('turn', 'text')
      .addColumn('result', 'text')
      .addColumn('rules_version', 'integer', (c) => c.notNull())
      .addColumn('seed', 'text', (c) => c.notNull())
      .addColumn('commitment', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('revision_0', 'integer', (c) => c.notNull())
      .addColumn('revision_1', 'integer', (c) => c.notNull())
      .addColumn('revision_2', 'integer', (c) => c.notNull())
      .addColumn('revision_both', 'integer', (c) => c.notNull())
      .addColumn('clock', 'text')
      .addColumn('deadline', 'bigint')
      .addColumn('rematch_of', 'text')
      .addColumn('exercise', 'text')
      .execute();
    await schema
      .createIndex('match_listed')
      .on('match')
      .columns(['visibility', 'status', 'created_at', 'id'])
      .execute();
    await schema.createIndex('match_deadline').on('match').column('deadline').execute();
    await schema.createIndex('match_updated').on('match').columns(['status', 'updated_at']).execute();
    await schema.createIndex('match_exercise').on('match').column('exercise').execute();

    await schema
      .createTable('seat')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('seat', 'text', (c) => c.notNull())
      .addColumn('player', 'text', (c) => c.notNull())
      .addColumn('nickname', 'text')
      .addColumn('token_hash', 'text')
      .addColumn('invitation_hash', 'text')
      .addColumn('open', 'integer', (c) => c.notNull())
      .addColumn('time_factor', 'real')
      .addColumn('computer', 'text')
      .addColumn('notes', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('taken_at', 'bigint')
      .addPrimaryKeyConstraint('seat_key', ['match_id', 'seat'])
      .execute();

    await schema
      .createTable('journal')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('seat', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('happened', 'text', (c) => c.notNull())
      .addColumn('week', 'integer', (c) => c.notNull())
      .addColumn('side', 'text', (c) => c.notNull())
      .addColumn('ended', 'integer', (c) => c.notNull())
      .addColumn('taken_back', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('key', 'text')
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('revision_0', 'integer', (c) => c.notNull())
      .addColumn('revision_1', 'integer', (c) => c.notNull())
      .addColumn('revision_2', 'integer', (c) => c.notNull())
      .addColumn('revision_both', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('journal_key', ['match_id', 'n'])
      .addUniqueConstraint('journal_once', ['match_id', 'seat', 'key'])
      .execute();
    await schema.createIndex('journal_week').on('journal').columns(['match_id', 'week']).execute();

    await schema
      .createTable('week_control')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('week', 'integer', (c) => c.notNull())
      .addColumn('ua', 'text', (c) => c.notNull())
      .addColumn('ru', 'text', (c) => c.notNull())
      .addColumn('state', 'text')
      .addPrimaryKeyConstraint('week_control_key', ['match_id', 'week'])
      .execute();

    await schema
      .createTable('chat')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('seat', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_key', ['match_id', 'n'])
      .execute();

    await schema
      .createTable('block')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('seat', 'text', (c) => c.notNull())
      .addColumn('blocked', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('block_key', ['match_id', 'seat', 'blocked'])
      .execute();

    await schema
      .createTable('offer')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('what', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('offer_key', ['match_id', 'what'])
      .execute();

    await schema
      .createTable('notice')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('seat', 'text')
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('endpoint', 'text', (c) => c.notNull())
      .addColumn('keys', 'text')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await schema.createIndex('notice_match').on('notice').columns(['match_id', 'seat']).execute();

    await schema
      .createTable('setting')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();

    await schema
      .createTable('process')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .execute();
  },
};

/** A rematch is looked for by the match that it follows. */
const rematches: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema.createIndex('match_rematch').on('match').column('rematch_of').execute();
  },
};

/** The list is narrowed without a look at the matches themselves: what it is narrowed by lies in its index. */
const list: Migration = {
  up: async (db: Kysely<unknown>) => {
    const columns = ['visibility', 'status', 'created_at', 'id', 'scenario', 'pace', 'fog'];
    await db.schema.createIndex('match_list').on('match').columns(columns).execute();
    await db.schema.dropIndex('match_listed').execute();
  },
};

/** States lie in a table of their own, so that an order is written without them and a list read without them. */
const snapshots: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('snapshot')
      .addColumn('match_id', 'text', (c) => c.primaryKey().references('match.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .execute();
    await sql`insert into snapshot (match_id, n, state) select id, state_id, state from match`.execute(db);
    await db.schema.alterTable('match').dropColumn('state').execute();
  },
};

/**
 * A page of the list is found in one index, whatever it is narrowed by, and an order touches no index of times: only
 * what may be deleted is looked for by its last change.
 */
const pages: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const column of ['free_ua', 'free_ru'])
      await db.schema
        .alterTable('match')
        .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    for (const [column, seat] of Object.entries({ free_ua: '0', free_ru: '1' }))
      await sql`update match set ${sql.ref(column)} = (select count(*) from seat where match_id = match.id
        and seat = ${sql.lit(seat)} and player = 'nobody' and open = 1)`.execute(db);
    const columns = ['visibility', 'status', 'created_at', 'id', 'scenario', 'pace', 'fog', 'free_ua', 'free_ru'];
    await db.schema.createIndex('match_page').on('match').columns(columns).execute();
    await db.schema.dropIndex('match_list').execute();
    await db.schema.dropIndex('match_updated').execute();
    await sql`create index match_stale on match (updated_at) where status in ('open', 'abandoned')`.execute(db);
  },
};

/** How the computer went about its operations, and which process plays it. */
const computer: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('thought')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('week', 'integer', (c) => c.notNull())
      .addColumn('side', 'text', (c) => c.notNull())
      .addColumn('thought', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('thought_key', ['match_id', 'week', 'side'])
      .execute();
    await schema
      .createTable('computer_hold')
      .addColumn('match_id', 'text', (c) => c.primaryKey().references('match.id').onDelete('cascade'))
      .addColumn('process', 'text', (c) => c.notNull())
      .addColumn('until', 'bigint', (c) => c.notNull())
      .execute();
    await schema.createIndex('seat_player').on('seat').column('player').execute();
  },
};

/** What came after a snapshot is carried on by what each order made of the state, whatever the rules are by then. */
const steps: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema.alterTable('journal').addColumn('step', 'text').execute();
  },
};

export const migrations: Readonly<Record<string, Migration>> = {
  '001-matches': first,
  '002-rematches': rematches,
  '003-list': list,
  '004-snapshots': snapshots,
  '005-pages': pages,
  '006-computer': computer,
  '007-classroom': classroom,
  '008-steps': steps,
};
