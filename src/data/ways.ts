/** The ways into the guide: the questions that readers come with, and where each is answered. */
import { pointIdsByLevel } from './ids.ts';

export interface Way {
  readonly question: string;
  readonly answer: string;
  readonly url: string;
}

const pointCount = Object.values(pointIdsByLevel).flat().length;

export const ways: readonly Way[] = [
  {
    question: 'Which layer do I work at?',
    answer: "NetServer's layers compared, with reasons to choose each.",
    url: '/netserver/',
  },
  {
    question: 'What can I extend?',
    answer: 'The levels, from a setting in the admin pages down to the database.',
    url: '/extensibility/',
  },
  {
    question: 'Does it work onsite and online?',
    answer: `One table of ${pointCount} extensibility points. Every "no" has a reason and what to use instead.`,
    url: '/matrix/',
  },
  {
    question: 'Which API do I use?',
    answer: 'Tick your case: what fits, in order, and what your answers rule out.',
    url: '/guides/choose-an-api/',
  },
  {
    question: 'Which API works with which client?',
    answer: 'Web services, NetServer Core or COM: one table.',
    url: '/platforms/',
  },
  {
    question: 'What happens to our onsite solution in the cloud?',
    answer: 'Tick what it uses: a report of what moves, changes, or has no replacement.',
    url: '/deployment/moving-online/',
  },
  {
    question: 'What changes online?',
    answer: 'What tenants share, what that rules out, and what takes its place.',
    url: '/deployment/online/',
  },
  {
    question: 'How do I make the first call?',
    answer: 'Sign in, read one company and change it, in six languages.',
    url: '/guides/first-request/',
  },
  {
    question: 'Automation or integration?',
    answer: 'Questions that decide it, and worked cases.',
    url: '/guides/automation-or-integration/',
  },
];
