/** The rule about phrases: what readers may ask where a page is the answer. */
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';

/** A phrase as search compares it: "No-code options" and "no code options" are the same. */
export function plainPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

function checkAsked(data: DataSet): Problem[] {
  const owners = new Map<string, string>();
  return [...data.pages, ...data.pointPages].flatMap(({ file, asked }) =>
    asked.flatMap((phrase, index) => {
      const plain = plainPhrase(phrase);
      const earlier = owners.get(plain);
      if (earlier === undefined) owners.set(plain, file);
      return earlier === undefined
        ? []
        : [
            problem(
              file,
              `asked[${index}]`,
              phrase,
              `stands on ${earlier} too. Allowed: each phrase on one page. Keep it where the answer is.`,
            ),
          ];
    }),
  );
}

export const askedRules: readonly LintRule[] = [
  {
    id: 'asked-collisions',
    title: 'A phrase that readers may ask stands on one page.',
    reason: 'Two pages with one phrase share its first place in search, and one is no answer.',
    check: checkAsked,
  },
];
