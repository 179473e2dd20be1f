/** The tables of classes. Everything of an exercise goes with its row, and what belongs to a match with that. */
import type { Kysely, Migration } from 'kysely';

export const classroom: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('exercise')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('code', 'text', (c) => c.notNull().unique())
      .addColumn('token_hash', 'text', (c) => c.notNull())
      .addColumn('settings', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('seed', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('started_at', 'bigint')
      .addColumn('used_at', 'bigint', (c) => c.notNull())
      .addColumn('counter', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();

    await schema
      .createTable('exercise_group')
      .addColumn('exercise_id', 'text', (c) => c.notNull().references('exercise.id').onDelete('cascade'))
      .addColumn('grp', 'integer', (c) => c.notNull())
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('match_id', 'text')
      .addPrimaryKeyConstraint('exercise_group_key', ['exercise_id', 'grp'])
      .execute();
    await schema.createIndex('exercise_group_match').on('exercise_group').column('match_id').execute();

    await schema
      .createTable('pupil')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('exercise_id', 'text', (c) => c.notNull().references('exercise.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('nickname', 'text', (c) => c.notNull())
      .addColumn('nickname_key', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text')
      .addColumn('grp', 'integer')
      .addColumn('side', 'text')
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('roles', 'text')
      .addColumn('wishes', 'text', (c) => c.notNull().defaultTo('{}'))
      .addColumn('refusals', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('refused_at', 'bigint')
      .addColumn('return_hash', 'text')
      .addColumn('return_until', 'bigint')
      .addUniqueConstraint('pupil_nickname', ['exercise_id', 'nickname_key'])
      .execute();
    await schema.createIndex('pupil_return').on('pupil').column('return_hash').execute();

    await schema
      .createTable('proposal')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('side', 'text', (c) => c.notNull())
      .addColumn('pupil_id', 'text', (c) => c.notNull().references('pupil.id').onDelete('cascade'))
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('plan', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('proposal_key', ['match_id', 'n'])
      .execute();

    await schema
      .createTable('forecast')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('side', 'text', (c) => c.notNull())
      .addColumn('week', 'integer', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('answer', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('forecast_key', ['match_id', 'side', 'week', 'question'])
      .execute();

    await schema
      .createTable('sentence')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('pupil_id', 'text', (c) => c.notNull().references('pupil.id').onDelete('cascade'))
      .addColumn('week', 'integer', (c) => c.notNull())
      .addColumn('side', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('sentence_key', ['match_id', 'pupil_id', 'week'])
      .execute();

    await schema
      .createTable('side_message')
      .addColumn('match_id', 'text', (c) => c.notNull().references('match.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('side', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('side_message_key', ['match_id', 'n'])
      .execute();

    await schema
      .createTable('control')
      .addColumn('exercise_id', 'text', (c) => c.notNull().references('exercise.id').onDelete('cascade'))
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('grp', 'integer', (c) => c.notNull())
      .addColumn('match_id', 'text', (c) => c.notNull())
      .addColumn('control', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('due', 'bigint')
      .addColumn('week', 'integer')
      .addColumn('number', 'integer')
      .addColumn('plan', 'integer')
      .addPrimaryKeyConstraint('control_key', ['exercise_id', 'n', 'grp'])
      .execute();
    await schema.createIndex('control_status').on('control').columns(['status', 'due']).execute();
  },
};
