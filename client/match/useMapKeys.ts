/** Keys of the map while it has the focus. What a key says is announced at once. */
import type { RefObject } from 'react';
import { indexOf, terrainAt } from '../../game/board.ts';
import { bestAttack, combatPreview } from '../../game/rules/combat.ts';
import { explainSupply } from '../../game/rules/supply.ts';
import { situationOf } from '../../game/situation.ts';
import { enemyOf, stepsOf, type Unit } from '../../game/state.ts';
import { type BoardHandle, type Overlays, PLAIN_PRESS, type Press } from '../board/types.ts';
import { inside } from '../messages/en/phrases.ts';
import { t } from '../messages/en.ts';
import { hexNumber } from '../messages/names.ts';
import { list, percentOf36 } from '../messages/numbers.ts';
import { announce } from '../parts/live.ts';
import { useSettings } from '../settings/useSettings.ts';
import { OVERLAY_KEYS } from './boardModel.ts';
import { attacksNow, byTrouble, controllerAt, isPreview, reachOf, threatsTo, unitsIn } from './can.ts';
import { canReach, ownChosen } from './choice.ts';
import type { AtTable } from './context.ts';
import { keyAction, nextOf, stepFrom, zigzagFrom } from './keyboard.ts';
import { moveSentence } from './MoveCard.tsx';

interface Keys {
  readonly at: AtTable;
  readonly handle: RefObject<BoardHandle | null>;
  readonly overlays: readonly (keyof Overlays)[];
  /** True when only something was selected, so that the hex is read out. */
  readonly choose: (hex: string, press: Press) => boolean;
  readonly together: (hex: string) => void;
  readonly toggleOverlay: (key: keyof Overlays) => void;
  readonly help: () => void;
  readonly command: () => void;
}

const unitWords = (unit: Unit, at: AtTable): string =>
  unit.seenFromAfar
    ? `${unit.name}, ${at.names.side(unit.side)}, ${t.panel.known}`
    : `${unit.name}, ${at.names.side(unit.side)}, ${t.panel.steps(stepsOf(unit), unit.maxSteps)}${unit.side === at.side ? `, ${inside(t.panel.supply(t.happenings.supplyWord(unit.supply)))}` : ''}`;

/** A hex in words: place first, units, ground, its number last. */
export const hexWords = (hex: string, at: AtTable): string => {
  const here = unitsIn(at.view, hex);
  const unit = ownChosen(at.view, at.selection);
  const reach = unit !== null && canReach(at.view, unit, hex);
  const target = attacksNow(at.view).some((option) => option.target === hex);
  const parts = [
    at.names.hex(hex),
    ...(here.length ? here.map((each) => unitWords(each, at)) : []),
    reach && unit ? moveSentence(at, unit, hex).replace(`${at.names.hex(hex)}, `, '') : '',
    target ? t.prompt.attackHere.replace('…', '') : '',
    `${t.panel.terrain[terrainAt(at.board, indexOf(at.board, hex))]}, ${t.panel.controlled(at.names.side(controllerAt(at.view, hex)))}`,
    hexNumber(hex),
  ];
  return parts
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
};

