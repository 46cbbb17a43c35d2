import { apis } from '../../data/apis.ts';
import { environments } from '../../data/environments.ts';
import type { LayerGroup } from '../../data/layers.ts';
import { allLayers, type LayerRecord } from '../records.ts';
import { environmentIds } from '../verdicts.ts';
import { drawGrid, type Box, type Row } from './grid.ts';
import { nodeId } from './labels.ts';
import { nonEmpty } from './lists.ts';
import type { Diagram, TextItem } from './model.ts';

const database = { label: 'SuperOffice database', href: '/extensibility/database/' } as const;
const readOnly = 'Read only';
const columns = 6;
const third = columns / 3;

/** The layers of a group, the one farthest from the database first; side by side: writers first. */
function layersOf(group: LayerGroup): readonly LayerRecord[] {
  return allLayers
    .filter((layer) => layer.group === group)
    .sort((a, b) => b.distance - a.distance || b.access.localeCompare(a.access));
}

/** The environments in which every layer of the group can be used, in words: "onsite and online". */
function availableIn(group: LayerGroup): string {
  return environmentIds
    .filter((environment) => layersOf(group).every((layer) => layer[environment].support !== 'no'))
    .map((environment) => environments[environment].title.toLowerCase())
    .join(' and ');
}

const headings: Readonly<Record<LayerGroup, string>> = {
  services: `${apis['web-services'].title}: ${availableIn('services')}`,
  core: `${apis['netserver-core'].title}: ${availableIn('core')}`,
};

/** A title on two lines where one would make the column too wide for a phone. */
const lines = (title: string): string[] => (title.length > 12 ? title.split(' ') : [title]);

const box = (layer: LayerRecord, span: number): Box => ({
  id: nodeId('layer', layer.id),
  lines: lines(layer.title),
  span,
  href: layer.url,
});

function coreRows(): Row[] {
  const core = layersOf('core');
  const distances = [...new Set(core.map(({ distance }) => distance))];
  return distances.map((distance): Row => {
    const side = core.filter((layer) => layer.distance === distance);
    const span = distance === Math.min(...distances) ? columns / side.length : third;
    const free = columns - side.length * span;
    const below = core.some(
      (layer) => layer.access === 'read-only' && layer.distance === distance - 1,
    );
    const rest: (Box | number)[] =
      below && free > 0
        ? [{ id: 'read_only', lines: [readOnly], span: free, look: 'note' }]
        : free > 0
          ? [free]
          : [];
    return nonEmpty([...side.map((layer) => box(layer, span)), ...rest], 'layers of a distance');
  });
}

const item = (layer: LayerRecord): TextItem => ({
  label: layer.title,
  href: layer.url,
  note: layer.access === 'read-only' ? readOnly.toLowerCase() : 'read and write',
});

/** The layers of NetServer, from the web services down to the database. */
export const layersDiagram: Diagram = {
  id: 'layers',
  title: 'The layers of NetServer',
  description:
    'The web services stand on top of NetServer Core. In NetServer Core, entities stand on rows; rows, archive providers and MDO providers stand on OSQL; OSQL stands on the database.',
  caption:
    'The nearer a layer is to the database, the more control you have, and the more you must do yourself. The two kinds of provider only read; all other layers read and write.',
  ...drawGrid({
    columns,
    padding: 5,
    rows: [
      [{ id: 'services', lines: [headings.services], span: columns, look: 'heading' }],
      nonEmpty(
        layersOf('services').map((layer) => box(layer, third)),
        'web services',
      ),
      [{ id: 'core', lines: [headings.core], span: columns, look: 'heading' }],
      ...coreRows(),
      [
        {
          id: 'database',
          lines: [database.label],
          span: columns,
          href: database.href,
          look: 'strong',
        },
      ],
    ],
  }),
  text: {
    kind: 'list',
    ordered: true,
    items: [
      {
        label: headings.services,
        note: 'they stand on NetServer Core',
        items: nonEmpty(layersOf('services').map(item), 'web services'),
      },
      {
        label: headings.core,
        note: 'from the farthest layer to the one nearest to the database',
        items: nonEmpty(layersOf('core').map(item), 'layers of NetServer Core'),
      },
      { label: database.label, href: database.href },
    ],
  },
};
