import { IconX } from '@tabler/icons-react';
import { chancesPromised } from '../../game/rules/battle.ts';
import type { LogEntry } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import type { Kept } from '../offline/matchStore.ts';
import { Promised } from '../panels/LogPanel.tsx';
import { RuleLink } from '../parts/RuleLink.tsx';
import { type News, useTable } from './context.ts';
import css from './match.module.css';

const MOST_LINES = 6;
/** Already plain from the map. */
const SHOWN_BY_MAP = ['moved', 'controlChanged', 'supplyChanged', 'revealed'] as const;

/** What the last order led to, or why it was refused. Announced elsewhere, so not a live region. */
export const NewsStrip = ({
  news,
  kept,
  onClose,
}: {
  readonly news: News;
  readonly kept: Kept;
  readonly onClose: () => void;
}) => {
  const { names, beside, watches } = useTable();
  // In a class a pupil reads the teacher's messages above the match, where they stay until they were read.
  const stands = (kind: LogEntry['what']['kind']): boolean =>
    (kind === 'message' && Boolean(beside) && !watches) || Boolean(beside?.later?.includes(kind));
  const told = news.entries.filter(
    ({ what }) =>
      !stands(what.kind) &&
      (!(SHOWN_BY_MAP as readonly string[]).includes(what.kind) ||
        news.entries.some((entry) => entry.what.kind === 'combat')),
  );
  const combat = told.find(({ what }) => what.kind === 'combat')?.what;
  if (!news.refusal && !news.note && told.length === 0 && kept === 'kept') return null;
  return (
    <section
      className={css['news']}
      data-over-map
      data-refusal={news.refusal ? true : undefined}
      aria-label={t.log.title}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the strip is scrolled by keyboard */}
      <div tabIndex={0}>
        {kept === 'pageOnly' ? <p>{t.storage.pageOnly}</p> : null}
        {news.refusal ? (
          <p>
            {news.refusal.text} {news.refusal.rule ? <RuleLink number={news.refusal.rule} /> : null}
          </p>
        ) : null}
        {news.note ? <p>{news.note}</p> : null}
        {told.slice(0, MOST_LINES).map(({ what }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one order, in order
          <p key={index}>{t.happenings.happeningText(what, names)}</p>
        ))}
        {combat?.kind === 'combat' ? (
          <details>
            <summary>{t.log.promised}</summary>
            <Promised chances={chancesPromised(combat.chances)} rolled={combat.result} />
          </details>
        ) : null}
      </div>
      <button type="button" className={css['x']} aria-label={t.common.close} onClick={onClose}>
        <IconX size={16} aria-hidden />
      </button>
    </section>
  );
};
