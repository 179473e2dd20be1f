import { createPortal } from 'react-dom';
import { useLive } from './live.ts';

export const LiveRegion = () => {
  const { said, host } = useLive();
  return createPortal(
    <div className="out-of-sight" role="status" aria-live="polite" aria-atomic="true">
      {/* A no-break space in every second sentence makes it a new one. */}
      {said.text}
      {said.turn % 2 ? '\u00a0' : ''}
    </div>,
    host ?? document.body,
  );
};
