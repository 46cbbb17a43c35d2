/**
 * What is wrong with the overview page itself: links that lead elsewhere than their text says, rows without a link,
 * and differences that belong to no single record. Differences of a record stand in its `changed`.
 */
import type { Change } from './model.ts';
import type { SourceId } from './sources.ts';

export interface LinkRepair {
  /** The words of the link, or the title of a row without one. */
  readonly words: string;
  /** Where the words stand in the overview. */
  readonly where: string;
  /** What the overview links to; absent where there is no link. */
  readonly leadsTo?: string;
  /** `wrong`: another topic. `moved`: an old address. `better`: the topic, but another page helps more. `old`: an old page, and no newer one. `none`: no link. */
  readonly problem: 'wrong' | 'moved' | 'better' | 'old' | 'none';
  readonly right: SourceId;
}

const text = 'running text';
const layers = 'list of layers';
const table = 'table of extensibility points';
const packages = 'list of packages';

export const linkRepairs: readonly LinkRepair[] = [
  {
    words: 'SQL data objects (OSQL)',
    where: layers,
    leadsTo: 'the developer forums',
    problem: 'wrong',
    right: 'api/osql/index',
  },
  {
    words: 'Row and Rows',
    where: layers,
    leadsTo: 'a mail address',
    problem: 'wrong',
    right: 'api/rows/index',
  },
  {
    words: 'Entities',
    where: layers,
    leadsTo: 'the CRMScript overview',
    problem: 'wrong',
    right: 'api/entities/index',
  },
  {
    words: 'MDO Providers',
    where: layers,
    leadsTo: 'the page about OSQL',
    problem: 'wrong',
    right: 'api/mdo-providers/reference/index',
  },
  {
    words: 'SOAP',
    where: 'list of web services',
    leadsTo: 'the pages about webhooks',
    problem: 'wrong',
    right: 'api/reference/soap/index',
  },
  {
    words: 'web service proxies',
    where: text,
    leadsTo: 'the page about NetServer scripting',
    problem: 'wrong',
    right: 'api/web-services/proxies/index',
  },
  {
    words: 'higher-level web services',
    where: text,
    leadsTo: 'the App Store',
    problem: 'wrong',
    right: 'api/web-services/index',
  },
  {
    words: 'NetServer web services',
    where: 'notes of both platform tables',
    leadsTo: 'the App Store',
    problem: 'wrong',
    right: 'api/web-services/index',
  },
  {
    words: 'configuration, SuperOffice section, NetServer configuration documentation',
    where: text,
    leadsTo: 'the page about quote connectors',
    problem: 'wrong',
    right: 'api/config/index',
  },
  {
    words: 'Configuration Guide',
    where: 'related documentation',
    leadsTo: 'the page about quote connectors',
    problem: 'wrong',
    right: 'api/config/index',
  },
  {
    words: 'SuperOffice.NetServer.Core',
    where: packages,
    leadsTo: 'the page about macros',
    problem: 'wrong',
    right: 'nuget/netserver-core',
  },
  {
    words: 'SuperOffice.NetServer.Services',
    where: packages,
    leadsTo: 'the page about custom fields',
    problem: 'wrong',
    right: 'nuget/netserver-services',
  },
  {
    words: 'SuperOffice.WebApi',
    where: packages,
    leadsTo: 'the page about web panels',
    problem: 'wrong',
    right: 'nuget/webapi',
  },
  {
    words: '@SuperOffice/WebApi',
    where: packages,
    leadsTo: 'the page about custom screens',
    problem: 'wrong',
    right: 'npm/superoffice-webapi',
  },
  {
    words: 'Document Plug-in',
    where: text,
    leadsTo: 'the automation overview',
    problem: 'wrong',
    right: 'api/plugins/document/soarc-document-plugin',
  },
  {
    words: 'Sentry Plug-in',
    where: text,
    leadsTo: 'the page about entities',
    problem: 'wrong',
    right: 'api/plugins/sentry/index',
  },
  {
    words: 'Webhooks',
    where: text,
    leadsTo: 'an old address of the webhook pages',
    problem: 'moved',
    right: 'automation/webhook/dev/index',
  },
  {
    words: 'Windows client',
    where: text,
    leadsTo: 'the page about web services',
    problem: 'wrong',
    right: 'onsite/integrate/win-client/index',
  },
  {
    words: 'Windows',
    where: 'both platform tables',
    leadsTo: 'the page about web services',
    problem: 'wrong',
    right: 'onsite/integrate/win-client/index',
  },
  {
    words: 'SuperOffice Service',
    where: text,
    problem: 'none',
    right: 'service/index',
  },
  {
    words: 'Custom Fields',
    where: table,
    leadsTo: 'an address that redirects',
    problem: 'moved',
    right: 'custom-objects/reference/index',
  },
  {
    words: 'SAINT',
    where: table,
    problem: 'none',
    right: 'saint/admin/index',
  },
  {
    words: 'Sales Guide',
    where: table,
    problem: 'none',
    right: 'sale/admin/create-sales-guide',
  },
  {
    words: 'Project Guide',
    where: table,
    problem: 'none',
    right: 'project/admin/create-project-guide',
  },
  {
    words: 'Drive the application UI',
    where: table,
    problem: 'none',
    right: 'onsite/integrate/win-client/index',
  },
  {
    words: 'Zapier',
    where: table,
    leadsTo: 'zapier.com',
    problem: 'better',
    right: 'integrations/zapier/index',
  },
  {
    words: 'Windows Client',
    where: table,
    problem: 'none',
    right: 'automation/windows/win-script-event-system',
  },
  {
    words: 'SOAP',
    where: table,
    leadsTo: 'the pages about webhooks',
    problem: 'wrong',
    right: 'api/reference/soap/index',
  },
  {
    words: 'Database Mirroring',
    where: table,
    leadsTo: 'the authentication overview',
    problem: 'wrong',
    right: 'online/mirroring/overview',
  },
  {
    words: 'Webhooks',
    where: table,
    leadsTo: 'an old address of the webhook pages',
    problem: 'moved',
    right: 'automation/webhook/dev/index',
  },
  {
    words: 'Custom Pages',
    where: table,
    leadsTo: 'one landing page for three rows',
    problem: 'better',
    right: 'ui/web-app/pagebuilder/config/page',
  },
  {
    words: 'Custom Dialogs',
    where: table,
    leadsTo: 'one landing page for three rows',
    problem: 'better',
    right: 'ui/web-app/pagebuilder/config/page',
  },
  {
    words: 'DataHandlers',
    where: table,
    leadsTo: 'one landing page for three rows',
    problem: 'better',
    right: 'ui/web-app/pagebuilder/datahandlers/index',
  },
  {
    words: 'MDO Providers',
    where: table,
    leadsTo: 'the generated reference of the built-in lists',
    problem: 'better',
    right: 'api/lists/entity/how-to/create-list-plugin',
  },
  {
    words: 'Document Plugins',
    where: table,
    leadsTo: 'an article about the COM kind for the Windows client',
    problem: 'old',
    right: 'api/plugins/document/soarc-document-plugin',
  },
  {
    words: 'Batch Task Plugins',
    where: table,
    leadsTo: 'a tutorial from April 2009, for version 6.3 of the web client',
    problem: 'old',
    right: 'api/tutorials/sem-batch-processing/index',
  },
  {
    words: 'Database access API',
    where: table,
    problem: 'none',
    right: 'api/overview/netserver',
  },
  {
    words: 'SQL Scripts',
    where: table,
    problem: 'none',
    right: 'database/overview',
  },
];

