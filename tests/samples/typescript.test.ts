/** TypeScript samples compile with the strictest options against the real `@superoffice/webapi`. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sampleFiles, samplesFolder } from './lib/files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The options of the project, with which `npm test` compiles the samples. */
function optionsOf(file: string): ts.CompilerOptions {
  const options = ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        assert.fail(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  )?.options;
  assert.ok(options !== undefined);
  return options;
}

/**
 * Compiles files.
 *
 * @param paths full paths
 * @param inMemory files that are not on the disk, by their full paths
 * @returns the errors with file and line, by file
 */
function errorsIn(
  paths: readonly string[],
  inMemory: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, readonly string[]> {
  const options = optionsOf(join(root, 'tsconfig.json'));
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (path) => path in inMemory || fileExists(path);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, ...rest) => {
    const text = inMemory[path];
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...paths, ...Object.keys(inMemory)], options, host);
  const errors = new Map<string, string[]>();
  for (const path of [...paths, ...Object.keys(inMemory)]) {
    const source = program.getSourceFile(path);
    const found = source === undefined ? [] : ts.getPreEmitDiagnostics(program, source);
    errors.set(
      path,
      found.map(({ start = 0, messageText }) => {
        const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line;
        return `${path}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      }),
    );
    if (source === undefined) errors.set(path, [`${path} was not compiled.`]);
  }
  return errors;
}

const files = sampleFiles('ts').map(({ path }) => join(samplesFolder, path));
const bad: Readonly<Record<string, { readonly text: string; readonly found: RegExp }>> = {
  'bad-method.ts': {
    text: "import { WebApi } from '@superoffice/webapi';\nawait new WebApi('a', {}).getContactAgent().getContactAsyncs(5);\n",
    found: /:2 Property 'getContactAsyncs' does not exist/,
  },
  'bad-import.ts': {
    text: "import { WebApy } from '@superoffice/webapi';\nconsole.log(WebApy);\n",
    found: /:1 .*WebApy/,
  },
  'bad-index.ts': {
    text: 'const names: string[] = [];\nexport const first: string = names[0];\n',
    found: /:2 Type 'string \| undefined' is not assignable/,
  },
  'bad-type.ts': { text: 'export enum Color {\n  Red,\n}\n', found: /:1 .*erasableSyntaxOnly/ },
};
const badPaths = Object.fromEntries(
  Object.entries(bad).map(([name, { text }]) => [join(samplesFolder, name), text]),
);
const errors = errorsIn(files, badPaths);

describe('TypeScript', () => {
  for (const file of files) {
    it(`compiles ${file.slice(root.length)}`, () => {
      const found = errors.get(file) ?? ['It was not compiled.'];
      assert.deepEqual(found, [], found.join('\n'));
    });
  }
  for (const [name, { found }] of Object.entries(bad)) {
    it(`refuses ${name}`, () => {
      const messages = errors.get(join(samplesFolder, name)) ?? [];
      assert.ok(
        messages.some((message) => found.test(message)),
        messages.join('\n') || 'nothing',
      );
    });
  }
});
