/**
 * What the rules over the data look at, and what they give back.
 *
 * The compiler already refuses most mistakes in `src/data`. A rule finds what types cannot say, and its test
 * feeds it mistakes, so ids are plain strings here and lists may be empty.
 */

export interface StatementData {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface AlternativeData {
  readonly use: readonly string[];
  readonly how: string;
  readonly basis: string;
  readonly sources: readonly string[];
}

export interface VerdictData {
  readonly support: string;
  readonly reason?: string;
  readonly notes?: readonly StatementData[];
  readonly alternatives?: readonly AlternativeData[];
  readonly gap?: string;
}

export interface ChangeData extends StatementData {
  readonly overview: string;
}

/** What the registries with a page, a row or a search entry share. */
export interface RecordData {
  readonly title: string;
  readonly purpose?: string;
  readonly aliases?: readonly string[];
  readonly changed?: readonly ChangeData[];
}

/** A record with a verdict for each environment: a point, a building block or a layer. */
export interface AvailableData extends RecordData {
  readonly onsite: VerdictData | string;
  readonly online: VerdictData | string;
  readonly related?: readonly string[];
}

export interface SourceData {
  readonly title: string;
  readonly checked: string;
  readonly url?: string;
}

/** The frontmatter of a page in `content/`. */
export interface PageData {
  /** Its path in the repository. */
  readonly file: string;
  /** Its address on the site. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly checked: string;
  readonly sources: readonly string[];
  readonly aliases: readonly string[];
  /** What readers may ask where the page is the answer. */
  readonly asked: readonly string[];
}

/** The frontmatter of a point's page in `content/`; its title and description come from the record. */
export interface PointPageData {
  /** Its path in the repository. */
  readonly file: string;
  /** Its address on the site. */
  readonly url: string;
  readonly checked: string;
  readonly sources: readonly string[];
  /** What readers may ask where the page is the answer. */
  readonly asked: readonly string[];
}

/** A piece of running text in a page. */
export interface Prose {
  /** The path of the page in the repository. */
  readonly file: string;
  readonly line: number;
  readonly kind: 'text' | 'heading' | 'cell';
  /** Its words; code in it counts as one word. */
  readonly text: string;
}

export interface NavigationData {
  readonly title: string;
  readonly url: string;
  readonly children: readonly NavigationData[];
}

/** What changes for a part of an onsite solution that a tenant has. */
export interface MoveData {
  readonly kind: string;
  readonly because?: StatementData;
  readonly changes?: readonly StatementData[];
}

export type Registry<T> = Readonly<Record<string, T>>;

/** All data of the site. The rules are functions of this alone. */
export interface DataSet {
  readonly levels: Registry<RecordData>;
  readonly points: Registry<AvailableData>;
  readonly blocks: Registry<AvailableData>;
  readonly layers: Registry<AvailableData>;
  readonly apis: Registry<RecordData>;
  readonly platforms: Registry<RecordData>;
  readonly packages: Registry<RecordData>;
  readonly environments: Registry<RecordData>;
  readonly rules: Registry<RecordData>;
  readonly reasons: Registry<RecordData>;
  readonly helpChannels: Registry<RecordData>;
  readonly glossary: Registry<RecordData>;
  readonly samples: Registry<object>;
  readonly languageSupport: Registry<object>;
  readonly differences: readonly object[];
  readonly linkRepairs: readonly object[];
  readonly moves: Registry<MoveData>;
  readonly effortHints: Registry<StatementData>;
  readonly outcomes: Registry<object>;
  readonly moveSteps: Registry<object>;
  readonly sameWork: Registry<object>;
  readonly itemNames: Registry<object>;
  /** What "Choose an API" knows: means, which job each does, questions, and cases with a name. */
  readonly means: Registry<object>;
  readonly deeds: Registry<object>;
  readonly questions: Registry<object>;
  readonly commonCases: readonly object[];
  /** The cells of the platform matrix: platform, then API. */
  readonly compatibility: Registry<Registry<VerdictData>>;
  /** The platforms that are rows of the platform matrix. */
  readonly compatPlatformIds: readonly string[];
  readonly pointIdsByLevel: Registry<readonly string[]>;
  readonly blockIds: readonly string[];
  readonly sources: Registry<SourceData>;
  readonly pages: readonly PageData[];
  readonly pointPages: readonly PointPageData[];
  /** The running text of all pages in `content/`. */
  readonly prose: readonly Prose[];
  /** What is wrong with files in `content/` that could not be read as pages. */
  readonly pageProblems: readonly Problem[];
  readonly navigation: readonly NavigationData[];
  /** The addresses of the pages that are made from records. */
  readonly recordPages: readonly string[];
  /** The day on which the rules run, as `2026-11-23`. */
  readonly today: string;
}

/** A mistake, at its place. */
export interface Problem {
  /** The record, as `points.triggers`, or the file of a page. */
  readonly record: string;
  /** The way to the field inside the record, as `online.alternatives[0].use[1]`. */
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  /** One text that names record, field and value, and says what is allowed. */
  readonly message: string;
  /** The line of the file, where the rule knows it. */
  readonly line?: number;
}

/** A mistake that a rule found. */
export interface Finding extends Problem {
  /** The id of the rule. */
  readonly rule: string;
}

export interface LintRule {
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly title: string;
  /** Why it must hold. */
  readonly reason: string;
  readonly check: (data: DataSet) => readonly Problem[];
}

/**
 * A mistake with its message.
 *
 * @param record the record or file
 * @param field the way to the field inside it
 * @param value what stands there
 * @param explanation what is wrong with it and what is allowed; follows the quoted value in the message
 */
export function problem(
  record: string,
  field: string,
  value: string,
  explanation: string,
): Problem {
  return { record, field, value, message: `${record}, ${field}: "${value}" ${explanation}` };
}

/** A value for a message: texts as they are, a missing field as `undefined`. */
export function shown(value: unknown): string {
  if (value === undefined) return 'undefined';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
