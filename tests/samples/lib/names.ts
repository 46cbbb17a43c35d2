/** Whether a sample uses a name of SuperOffice that no list has. */
import {
  jsonPatchNames,
  standardHeaders,
  standardNames,
  standardRoots,
} from '../standard-names.ts';
import { extensionOf, type SampleFile } from './files.ts';
import { parse, placeOf, type SyntaxNode } from './grammars.ts';
import { parseHttp, type HttpRequest } from './http-file.ts';
import { identifierRules } from './identifier-rules.ts';
import { identifiersIn, type Identifier, type Identifiers } from './identifiers.ts';
import { apiPathsIn, type KnownNames } from './known-names.ts';

const advice =
  'Correct it, or list it with its source in src/data/samples/names/. A name of the language itself belongs to tests/samples/standard-names.ts.';

/** An import: the names with dots in it, and the single names that it brings. */
function importedBy(text: string): {
  readonly paths: readonly string[];
  readonly names: readonly string[];
} {
  const words = text.replace(/^(?:using|import|from|use)\b(?:\s+static\b)?/, '').replace(/;$/, '');
  const [origin = '', ...rest] = words.split(/\s+import\s+/);
  const names = rest.join(' ').match(/\w+/g) ?? [];
  const paths = origin.match(/\w+(?:[.\\]\w+)*/g) ?? [];
  const isPython = text.startsWith('from') || !/[;.]/.test(text);
  const last = paths.map((path) => path.split(/[.\\]/).at(isPython ? 0 : -1) ?? '');
  // "A = B.C" and "b as c" bring a name of the sample's own.
  const own = /(\w+)\s*=|\bas\s+(\w+)/.exec(text);
  const alias = own?.[1] ?? own?.[2];
  return {
    paths: paths.filter((path) => path !== alias && path !== 'as'),
    names: [...names, ...last, ...(alias === undefined ? [] : [alias])],
  };
}

/** Imports that neither the language nor SuperOffice has, and the names that the others bring. */
function checkImports(
  path: string,
  extension: string,
  imports: readonly SyntaxNode[],
  known: KnownNames,
): { readonly problems: readonly string[]; readonly names: readonly string[] } {
  const roots = standardRoots[extension] ?? [];
  const isStandard = (name: string): boolean =>
    roots.some((root) => name === root || name.startsWith(`${root}.`));
  const isKnown = (name: string): boolean =>
    [...known.whole].some((whole) => whole === name || whole.startsWith(`${name}.`));
  const found = imports.map((node) => ({ node, ...importedBy(node.text) }));
  return {
    problems: found.flatMap(({ node, paths }) =>
      paths
        .filter((name) => !isStandard(name) && !isKnown(name))
        .map((name) => `${placeOf(path, node)} imports "${name}", which no list has. ${advice}`),
    ),
    names: found.flatMap(({ names }) => names),
  };
}

function isKnownName(
  { text, isMember, receiver }: Identifier,
  own: Identifiers,
  brought: ReadonlySet<string>,
  known: KnownNames,
): boolean {
  const members =
    receiver === undefined || own.declared.has(receiver)
      ? undefined
      : known.membersOf.get(receiver);
  if (members !== undefined) return members.has(text) || known.whole.has(`.${text}`);
  if (own.declaredMembers.has(text) || brought.has(text) || known.words.has(text)) return true;
  return !isMember && own.declared.has(text);
}

