import { controlKey } from '../messages/en/phrases.ts';
import { t } from '../messages/en.ts';
import { useSettings } from '../settings/useSettings.ts';
import css from './help.module.css';
import { codeOf, keyName, type LetterAction } from './keyboard.ts';

/** Every key of the map, as it is set now. */
export const KeysHelp = () => {
  const { keys, letterKeys } = useSettings();
  const letter = (action: LetterAction) => keyName(codeOf(action, keys));
  const { actions, groups } = t.help;
  const rows: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
    [
      groups.move,
      [
        [['←', '→'], actions.west],
        [['↑', '↓'], actions.north],
        [(['northWest', 'northEast', 'west', 'east', 'southWest', 'southEast'] as const).map(letter), actions.ring],
        [[letter('objectives')], actions.objectives],
        [[letter('front')], actions.front],
        [[letter('enemies')], actions.enemies],
        [[letter('unsupplied')], actions.unsupplied],
      ],
    ],
    [
      groups.act,
      [
        [['Enter'], actions.choose],
        [['Shift', 'Enter'], actions.send],
        [[letter('together')], actions.together],
        [['Esc'], actions.back],
        [[letter('next')], actions.next],
        [['Shift', letter('next')], actions.previous],
        [[letter('takeBack')], actions.takeBack],
        [['/'], actions.command],
      ],
    ],
    [
      groups.ask,
      [
        [[letter('inspect')], actions.inspect],
        [[letter('reach')], actions.reach],
        [[letter('threats')], actions.threats],
        [[letter('why')], actions.why],
        [[letter('hint')], actions.hint],
      ],
    ],
    [
      groups.show,
      [
        [['1', '…', '7'], actions.overlays],
        [['+', '−', '0'], actions.zoom],
        [['?'], actions.help],
      ],
    ],
    [groups.match, [[[controlKey, 'Enter'], actions.endPhase]]],
  ];
  return (
    <div className={css['keys']}>
      <p>{t.help.lead}</p>
      {letterKeys ? null : <p>{t.settings.letters}: –</p>}
      <div className={css['groups']}>
        {rows.map(([title, list]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {list.map(([names, what]) => (
                <div key={what}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
};
