import { useId, useState } from 'react';
import { nicknameSchema } from '../../game/protocol/lobby.ts';
import { create } from '../messages/en/online.ts';
import { keepNickname, nicknameKept } from '../online/seats.ts';
import css from './lobby.module.css';

/** The name that this browser keeps, until another is written; `take` answers with it, or says what is wrong with it. */
export const useNickname = () => {
  const [text, setText] = useState(nicknameKept);
  const [isWrong, setWrong] = useState(false);
  const take = (): string | null => {
    const read = nicknameSchema.safeParse(text);
    setWrong(!read.success);
    if (!read.success) return null;
    keepNickname(read.data);
    return read.data;
  };
  return { text, setText, isWrong, take };
};

export const Nickname = ({ text, setText, isWrong }: ReturnType<typeof useNickname>) => {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{create.nickname}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={24}
        autoComplete="nickname"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help`}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <small id={`${id}-help`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? create.nicknameWrong : create.nicknameHelp}
      </small>
    </div>
  );
};
