/** The selection of the data module that the moving guide needs, small enough for the browser. */
import { appItems, moveSteps, outcomes, sameWork, type StepFor } from '../../data/moving-plan.ts';
import { reasons } from '../../data/reasons.ts';
import { rules } from '../../data/rules.ts';
import { readableDate } from '../dates.ts';
import { allPoints, targetById } from '../records.ts';
import { SourceNumbers, type Link, type Text } from '../numbered-sources.ts';
import { allItems, itemGroups, type SourceItem } from './items.ts';
import type { Item, MovingData, Way } from './model.ts';
import { outcomeOf } from './outcome.ts';

/** The rules that every move meets. */
const ruleIds = ['no-compiled-assemblies-online', 'web-services-licence', 'do-not-mix'] as const;

/** The pages that go deeper into what the report says. */
const pages: readonly Link[] = [
  { title: 'Environments', url: '/deployment/online/#environments' },
  {
    title: 'Registration and approval of apps',
    url: '/deployment/online/#apps-registration-and-approval',
  },
  { title: 'Limits for CRMScript', url: '/deployment/online/#limits-for-crmscript' },
  { title: 'Sign-in online', url: '/guides/authentication/#online' },
];

function stepFor(of: StepFor): MovingData['steps'][number]['for'] {
  if (of === 'everything') return { kind: 'everything' };
  if ('area' in of) return { kind: 'area', area: of.area };
  return { kind: 'being' in of ? 'app' : 'gap' };
}

/** What the report is made from, for all items. */
export function movingData(): MovingData {
  const numbers = new SourceNumbers();
  const { text } = numbers;

  const whatOf = ({ online, move }: SourceItem): Text[] => {
    if (online.support === 'no')
      return [text(reasons[online.reason]), ...(online.notes ?? []).map(text)];
    if (move?.kind === 'as-it-is') return [text(move.because)];
    return [...(online.notes ?? []), ...(move?.changes ?? [])].map(text);
  };

  const waysOf = ({ online }: SourceItem): Way[] =>
    (online.support === 'no' ? (online.alternatives ?? []) : []).map(
      ({ use, how, basis, sources }) => ({
        use: use.map(targetById).map(({ title, url }) => ({ title, url })),
        how,
        documented: basis === 'documented',
        sources: numbers.of(sources),
      }),
    );

  const conditionsOf = ({ online, move }: SourceItem): Text[] =>
    online.support !== 'no' && move?.kind === 'as-it-is' ? (online.notes ?? []).map(text) : [];

  const becomesApp = ({ id, online }: SourceItem): boolean => {
    const targets =
      online.support === 'no' ? (online.alternatives ?? []).flatMap(({ use }) => use) : [];
    return [id, ...targets].some((name) => appItems.some((app) => app === name));
  };

  const items = allItems.map((item): Item => ({
    id: item.id,
    title: item.title,
    url: item.url,
    outcome: outcomeOf(item.online, item.move),
    area: item.area,
    app: becomesApp(item),
    ...(item.online.support === 'no' && { reason: reasons[item.online.reason].title }),
    what: whatOf(item),
    ways: waysOf(item),
    conditions: conditionsOf(item),
    // The licence of what stays behind does not matter any more.
    ...(item.online.support !== 'no' &&
      item.licence !== undefined && { licence: text(item.licence) }),
    ...(item.effort !== undefined && { effort: text(item.effort) }),
    ...(item.online.support === 'no' && item.online.gap !== undefined && { gap: item.online.gap }),
  }));

  return {
    checked: readableDate(
      allPoints.map(({ checked }) => checked).reduce((a, b) => (a < b ? a : b)),
    ),
    outcomes,
    groups: itemGroups.map((group) => ({
      id: group.id,
      title: group.title,
      items: group.items.map(({ id }) => id),
    })),
    items,
    steps: Object.values(moveSteps).map((step) => ({
      ...text(step),
      title: step.title,
      why: step.why,
      documented: step.basis === 'documented',
      for: stepFor(step.for),
    })),
    sameWork: Object.values(sameWork).map((same) => ({ ...text(same), items: same.items })),
    rules: ruleIds.map((id) => ({ ...text(rules[id]), title: rules[id].title })),
    pages,
    sources: numbers.links(),
  };
}
