/**
 * The mistakes in data that the compiler must refuse.
 *
 * Each line below `@ts-expect-error` holds one. The type check of the project fails when such a line compiles;
 * the test proves that the compiler really looks, and that each line fails for the reason that stands there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import type { ApiId } from '../../src/data/apis.ts';
import type { CompatPlatformId } from '../../src/data/compatibility.ts';
import type { PointId, PointIdOf } from '../../src/data/ids.ts';
import type { LevelId } from '../../src/data/levels.ts';
import type * as model from '../../src/data/model.ts';
import type { Move, MovingItemId, OnsiteItemId } from '../../src/data/moving.ts';

type Cells = Record<ApiId, model.Verdict>;
type Availability = Pick<model.Point, 'onsite' | 'online'>;
type Checked = Pick<model.Point, 'checked' | 'products' | 'related'>;

/** Never called: the compiler alone reads it. */
export function mistakes(
  yes: model.Yes,
  point: model.Point,
  cells: Cells,
  statement: model.Statement,
  alternative: model.Alternative,
  move: Move,
): readonly unknown[] {
  const { text } = statement;
  const { use, how, basis, sources } = alternative;

  // @ts-expect-error a missing cell: Property 'com' is missing
  const missingCell: Cells = { 'web-services': yes, 'netserver-core': yes };
  // @ts-expect-error an extra cell: 'graphql' does not exist
  const extraCell: Cells = { ...cells, graphql: yes };
  // @ts-expect-error a missing row: Property 'online' is missing
  const missingRow: Record<CompatPlatformId, Cells> = { windows: cells, web: cells };
  // @ts-expect-error a missing environment: Property 'online' is missing
  const missingEnvironment: Availability = { onsite: yes };

  // @ts-expect-error an unknown id: Type '"tigger"' is not assignable
  const unknownPoint: PointId = 'tigger';
  // @ts-expect-error an unknown level: Type '"cloud"' is not assignable
  const unknownLevel: LevelId = 'cloud';
  // @ts-expect-error an unknown target: Type '"tigger"' is not assignable
  const unknownTarget: model.Alternative = { ...alternative, use: ['tigger'] };
  // @ts-expect-error an unknown related record: Type '"tigger"' is not assignable
  const unknownRelated: Checked = { ...point, related: ['tigger'] };
  // @ts-expect-error an unknown product: Type '"marketing"' is not assignable
  const unknownProduct: Checked = { ...point, products: ['marketing'] };

  // @ts-expect-error "partial" without a note: Property 'notes' is missing
  const partialWithoutNote: model.Verdict = { support: 'partial' };
  // @ts-expect-error "partial" with an empty list of notes: Source has 0 element(s)
  const partialWithoutNotes: model.Verdict = { support: 'partial', notes: [] };
  // @ts-expect-error "no" without a reason: Property 'reason' is missing
  const noWithoutReason: model.Verdict = { support: 'no' };
  // @ts-expect-error "no" with an unknown reason: Type '"weather"' is not assignable
  const noWithUnknownReason: model.Verdict = { support: 'no', reason: 'weather' };
  // @ts-expect-error "yes" with a reason: 'reason' does not exist
  const yesWithReason: model.Verdict = { support: 'yes', reason: 'cloud-only' };
  // @ts-expect-error a word that is no verdict: Type '"maybe"' is not assignable
  const noVerdict: model.Verdict = { support: 'maybe' };

  // @ts-expect-error an alternative without a source: Property 'sources' is missing
  const alternativeWithoutSource: model.Alternative = { use, how, basis };
  // @ts-expect-error an alternative on an unknown basis: Type '"guessed"' is not assignable
  const alternativeGuessed: model.Alternative = { use, how, basis: 'guessed', sources };
  // @ts-expect-error a statement without a source: Property 'sources' is missing
  const statementWithoutSource: model.Statement = { text };
  // @ts-expect-error an empty list of sources: Source has 0 element(s)
  const statementWithoutSources: model.Statement = { text, sources: [] };
  // @ts-expect-error an unknown source: Type '"api/osql/indx"' is not assignable
  const unknownSource: model.Statement = { text, sources: ['api/osql/indx'] };
  // @ts-expect-error a change without its certainty: Property 'certainty' is missing
  const changeUncertain: model.Change = { overview: text, text, sources };

  // @ts-expect-error a move of a point that only onsite has: Type '"sentry-plugins"' is not assignable
  const moveOfOnsiteOnly: MovingItemId = 'sentry-plugins';
  // @ts-expect-error a move of a layer that only onsite has: Type '"layer-osql"' is not assignable
  const moveOfCoreLayer: MovingItemId = 'layer-osql';
  // @ts-expect-error an onsite item that only online has: Type '"zapier"' is not assignable
  const onlineOnlyItem: OnsiteItemId = 'zapier';
  // @ts-expect-error a missing move: is missing the following properties
  const missingMove: Record<MovingItemId, Move> = { lists: move };
  // @ts-expect-error changes of what moves as it is: 'changes' does not exist
  const changesOfNothing: Move = { kind: 'as-it-is', because: statement, changes: [statement] };

  // @ts-expect-error a missing point in the record of a level: Property '"sql-scripts"' is missing
  const missingPoint: Levels['database'] = { 'database-access-api': point, ...continuous(point) };
  // @ts-expect-error a point in the record of another level: 'zapier' does not exist
  const strayPoint: Levels['database'] = { ...allOf(point), zapier: point };
  // @ts-expect-error a day in words: Type '"yesterday"' is not assignable
  const noDay: Checked = { ...point, checked: 'yesterday' };

  return [
    [missingCell, extraCell, missingRow, missingEnvironment],
    [unknownPoint, unknownLevel, unknownTarget, unknownRelated, unknownProduct],
    [partialWithoutNote, partialWithoutNotes, noWithoutReason, noWithUnknownReason],
    [yesWithReason, noVerdict, alternativeWithoutSource, alternativeGuessed],
    [statementWithoutSource, statementWithoutSources, unknownSource, changeUncertain],
    [moveOfOnsiteOnly, moveOfCoreLayer, onlineOnlyItem, missingMove, changesOfNothing],
    [missingPoint, strayPoint, noDay],
  ];
}

