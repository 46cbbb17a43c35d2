/** Rules about aliases: the words that readers type into search. */
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';

/** The registries whose records search can find, in the order in which a collision is reported. */
const aliasRegistries = [
  'points',
  'blocks',
  'layers',
  'apis',
  'platforms',
  'packages',
  'levels',
  'environments',
] as const satisfies readonly (keyof DataSet)[];

interface Owner {
  readonly name: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

const owners = (data: DataSet): Owner[] => [
  ...aliasRegistries.flatMap((registry) =>
    Object.entries(data[registry]).map(([id, { title, aliases }]) => ({
      name: `${registry}.${id}`,
      title,
      aliases: aliases ?? [],
    })),
  ),
  ...data.pages.map(({ file, title, aliases }) => ({ name: file, title, aliases })),
];

function checkForm(data: DataSet): Problem[] {
  return owners(data).flatMap(({ name, title, aliases }) =>
    aliases.flatMap((alias, index) => {
      const field = `aliases[${index}]`;
      const plain = alias.trim().toLowerCase().replace(/\s+/g, ' ');
      if (plain === '')
        return [problem(name, field, alias, 'is empty. Allowed: what a reader would type.')];
      if (alias !== plain)
        return [
          problem(
            name,
            field,
            alias,
            `is not plain. Did you mean "${plain}"? Allowed: lower case, single spaces, none at the ends.`,
          ),
        ];
      return plain === title.toLowerCase()
        ? [
            problem(
              name,
              field,
              alias,
              `repeats the title "${title}". Allowed: other words; search finds the title anyway.`,
            ),
          ]
        : [];
    }),
  );
}

function checkCollisions(data: DataSet): Problem[] {
  const all = owners(data);
  const seen = new Map<string, string>();
  return all.flatMap(({ name, aliases }) =>
    aliases.flatMap((alias, index): Problem[] => {
      const field = `aliases[${index}]`;
      const earlier = seen.get(alias);
      if (earlier !== undefined)
        return [
          problem(
            name,
            field,
            alias,
            `is an alias of ${earlier} too. Allowed: each alias once. Keep it where a reader who types it wants to go.`,
          ),
        ];
      seen.set(alias, name);
      const title = all.find((other) => other.name !== name && other.title.toLowerCase() === alias);
      return title === undefined
        ? []
        : [
            problem(
              name,
              field,
              alias,
              `is the title of ${title.name}. Allowed: words that are nobody's title.`,
            ),
          ];
    }),
  );
}

export const aliasRules: readonly LintRule[] = [
  {
    id: 'alias-form',
    title: 'An alias is lower case, trimmed, and not the title of its own record.',
    reason:
      'Search compares in lower case, and gives aliases a weight of their own: a title among them counts twice.',
    check: checkForm,
  },
  {
    id: 'alias-collisions',
    title: 'An alias belongs to one record, and is no title of another.',
    reason:
      'Two records with one alias share its first place in search, and whoever types the title of a record must find that record first.',
    check: checkCollisions,
  },
];
