import { apis } from '../../data/apis.ts';
import { allPlatforms } from '../records.ts';
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

const clientNodes = allPlatforms.map(({ id, long, url }) => ({ id, title: long, href: url }));

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
    'Clients, apps and integrations reach the data through NetServer. Try the web services first. NetServer Core turns what you ask for into SQL.',
  ...drawGrid({
    columns: 2,
    padding: 5,
    rows: [
      [{ ...whole(clients), look: 'heading' }],
      ...inPairs(
        clientNodes.map(({ id, title, href }) => ({
          id: nodeId('platform', id),
          lines: [title],
          span: 1,
          href,
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
        note: 'they call NetServer',
        items: nonEmpty(
          [
            ...clientNodes.map(({ title, href }): TextItem => ({ label: title, href })),
            { label: apps.label, href: apps.href },
          ],
          'clients',
        ),
      },
      {
        label: netserver.label,
        href: netserver.href,
        note: 'it calls the database',
        items: [
          { label: services.label, note: 'on top' },
          { label: core.label, note: 'below' },
        ],
      },
      { label: database.label, href: database.href },
    ],
  },
};
