import { usePrintTokens } from '../match/usePrintTokens.ts';
import { ReplayScreen } from './ReplayScreen.tsx';
import { WithReel } from './WithReel.tsx';

export const ReplayPage = ({ id }: { readonly id: string }) => {
  usePrintTokens();
  return (
    <WithReel id={id} path={(key) => `/replay/${key}`}>
      {(reel, outlines) => <ReplayScreen key={reel.key} reel={reel} outlines={outlines} />}
    </WithReel>
  );
};
