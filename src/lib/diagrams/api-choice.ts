import { platforms } from '../../data/platforms.ts';
import type { ClientId } from '../../data/choosing/questions.ts';
import { recommend } from '../choosing/choose.ts';
import { noCase } from '../choosing/model.ts';
import type { Choice } from '../choosing/recommend.ts';
import { drawGrid, type Box } from './grid.ts';
import { nodeId } from './labels.ts';
import { nonEmpty } from './lists.ts';
import type { Diagram, TextItem } from './model.ts';

interface Branch {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
  readonly apis: readonly Choice[];
}

const branch = (id: ClientId, detail: string, clients: readonly ClientId[]): Branch => ({
  id,
  label: platforms[id].long,
  detail,
  href: `/platforms/${id}/`,
  apis: recommend({ ...noCase, client: clients }).apis,
});

/** What the client of a branch says of an API, where it is not a plain "yes". */
const limitOf = ({ id }: Branch, { means }: Choice): string | undefined => {
  const environment = means.env.onsite.past === true ? means.env.onsite.word : undefined;
  const client =
    id === 'web' && means.client.web?.support === 'partial' ? means.client.web.word : undefined;
  return (client ?? environment)?.toLowerCase().replace('yes, ', '');
};

const branches: readonly Branch[] = [
  branch('online', 'alone, or with others', ['online']),
  branch('web', 'alone, or with Windows', ['web', 'windows']),
  branch('windows', 'alone', ['windows']),
];

const question = { id: 'question', label: 'Which clients must work?' } as const;
const span = 2;
const rows = Math.max(...branches.map(({ apis }) => apis.length));

const apiBox = (of: Branch, at: number): Box | number => {
  const choice = of.apis[at];
  if (choice === undefined) return span;
  const limit = limitOf(of, choice);
  return {
    id: nodeId(of.id, choice.means.id),
    lines: limit === undefined ? [choice.means.title] : [choice.means.title, limit],
    span,
    href: choice.means.url,
    ...(at === 0 && { look: 'strong' as const }),
  };
};

/** From the clients that must work to the APIs that remain, web services first. */
export const apiChoiceDiagram: Diagram = {
  id: 'api-choice',
  title: 'From clients to APIs',
  description:
    'One question, which clients must work, leads to three answers. Below each stand the APIs that remain, the first to consider first. Online leaves the web services alone.',
  caption:
    'The clients decide which APIs remain. Consider the first of a column first; what is nearer to online has a shorter column.',
  ...drawGrid({
    columns: span * branches.length,
    padding: 5,
    rows: [
      [{ id: question.id, lines: [question.label], span: span * branches.length, look: 'heading' }],
      nonEmpty(
        branches.map(({ id, label, detail, href }): Box => ({
          id: nodeId('client', id),
          lines: [label, detail],
          span,
          href,
        })),
        'clients',
      ),
      [span * branches.length],
      ...Array.from({ length: rows }, (_, at) =>
        nonEmpty(
          branches.map((of) => apiBox(of, at)),
          'APIs',
        ),
      ),
    ],
    arrows: branches.map(({ id, apis: [first] }) => [
      nodeId('client', id),
      nodeId(id, first?.means.id ?? ''),
    ]),
  }),
  text: {
    kind: 'list',
    ordered: false,
    items: [
      {
        label: question.label,
        items: nonEmpty(
          branches.map((of): TextItem => ({
            label: of.label,
            detail: of.detail,
            href: of.href,
            items: nonEmpty(
              of.apis.map((choice, at): TextItem => {
                const limit = limitOf(of, choice);
                return {
                  label: choice.means.title,
                  href: choice.means.url,
                  ...(limit !== undefined && { detail: limit }),
                  ...(at === 0 && { note: 'consider it first' }),
                };
              }),
              'APIs',
            ),
          })),
          'clients',
        ),
      },
    ],
  },
};
