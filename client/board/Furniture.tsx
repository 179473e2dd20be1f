/** What lies along the map's edges: scale, legend, attribution. Their words are the caller's. */
import { type ReactNode, useEffect, useState } from 'react';
import type { BoardHandle } from './types.ts';

const ROUND_KM = [1, 2, 5, 10, 20, 50];

/** The longest round distance that fits, with a mark in the middle. */
export function ScaleBar({
  handle,
  kilometres,
  most = 150,
}: {
  handle: BoardHandle;
  kilometres: (km: number) => string;
  most?: number;
}) {
  const [k, setK] = useState(() => handle.looking().k);
  useEffect(() => {
    let timer = 0;
    // Only when the map has come to rest: nothing is rendered while it moves.
    const stop = handle.onMove(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setK(handle.looking().k), 160);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [handle]);
  const km = ROUND_KM.findLast((distance) => distance * k <= most) ?? 1;
  const w = km * k;
  return (
    <span className="scale">
      <svg width={w + 2} height="8" aria-hidden="true">
        <path d={`M1 1V7H${w + 1}V1M${w / 2 + 1} 4V7`} />
      </svg>
      {kilometres(km)}
    </span>
  );
}

export function Legend({ children }: { children: ReactNode }) {
  return <div className="legend">{children}</div>;
}

export type KeyKind = 'heldUA' | 'heldRU' | 'front' | 'ghost' | 'history' | 'contested' | 'claim';

const KEYS: Readonly<Record<KeyKind, ReactNode>> = {
  heldUA: <path className="UA hatch" d="M0 0H24V12H0ZM-2 6L8 -4M0 12L12 0M6 18L24 0M14 16L28 2" />,
  heldRU: <path className="RU hatch" d="M0 0H24V12H0ZM26 6L16 -4M24 12L12 0M18 18L0 0M10 16L-4 2" />,
  front: (
    <>
      <path className="UA" d="M0 3.5H24" strokeWidth="4.5" />
      <path className="RU" d="M0 8.5H24" strokeWidth="4.5" />
      <path className="mid" d="M0 6H24" strokeWidth="1.5" />
    </>
  ),
  ghost: <path className="hair dotted" d="M1 6H24" strokeWidth="1.8" />,
  history: <path className="hair" d="M0 6H24" strokeWidth="2.2" strokeDasharray="8 4" />,
  contested: <path className="hair dotted" d="M3 2H24M1 6H24M3 10H24" strokeWidth="1.7" />,
  claim: <path className="hair dotted" d="M2 2H22V10H2Z" strokeWidth="2.2" />,
};

Legend.Key = function Key({ kind, children }: { kind: KeyKind; children: ReactNode }) {
  return (
    <span>
      <svg width="24" height="12" aria-hidden="true">
        {KEYS[kind]}
      </svg>
      {children}
    </span>
  );
};

export function Attribution({ children }: { children: ReactNode }) {
  return (
    <div className="attribution" data-over-map>
      {children}
    </div>
  );
}
