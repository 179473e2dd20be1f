import { useSaid } from './live.ts';

export const LiveRegion = () => {
  const { text, turn } = useSaid();
  return (
    <div className="out-of-sight" role="status" aria-live="polite" aria-atomic="true">
      {/* A no-break space in every second sentence makes it a new one. */}
      {text}
      {turn % 2 ? '\u00a0' : ''}
    </div>
  );
};
