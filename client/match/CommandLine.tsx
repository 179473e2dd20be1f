import { Button } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { indexOf } from '../../game/board.ts';
import { explainSupply } from '../../game/rules/supply.ts';
import { situationOf } from '../../game/situation.ts';
import { or } from '../messages/en/numbers.ts';
import { t } from '../messages/en.ts';
import { list } from '../messages/numbers.ts';
import { announce } from '../parts/live.ts';
import { actors, attacksNow, reachOf } from './can.ts';
import { type CommandProblem, type Known, parseCommand } from './command.ts';
import { type AtTable, useTable } from './context.ts';
import { groupPlan } from './group.ts';
import css from './textTable.module.css';

const problemText = (problem: CommandProblem, at: AtTable): string => {
  switch (problem.code) {
    case 'empty':
      return t.command.empty;
    case 'unknown':
      return t.command.unknown(problem.text);
    case 'noUnit':
      return t.command.noUnit(problem.text);
    case 'manyUnits':
      return t.command.manyUnits(problem.text, list(problem.units.map(at.names.unit), or));
    case 'noPlace':
      return t.command.noPlace(problem.text);
  }
};

/** Carries a command out; the answer is a sentence, or null when the order itself was announced. */
export const runCommand = async (
  line: string,
  known: Known,
  at: AtTable,
  help: () => void,
): Promise<{ readonly ok: boolean; readonly says: string | null }> => {
  const parsed = parseCommand(known, line);
  if (!parsed.ok) return { ok: false, says: problemText(parsed.problem, at) };
  const { command } = parsed;
  const { view, names, give } = at;
  switch (command.kind) {
    case 'move': {
      const reach = reachOf(view, command.unit).find((each) => each.hex === command.hex);
      if (!reach) {
        if (view.turn.phase === 'movement' || view.turn.phase === 'exploitation')
          return { ok: false, says: t.command.cannotReach(names.unit(command.unit), names.hex(command.hex)) };
        return { ok: await give({ type: 'move', unit: command.unit, path: [command.hex] }), says: null };
      }
      return {
        ok: await give({
          type: view.turn.phase === 'exploitation' ? 'exploit' : 'move',
          unit: command.unit,
          path: reach.path,
        }),
        says: null,
      };
    }
    case 'moveGroup': {
      const { legs } = groupPlan(view, command.units, command.hex);
      if (legs.some(({ reach }) => reach)) return { ok: await at.giveGroup(legs), says: null };
      const [first = ''] = command.units;
      return { ok: false, says: t.command.cannotReach(names.unit(first), names.hex(command.hex)) };
    }
    case 'attack': {
      const option = attacksNow(view).find((each) => each.target === command.target);
      return {
        ok: await give({
          type: 'attack',
          target: command.target,
          units: command.units,
          prepared: option?.prepared ?? true,
          support: 0,
        }),
        says: null,
      };
    }
    case 'stance':
      return { ok: await give({ type: 'stance', unit: command.unit, stance: command.stance, hex: null }), says: null };
    case 'why':
      return {
        ok: true,
        says: `${names.unit(command.unit)}. ${t.supplyWhy.whySupply(explainSupply(view, command.unit), names)}`,
      };
    case 'show':
      at.showUnit(command.unit);
      return { ok: true, says: `${names.unit(command.unit)}, ${names.at(view.units[command.unit]?.hex ?? '')}.` };
    case 'next': {
      const next = actors(view)[0];
      if (next) at.showUnit(next);
      return {
        ok: true,
        says: next ? `${names.unit(next)}, ${names.at(view.units[next]?.hex ?? '')}.` : t.keysSay.noUnit,
      };
    }
    case 'endPhase':
      at.endPhase();
      return { ok: true, says: null };
    case 'takeBack':
      at.undo();
      return { ok: true, says: null };
    case 'help':
      help();
      return { ok: true, says: null };
  }
};

export const CommandLine = (props: {
  readonly autoFocus?: boolean;
  readonly onHelp: () => void;
  readonly onDone?: () => void;
}) => {
  const at = useTable();
  const { view, side, board } = at;
  const [text, setText] = useState('');
  const [says, setSays] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const wantsFocus = props.autoFocus ?? false;
  // It may come after the dialog that shows it has opened.
  useEffect(() => {
    if (wantsFocus) input.current?.focus();
  }, [wantsFocus]);
  const known = useMemo(
    (): Known => ({
      own: situationOf(view).ofSide[side],
      places: board.file.hexes.flatMap((hex) =>
        hex.places.map((place) => ({
          name: place.name,
          otherName: place.otherName,
          hex: hex.id,
          importance: place.importance,
        })),
      ),
      isHex: (hex) => indexOf(board, hex) >= 0,
    }),
    [view, side, board],
  );
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const result = await runCommand(text, known, at, props.onHelp);
    if (result.ok) setText('');
    setSays(result.says ?? '');
    if (result.says) announce(result.says);
    if (result.ok && result.says === null) props.onDone?.();
  };
  return (
    <form className={css['command']} onSubmit={submit}>
      <label htmlFor={id}>{t.table.command}</label>
      <div>
        <input
          id={id}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          ref={input}
          data-autofocus={props.autoFocus || undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">{t.table.commandGo}</Button>
      </div>
      <p id={`${id}-help`}>{says || t.table.commandHelp}</p>
    </form>
  );
};
