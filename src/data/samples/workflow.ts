/** Samples for what administrators set up and what changes the user's work. */
import type { Sample } from './model.ts';

export const workflowSamples = {
  'preference-value': {
    title: 'Read a setting of your own, with the level it comes from',
    environments: ['onsite', 'online'],
    needs: 'The npm package @superoffice/webapi, Node.js and an access token of a user.',
    files: ['workflow/preference-value.ts'],
    sources: [
      'api/web-services/howto/user-preferences/get-preferences-preferenceagent',
      'npm/superoffice-webapi',
    ],
  },
  'list-items': {
    title: 'Read a list, add an item, read the list as a user sees it',
    environments: ['onsite', 'online'],
    needs: 'An access token; to add an item, a user who may change lists.',
    files: ['workflow/list-items.http'],
    sources: [
      'api/lists/services/how-to/create-list-item',
      'api/web-services/endpoints/rest-webapi/index',
    ],
  },
  'custom-field-values': {
    title: 'Search by a user-defined field and change one',
    environments: ['onsite', 'online'],
    needs:
      'An access token, and published fields of the company: SuperOffice:1 (short text) and SuperOffice:3 (number).',
    files: ['workflow/custom-field-values.http'],
    sources: ['api/web-services/endpoints/rest-webapi/index', 'custom-objects/reference/index'],
  },
  'guide-follow-up': {
    title: 'Create a follow-up from a suggestion of the sales guide',
    environments: ['onsite', 'online'],
    needs: 'Development Tools, and the ids of a suggestion, a sale and a user.',
    files: ['workflow/guide-follow-up.crmscript'],
    sources: [
      'automation/crmscript/howto/sale/guides',
      'automation/crmscript/reference/CRMScript.NetServer.NSAppointmentAgent',
    ],
  },
  'guide-milestone': {
    title: 'Add a milestone to a project guide',
    environments: ['onsite', 'online'],
    needs:
      'Development Tools, and a project type whose status 4 is linked by the row 7 of ProjectTypeStatusLink.',
    files: ['workflow/guide-milestone.crmscript'],
    sources: [
      'automation/crmscript/howto/project/guides',
      'automation/crmscript/reference/CRMScript.NetServer.NSSuggestedAppointmentEntity',
    ],
  },
  'com-current-company': {
    title: 'Show the company that is open in the Windows client',
    environments: ['onsite'],
    needs:
      'The Windows client on the same computer, and a COM reference to the SuperOffice Application Server 1.0 Type Library.',
    files: ['workflow/com-current-company.cs'],
    sources: ['api/authentication/onsite/com/index'],
  },
  'trigger-sale-name': {
    title: 'Demand a name for a sale and complete it',
    environments: ['onsite', 'online'],
    needs: 'Development Tools, and a trigger on the event Before saving sale.',
    files: ['workflow/trigger-sale-name.crmscript'],
    sources: [
      'automation/crmscript/reference/CRMScript.Native.EventData',
      'automation/trigger/reference/CRMScript.Event.Trigger',
    ],
  },
  'table-rows': {
    title: 'Insert, read, change and find rows of an extra table',
    environments: ['onsite', 'online'],
    needs:
      'An access token, and an extra table y_loan with the fields x_company (company relation) and x_item (short text).',
    files: ['workflow/table-rows.http'],
    sources: [
      'api/web-services/howto/custom-objects/rest-add-custom-object-row',
      'api/web-services/howto/custom-objects/rest-get-custom-object-row',
      'api/web-services/howto/custom-objects/rest-update-custom-object-row',
      'api/web-services/howto/custom-objects/custom-objects-search',
    ],
  },
  'screen-chooser': {
    title: 'Send the user to your screen',
    environments: ['onsite', 'online'],
    needs: 'Development Tools, and a screen with the ID string loan_overview.',
    files: ['workflow/screen-chooser.crmscript'],
    sources: ['ui/blogic/screen-choosers'],
  },
  'screen-loans': {
    title: 'Fill an element while the screen loads',
    environments: ['onsite', 'online'],
    needs:
      'A screen with an element named loans, and the extra table y_loan with the fields x_company and x_item.',
    files: ['workflow/screen-loans.crmscript'],
    sources: [
      'automation/crmscript/reference/CRMScript.Native.HtmlElement',
      'automation/crmscript/searchengine/se-results',
      'ui/blogic/screen-events',
    ],
  },
  'web-panel': {
    title: 'A page that opens the sales of the current company',
    environments: ['onsite', 'online'],
    needs:
      'A web server with HTTPS, and the address of your SuperOffice instead of crm.example.com.',
    files: ['workflow/web-panel.html'],
    sources: ['customization/soprotocol/index', 'customization/soprotocol/navigation-points'],
  },
} as const satisfies Record<string, Sample>;
