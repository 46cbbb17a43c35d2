/**
 * The ids of points and building blocks, in the order in which readers see them.
 * They stand apart from the records because records refer to each other: a list of ids breaks the circle,
 * and `Record<PointId, Point>` makes a missing or an extra record a compile error.
 */
import type { LevelId } from './levels.ts';

export const pointIdsByLevel = {
  configuration: ['preferences', 'lists', 'custom-fields', 'saint', 'sales-guide', 'project-guide'],
  'ui-workflow': [
    'drive-application-ui',
    'triggers',
    'supermacro',
    'extra-tables',
    'custom-screens',
    'web-panels',
    'zapier',
  ],
  scripting: ['crmscript', 'netserver-scripting', 'windows-client'],
  'external-apis': [
    'soap',
    'restful',
    'quote-connector',
    'erp-sync-connector',
    'database-mirroring',
    'webhooks',
  ],
  'internal-apis': [
    'custom-pages',
    'custom-dialogs',
    'datahandlers',
    'ajax-methods',
    'archive-providers',
    'mdo-providers',
    'document-plugins',
    'sentry-plugins',
    'batch-task-plugins',
  ],
  database: ['database-access-api', 'continuous-database', 'sql-scripts'],
} as const satisfies Record<LevelId, readonly string[]>;

export type PointId = (typeof pointIdsByLevel)[LevelId][number];

/** The ids of one level's points. */
export type PointIdOf<L extends LevelId> = (typeof pointIdsByLevel)[L][number];

export const blockIds = [
  'soprotocol',
  'screen-designer',
  'task-menu-items',
  'trigger-dialogs',
  'scheduled-tasks',
  'dynamic-archive-provider',
  'mass-operations',
  'cloud-documents',
  'roles-and-data-rights',
] as const;

export type BlockId = (typeof blockIds)[number];
