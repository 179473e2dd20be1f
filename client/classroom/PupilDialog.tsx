import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { PupilRow } from '../../game/protocol/exercise.ts';
import { SIDES } from '../../game/state.ts';
import { classProblem, sideIn, wishText } from '../messages/en/class.ts';
import { quoted } from '../messages/en/phrases.ts';
import { desk as d, pupilIs } from '../messages/en/teach.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { codeText } from './address.ts';
import { deviceCode } from './api.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { MoreTime } from './MoreTime.tsx';
import { answerTo } from './Needs.tsx';
import { SwapRoles } from './SwapRoles.tsx';

/** Where in the class: a side of a group, or beside it. */
const Place = ({ pupil, onDone }: { readonly pupil: PupilRow; readonly onDone: () => void }) => {
  const id = useId();
  const { desk, isAbstract, place } = useDesk();
  const { groups } = desk.exercise;
  const now = pupil.group === null ? '' : `${pupil.group} ${pupil.side ?? 'observing'}`;
  const [to, setTo] = useState(now || `${groups[0]?.group ?? 1} UA`);
  const move = async () => {
    const [number = '1', where] = to.split(' ');
    const group = Number(number);
    const side = SIDES.find((each) => each === where);
    if (await place(pupil, side ? { group, side, place: 'side' } : { group, place: 'observing' })) onDone();
  };
  return (
    <div className={css['line']}>
      <label htmlFor={id}>{d.moveTo}</label>
      <select id={id} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        {groups.map(({ group }) => (
          <optgroup key={group} label={d.group(group)}>
            {[...SIDES, 'observing' as const].map((where) => (
              <option key={where} value={`${group} ${where}`}>
                {d.placeIn(group, where === 'observing' ? null : sideIn(where, isAbstract))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Button size="sm" onClick={move} disabled={to === now}>
        {now ? d.move : d.place}
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
      <p className={css['bigCode']}>{codeText(code)}</p>
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

/** What cannot be undone is asked once more, in the same place. */
const Leave = ({ pupil, onDone }: { readonly pupil: PupilRow; readonly onDone: () => void }) => {
  const { place, remove } = useDesk();
  const [asked, setAsked] = useState<'stop' | 'remove' | null>(null);
  const leave = async () => {
    if (await (asked === 'stop' ? place(pupil, { place: 'stopped' }) : remove(pupil))) onDone();
  };
  return asked ? (
    <section className={css['sure']} aria-label={asked === 'stop' ? d.stop : d.remove}>
      <p>{asked === 'stop' ? d.stopAsk(pupil.nickname) : d.removeAsk(pupil.nickname)}</p>
      <div className={css['acts']}>
        <Button size="sm" autoFocus onClick={leave}>
          {asked === 'stop' ? d.stop : d.remove}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsked(null)}>
          {d.keepSo}
        </Button>
      </div>
    </section>
  ) : (
    <div className={css['acts']}>
      {pupil.place === 'stopped' ? null : (
        <Button variant="default" size="sm" onClick={() => setAsked('stop')}>
          {d.stop}
        </Button>
      )}
      <Button variant="default" size="sm" onClick={() => setAsked('remove')}>
        {d.remove}
      </Button>
    </div>
  );
};

/** What a teacher does with one pupil. */
export const PupilDialog = ({ pupil, onClose }: { readonly pupil: PupilRow | null; readonly onClose: () => void }) => {
  const { desk, isAbstract, place } = useDesk();
  if (!pupil) return null;
  const isPlaying = desk.exercise.state === 'playing' && pupil.place === 'side';
  return (
    <Dialog opened onClose={onClose} title={pupil.nickname} size={560}>
      <div className={css['pupil']} key={pupil.id}>
        <p className={css['calm']}>{pupilIs(pupil, isAbstract)}</p>
        {pupil.wishes.map((wish) => (
          <div key={wish} className={css['line']}>
            <b>{quoted(wishText[wish])}</b>
            <Button
              size="sm"
              onClick={async () => {
                if (await place(pupil, answerTo(wish, pupil))) onClose();
              }}
            >
              {wish === 'hand' ? d.seen : d.answer}
            </Button>
          </div>
        ))}
        {pupil.place === 'stopped' ? (
          <p>{d.stoppedText(pupil.nickname)}</p>
        ) : (
          <>
            <Place pupil={pupil} onDone={onClose} />
            {pupil.place === 'side' ? <SwapRoles pupil={pupil} /> : null}
            {isPlaying ? <MoreTime pupil={pupil} /> : null}
            <Device pupil={pupil} />
          </>
        )}
        <Leave pupil={pupil} onDone={onClose} />
      </div>
    </Dialog>
  );
};
