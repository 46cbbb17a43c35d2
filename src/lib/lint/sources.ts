/** Rules about sources: that every statement has one, and that its address can be followed. */
import { addressOfSource } from '../sources.ts';
import { allowedHint, suggest } from '../suggest.ts';
import { problem, type DataSet, type LintRule, type Problem } from './model.ts';
import { everyRecord, leavesOf, listsOf, type Leaf } from './walk.ts';

/** The properties that hold the id of a source, apart from lists named `sources`. */
const singleSource = new Set(['docs', 'right']);

interface Reference extends Omit<Leaf, 'key'> {
  readonly record: string;
}

/** Every place that names a source, in records and in the frontmatter of pages. */
function references(data: DataSet): Reference[] {
  const places = [
    ...everyRecord(data),
    ...[...data.pages, ...data.pointPages].map((page) => ({ name: page.file, value: page })),
  ];
  return places.flatMap(({ name, value }) =>
    leavesOf(value)
      .filter(({ key }) => key === 'sources' || singleSource.has(key))
      .map((leaf) => ({ ...leaf, record: name })),
  );
}

/** The values of `url`: the id of a source in a package, an address in a help channel. */
const addresses = (data: DataSet): string[] =>
  everyRecord(data).flatMap(({ value }) =>
    leavesOf(value).flatMap((leaf) => (leaf.key === 'url' ? [leaf.value] : [])),
  );

function checkKnown(data: DataSet): Problem[] {
  const known = Object.keys(data.sources);
  return references(data).flatMap(({ record, field, value }) => {
    if (Object.hasOwn(data.sources, value)) return [];
    const folder = `${value.split('/')[0] ?? ''}/`;
    const near = known.filter((id) => id.startsWith(folder));
    const meant = suggest(value, known);
    return [
      problem(
        record,
        field,
        value,
        `is not in src/data/sources/. ${near.length > 0 && near.length <= 12 ? allowedHint(value, near) : `${meant === undefined ? '' : `Did you mean "${meant}"? `}Allowed: a key of that file.`}`,
      ),
    ];
  });
}

function checkGiven(data: DataSet): Problem[] {
  return everyRecord(data).flatMap(({ name, value }) =>
    listsOf(value, 'sources').flatMap(({ field, values }) => {
      if (values.length === 0)
        return [problem(name, field, '', 'is empty. Allowed: one source or more.')];
      return values.flatMap((id, index) =>
        values.indexOf(id) === index
          ? []
          : [problem(name, `${field}[${index}]`, id, 'stands there twice. Allowed: once.')],
      );
    }),
  );
}

function checkAddresses(data: DataSet): Problem[] {
  const seen = new Map<string, string>();
  return Object.entries(data.sources).flatMap(([id, source]) => {
    const address = addressOfSource(id, source);
    const record = `sources.${id}`;
    const wrong = (explanation: string) => [problem(record, 'url', address, explanation)];
    const url = URL.parse(address);
    if (url?.protocol !== 'https:' || /\s/.test(address))
      return wrong('is no address. Allowed: https://, without spaces.');
    if (url.hash !== '')
      return wrong('has a fragment. Allowed: the address of the page; fragments change with it.');
    if (source.url === undefined && /(?:^\/|\/$|\.(?:mdx?|html|yml)$)/.test(id))
      return wrong(
        'does not follow the form of the documentation. Allowed: a path without a slash at its ends and without a file extension.',
      );
    const key = `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`.toLowerCase();
    const earlier = seen.get(key);
    seen.set(key, earlier ?? id);
    return earlier === undefined
      ? []
      : wrong(`is the address of sources.${earlier} too. Allowed: one source for one page.`);
  });
}

function checkTitles(data: DataSet): Problem[] {
  return Object.entries(data.sources).flatMap(([id, { title }]) =>
    title.trim() === '' || title !== title.trim() || /\.(?:mdx?|ya?ml)$|^#/.test(title)
      ? [
          problem(
            `sources.${id}`,
            'title',
            title,
            'is no title. Allowed: the title or the first heading of the page, not the name of its file.',
          ),
        ]
      : [],
  );
}

function checkUsed(data: DataSet): Problem[] {
  const used = new Set([...references(data).map(({ value }) => value), ...addresses(data)]);
  return Object.entries(data.sources).flatMap(([id, source]) =>
    used.has(id) || (source.url !== undefined && used.has(source.url))
      ? []
      : [
          problem(
            `sources.${id}`,
            'id',
            id,
            'is used nowhere. Allowed: sources that a record or a page names. Remove it, or name it where it backs a statement.',
          ),
        ],
  );
}

export const sourceRules: readonly LintRule[] = [
  {
    id: 'sources-known',
    title: 'Every source that a record or page names exists.',
    reason: 'A reader must be able to follow every statement to the public page behind it.',
    check: checkKnown,
  },
  {
    id: 'sources-given',
    title: 'A list of sources has at least one, and each once.',
    reason: 'Nothing is stated without a source, and a page lists each of its sources once.',
    check: checkGiven,
  },
  {
    id: 'source-addresses',
    title: 'A source has an https address of its own, without a fragment.',
    reason:
      'Pages are listed with the day on which they were read: two entries for one page would disagree, and fragments break when headings change.',
    check: checkAddresses,
  },
  {
    id: 'source-titles',
    title: 'The title of a source is what stands on its page.',
    reason: 'Readers choose a source by its title. A file name tells them nothing.',
    check: checkTitles,
  },
  {
    id: 'sources-used',
    title: 'Every source is used.',
    reason: 'The list of sources shows readers what the guide rests on, and only that.',
    check: checkUsed,
  },
];
