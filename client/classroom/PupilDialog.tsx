import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { PupilRow } from '../../game/protocol/exercise.ts';
import { SIDES, type Side } from '../../game/state.ts';
import { classProblem, sideIn, wishText } from '../messages/en/class.ts';
import { desk as d, placeName } from '../messages/en/teach.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { codeText } from './address.ts';
import { deviceCode } from './api.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { answerTo } from './Needs.tsx';

const Seat = ({ pupil, onDone }: { readonly pupil: PupilRow; readonly onDone: () => void }) => {
  const id = useId();
  const { desk, isAbstract, place } = useDesk();
  const { groups } = desk.exercise;
  const [to, setTo] = useState(`${pupil.group ?? groups[0]?.group ?? 1} ${pupil.side ?? 'UA'}`);
  const move = async () => {
    const [group = '1', side = 'UA'] = to.split(' ');
    if (await place(pupil, { group: Number(group), side: side as Side, place: 'side' })) onDone();
  };
  return (
    <div className={css['line']}>
      <label htmlFor={id}>{d.moveTo}</label>
      <select id={id} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        {groups.flatMap(({ group }) =>
          SIDES.map((side) => (
            <option key={`${group} ${side}`} value={`${group} ${side}`}>
              {d.group(group)}, {sideIn(side, isAbstract)}
            </option>
          )),
        )}
      </select>
      <Button size="sm" onClick={move}>
        {d.place}
      </Button>
    </div>
  );
};

const Device = ({ pupil }: { readonly pupil: PupilRow }) => {
  const { desk, token } = useDesk();
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const ask = async () => {
    const answer = await deviceCode(desk.exercise.id, pupil.id, token);
    if (answer.ok) setCode(answer.value.code);
    setProblem(answer.ok ? '' : classProblem(answer.refusal.code, answer.refusal.data));
  };
  return code ? (
    <div role="status">
      <p className={css['bigCode']}>{code.length === 6 ? codeText(code) : code}</p>
      <p>{d.deviceText(pupil.nickname)}</p>
    </div>
  ) : (
    <div>
      <Button variant="default" size="sm" onClick={ask}>
        {d.device}
      </Button>
      {problem ? <p role="status">{problem}</p> : null}
    </div>
  );
};

/** What a teacher does with one pupil. */
export const PupilDialog = ({ pupil, onClose }: { readonly pupil: PupilRow | null; readonly onClose: () => void }) => {
  const { place, remove } = useDesk();
  if (!pupil) return null;
  const done = async (did: Promise<boolean>) => {
    if (await did) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={pupil.nickname}>
      <div className={css['pupil']}>
        <p className={css['calm']}>{placeName[pupil.place]}</p>
        {pupil.wishes.map((wish) => (
          <div key={wish} className={css['line']}>
            <b>“{wishText[wish]}”</b>
            <Button size="sm" onClick={() => done(place(pupil, answerTo(wish, pupil)))}>
              {wish === 'hand' ? d.seen : d.answer}
            </Button>
          </div>
        ))}
        <Seat pupil={pupil} onDone={onClose} />
        <div className={css['acts']}>
          {pupil.place === 'observing' ? null : (
            <Button variant="default" size="sm" onClick={() => done(place(pupil, { place: 'observing' }))}>
              {d.observe}
            </Button>
          )}
          {pupil.place === 'stopped' ? null : (
            <Button variant="default" size="sm" onClick={() => done(place(pupil, { place: 'stopped' }))}>
              {d.stop}
            </Button>
          )}
          <Button variant="default" size="sm" onClick={() => done(remove(pupil))}>
            {d.remove}
          </Button>
        </div>
        <Device pupil={pupil} />
      </div>
    </Dialog>
  );
};
