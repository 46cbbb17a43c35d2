/** All rules over the data. `npm run lint:data` runs them; CONTRIBUTING.md lists them. */
import { aliasRules } from './aliases.ts';
import { dateRules } from './dates.ts';
import type { DataSet, Finding, LintRule } from './model.ts';
import { navigationRules } from './navigation.ts';
import { orderRules } from './order.ts';
import { sourceRules } from './sources.ts';
import { textRules } from './texts.ts';
import { verdictRules } from './verdicts.ts';

export const lintRules: readonly LintRule[] = [
  ...orderRules,
  ...aliasRules,
  ...sourceRules,
  ...dateRules,
  ...verdictRules,
  ...textRules,
  ...navigationRules,
];

/** Runs rules over the data and gives what they find, rule by rule. */
export function lint(data: DataSet, rules: readonly LintRule[] = lintRules): Finding[] {
  return rules.flatMap(({ id, check }) => check(data).map((found) => ({ rule: id, ...found })));
}
