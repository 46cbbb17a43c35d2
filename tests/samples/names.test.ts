/** Samples use no type, method, path, header or key of SuperOffice that no list has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleNames } from '../../src/data/samples/names/index.ts';
import { sampleFiles } from './lib/files.ts';
import { knownFrom, recordNames } from './lib/known-names.ts';
import { unknownNames } from './lib/names.ts';

const files = sampleFiles();
const known = knownFrom([...Object.keys(sampleNames), ...recordNames]);

describe('The names in', () => {
  for (const file of files) {
    it(`samples/${file.path}`, async () => {
      const problems = await unknownNames(file, known, files);
      assert.deepEqual(problems, [], problems.join('\n'));
    });
  }
});

describe('The check of names', () => {
  const some = knownFrom([
    'SuperOffice.CRM.Rows',
    'ContactRow.GetFromIdxContactId',
    'ContactRow.Save',
    'PersonRow.FirstName',
    'RowBase.OnSave',
    '.Department',
    '/v1/Contact',
    '/v1/User/currentPrincipal',
    'ContactAgent.SaveContactEntityAsync',
    'SO-AppToken',
    'SOTicket',
    '$select',
    'NSContactAgent.GetContactEntity',
  ]);

  const good: readonly (readonly [path: string, text: string])[] = [
    [
      'a.cs',
      `using System;
using SuperOffice.CRM.Rows;
class Own : ContactRow {
  string Title { get; set; }
  void M(int id) {
    ContactRow row = ContactRow.GetFromIdxContactId(id);
    row.Department = Title;
    row.Save();
    this.M(2);
    Console.WriteLine(row.Department);
  }
}`,
    ],
    [
      'a.java',
      'import java.net.URI;\nclass A { String m(String a) { return URI.create(a).header(); } }',
    ],
    ['a.php', '<?php\n$a = json_decode(getenv("A") . "/v1/Contact/5");\necho $a->Department;'],
    ['a.py', 'import json\ndef f(text):\n    return [x for x in json.load(text)]\nf("v1/Contact")'],
    ['a.crmscript', 'NSContactAgent agent;\nString s = agent.GetContactEntity(1).Department;'],
    [
      'a.http',
      '### A\nPOST {{api}}/v1/Agents/Contact/SaveContactEntity?$select=a\nAuthorization: SOTicket {{t}}\nSO-AppToken: a',
    ],
  ];
  for (const [path, text] of good) {
    it(`accepts what is listed, declared or standard (${path})`, async () => {
      assert.deepEqual(await unknownNames({ path, text }, some), []);
    });
  }

  const bad: readonly (readonly [what: string, path: string, text: string, found: string])[] = [
    [
      'a namespace',
      'a.cs',
      'using SuperOffice.CRM.Rowz;',
      'a.cs:1:1 imports "SuperOffice.CRM.Rowz"',
    ],
    ['a type', 'a.cs', 'class A { void M() { new ContactRou(); } }', 'a.cs:1:26 uses "ContactRou"'],
    ['a base type', 'a.cs', 'class A : ContactRowBase { }', 'uses "ContactRowBase"'],
    ['an attribute', 'a.cs', '[Sentry("x")] class A { }', 'uses "Sentry"'],
    ['a method', 'a.cs', 'class A { void M(ContactRow r) { r.SaveAll(); } }', 'uses "r.SaveAll"'],
    [
      'a method of another type',
      'a.cs',
      'class A { void M() { ContactRow.FirstName(); } }',
      'uses "ContactRow.FirstName"',
    ],
    [
      'a method of the language on a listed type',
      'a.cs',
      'class A { void M() { ContactRow.Create(); } }',
      'uses "ContactRow.Create"',
    ],
    [
      'a method that overrides nothing',
      'a.cs',
      'class A { protected override void OnSaved() { } }',
      'uses "OnSaved"',
    ],
    [
      'a property in an initializer',
      'a.cs',
      'class A { object o = new ContactRow { Naem = 1 }; }',
      'uses "Naem"',
    ],
    ['a variable as a member', 'a.cs', 'class A { void M(ContactRow r) { r.r(); } }', 'uses "r.r"'],
    ['a class', 'a.java', 'class A { ContactProxy p; }', 'uses "ContactProxy"'],
    [
      'a package',
      'a.java',
      'import com.superoffice.Client;\nclass A { }',
      'imports "com.superoffice.Client"',
    ],
    [
      'a method',
      'a.java',
      'class A { void m(String s) { s.getContact(); } }',
      'uses "s.getContact"',
    ],
    [
      'a class',
      'a.php',
      '<?php\n$a = new SuperOfficeClient();',
      'a.php:2:10 uses "SuperOfficeClient"',
    ],
    ['a method', 'a.php', '<?php\n$a->getContact();', 'uses "getContact"'],
    ['a function', 'a.php', '<?php\nso_contact(1);', 'uses "so_contact"'],
    ['a module', 'a.py', 'import superoffice', 'imports "superoffice"'],
    ['a method', 'a.py', 'import json\njson.contact()', 'uses "json.contact"'],
    ['a function', 'a.crmscript', 'printContact(1);', 'uses "printContact"'],
    [
      'a method',
      'a.crmscript',
      'NSContactAgent a;\na.GetContact(1);',
      'a.crmscript:2:3 uses "a.GetContact"',
    ],
    ['a type', 'a.crmscript', 'NSContact a;', 'uses "NSContact"'],
    ['a path', 'a.ts', 'await fetch(`${api}/v1/Contacts/5`);', 'a.ts:1 calls "v1/contacts"'],
    [
      'an agent',
      'a.http',
      '### A\nGET {{api}}/v1/Agents/Contact/Save',
      'calls "v1/agents/contact/save"',
    ],
    ['a header', 'a.py', '"SO-Apptoken"', 'has the header "SO-Apptoken"'],
    [
      'a header',
      'a.http',
      '### A\nGET {{api}}/v1/Contact\nSO-Token: x',
      'has the header "SO-Token"',
    ],
    ['a key', 'a.http', '### A\nGET {{api}}/v1/Contact?$selct=a', 'asks with "$selct"'],
    [
      'a property of a body',
      'a.http',
      '### A\nPUT {{api}}/v1/Contact\nContent-Type: application/json\n\n{ "Contact": [{ "x_own": 1, "Departmnt": "a" }] }',
      'a.http:2 sends "Departmnt"',
    ],
    [
      'a setting',
      'a.xml',
      '<A>\n  <add key="Department" /><add key="ExampleOwn" />\n  <add key="Departmnt" />\n</A>',
      'a.xml:3 sets "Departmnt"',
    ],
    [
      'a scheme',
      'a.http',
      '### A\nGET {{api}}/v1/Contact\nAuthorization: SoTicket a',
      'signs in with "SoTicket"',
    ],
  ];
  for (const [what, path, text, found] of bad) {
    it(`finds ${what} that no list has (${path}: ${found})`, async () => {
      const problems = await unknownNames({ path, text }, some);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0]?.includes(found), problems[0]);
    });
  }
});
