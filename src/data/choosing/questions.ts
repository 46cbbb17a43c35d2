/** The questions of "Choose an API", and the answers that a reader can tick. */
import { environments } from '../environments.ts';
import { platforms } from '../platforms.ts';

export interface Question {
  readonly title: string;
  /** How several ticked answers count together, for readers. */
  readonly several: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface Answer {
  readonly title: string;
  /** The answer within a sentence, where it can rule something out: "By …". */
  readonly short?: string;
}

export const questions = {
  env: {
    title: 'Environments to support',
    several: 'It must work in all that you tick.',
    answers: {
      onsite: { title: environments.onsite.title, short: 'onsite' },
      online: { title: environments.online.title, short: 'online' },
    },
  },
  client: {
    title: 'Clients that must work',
    several: 'It must work in all that you tick.',
    answers: {
      windows: { title: platforms.windows.long, short: 'the Windows client' },
      web: { title: platforms.web.long, short: 'the onsite web client' },
      online: { title: platforms.online.long, short: 'the online web client' },
      service: { title: platforms.service.long, short: 'SuperOffice Service' },
      mobile: { title: 'Mobile CRM', short: 'Mobile CRM' },
    },
  },
  job: {
    title: 'What the solution does',
    several: 'You get one answer for each.',
    answers: {
      read: { title: 'Read and search data' },
      write: { title: 'Create and change data' },
      events: { title: 'React to events' },
      ui: { title: 'Change or extend the user interface' },
      rules: { title: 'Add rules or rights' },
      model: { title: 'Add data fields or tables' },
      bulk: { title: 'Move bulk data' },
      documents: { title: 'Connect documents' },
      erp: { title: 'Connect an ERP system' },
      quotes: { title: 'Connect quotes' },
      schedule: { title: 'Schedule work' },
    },
  },
  place: {
    title: 'Where its code may run',
    several: 'One of the ticked is enough.',
    answers: {
      product: { title: 'In scripts inside SuperOffice', short: 'in scripts inside SuperOffice' },
      server: { title: 'Inside the server', short: 'inside the server' },
      process: { title: 'In its own process', short: 'in its own process' },
    },
  },
  skill: {
    title: 'Skills in your team',
    several: 'One of the ticked is enough.',
    answers: {
      'no-code': { title: 'No code', short: 'no code' },
      crmscript: { title: 'CRMScript', short: 'CRMScript' },
      dotnet: { title: '.NET', short: '.NET' },
      javascript: { title: 'JavaScript or TypeScript', short: 'JavaScript or TypeScript' },
      other: { title: 'Another language', short: 'another language' },
    },
  },
  need: {
    title: 'What matters most',
    several: 'This changes the order only.',
    answers: {
      latency: {
        title: 'Lowest latency to the database',
      },
      sustainability: { title: 'Sustainability' },
      'no-installation': { title: 'No installation, no host' },
    },
  },
} as const satisfies Readonly<Record<string, Question>>;

type Questions = typeof questions;
export type QuestionId = keyof Questions;
export type AnswerId<Q extends QuestionId = QuestionId> = {
  [Id in Q]: keyof Questions[Id]['answers'] & string;
}[Q];

export type ClientId = AnswerId<'client'>;
export type JobId = AnswerId<'job'>;
export type CodePlaceId = AnswerId<'place'>;
export type SkillId = AnswerId<'skill'>;
export type NeedId = AnswerId<'need'>;
