import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../game/languages.ts';
import type { ClassLanguage } from '../../game/protocol/exercise.ts';
import { languages as l, language } from '../messages/en/language.ts';
import { chooseLanguage } from '../settings/language.ts';
import { languageOfClass } from './api.ts';
import { takeLanguageOf, wasTaken } from './classLanguage.ts';
import css from './classroom.module.css';
import { isCode } from './shapes.ts';

/**
 * Asks for the language of the class as soon as its code is there, before more is typed; `onLeave` is called before the
 * page comes again in it. Then it says so, with the other languages beside it.
 */
export const ClassLanguageNote = (props: { readonly code: string; readonly onLeave: () => void }) => {
  const { code, onLeave } = props;
  const [found, setFound] = useState<ClassLanguage | null>(null);
  useEffect(() => {
    setFound(null);
    if (LANGUAGES.length < 2 || !isCode(code)) return;
    let isAsked = true;
    void languageOfClass(code).then((answer) => {
      // A wrong code is told when the pupil wants to go in.
      if (!isAsked || !answer.ok) return;
      if (!takeLanguageOf(answer.value, onLeave)) setFound(answer.value);
    });
    return () => {
      isAsked = false;
    };
  }, [code, onLeave]);
  if (!found || !wasTaken(found.exercise)) return null;
  return (
    <p className={css['aside']} role="status">
      {l.classIs(LANGUAGE_NAMES[found.language])}{' '}
      {LANGUAGES.filter((each) => each !== language).map((each) => (
        <Button
          key={each}
          lang={each}
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onLeave();
            chooseLanguage(each);
          }}
        >
          {LANGUAGE_NAMES[each]}
        </Button>
      ))}
    </p>
  );
};
