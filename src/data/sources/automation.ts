/** Pages of the part "Automation" of the documentation. */
import type { Source } from '../sources.ts';

export const automationSources = {
  'automation/crmscript/code-quality/best-practices': {
    title: 'CRMScript best practices',
    checked: '2026-11-23',
  },
  'automation/crmscript/datatypes/eventdata-type': { title: 'EventData', checked: '2026-11-23' },
  'automation/crmscript/debugging/built-in-debugger': {
    title: 'Built-in debugger',
    checked: '2026-11-23',
  },
  'automation/crmscript/debugging/development-mode': {
    title: 'Debugging CRMScript modules',
    checked: '2026-11-23',
  },
  'automation/crmscript/debugging/helper-functions-for-logging': {
    title: 'Logging in CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/debugging/log-messages': { title: 'Log Messages', checked: '2026-11-23' },
  'automation/crmscript/debugging/using-trace': { title: 'Using trace', checked: '2026-11-23' },
  'automation/crmscript/fundamentals/syntax': {
    title: 'Code structure (syntax)',
    checked: '2026-11-23',
  },
  'automation/crmscript/fundamentals/try-catch': {
    title: 'Control - try...catch',
    checked: '2026-11-23',
  },
  'automation/crmscript/howto/custom-objects/extra-table': {
    title: 'Third-party tables',
    checked: '2026-11-23',
  },
  'automation/crmscript/howto/project/guides': { title: 'Project guides', checked: '2026-11-23' },
  'automation/crmscript/howto/sale/guides': { title: 'Guides', checked: '2026-11-23' },
  'automation/crmscript/overview/crmscript-usage': {
    title: 'What can I do with CRMScript?',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/envir-and-tools': {
    title: 'How do I create and run CRMScripts?',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/getting-started': {
    title: 'Getting started with CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/overview/index': { title: 'What is CRMScript?', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Global.Void': { title: 'Void', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Native.EventData': {
    title: 'EventData',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.Native.EventDataDialogDefinition': {
    title: 'EventDataDialogDefinition',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.Native.HTTP': { title: 'HTTP', checked: '2026-11-23' },
  'automation/crmscript/reference/CRMScript.Native.HtmlElement': {
    title: 'HtmlElement',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.Native.SearchEngine': {
    title: 'SearchEngine',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.Checkoutstate': {
    title: 'Enum CheckoutState',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSAppointmentAgent': {
    title: 'NSAppointmentAgent',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSContactAgent': {
    title: 'NSContactAgent',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSContactEntity': {
    title: 'NSContactEntity',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.NSSuggestedAppointmentEntity': {
    title: 'NSSuggestedAppointmentEntity',
    checked: '2026-11-23',
  },
  'automation/crmscript/reference/CRMScript.NetServer.ReturnType': {
    title: 'Enum ReturnType',
    checked: '2026-11-23',
  },
  'automation/crmscript/searchengine/se-results': {
    title: 'Exploring search results',
    checked: '2026-11-23',
  },
  'automation/crmscript/searchengine/se-select': {
    title: 'Building a query',
    checked: '2026-11-23',
  },
  'automation/crmscript/tutorials/build-custom-rest-api-methods': {
    title: 'Building custom REST API methods using CRMScript',
    checked: '2026-11-23',
  },
  'automation/crmscript/tutorials/using-dialogs-in-triggers': {
    title: 'Using dialogs in triggers',
    checked: '2026-11-23',
  },
  'automation/macro/index': { title: 'Macros', checked: '2026-11-23' },
  'automation/netserver-scripting/basic-scripting': {
    title: 'Basic NetServer scripting',
    checked: '2026-11-23',
  },
  'automation/netserver-scripting/configure': {
    title: 'How to configure scripting',
    checked: '2026-11-23',
  },
  'automation/netserver-scripting/index': {
    title: 'Scripting in NetServer services',
    checked: '2026-11-23',
  },
  'automation/netserver-scripting/run-scripts': {
    title: 'Three ways to deploy and run scripts',
    checked: '2026-11-23',
  },
  'automation/overview': { title: 'Automation', checked: '2026-11-23' },
  'automation/trigger/create-trigger-macro': {
    title: 'Creating a trigger - Macro',
    checked: '2026-11-23',
  },
  'automation/trigger/create-trigger-script': {
    title: 'Creating a trigger - Script',
    checked: '2026-11-23',
  },
  'automation/trigger/index': { title: 'Triggers', checked: '2026-11-23' },
  'automation/trigger/reference/CRMScript.Event.Trigger': {
    title: 'Trigger',
    checked: '2026-11-23',
  },
  'automation/trigger/reference/index': { title: 'Trigger scripts', checked: '2026-11-23' },
  'automation/trigger/set-validation-rules': {
    title: 'Set validation rule',
    checked: '2026-11-23',
  },
  'automation/trigger/update-value': { title: 'Update values before save', checked: '2026-11-23' },
  'automation/webhook/admin/create': { title: 'Create webhook', checked: '2026-11-23' },
  'automation/webhook/admin/index': { title: 'Webhooks panel', checked: '2026-11-23' },
  'automation/webhook/dev/crmscript-handlers': {
    title: 'CRMScript event handlers',
    checked: '2026-11-23',
  },
  'automation/webhook/dev/event-details': { title: 'Event details', checked: '2026-11-23' },
  'automation/webhook/dev/index': { title: 'SuperOffice Webhooks', checked: '2026-11-23' },
  'automation/webhook/dev/notification': {
    title: 'Receiving notifications',
    checked: '2026-11-23',
  },
  'automation/webhook/dev/register': { title: 'Register a webhook', checked: '2026-11-23' },
  'automation/webhook/dev/security': { title: 'Webhook secrets', checked: '2026-11-23' },
  'automation/webhook/dev/subscription': { title: 'Webhook subscription', checked: '2026-11-23' },
  'automation/webhook/dev/troubleshooting': {
    title: 'Webhook troubleshooting',
    checked: '2026-11-23',
  },
  'automation/webhook/reference/contact-events': {
    title: 'Contact webhook events',
    checked: '2026-11-23',
  },
  'automation/webhook/reference/extratable-events': {
    title: 'ExtraTable events',
    checked: '2026-11-23',
  },
  'automation/webhook/reference/list-events': { title: 'List events', checked: '2026-11-23' },
  'automation/webhook/reference/state-events': { title: 'Error events', checked: '2026-11-23' },
  'automation/webhook/reference/test-event': { title: 'Test event', checked: '2026-11-23' },
  'automation/windows/win-script-event-system': {
    title: 'Win Script and event system',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
