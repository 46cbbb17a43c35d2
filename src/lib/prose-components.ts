/**
 * The components that pages may use, with their properties and the values these may have.
 * MDX is not type-checked, so the build checks every use against this list (`src/build/checked-components.ts`).
 */
import { apis } from '../data/apis.ts';
import { environments } from '../data/environments.ts';
import { layers } from '../data/layers.ts';
import { levels } from '../data/levels.ts';
import { compatPlatformIds } from '../data/compatibility.ts';
import { blockIds } from '../data/ids.ts';
import { platforms } from '../data/platforms.ts';
import { rules } from '../data/rules.ts';
import { diagramIds } from './diagrams/index.ts';
import { allPoints, idsOf } from './records.ts';
import { sampleIds } from './samples.ts';
import { allowedHint } from './suggest.ts';

export interface PropRule {
  /** The values that may stand there; without it, any text. */
  readonly allowed?: readonly string[];
  readonly required?: true;
  /** Another property that must be given together with this one. */
  readonly needs?: string;
}

export interface ComponentRule {
  readonly props: Readonly<Record<string, PropRule>>;
  /** Exactly one of these properties must be given. */
  readonly oneOf?: readonly string[];
}

const pointIds = allPoints.map(({ id }) => id);
const levelIds = idsOf(levels);

export const proseComponents = {
  Alternatives: { props: { point: { allowed: pointIds, required: true } } },
  Apis: { props: {} },
  Availability: {
    props: {
      point: { allowed: pointIds },
      layer: { allowed: idsOf(layers) },
      api: { allowed: idsOf(apis), needs: 'platform' },
      platform: { allowed: compatPlatformIds, needs: 'api' },
    },
    oneOf: ['point', 'layer', 'api'],
  },
  Block: { props: { id: { allowed: blockIds, required: true } } },
  Blocks: { props: {} },
  Callout: { props: { title: { required: true } } },
  ChangedRecords: { props: {} },
  Channels: { props: {} },
  ChooseApi: { props: {} },
  ChoosingTable: { props: {} },
  CommonCases: { props: {} },
  Diagram: { props: { id: { allowed: diagramIds, required: true } } },
  Differences: { props: {} },
  Glossary: { props: {} },
  Languages: { props: {} },
  LayerCard: { props: { layer: { allowed: idsOf(layers), required: true } } },
  Layers: { props: {} },
  Levels: { props: {} },
  LinkRepairs: { props: {} },
  Matrix: { props: { level: { allowed: levelIds } } },
  MovingOnline: { props: {} },
  MovingTable: { props: {} },
  OnsiteStanding: { props: {} },
  Packages: { props: {} },
  PlatformMatrix: { props: {} },
  PlatformCard: { props: { id: { allowed: idsOf(platforms), required: true } } },
  Platforms: { props: {} },
  PointCard: { props: { id: { allowed: pointIds, required: true } } },
  PointCards: { props: { level: { allowed: levelIds, required: true } } },
  Replacements: { props: { environment: { allowed: idsOf(environments), required: true } } },
  Rule: { props: { id: { allowed: idsOf(rules), required: true } } },
  Sample: { props: { id: { allowed: sampleIds, required: true } } },
  SourceList: { props: {} },
  Verdicts: {
    props: {
      environment: { allowed: idsOf(environments), required: true },
      support: { allowed: ['yes', 'partial', 'no'], required: true },
    },
  },
  Ways: { props: {} },
} as const satisfies Record<string, ComponentRule>;

export type ProseComponentName = keyof typeof proseComponents;

/** A use of a component as an author wrote it. `undefined` as a value: not a plain text (`id={x}`). */
export interface ComponentUse {
  readonly name: string;
  readonly props: Readonly<Record<string, string | undefined>>;
}

/**
 * What is wrong with a use of a component.
 *
 * @param use the element's name and its properties
 * @param registry the components that exist
 * @returns one sentence for each mistake, with the value, what is allowed, and a suggestion; empty when all is well
 */
export function mistakesIn(
  use: ComponentUse,
  registry: Readonly<Record<string, ComponentRule>> = proseComponents,
): string[] {
  const rule = Object.hasOwn(registry, use.name) ? registry[use.name] : undefined;
  if (rule === undefined) {
    return [
      `No component is called <${use.name}>. ${allowedHint(use.name, Object.keys(registry))}`,
    ];
  }
  const names = Object.keys(rule.props);
  const given = Object.keys(use.props);
  const unknown = given
    .filter((name) => !names.includes(name))
    .map((name) =>
      names.length === 0
        ? `<${use.name}> takes no properties, but has "${name}".`
        : `<${use.name}> has no property "${name}". ${allowedHint(name, names)}`,
    );
  const wrong = Object.entries(rule.props).flatMap(([name, prop]) =>
    mistakesInProp(use, name, prop),
  );
  const choices = rule.oneOf ?? [];
  const chosen = choices.filter((name) => given.includes(name));
  const choice =
    choices.length > 0 && chosen.length !== 1
      ? [
          `<${use.name}> needs exactly one of ${choices.join(', ')}, but has ${chosen.length === 0 ? 'none' : chosen.join(' and ')}.`,
        ]
      : [];
  return [...unknown, ...wrong, ...choice];
}

function mistakesInProp(
  { name: component, props }: ComponentUse,
  name: string,
  rule: PropRule,
): string[] {
  if (!Object.hasOwn(props, name)) {
    return rule.required ? [`<${component}> needs the property "${name}".`] : [];
  }
  const value = props[name];
  if (value === undefined) {
    return [`<${component} ${name}={…}> must be a plain text: write ${name}="…".`];
  }
  const mistakes: string[] = [];
  if (rule.allowed !== undefined && !rule.allowed.includes(value)) {
    mistakes.push(
      `<${component} ${name}="${value}">: no such value. ${allowedHint(value, rule.allowed)}`,
    );
  }
  if (rule.needs !== undefined && !Object.hasOwn(props, rule.needs)) {
    mistakes.push(`<${component} ${name}="${value}"> needs the property "${rule.needs}" as well.`);
  }
  return mistakes;
}
