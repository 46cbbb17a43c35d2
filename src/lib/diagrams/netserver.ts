import { apis } from '../../data/apis.ts';
import { platforms } from '../../data/platforms.ts';
import { idsOf } from '../records.ts';
import { drawGrid, type Box } from './grid.ts';
import { nodeId } from './labels.ts';
import { inPairs, nonEmpty } from './lists.ts';
import type { Diagram, TextItem } from './model.ts';

const clients = { id: 'clients', label: 'Clients and apps', href: '/platforms/' } as const;
const apps = {
  id: 'apps',
  label: 'Apps and integrations',
  href: '/extensibility/external-apis/',
} as const;
const netserver = { id: 'netserver', label: 'NetServer', href: '/netserver/' } as const;
const services = { id: 'services', label: apis['web-services'].title } as const;
const core = { id: 'core', label: apis['netserver-core'].title } as const;
const database = {
  id: 'database',
  label: 'SuperOffice database',
  href: '/extensibility/database/',
} as const;

const platformTitles = idsOf(platforms).map((id) => ({ id, title: platforms[id].long }));

const whole = ({ label, ...node }: { id: string; label: string; href?: string }): Box => ({
  ...node,
  lines: [label],
  span: 2,
});

/** NetServer between the clients and the database. */
export const netserverDiagram: Diagram = {
  id: 'netserver',
  title: 'NetServer between clients and database',
  description:
    'Clients, apps and integrations call NetServer. NetServer has two parts: web services on top, and NetServer Core below them. NetServer Core reads and writes the database.',
  caption:
    'Every client works through NetServer. Integrations call the web services; NetServer Core turns each request into SQL.',
  ...drawGrid({
    columns: 2,
    padding: 5,
    rows: [
      [{ ...whole(clients), look: 'heading' }],
      ...inPairs(
        platformTitles.map(({ id, title }) => ({
          id: nodeId('platform', id),
          lines: [title],
          span: 1,
        })),
        1,
      ),
      [whole(apps)],
      [2],
      [{ ...whole(netserver), look: 'heading' }],
      [{ ...whole(services), look: 'strong' }],
      [{ ...whole(core), look: 'strong' }],
      [2],
      [whole(database)],
    ],
    arrows: [
      [apps.id, services.id],
      [core.id, database.id],
    ],
  }),
  text: {
    kind: 'list',
    ordered: true,
    items: [
      {
        label: clients.label,
        href: clients.href,
        note: 'They call NetServer',
        items: nonEmpty(
          [
            ...platformTitles.map(({ title }): TextItem => ({ label: title })),
            { label: apps.label, href: apps.href },
          ],
          'clients',
        ),
      },
      {
        label: netserver.label,
        href: netserver.href,
        note: 'It calls the database',
        items: [
          { label: services.label, note: 'On top' },
          { label: core.label, note: 'Below' },
        ],
      },
      { label: database.label, href: database.href },
    ],
  },
};
