/** Where an extension's code or data does its work. */
export const places = {
  database: 'In the SuperOffice database',
  'script-engine': 'In the CRMScript engine on the server',
  netserver: 'In the NetServer process',
  'web-server': 'On the onsite web server',
  client: 'In the client program',
  browser: "In the user's browser",
  outside: 'Outside SuperOffice',
} as const satisfies Record<string, string>;

export type PlaceId = keyof typeof places;
