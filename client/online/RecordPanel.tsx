import { Button } from '@mantine/core';
import { useState } from 'react';
import { readRecord } from '../../game/protocol/readRecord.ts';
import { viewFor } from '../../game/view.ts';
import type { OnlineTable } from '../match/onlineTable.ts';
import { problemText as fileProblemText } from '../match/problems.ts';
import { problemText, table as o } from '../messages/en/online.ts';
import { download } from '../offline/download.ts';
import { fileOf } from '../offline/matchFile.ts';
import { recordOf } from './api.ts';
import css from './online.module.css';

/** The record of a match that is over: saved to a file, or re-run here and checked. */
export const RecordPanel = ({ table, match, week }: { readonly table: OnlineTable; readonly match: string; readonly week: number }) => {
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  const withRecord = async (use: (record: Parameters<typeof fileOf>[0]) => Promise<string> | string) => {
    setBusy(true);
    const answer = await recordOf(match);
    setSays(answer.ok ? await use(answer.value) : problemText(answer.refusal.code, answer.refusal.data));
    setBusy(false);
  };
  const save = () =>
    withRecord(async (record) => {
      download(await fileOf(record, week));
      return '';
    });
  const check = () =>
    withRecord(async (record) => {
      setSays(o.recordChecking);
      // Lets the sentence be seen before the work begins.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const read = readRecord(JSON.stringify(record));
      if (!read.ok) return o.recordBad(fileProblemText(read.refusal));
      table.reveal(viewFor(read.value.state, '2'));
      return o.recordGood;
    });
  return (
    <>
      <p>{o.recordText}</p>
      <p className={css['buttons']}>
        <Button variant="default" onClick={save} disabled={busy} data-autofocus>
          {o.recordSave}
        </Button>
        <Button onClick={check} disabled={busy}>
          {o.recordCheck}
        </Button>
      </p>
      <p role="status">{says}</p>
    </>
  );
};