/** What the files declare that stand in the same folder and language: a sample may build on another one. */
async function declaredBeside({ path }: SampleFile, all: readonly SampleFile[]): Promise<string[]> {
  const extension = extensionOf(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rules = identifierRules[extension];
  if (rules === undefined) return [];
  const beside = all.filter(
    (other) => other.path.startsWith(folder) && extensionOf(other.path) === extension,
  );
  const found = await Promise.all(
    beside.map(async (other) => [...identifiersIn(await parse(other), rules).declaredMembers]),
  );
  return found.flat();
}

async function unknownIdentifiers(
  file: SampleFile,
  known: KnownNames,
  all: readonly SampleFile[],
): Promise<string[]> {
  const extension = extensionOf(file.path);
  const rules = identifierRules[extension];
  if (rules === undefined) return [];
  const own = identifiersIn(await parse(file), rules);
  const { problems, names } = checkImports(file.path, extension, own.imports, known);
  const beside = await declaredBeside(file, all);
  const brought = new Set([...names, ...beside, ...(standardNames[extension] ?? [])]);
  return [
    ...problems,
    ...own.used
      .filter((identifier) => !isKnownName(identifier, own, brought, known))
      .map(({ text, node, receiver }) => {
        const name = receiver === undefined ? text : `${receiver}.${text}`;
        return `${placeOf(file.path, node)} uses "${name}", which no list has. ${advice}`;
      }),
  ];
}

/** `agents/contact/getcontactentity` is the method GetContactEntity of ContactAgent. */
function isAgentCall(
  [first, agent = '', method = '']: readonly string[],
  known: KnownNames,
): boolean {
  return (
    first === 'agents' &&
    [...known.whole].some((name) => {
      const listed = name.replace(/Async$/, '').toLowerCase();
      return listed === `${agent}agent.${method}` || listed === `ns${agent}agent.${method}`;
    })
  );
}

/** A path is known where a listed path is its beginning and the words behind that are listed too. */
function isKnownPath(path: string, known: KnownNames): boolean {
  const parts = path.split('/');
  if (isAgentCall(parts, known)) return true;
  return parts.some(
    (_, index) =>
      known.paths.has(parts.slice(0, index + 1).join('/')) &&
      parts.slice(index + 1).every((part) => known.lowerWords.has(part)),
  );
}

/** Names of headers: words with capitals and hyphens, in quotes. Codes such as "US-NY" have no small letter. */
const quotedHeader = /(["'`])(?=[A-Z-]*[a-z])([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+)\1/g;

/** Paths of the API and headers in the texts of a sample, whatever its language. */
function unknownTexts({ path, text }: SampleFile, known: KnownNames): string[] {
  return text.split('\n').flatMap((line, index) => {
    const place = `samples/${path}:${index + 1}`;
    return [
      ...apiPathsIn(line)
        .filter((found) => !isKnownPath(found, known))
        .map((found) => `${place} calls "v1/${found}", which no list has. ${advice}`),
      ...[...line.matchAll(quotedHeader)]
        .map(([, , name = '']) => name)
        .filter((name) => !isKnownHeader(name, known))
        .map((name) => `${place} has the header "${name}", which no list has. ${advice}`),
    ];
  });
}

const isKnownHeader = (name: string, known: KnownNames): boolean =>
  standardHeaders.includes(name.toLowerCase()) || known.whole.has(name);

/** The names of properties in a JSON value, however deep. */
function propertiesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(propertiesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...propertiesIn(inner)]);
}

/** The properties of a JSON body that have the form of a name; tables and fields of a tenant's own do not. */
function bodyNames({ headers, body = '' }: HttpRequest): string[] {
  const isJson = headers.some(
    ([name, value]) => /^content-type$/i.test(name) && /json\b/.test(value),
  );
  const names = isJson && body !== '' ? propertiesIn(JSON.parse(body)) : [];
  return names.filter((name) => /^[A-Za-z]+$/.test(name) && !jsonPatchNames.includes(name));
}

/** The keys of settings in a configuration file, without those that are a sample's own. */
function unknownSettings({ path, text }: SampleFile, known: KnownNames): string[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\bkey="([^"]+)"/g)]
      // "CustomPath_Shipments" is the setting CustomPath with a name of one's own.
      .map(([, key = '']) => key.split('_')[0] ?? '')
      .filter((key) => !key.startsWith('Example') && !known.words.has(key))
      .map((key) => `samples/${path}:${index + 1} sets "${key}", which no list has. ${advice}`),
  );
}

/** Headers, their schemes, the keys of queries and the properties of bodies in an `.http` file. */
function unknownInHttp({ path, text }: SampleFile, known: KnownNames): string[] {
  return parseHttp(text).requests.flatMap((request) => {
    const { line, address, headers } = request;
    const place = `samples/${path}:${line}`;
    const query = address.split('?')[1] ?? '';
    const keys = query === '' ? [] : query.split('&').map((pair) => pair.split('=')[0] ?? '');
    const schemes = headers
      .filter(([name]) => name.toLowerCase() === 'authorization')
      .map(([, value]) => value.split(' ')[0] ?? '');
    return [
      ...headers
        .filter(([name]) => !isKnownHeader(name, known))
        .map(([name]) => `${place} has the header "${name}", which no list has. ${advice}`),
      ...schemes
        .filter((scheme) => !['Bearer', 'Basic'].includes(scheme) && !known.words.has(scheme))
        .map((scheme) => `${place} signs in with "${scheme}", which no list has. ${advice}`),
      ...keys
        .filter((key) => !known.words.has(key))
        .map((key) => `${place} asks with "${key}", which no list has. ${advice}`),
      ...bodyNames(request)
        .filter((name) => !known.words.has(name))
        .map((name) => `${place} sends "${name}", which no list has. ${advice}`),
    ];
  });
}

/**
 * The names in a sample that neither it declares, nor its language has, nor a list of SuperOffice names. The compiler
 * checks those of TypeScript.
 *
 * @param file the sample
 * @param known the names of SuperOffice
 * @param all the other samples
 * @returns a sentence for each, with file and line
 */
export async function unknownNames(
  file: SampleFile,
  known: KnownNames,
  all: readonly SampleFile[] = [],
): Promise<string[]> {
  const extension = extensionOf(file.path);
  return [
    ...(await unknownIdentifiers(file, known, all)),
    ...unknownTexts(file, known),
    ...(extension === 'http' ? unknownInHttp(file, known) : []),
    ...(extension === 'xml' ? unknownSettings(file, known) : []),
  ];
}
