import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBolt,
  IconClock,
  IconCpu,
  IconFlag,
  IconMessage,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Control } from '../../game/protocol/exercise.ts';
import { classProblem } from '../messages/en/class.ts';
import { controls as c, controlText, desk as d } from '../messages/en/teach.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ComputerForm, EndForm, EventsForm, MessageForm, RewindForm, TimeForm } from './ControlForms.tsx';
import css from './desk.module.css';
import { useDesk } from './desk.ts';

type Open = 'message' | 'time' | 'events' | 'rewind' | 'computer' | 'end' | 'endOperations';
const TITLES: Readonly<Record<Open, string>> = {
  message: c.message,
  time: c.time,
  events: c.events,
  rewind: c.rewind,
  computer: c.computer,
  end: c.end,
  endOperations: c.endOperations,
};

export type Give = (control: Control) => void;

const Form = ({ open, give }: { readonly open: Open; readonly give: Give }): ReactNode => {
  switch (open) {
    case 'message':
      return <MessageForm give={give} />;
    case 'time':
      return <TimeForm give={give} />;
    case 'events':
      return <EventsForm give={give} />;
    case 'rewind':
      return <RewindForm give={give} />;
    case 'computer':
      return <ComputerForm give={give} />;
    case 'end':
      return <EndForm text={c.endAsk} yes={c.endYes} onYes={() => give({ do: 'end' })} />;
    case 'endOperations':
      return <EndForm text={c.endOperationsAsk} yes={c.endOperations} onYes={() => give({ do: 'endOperations' })} />;
  }
};

/** What the teacher does to the chosen groups; where none is chosen, to all. */
export const Controls = () => {
  const { chosen, isAll, give, say, desk } = useDesk();
  const [open, setOpen] = useState<Open | null>(null);
  const act = async (control: Control) => {
    setOpen(null);
    const answer = await give(control);
    if (!answer.ok) return say(classProblem(answer.refusal.code, answer.refusal.data));
    const refused = answer.value.groups.filter(({ refusal }) => refusal !== null).map(({ group }) => group);
    const not = refused.length > 0 ? d.refusedIn(refused) : '';
    // What waits to be undone says so itself.
    if (answer.value.pending) return say(not);
    say(`${d.done(controlText(control), chosen.length - refused.length)} ${not}`);
  };
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  const paused = desk.tiles.some(({ group, status }) => chosen.includes(group) && status === 'paused');
  const button = (what: Open, picture: ReactNode) => (
    <Button size="sm" variant="default" leftSection={picture} onClick={() => setOpen(what)}>
      {TITLES[what]}
    </Button>
  );
  const forWhom = `${d.forWhom} ${isAll ? d.allGroups : d.chosen(chosen.length)}`;
  return (
    <section className={css['controls']} aria-label={c.label}>
      <p>
        <b>{forWhom}</b>
      </p>
      <div role="toolbar" aria-label={c.label}>
        <Button
          size="sm"
          variant={paused ? 'filled' : 'default'}
          leftSection={paused ? <IconPlayerPlay {...icon} /> : <IconPlayerPause {...icon} />}
          onClick={() => act({ do: paused ? 'resume' : 'pause' })}
        >
          {paused ? c.resume : c.pause}
        </Button>
        {button('message', <IconMessage {...icon} />)}
        {button('time', <IconClock {...icon} />)}
        {button('events', <IconBolt {...icon} />)}
        {button('endOperations', <IconPlayerSkipForward {...icon} />)}
        {button('rewind', <IconArrowBackUp {...icon} />)}
        {button('computer', <IconCpu {...icon} />)}
        {button('end', <IconFlag {...icon} />)}
      </div>
      <Dialog
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open ? `${TITLES[open].replace('…', '')}: ${isAll ? d.allGroups : d.chosen(chosen.length)}` : ''}
        size={open === 'events' ? 640 : 480}
      >
        {open ? <Form open={open} give={act} /> : null}
      </Dialog>
    </section>
  );
};
