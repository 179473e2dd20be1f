import { Link } from 'wouter';
import { t } from '../messages/en.ts';
import css from './parts.module.css';

/** Leads to the rule by its number. */
export const RuleLink = ({ number }: { readonly number: string }) => (
  <Link href={`/learn/rules#rule-${number}`} className={css['rule']}>
    {t.common.rule(number)}
  </Link>
);
