/** What an author is told about a wrong use of a component in a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  mistakesIn,
  proseComponents,
  type ComponentRule,
  type ComponentUse,
} from '../../src/lib/prose-components.ts';

const use = (name: string, props: ComponentUse['props'] = {}) => mistakesIn({ name, props });

describe('a right use of a component', () => {
  const uses: readonly (readonly [string, ComponentUse['props']])[] = [
    ['Availability', { point: 'triggers' }],
    ['Availability', { layer: 'osql' }],
    ['Availability', { api: 'com', platform: 'web' }],
    ['Alternatives', { point: 'custom-pages' }],
    ['Matrix', {}],
    ['Matrix', { level: 'scripting' }],
    ['Verdicts', { environment: 'online', support: 'no' }],
    ['Callout', { title: 'Any text' }],
    ['Levels', {}],
  ];
  for (const [name, props] of uses) {
    it(`is accepted: <${name}${Object.keys(props)
      .map((key) => ` ${key}`)
      .join('')}>`, () => {
      assert.deepEqual(use(name, props), []);
    });
  }
});

describe('a wrong use of a component', () => {
  const cases: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    [
      'an unknown component',
      use('Matirx'),
      [/^No component is called <Matirx>\. Did you mean "Matrix"\? Allowed: Alternatives, .+\.$/],
    ],
    [
      'a component named like a part of every object',
      use('constructor'),
      [/^No component is called <constructor>\. Allowed: /],
    ],
    [
      'an unknown property',
      use('PointCard', { id: 'zapier', iden: 'x' }),
      [/^<PointCard> has no property "iden"\. Allowed: id\.$/],
    ],
    [
      'a property of a component that takes none',
      use('Levels', { level: 'scripting' }),
      [/^<Levels> takes no properties, but has "level"\.$/],
    ],
    ['a missing property', use('Diagram'), [/^<Diagram> needs the property "id"\.$/]],
    [
      'an unknown id',
      use('PointCard', { id: 'tiggers' }),
      [
        /^<PointCard id="tiggers">: no such value\. Did you mean "triggers"\? Allowed: preferences, /,
      ],
    ],
    [
      'an unknown verdict',
      use('Verdicts', { environment: 'online', support: 'part' }),
      [/^<Verdicts support="part">: no such value\. Allowed: yes, partial, no\.$/],
    ],
    [
      'a value that is an expression',
      use('PointCard', { id: undefined }),
      [/^<PointCard id=\{…\}> must be a plain text: write id="…"\.$/],
    ],
    [
      'an API without its platform',
      use('Availability', { api: 'com' }),
      [/^<Availability api="com"> needs the property "platform" as well\.$/],
    ],
    [
      'a platform without an API',
      use('Availability', { platform: 'web' }),
      [
        /^<Availability platform="web"> needs the property "api" as well\.$/,
        /^<Availability> needs exactly one of point, layer, api, but has none\.$/,
      ],
    ],
    [
      'none of the properties of which one is needed',
      use('Availability'),
      [/^<Availability> needs exactly one of point, layer, api, but has none\.$/],
    ],
    [
      'two of the properties of which one is allowed',
      use('Availability', { point: 'triggers', layer: 'osql' }),
      [/^<Availability> needs exactly one of point, layer, api, but has point and layer\.$/],
    ],
  ];
  for (const [mistake, messages, wanted] of cases) {
    it(`is explained: ${mistake}`, () => {
      assert.equal(messages.length, wanted.length, messages.join('\n'));
      for (const [at, pattern] of wanted.entries()) assert.match(messages[at] ?? '', pattern);
    });
  }

  it('is explained mistake by mistake, all at once', () => {
    assert.equal(use('PointCards', { level: 'scriptin', id: 'x' }).length, 2);
  });
});

describe('the list of components', () => {
  it('names only properties that exist, where one needs another or one is to be chosen', () => {
    const all: Readonly<Record<string, ComponentRule>> = proseComponents;
    for (const [name, { props, oneOf }] of Object.entries(all)) {
      const named = [
        ...(oneOf ?? []),
        ...Object.values(props).flatMap(({ needs }) => (needs === undefined ? [] : [needs])),
      ];
      for (const prop of named) assert.ok(Object.hasOwn(props, prop), `${name}: ${prop}`);
    }
  });
});