/** The record of each level, as the files in `src/data/points` declare it. */
type Levels = { readonly [L in LevelId]: Record<PointIdOf<L>, model.Point> };

const continuous = (point: model.Point) => ({ 'continuous-database': point });
const allOf = (point: model.Point): Levels['database'] => ({
  'database-access-api': point,
  'sql-scripts': point,
  ...continuous(point),
});

const root = join(import.meta.dirname, '..', '..');
const marker = /^\s*\/\/ @ts-expect-error (.+?): (.+)$/;

/** The errors of this file when nothing in it is expected, by line. */
function errorsByLine(source: string): Map<number, string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (found) => assert.fail(textOf(found)) },
  );
  assert.ok(config);
  const host = ts.createCompilerHost(config.options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => (resolve(file) === import.meta.filename ? source : readFile(file));
  const program = ts.createProgram([import.meta.filename], config.options, host);
  const file = program.getSourceFile(import.meta.filename);
  assert.ok(file);
  return new Map(
    program.getSemanticDiagnostics(file).map((found) => {
      const { line } = file.getLineAndCharacterOfPosition(found.start ?? 0);
      return [line, textOf(found)];
    }),
  );
}

const textOf = ({ messageText }: ts.Diagnostic): string =>
  ts.flattenDiagnosticMessageText(messageText, '\n');

describe('the compiler', () => {
  const lines = readFileSync(import.meta.filename, 'utf8').split('\n');
  const expected = lines.flatMap((line, at) => {
    const [, mistake, message] = marker.exec(line) ?? [];
    return mistake === undefined || message === undefined ? [] : [{ at: at + 1, mistake, message }];
  });
  const bare = lines.map((line) => (marker.test(line) ? '' : line)).join('\n');
  const errors = errorsByLine(bare);

  for (const { at, mistake, message } of expected) {
    it(`refuses ${mistake}`, () => {
      const error = errors.get(at);
      assert.ok(error !== undefined, `line ${at + 1} compiles: ${lines[at]?.trim()}`);
      assert.ok(error.includes(message), error);
    });
  }

  it('finds no other mistake in this file', () => {
    const wanted = new Set(expected.map(({ at }) => at));
    assert.deepEqual(
      [...errors].filter(([line]) => !wanted.has(line)),
      [],
    );
  });

  it('accepts this file as it is, so that every mistake is one', () => {
    assert.deepEqual([...errorsByLine(lines.join('\n'))], []);
  });
});
