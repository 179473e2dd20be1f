import { Button } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../game/languages.ts';
import { codeOf, keyName, LETTER_ACTIONS, type LetterAction } from '../match/keyboard.ts';
import { language, languages } from '../messages/en/language.ts';
import { t } from '../messages/en.ts';
import { Segments } from '../parts/Segments.tsx';
import { chooseLanguage } from './language.ts';
import css from './settings.module.css';
import { changeSettings, TEXT_SIZES, THEMES } from './settings.ts';
import { useSettings } from './useSettings.ts';

const ACTION_NAMES: Readonly<Record<LetterAction, string>> = t.settings.actions;

const Flag = (props: {
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <label className={css['flag']}>
    <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
    <span>
      <strong>{props.label}</strong>
      <small>{props.text}</small>
    </span>
  </label>
);

const Keys = () => {
  const { keys } = useSettings();
  const [waiting, setWaiting] = useState<LetterAction | null>(null);
  const [problem, setProblem] = useState('');
  const actions = Object.keys(LETTER_ACTIONS) as LetterAction[];
  const press = (event: React.KeyboardEvent) => {
    if (!waiting) return;
    if (event.key === 'Tab') return setWaiting(null);
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setWaiting(null);
    const taken = actions.find((action) => action !== waiting && codeOf(action, keys) === event.code);
    if (taken || !/^(Key[A-Z]|Semicolon|Quote|Comma|Period|BracketLeft|BracketRight|Backslash)$/.test(event.code)) {
      setProblem(taken ? t.settings.taken(keyName(event.code), ACTION_NAMES[taken]) : t.settings.lettersOnly);
      return;
    }
    setProblem('');
    changeSettings({ keys: { ...keys, [waiting]: event.code } });
    setWaiting(null);
  };
  return (
    <section>
      <h2>{t.settings.keys}</h2>
      <p>{t.settings.keysText}</p>
      <p role="status" className={css['problem']}>
        {problem}
      </p>
      <ul className={css['keys']}>
        {actions.map((action) => (
          <li key={action}>
            <span>{ACTION_NAMES[action]}</span>
            <button
              type="button"
              aria-label={`${t.settings.change(ACTION_NAMES[action])}: ${keyName(codeOf(action, keys))}`}
              onClick={() => setWaiting(action)}
              onKeyDown={press}
              onBlur={() => setWaiting(null)}
              data-waiting={waiting === action || undefined}
            >
              {waiting === action ? t.settings.press : keyName(codeOf(action, keys))}
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" size="sm" onClick={() => changeSettings({ keys: {} })}>
        {t.settings.reset}
      </Button>
    </section>
  );
};

export const SettingsForm = () => {
  const settings = useSettings();
  const s = t.settings;
  return (
    <div className={css['settings']}>
      {LANGUAGES.length > 1 ? (
        <div>
          <Segments
            name="language"
            legend={languages.title}
            legendShown
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
            onChange={chooseLanguage}
          />
          <p className={css['kept']}>{languages.titleText}</p>
        </div>
      ) : null}
      <Segments
        name="theme"
        legend={s.theme}
        legendShown
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: s.themes[value] }))}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Segments
        name="text"
        legend={s.text}
        legendShown
        value={String(settings.textSize)}
        options={TEXT_SIZES.map((size) => ({ value: String(size), label: s.percent(size) }))}
        onChange={(value) => changeSettings({ textSize: TEXT_SIZES.find((size) => String(size) === value) ?? 100 })}
      />
      <Segments
        name="motion"
        legend={s.motion}
        legendShown
        value={settings.motion}
        options={(['system', 'less'] as const).map((value) => ({ value, label: s.motions[value] }))}
        onChange={(motion) => changeSettings({ motion })}
      />
      <Flag label={s.hints} text={s.hintsText} on={settings.hints} onChange={(hints) => changeSettings({ hints })} />
      <Flag
        label={s.textTable}
        text={s.textTableText}
        on={settings.textTable}
        onChange={(textTable) => changeSettings({ textTable })}
      />
      <Flag
        label={s.letters}
        text={s.lettersText}
        on={settings.letterKeys}
        onChange={(letterKeys) => changeSettings({ letterKeys })}
      />
      {settings.letterKeys ? <Keys /> : null}
      <p className={css['kept']}>{s.kept}</p>
    </div>
  );
};
