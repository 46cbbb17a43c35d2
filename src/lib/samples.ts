/** What a page shows of a code sample: its languages, and which of several variants a reader sees. */
import type { EnvironmentId } from '../data/environments.ts';
import { environments } from '../data/environments.ts';
import { samples } from '../data/samples/index.ts';
import type { Sample, SampleExtension } from '../data/samples/model.ts';
import { idsOf } from './records.ts';

interface SampleLanguage {
  /** The name that readers know. */
  readonly label: string;
  /** The grammar that marks its words. */
  readonly prism: string;
}

export const sampleLanguages = {
  // CRMScript has no grammar of its own; its words and marks are nearest to those of C#.
  crmscript: { label: 'CRMScript', prism: 'csharp' },
  cs: { label: 'C#', prism: 'csharp' },
  html: { label: 'HTML', prism: 'html' },
  http: { label: 'HTTP', prism: 'http' },
  java: { label: 'Java', prism: 'java' },
  js: { label: 'JavaScript', prism: 'javascript' },
  json: { label: 'JSON', prism: 'json' },
  php: { label: 'PHP', prism: 'php' },
  py: { label: 'Python', prism: 'python' },
  sql: { label: 'SQL', prism: 'sql' },
  ts: { label: 'TypeScript', prism: 'typescript' },
  xml: { label: 'XML', prism: 'xml' },
} as const satisfies Record<SampleExtension, SampleLanguage>;

/**
 * The languages that tabs may have. A choice holds on all pages: `public/theme.js` accepts these from the storage, and
 * `src/styles/samples.css` shows their variants. A test compares the three lists.
 */
export const tabLanguages = [
  'cs',
  'ts',
  'js',
  'java',
  'php',
  'py',
  'http',
  'crmscript',
] as const satisfies readonly SampleExtension[];

/** A reader who has chosen no language sees the first variant. */
export const noChoice = 'first';

export const sampleIds: readonly string[] = idsOf(samples);

const sampleIndex = new Map<string, Sample>(Object.entries(samples));

/**
 * @param id the name of a sample in its registry
 * @throws when no sample has the id; the build checks the ids in pages before (`prose-components.ts`)
 */
export function sampleById(id: string): Sample {
  const sample = sampleIndex.get(id);
  if (sample === undefined) throw new Error(`No sample has the id "${id}".`);
  return sample;
}

const isExtension = (text: string): text is SampleExtension => Object.hasOwn(sampleLanguages, text);

/**
 * The end of a file's name, which says in which language it is.
 *
 * @returns undefined where samples are not written in that language
 */
export function extensionOf(file: string): SampleExtension | undefined {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return isExtension(extension) ? extension : undefined;
}

/** A file of a sample as a page shows it. */
export interface Variant {
  readonly file: string;
  readonly extension: SampleExtension;
  readonly label: string;
  readonly prism: string;
  /** The choices (`data-code` on the root element) with which a reader sees this variant. */
  readonly choices: readonly string[];
}

/**
 * The files of a sample with their languages, in order. Whatever the reader has chosen, exactly one of them answers to
 * the choice: the first one answers to all languages that the sample lacks.
 */
export function variantsOf({ files }: Pick<Sample, 'files'>): readonly Variant[] {
  const extensions = files.flatMap((file) => extensionOf(file) ?? []);
  const lacking = tabLanguages.filter((language) => !extensions.includes(language));
  return extensions.map((extension, index) => ({
    file: files[index] ?? '',
    extension,
    ...sampleLanguages[extension],
    choices: index === 0 ? [noChoice, extension, ...lacking] : [extension],
  }));
}

/** Where a sample works as it is, as a phrase. */
export function placesOf(ids: readonly EnvironmentId[]): string {
  const [first = '', ...rest] = ids.map((id) => environments[id].title);
  return [first, ...rest.map((title) => title.toLowerCase())].join(' and ');
}

/**
 * What is wrong with a registry of samples and the files and pages around it.
 *
 * @param registry the samples by id
 * @param files the paths of all files below `samples/`
 * @param used the ids that pages show
 * @returns one sentence a mistake, with what to do
 */
export function sampleMistakes(
  registry: Readonly<Record<string, Pick<Sample, 'files'>>>,
  files: readonly string[],
  used: readonly string[],
): string[] {
  const registered = Object.values(registry).flatMap((sample): string[] => [...sample.files]);
  return [
    ...files
      .filter((file) => !registered.includes(file))
      .map((file) => `samples/${file} belongs to no sample. Register it in src/data/samples/.`),
    ...Object.entries(registry).flatMap(([id, sample]) => [
      ...sample.files
        .filter((file) => !files.includes(file))
        .map((file) => `Sample "${id}" names samples/${file}, which does not exist.`),
      ...(used.includes(id)
        ? []
        : [`Sample "${id}" is on no page. Show it with <Sample id="${id}" />, or remove it.`]),
      ...tabMistakes(id, sample.files),
    ]),
  ];
}

const isTabLanguage = (extension: string | undefined): boolean =>
  tabLanguages.some((language) => language === extension);

function tabMistakes(id: string, files: readonly string[]): string[] {
  if (files.length < 2) return [];
  const extensions = files.map(extensionOf);
  return files.flatMap((file, index) => {
    const extension = extensions[index];
    if (!isTabLanguage(extension)) {
      return [
        `Sample "${id}": samples/${file} cannot be a tab. Tabs may have: ${tabLanguages.join(', ')}. Make it a sample of its own, or add its language to tabLanguages in src/lib/samples.ts.`,
      ];
    }
    return extensions.indexOf(extension) === index
      ? []
      : [`Sample "${id}": samples/${file} is a second file in its language; a tab shows one.`];
  });
}
