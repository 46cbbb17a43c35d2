/** Cases that many readers have, and what the answer adds to certain cases. */
import { onsiteFrozen, windowsClientGone } from '../changes.ts';
import type { Statement } from '../model.ts';
import { rules } from '../rules.ts';
import type { CommonCase } from './model.ts';

/** A statement of another record, without what else that record says. */
const statementOf = ({ text, sources }: Statement): Statement => ({ text, sources });

/** What a case must be told, by the name under which `src/lib/choosing/recommend.ts` knows it. */
export const cautions = {
  mix: statementOf(rules['do-not-mix']),
  windows: statementOf(windowsClientGone),
  'onsite-only': statementOf(onsiteFrozen),
  'both-environments': statementOf(rules['no-compiled-assemblies-online']),
  'web-services-first': statementOf(rules['web-services-first']),
} as const satisfies Readonly<Record<string, Statement>>;

export type CautionId = keyof typeof cautions;

export const commonCases: readonly CommonCase[] = [
  {
    title: 'Companies in step with another system, onsite and online',
    query: 'env=onsite,online&job=read,write',
  },
  {
    title: 'A save must follow a rule, online',
    query: 'env=online&job=rules',
  },
  {
    title: 'A page of your own beside the open record, also in Mobile CRM',
    query: 'client=online,mobile&job=ui',
  },
  {
    title: 'Prices and products of an ERP system in quotes, onsite and online',
    query: 'env=onsite,online&job=erp,quotes',
  },
  {
    title: 'Reports over large amounts of data, online',
    query: 'env=online&job=read,bulk&skill=no-code,other',
  },
  {
    title: 'A .NET program with fast access to the database, onsite',
    query: 'client=web&job=read,write&skill=dotnet&need=latency',
  },
  {
    title: 'An old solution for the Windows client',
    query: 'client=windows&job=read,write,events',
  },
  {
    title: 'A nightly job without a server of your own, online',
    query: 'env=online&job=schedule&place=product',
  },
];
