import { RULES_VERSION } from '../../game/data/rulesVersion.ts';
import { version } from '../../package.json';
import { ABOUT, about } from '../messages/en/learn.ts';
import { Frame } from './Frame.tsx';
import { Contents, Sections } from './Text.tsx';
import { useGoToHash } from './useHash.ts';

/** What Salient is, from when its facts are, whose work is in it. */
export const About = () => {
  useGoToHash(true);
  return (
    <Frame page="about" title={about.title} lead={about.version(version, RULES_VERSION)}>
      <Contents sections={ABOUT} />
      <Sections sections={ABOUT} />
    </Frame>
  );
};
