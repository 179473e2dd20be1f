/** What the parts of the teacher's desk share. */
import { createContext, useContext } from 'react';
import type { Control, ControlDone, DeskView, PlacePupil, PupilRow } from '../../game/protocol/exercise.ts';
import type { Answered } from '../online/api.ts';

export interface AtDesk {
  readonly desk: DeskView;
  readonly token: string;
  readonly isAbstract: boolean;
  /** Groups that controls are for: those ticked, or all. */
  readonly chosen: readonly number[];
  readonly isAll: boolean;
  readonly choose: (group: number, on: boolean) => void;
  readonly give: (control: Control, groups?: readonly number[]) => Answered<ControlDone>;
  readonly place: (pupil: PupilRow, change: PlacePupil) => Promise<boolean>;
  readonly remove: (pupil: PupilRow) => Promise<boolean>;
  readonly open: (group: number) => void;
  readonly about: (pupil: PupilRow) => void;
  readonly say: (text: string) => void;
}

export const DeskContext = createContext<AtDesk | null>(null);

export const useDesk = (): AtDesk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('used outside the teacher’s desk');
  return desk;
};
