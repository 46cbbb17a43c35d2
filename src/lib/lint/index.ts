/** All rules over the data. `npm run lint:data` runs them; CONTRIBUTING.md lists them. */
import { aliasRules } from './aliases.ts';
import { askedRules } from './asked.ts';
import { availabilityRules } from './availability.ts';
import { completeRules } from './complete.ts';
import { dateRules } from './dates.ts';
import type { DataSet, Finding, LintRule } from './model.ts';
import { movingRules } from './moving.ts';
import { navigationRules } from './navigation.ts';
import { orderRules } from './order.ts';
import { pageRules } from './pages.ts';
import { sourceRules } from './sources.ts';
import { textRules } from './texts.ts';
import { verdictRules } from './verdicts.ts';

/** The other rules build on these: they read fields and pages without asking whether they are there. */
const firstRules: readonly LintRule[] = [...completeRules, ...pageRules];

export const lintRules: readonly LintRule[] = [
  ...firstRules,
  ...orderRules,
  ...aliasRules,
  ...askedRules,
  ...sourceRules,
  ...dateRules,
  ...verdictRules,
  ...availabilityRules,
  ...movingRules,
  ...textRules,
  ...navigationRules,
];

/**
 * Runs rules over the data and gives what they find, rule by rule. Where records or pages are incomplete it gives
 * that alone: the other rules need whole data.
 */
export function lint(data: DataSet, rules: readonly LintRule[] = lintRules): Finding[] {
  const run = (some: readonly LintRule[]): Finding[] =>
    some.flatMap(({ id, check }) => check(data).map((found) => ({ rule: id, ...found })));
  const first = run(rules.filter((rule) => firstRules.includes(rule)));
  return first.length > 0 ? first : run(rules.filter((rule) => !firstRules.includes(rule)));
}
