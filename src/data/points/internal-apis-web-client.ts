/** The points of the level "Internal APIs" that extend the onsite web client. */
import { pageBuilderEnded } from '../changes.ts';
import type { PointIdOf } from '../ids.ts';
import type { Point, Statement } from '../model.ts';
import { onsiteLicence } from './onsite-licence.ts';

const lastPageBuilderVersion: Statement = {
  text: 'Onsite 10.2.9 is the last version that supports PageBuilder customisations.',
  sources: ['release-notes/eol/index', 'release-notes/eol/pagebuilder'],
};

export const webClientPoints = {
  'custom-pages': {
    title: 'Custom Pages',
    products: ['sales'],
    purpose: 'Add main pages of your own to the onsite web client, or change its standard pages.',
    onsite: { support: 'yes', until: 'up to version 10.2.9', notes: [lastPageBuilderVersion] },
    online: {
      support: 'no',
      reason: 'server-files',
      alternatives: [
        {
          use: ['web-panels'],
          how: 'Show a web page of your own design inside the web client, in a panel or opened from a button. The page runs on your own hosting.',
          basis: 'documented',
          sources: ['online/integrate/index'],
        },
        {
          use: ['screen-designer'],
          how: 'Change the layout, tabs, buttons and links of the standard screens, also for one user group. It does not make new pages.',
          basis: 'documented',
          sources: ['customization/screen-designer/admin/index', 'release-notes/eol/pagebuilder'],
        },
        {
          use: ['custom-screens'],
          how: 'Build a screen in Service, and offer it to users with other plans in a web panel.',
          basis: 'documented',
          sources: ['admin/license/expander-services'],
        },
      ],
      gap: 'A main page of your own that is built from SuperOffice controls.',
    },
    about: [
      'XML files in the SuperOffice Markup Language (SOML) describe each page. PageBuilder turns them into screens.',
      'A page has data handlers and panels. A panel holds cards, a card holds views, a view holds control groups, and these hold the controls.',
      'You can reuse the standard controls, or map a name to a control class in your own assembly.',
      'A merge file adds, replaces or removes single elements, so that you need no copy of the standard file.',
    ],
    audience: ['partner-developer', 'customer-developer'],
    languages: ['XML (SOML)', 'C# or VB.NET for own controls', 'JavaScript'],
    runs: {
      place: 'web-server',
      detail: 'PageBuilder, a part of the ASP.NET web client, reads the files and makes the page.',
    },
    start: [
      'Create a folder that mirrors the sub-folders of App_Data, and name it in web.config with a CustomPath key.',
      'Set CacheConfigurations to false while you develop.',
      'Write So{PageId}Page.config with a title, data handlers, a panel, cards, views and controls.',
      'Declare the page in a merge file for SoApplicationConfiguration, with the type mainpage and an id in lower case.',
      'Add a button to SoNavigatorPanel.config that opens the page.',
      'Restart IIS, refresh the browser and open the page.',
    ],
    names: [
      'SoApplicationConfiguration.config',
      'So{PageId}Page.config',
      'SoObjectMapping.config',
      'SoMenuConfiguration',
      'SoNavigatorPanel.config',
      'ClientConfigurationProvider',
      'CustomPath',
      'mergeaction',
      'SoWebObject',
      'IWebObject',
    ],
    limits: [
      'PageBuilder customisations stop working on screens that SuperOffice has rewritten in its newer framework, SCIL.',
      'An upgrade, a repair or a reinstallation overwrites files that you changed in the standard folder.',
      'A config file in your own folder replaces the whole standard file. Compare the two after each upgrade; merge files need less of this work.',
      'A merge finds its element by id, and in some files by other attributes, such as path, name or mappingname.',
      'In your own assemblies, read and write data through the service layer.',
      'It is up to you to make sure that your own JavaScript works in your environment.',
    ],
    licence: onsiteLicence,
    related: ['custom-dialogs', 'datahandlers', 'ajax-methods', 'web-panels', 'archive-providers'],
    docs: 'ui/web-app/index',
    sources: [
      'ui/web-app/overview',
      'ui/web-app/getting-started/set-up-custom-folder',
      'ui/web-app/pagebuilder/config/page',
      'ui/web-app/pagebuilder/config/merge-files-and-actions',
      'ui/web-app/pagebuilder/config/object-mapping',
      'automation/overview',
    ],
    aliases: ['custom page', 'pagebuilder', 'soml', 'main page', 'custompath', 'merge file'],
    checked: '2026-11-23',
    changed: [pageBuilderEnded],
  },

  'custom-dialogs': {
    title: 'Custom Dialogs',
    products: ['sales'],
    purpose: 'Add dialog windows to the onsite web client, or change its standard ones.',
    onsite: { support: 'yes', until: 'up to version 10.2.9', notes: [lastPageBuilderVersion] },
    online: {
      support: 'no',
      reason: 'server-files',
      alternatives: [
        {
          use: ['screen-designer'],
          how: 'Change the layout of the Follow-up dialog and of the Document dialog. Other dialogs are not covered.',
          basis: 'documented',
          sources: ['customization/screen-designer/admin/index'],
        },
        {
          use: ['trigger-dialogs'],
          how: 'Let a CRMScript trigger show a question, a message or a few input fields when a user saves.',
          basis: 'suggested',
          sources: ['automation/crmscript/tutorials/using-dialogs-in-triggers'],
        },
        {
          use: ['web-panels'],
          how: 'Show your own web page in a tab of a standard dialog, or in a separate window.',
          basis: 'suggested',
          sources: ['customization/web-panels/admin/index'],
        },
      ],
      gap: 'A dialog of your own with a free layout.',
    },
    about: [
      'A dialog is built like a custom page, but it is declared with the type dialog, a height and a width.',
      'A dialog has one panel. A main page usually has four: menu, content, navigator and button bar.',
      'Script opens it, from a button, a menu or a link.',
      'It can use your own controls, data handlers and field checks.',
    ],
    audience: ['partner-developer', 'customer-developer'],
    languages: ['XML (SOML)', 'C# or VB.NET for own controls', 'JavaScript'],
    runs: {
      place: 'web-server',
      detail: 'PageBuilder makes the dialog in the onsite web client; the browser shows it.',
    },
    start: [
      'Set up a folder for your config files, as for a custom page.',
      'Write So{PageId}Page.config. The id of its page element ends in Dialog.',
      'Declare it in SoApplicationConfiguration with the type dialog, a height, a width and an id in lower case.',
      'Fill a panel of the type SoDialogPanel with cards, views and controls, and give each control a data source.',
      'Add a button whose click calls Dialog.open.',
      'Restart IIS and open the dialog.',
    ],
    names: [
      'SoApplicationConfiguration.config',
      'So{PageId}Page.config',
      'SoDialogPanel',
      'Dialog.open',
      'Dialog.Information',
      'IValidation',
    ],
    limits: [
      'PageBuilder customisations stop working on screens that SuperOffice has rewritten in its newer framework, SCIL.',
      'The id is in lower case in SoApplicationConfiguration. The page file has no such rule.',
      'The part [dialog=...] of a SoProtocol address has no effect on pages built with SCIL.',
      'Keep your files in your own folder: an upgrade overwrites the standard one. Compare replaced files after each upgrade.',
    ],
    licence: onsiteLicence,
    related: ['custom-pages', 'datahandlers', 'trigger-dialogs', 'triggers', 'web-panels'],
    docs: 'ui/web-app/index',
    sources: [
      'ui/web-app/pagebuilder/config/page',
      'ui/web-app/getting-started/set-up-custom-folder',
      'ui/web-app/pagebuilder/config/object-mapping',
      'customization/soprotocol/index',
      'release-notes/eol/pagebuilder',
    ],
    aliases: ['custom dialog', 'popup', 'pop-up', 'modal', 'dialog window'],
    checked: '2026-11-23',
    changed: [
      pageBuilderEnded,
      {
        overview:
          'The overview links custom pages, custom dialogs and data handlers to one landing page.',
        text: 'The documentation has no page that is only about dialogs. The page on page config files describes them together with pages.',
        certainty: 'inferred',
        sources: ['ui/web-app/index', 'ui/web-app/pagebuilder/config/page'],
      },
    ],
  },

  datahandlers: {
    title: 'DataHandlers',
    products: ['sales'],
    purpose:
      'Load, hold and save the data behind a page of the onsite web client in your own class.',
    onsite: { support: 'yes', until: 'up to version 10.2.9', notes: [lastPageBuilderVersion] },
    online: {
      support: 'no',
      reason: 'compiled-assembly',
      alternatives: [
        {
          use: ['triggers'],
          how: 'Check a record, set values or block the save in a trigger that runs before saving. A trigger cannot feed data of your own into the page.',
          basis: 'suggested',
          sources: ['automation/trigger/index'],
        },
        {
          use: ['web-panels', 'restful'],
          how: 'Show the extra data in a web panel. Your own server behind it reads and writes SuperOffice data over REST.',
          basis: 'suggested',
          sources: ['online/integrate/index'],
        },
      ],
      gap: 'Load and save logic of your own for a standard page.',
    },
    about: [
      'A data handler is the layer between the screens and the web services.',
      'It exposes carriers: a key and an object. A control names the one it shows in its datasource, as handler.carrier.',
      'Your own handler adds data to a page, or changes what happens on load and save.',
      'You can also use a standard handler, for example ContactEntityDataHandler, or derive from one.',
    ],
    audience: ['partner-developer', 'customer-developer'],
    languages: ['C#', 'VB.NET', 'XML'],
    runs: {
      place: 'web-server',
      detail: 'In the process of the onsite web client, which loads the class from its bin folder.',
    },
    start: [
      'Create a class library with a class that derives from DataHandlerBase.',
      'Override Initialize, Load or Save, and add a carrier.',
      'Build it and copy the DLL to the bin folder of the web client.',
      'Map the class in SoObjectMapping.config with the object type IDataHandler.',
      'Declare the handler in the datahandlers element of a page.',
      'Bind a control to the carrier through its datasource element.',
      'Restart IIS and open the page.',
    ],
    names: [
      'IDataHandler',
      'DataHandlerBase',
      'SuperOffice.CRM.Web.Data',
      'Initialize',
      'Load',
      'Save',
      'SoObjectMapping.config',
      'datahandlers',
      'datasource',
      'ContactEntityDataHandler',
    ],
    limits: [
      'PageBuilder customisations stop working on screens that SuperOffice has rewritten in its newer framework, SCIL.',
      'The type in the page must equal the mappingname. The public example uses two different names.',
      'Read and write data through the service layer.',
      'The assembly must fit the version of the web client: build and test it again for each upgrade.',
      'Override only the methods that you need; the base class has the others.',
      'On the start page of this topic, the links to the two how-tos (add your own, use an existing one) are swapped.',
    ],
    licence: onsiteLicence,
    related: ['custom-pages', 'ajax-methods', 'triggers', 'netserver-scripting'],
    docs: 'ui/web-app/pagebuilder/datahandlers/index',
    sources: [
      'ui/web-app/pagebuilder/datahandlers/index',
      'ui/web-app/pagebuilder/datahandlers/add-custom-datahandler',
      'ui/web-app/pagebuilder/datahandlers/use-builtin-datahandler',
      'ui/web-app/pagebuilder/datahandlers/idatahandler',
      'ui/web-app/pagebuilder/config/object-mapping',
      'release-notes/eol/pagebuilder',
    ],
    aliases: ['data handler', 'data handlers', 'idatahandler', 'data carrier'],
    checked: '2026-11-23',
    changed: [
      pageBuilderEnded,
      {
        overview:
          'The overview links custom pages, custom dialogs and data handlers to one landing page.',
        text: 'Data handlers have a section of their own, with two how-tos.',
        certainty: 'stated',
        sources: ['ui/web-app/pagebuilder/datahandlers/index'],
      },
    ],
  },

  'ajax-methods': {
    title: 'Ajax Methods',
    products: ['sales'],
    purpose:
      'Call your own server method from JavaScript in the onsite web client, without a reload.',
    onsite: {
      support: 'yes',
      notes: [
        {
          text: 'PageBuilder customisations ended with onsite 10.2.9. The notice does not mention Ajax methods.',
          sources: ['release-notes/eol/index', 'release-notes/eol/pagebuilder'],
        },
      ],
    },
    online: {
      support: 'no',
      reason: 'compiled-assembly',
      alternatives: [
        {
          use: ['screen-designer', 'task-menu-items', 'crmscript'],
          how: 'Put a button on a screen, or an item into the Task menu, that runs a CRMScript on the server.',
          basis: 'suggested',
          sources: [
            'customization/screen-designer/admin/add-button',
            'customization/admin/add-items-to-task-menu',
          ],
        },
        {
          use: ['web-panels', 'restful'],
          how: 'Let a page in a web panel call your own server, which works with SuperOffice data over REST.',
          basis: 'suggested',
          sources: ['online/integrate/index'],
        },
      ],
      gap: 'A server method of your own that the standard screens can call.',
    },
    about: [
      'The JavaScript object AjaxMethodDispatcher calls a method of a class on the web server.',
      'CallSync waits for the answer. CallASync continues at once and calls a function of yours when the answer arrives.',
      'Your own classes can be called after you register them as AjaxMethod.',
      'The server method knows the session of the user and the current records.',
    ],
    audience: ['partner-developer', 'customer-developer'],
    languages: ['JavaScript', 'C#'],
    runs: {
      place: 'web-server',
      detail: "The class runs on the onsite web server; JavaScript in the user's browser calls it.",
    },
    start: [
      'Write a class with a public method that returns a string.',
      'Copy the assembly to the bin folder of the web client.',
      'Register the class in SoObjectMapping.config with the type AjaxMethod, or with the attribute SoWebObject and the interface IWebObject.',
      'Add a button to a page config.',
      'In its click, call the method by its full class name through AjaxMethodDispatcher.',
      'Show the result with Dialog.Information.',
    ],
    names: [
      'AjaxMethodDispatcher',
      'CallSync',
      'CallASync',
      'AjaxMethod',
      'xusing_ajaxnet',
      'SoWebObject',
      'IWebObject',
      'SuperStateManager',
      'SuperOffice.CRM.Web.AjaxMethods',
    ],
    limits: [
      'Call the method by its full name. The mapping name alone does not work.',
      'Return a string: the concept page demands it. The batch tutorial returns an object, so a string is the safe choice.',
      'The number and the types of the arguments must match the method.',
      'A synchronous call stops the page until the answer is there.',
      'Check rights and input in the method, as in all code that a browser calls.',
    ],
    licence: onsiteLicence,
    related: ['custom-pages', 'batch-task-plugins', 'crmscript', 'restful', 'task-menu-items'],
    docs: 'ui/web-app/custom-ajax-methods',
    sources: [
      'ui/web-app/custom-ajax-methods',
      'ui/web-app/pagebuilder/config/object-mapping',
      'api/tutorials/sem-batch-processing/index',
    ],
    aliases: ['ajax', 'ajax method', 'ajaxmethoddispatcher', 'callsync', 'callasync'],
    checked: '2026-11-23',
    changed: [
      {
        overview: pageBuilderEnded.overview,
        text: 'PageBuilder customisation is no longer supported; the last version with it is onsite 10.2.9. Ajax methods belong to the same web client SDK, so we read the notice as covering them too.',
        certainty: 'inferred',
        sources: ['release-notes/eol/pagebuilder', 'ui/web-app/overview'],
      },
    ],
  },
} as const satisfies Partial<Record<PointIdOf<'internal-apis'>, Point>>;
