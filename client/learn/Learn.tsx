import { Limits, People } from './Article.tsx';
import { PAGES, type PageName } from './Frame.tsx';
import { Glossary } from './Glossary.tsx';
import { Rules } from './Rules.tsx';
import { Sources } from './Sources.tsx';

const VIEWS: Readonly<Record<PageName, () => React.JSX.Element>> = {
  rules: Rules,
  glossary: Glossary,
  limits: Limits,
  people: People,
  sources: Sources,
};

/** The pages around the game; an unknown name shows the rules. */
export const Learn = ({ page }: { readonly page: string }) => {
  const name = PAGES.find((each) => each === page) ?? 'rules';
  const View = VIEWS[name];
  return <View key={name} />;
};