export const useMapKeys = (keys: Keys): React.KeyboardEventHandler<HTMLDivElement> => {
  const { letterKeys, keys: remapped } = useSettings();
  const { at, handle } = keys;
  const { view, board, selection, select, names } = at;

  const start = (): string => selection.cursor ?? selection.hex ?? byTrouble(view)[0]?.hex ?? '1615';
  const goTo = (hex: string | null): void => {
    if (!hex) {
      announce(t.keysSay.edge);
      return;
    }
    select({ type: 'cursor', hex });
    handle.current?.reveal(hex);
    announce(hexWords(hex, at));
  };
  const frontHexes = (): readonly string[] => {
    const { control } = situationOf(view);
    const found: string[] = [];
    for (let index = 0; index < board.size; index++) {
      if ((control[index] === 0 ? 'UA' : 'RU') !== at.side) continue;
      for (let d = 0; d < 6; d++) {
        const next = board.neighbours[index * 6 + d] as number;
        if (next >= 0 && control[next] !== control[index]) {
          found.push(board.ids[index] as string);
          break;
        }
      }
    }
    return found;
  };
  const ownSelected = (): Unit | null => {
    const unit = selection.unit ? view.units[selection.unit] : undefined;
    return unit?.side === at.side ? unit : (unitsIn(view, start()).find((each) => each.side === at.side) ?? null);
  };
  const sayReach = (): void => {
    const unit = ownSelected();
    if (!unit) {
      announce(t.keysSay.noUnitHere);
      return;
    }
    const reach = reachOf(view, unit.id);
    const named = reach.map((each) => names.hex(each.hex)).filter((name) => !name.includes(' of '));
    announce(t.keysSay.reach(reach.length, list(named.slice(0, 8))));
  };
  const sayWhy = (): void => {
    const unit = ownSelected();
    if (!unit) {
      announce(t.keysSay.noUnitHere);
      return;
    }
    announce(`${unit.short}. ${t.supplyWhy.whySupply(explainSupply(view, unit.id), names)}`);
  };
  const sayThreats = (): void => announce(t.keysSay.threat(list(threatsTo(view, start()).map((unit) => unit.short))));
  const inspect = (): void => {
    const hex = start();
    const best = bestAttack(view, hex);
    const preview = best && view.turn.phase === 'combat' ? combatPreview(view, best) : null;
    announce(
      `${hexWords(hex, at)}${isPreview(preview) ? ` ${t.combat.columnWord(preview.column)}, ${t.attack.ground(percentOf36(preview.groundTaken))}.` : ''}`,
    );
  };

  return (event) => {
    if (event.target !== event.currentTarget) return;
    const action = keyAction(event, letterKeys, remapped);
    // The end of the phase works everywhere and is heard by the window.
    if (!action || action.kind === 'endPhase') return;
    event.preventDefault();
    switch (action.kind) {
      case 'step':
        return goTo(stepFrom(board, start(), action.direction));
      case 'zigzag':
        return goTo(zigzagFrom(board, start(), action.down));
      case 'choose': {
        const hex = start();
        if (keys.choose(hex, { ...PLAIN_PRESS, shift: action.send })) announce(hexWords(hex, at));
        return;
      }
      case 'back':
        select({ type: 'back' });
        return announce(t.keysSay.cancelled);
      case 'takeBack':
        return at.undo();
      case 'help':
        return keys.help();
      case 'command':
        return keys.command();
      case 'zoomIn':
        return handle.current?.zoomBy(1.5);
      case 'zoomOut':
        return handle.current?.zoomBy(1 / 1.5);
      case 'fit':
        return handle.current?.fit();
      case 'next':
        return at.nextUnit(action.backwards);
      case 'objectives':
        return goTo(
          nextOf(
            at.scenario.objectives.map((objective) => objective.hex),
            selection.cursor,
            action.backwards,
          ),
        );
      case 'front':
        return goTo(nextOf(frontHexes(), selection.cursor, action.backwards));
      case 'enemies': {
        const hexes = [
          ...new Set([
            ...situationOf(view).ofSide[enemyOf(at.side)].map((unit) => unit.hex),
            ...view.contacts.map((contact) => contact.hex),
          ]),
        ];
        return hexes.length ? goTo(nextOf(hexes, selection.cursor, action.backwards)) : announce(t.keysSay.noEnemy);
      }
      case 'unsupplied': {
        const hexes = byTrouble(view)
          .filter((unit) => unit.supply !== 'open')
          .map((unit) => unit.hex);
        return hexes.length ? goTo(nextOf(hexes, selection.cursor, action.backwards)) : announce(t.keysSay.allSupplied);
      }
      case 'together':
        return keys.together(start());
      case 'reach':
        return sayReach();
      case 'threats':
        return sayThreats();
      case 'why':
        return sayWhy();
      case 'inspect':
        return inspect();
      case 'hint':
        return at.askHint?.();
      case 'overlay': {
        const key = OVERLAY_KEYS[action.number - 1];
        if (key && keys.overlays.includes(key)) keys.toggleOverlay(key);
        return;
      }
    }
  };
};