/** Differences between the overview and today that hold for no single record. */
export const differences: readonly Change[] = [
  {
    overview: 'The overview prints the table of platforms and APIs twice, under two headings.',
    text: 'Both tables and their notes are the same. This guide shows the table once.',
    certainty: 'stated',
    sources: ['api/overview/index'],
  },
  {
    overview:
      'The overview shows one picture twice: for the architecture, and for the APIs online.',
    text: 'The picture is about the parts of NetServer. For online, this guide draws its own diagram.',
    certainty: 'stated',
    sources: ['api/overview/index'],
  },
  {
    overview: 'In the list of links of the overview, the number 10 is missing.',
    text: 'Nothing in the text refers to it.',
    certainty: 'stated',
    sources: ['api/overview/index'],
  },
  {
    overview:
      'In a note, the overview limits the onsite web client to the script events of NetServer Core.',
    text: 'The note fits what a client calls. NetServer on the same server also loads plugins through Factory/DynamicLoad, and scripts may use all of NetServer Core.',
    certainty: 'inferred',
    sources: ['api/config/factory', 'automation/netserver-scripting/basic-scripting'],
  },
  {
    overview:
      'In a note, the overview sets Local mode for the Windows client, and either mode for the web client.',
    text: 'No other page ties a client to a mode. The pages about the section and about the proxy tell how to choose one.',
    certainty: 'inferred',
    sources: ['api/config/services', 'api/web-services/proxies/built-in'],
  },
];
