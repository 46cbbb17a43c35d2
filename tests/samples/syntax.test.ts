/** Every sample can be read by a parser of its language; for SQL only brackets and texts are compared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFiles } from './lib/files.ts';
import { syntaxProblems } from './lib/syntax.ts';

describe('The syntax of', () => {
  for (const file of sampleFiles()) {
    const how = file.path.endsWith('.crmscript') ? ', read as C++' : '';
    it(`samples/${file.path}${how}`, async () => {
      const problems = await syntaxProblems(file);
      assert.deepEqual(problems, [], problems.join('\n'));
    });
  }
});

describe('The check of the syntax finds', () => {
  const cases: readonly (readonly [what: string, path: string, text: string, found: RegExp])[] = [
    [
      'a brace that is missing',
      'a.cs',
      'class A {\n  void M() { Save();\n}\n',
      /^samples\/a\.cs:1:1 /,
    ],
    [
      'a word that is no C#',
      'a.cs',
      'class A {\n  int x = = 1;\n}\n',
      /^samples\/a\.cs:2:\d+ .*cannot be read/,
    ],
    ['a class that does not end', 'a.java', 'class A { void m() { }\n', /^samples\/a\.java:1:\d+/],
    ['an arrow too many', 'a.php', '<?php\n$a = $b->->c;\n', /^samples\/a\.php:2:/],
    ['a colon that is missing', 'a.py', 'def f(a)\n    return a\n', /^samples\/a\.py:1:/],
    ['a bracket too many', 'a.js', 'const a = (1));\n', /^samples\/a\.js:1:/],
    ['a type that is missing', 'a.ts', 'const a: = 1;\n', /^samples\/a\.ts:1:/],
    [
      'a bracket that is missing',
      'a.crmscript',
      '<%\nString[] a;\nprint(a[0];\n%>',
      /^samples\/a\.crmscript:3:/,
    ],
    [
      'a method without a dot',
      'a.crmscript',
      'Integer a = b toInteger();\n',
      /^samples\/a\.crmscript:1:/,
    ],
    ['a tag that does not end', 'a.xml', '<a>\n  <b>\n</a>\n', /^samples\/a\.xml:\d+:\d+/],
    ['a comma too many', 'a.json', '{ "a": 1, }\n', /^samples\/a\.json SyntaxError/],
    ['an attribute twice', 'a.html', '<p id="a"\n  id="b">x</p>\n', /^samples\/a\.html:\d+:\d+ /],
    [
      'a text that does not end',
      'a.sql',
      "SELECT 'a\nFROM b\n",
      /^samples\/a\.sql:1 ' does not end/,
    ],
    [
      'a bracket that closes nothing',
      'a.sql',
      'SELECT 1\nFROM b)\n',
      /^samples\/a\.sql:2 "\)" closes nothing/,
    ],
    [
      'a method that HTTP lacks',
      'a.http',
      '### A\nGETT {{api}}/v1/Contact\n',
      /^samples\/a\.http:2 "GETT"/,
    ],
    [
      'a header without a value',
      'a.http',
      '### A\nGET {{api}}/v1/Contact\nAccept\n',
      /^samples\/a\.http:3 "Accept"/,
    ],
    [
      'an address of nowhere',
      'a.http',
      '### A\nGET /v1/Contact\n',
      /^samples\/a\.http:2 "\/v1\/Contact"/,
    ],
    [
      'a body that is no JSON',
      'a.http',
      '### A\nPOST {{api}}/v1/Contact\nContent-Type: application/json\n\n{ "a": }\n',
      /^samples\/a\.http:5 The body is no JSON/,
    ],
    ['a language without a check', 'a.rb', 'puts 1\n', /no check reads/],
  ];
  for (const [what, path, text, found] of cases) {
    it(`${what} (${path})`, async () => {
      const problems = await syntaxProblems({ path, text });
      assert.ok(
        problems.some((problem) => found.test(problem)),
        problems.join('\n') || 'nothing',
      );
    });
  }
});

describe('CRMScript read as C++', () => {
  it('has the frame, arrays, structures and error handling of CRMScript', async () => {
    const text = [
      '%EJSCRIPT_START%',
      '<%',
      '#setLanguageLevel 3;',
      'String[] names = "a,b".split(",");',
      'struct Pair { Integer a; String[] b; };',
      'Bool isOdd(Integer number, String[] rest) { return number % 2 == 1; }',
      'for (Integer i = 0; i < names.length(); i++) { printLine(names[i]); }',
      'try { throw "x"; }',
      'catch { print(error.toString()); }',
      '%>',
      '%EJSCRIPT_END%',
    ].join('\n');
    assert.deepEqual(await syntaxProblems({ path: 'a.crmscript', text }), []);
  });
});
