import { platforms } from '../../data/platforms.ts';
import type { ClientId } from '../../data/choosing/questions.ts';
import { recommend } from '../choosing/choose.ts';
import { noCase } from '../choosing/model.ts';
import type { Choice } from '../choosing/recommend.ts';
import { drawGrid, type Row } from './grid.ts';
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

/** Columns; an API is set back from the clients that it serves. */
const span = 6;
const indent = 1;

/** The page of an API: a diagram leads to whole pages. */
const pageOf = ({ means: { url } }: Choice): string => url.replace(/#.*/, '');

const apiRow = (of: Branch, choice: Choice, at: number): Row => {
  const limit = limitOf(of, choice);
  return [
    indent,
    {
      id: nodeId(of.id, choice.means.id),
      lines: limit === undefined ? [choice.means.title] : [choice.means.title, limit],
      span: span - indent,
      href: pageOf(choice),
      ...(at === 0 && { look: 'strong' as const }),
    },
  ];
};

const branchRows = (of: Branch): Row[] => [
  [
    {
      id: nodeId('client', of.id),
      lines: [of.label, of.detail],
      span,
      look: 'step',
      href: of.href,
    },
  ],
  ...of.apis.map((choice, at) => apiRow(of, choice, at)),
];

/** From the clients that must work to the APIs that remain, web services first. */
export const apiChoiceDiagram: Diagram = {
  id: 'api-choice',
  title: 'From clients to APIs',
  description:
    'One question, which clients must work, has three answers. Below each answer stand the APIs that remain, the first to consider first. Online leaves the web services alone.',
  caption: 'Start with the filled box. The nearer to online, the fewer APIs work.',
  ...drawGrid({
    columns: span,
    padding: 4,
    rows: [
      [{ id: question.id, lines: [question.label], span, look: 'heading' }],
      ...branches.flatMap(branchRows),
    ],
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
                  href: pageOf(choice),
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
