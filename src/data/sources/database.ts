/** Pages of the documentation about the database and what can be added to it. */
import type { Source } from '../sources.ts';

export const databaseSources = {
  'custom-objects/admin/add-udef': { title: 'Add user-defined field', checked: '2026-11-23' },
  'custom-objects/admin/create-extra-field': { title: 'Add extra fields', checked: '2026-11-23' },
  'custom-objects/admin/create-extra-table': { title: 'Add extra table', checked: '2026-11-23' },
  'custom-objects/learn/extra-table': { title: 'Third-party tables', checked: '2026-11-23' },
  'custom-objects/learn/udef': { title: 'User-defined fields explained', checked: '2026-11-23' },
  'custom-objects/reference/index': { title: 'Database customizations', checked: '2026-11-23' },
  'database/dictionary/custompriming-method': {
    title: 'CustomPriming method',
    checked: '2026-11-23',
  },
  'database/dictionary/dictionary-steps': { title: 'Dictionary steps', checked: '2026-11-23' },
  'database/dictionary/howto-make-db-changes': {
    title: 'How to create tables',
    checked: '2026-11-23',
  },
  'database/dictionary/imp-file-format': { title: 'IMP file format', checked: '2026-11-23' },
  'database/dictionary/impfilenames-method': {
    title: 'ImpFileNames method',
    checked: '2026-11-23',
  },
  'database/dictionary/index': { title: 'Continuous Database (CD)', checked: '2026-11-23' },
  'database/dictionary/structure-method': { title: 'Structure method', checked: '2026-11-23' },
  'database/getting-started/index': { title: 'Getting started', checked: '2026-11-23' },
  'database/getting-started/naming-conventions': {
    title: 'Naming conventions',
    checked: '2026-11-23',
  },
  'database/getting-started/special-tables': { title: 'Special tables', checked: '2026-11-23' },
  'database/getting-started/table-id-sequence': { title: 'Sequence', checked: '2026-11-23' },
  'database/overview': { title: 'database', checked: '2026-11-23' },
  'database/security': { title: 'Database security', checked: '2026-11-23' },
  'database/tables/batchtask': { title: 'BatchTask table', checked: '2026-11-23' },
  'database/tables/batchtaskdefinition': {
    title: 'BatchTaskDefinition table',
    checked: '2026-11-23',
  },
  'database/tables/category': { title: 'Category table', checked: '2026-11-23' },
  'database/tables/contact': { title: 'contact table', checked: '2026-11-23' },
  'database/tables/countervalue': { title: 'CounterValue table', checked: '2026-11-23' },
  'database/tables/doctmpl': { title: 'DocTmpl table', checked: '2026-11-23' },
  'database/tables/document': { title: 'document table', checked: '2026-11-23' },
  'database/tables/enums/prefdescvaluetype': {
    title: 'Enum values for PrefDescValueType',
    checked: '2026-11-23',
  },
  'database/tables/enums/preferencelevel': {
    title: 'Enum values for PreferenceLevel',
    checked: '2026-11-23',
  },
  'database/tables/enums/trlogtranstype': {
    title: 'Enum values for TrlogTransType',
    checked: '2026-11-23',
  },
  'database/tables/prefdesc': { title: 'PrefDesc table', checked: '2026-11-23' },
  'database/tables/redletterday': { title: 'redletterday table', checked: '2026-11-23' },
  'database/tables/sale': { title: 'sale table', checked: '2026-11-23' },
  'database/tables/statusdef': { title: 'StatusDef table', checked: '2026-11-23' },
  'database/tables/statusvalue': { title: 'StatusValue table', checked: '2026-11-23' },
  'database/tables/suggestedappointment': {
    title: 'SuggestedAppointment table',
    checked: '2026-11-23',
  },
  'database/transaction-log': { title: 'Travel transaction log', checked: '2026-11-23' },
} as const satisfies Record<string, Source>;
