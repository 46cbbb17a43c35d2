/** The description with which a browser adds the site as a search engine. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SaxesParser } from 'saxes';
import { deployFiles } from '../../src/build/deploy-files.ts';
import { site } from '../../src/data/site.ts';
import { openSearchDescription, openSearchType } from '../../src/lib/open-search.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an XML document in their order; throws where it is not well-formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = elements.at(-1);
    if (last !== undefined) last.text += text.trim();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

describe('The OpenSearch description', () => {
  const elements = elementsOf(openSearchDescription('https://guide.example.com'));
  const textOf = (name: string): string => elements.find((one) => one.name === name)?.text ?? '';

  test('is well-formed, with the root and the namespace that browsers look for', () => {
    assert.equal(elements[0]?.name, 'OpenSearchDescription');
    assert.equal(elements[0].attributes['xmlns'], 'http://a9.com/-/spec/opensearch/1.1/');
    assert.equal(textOf('InputEncoding'), 'UTF-8');
  });

  test('names the site within the lengths that the specification allows', () => {
    assert.equal(textOf('ShortName'), site.shortName);
    assert.ok(textOf('ShortName').length > 0 && textOf('ShortName').length <= 16);
    assert.equal(textOf('LongName'), site.title);
    assert.ok(textOf('LongName').length <= 48);
    assert.ok(textOf('Description').length <= 1024);
  });

  test('leads to the search page of the public address', () => {
    const urls = elements
      .filter(({ name }) => name === 'Url')
      .map(({ attributes }) => ({ ...attributes }));
    assert.deepEqual(urls, [
      { type: 'text/html', template: 'https://guide.example.com/search/?q={searchTerms}' },
      { type: openSearchType, rel: 'self', template: 'https://guide.example.com/opensearch.xml' },
    ]);
  });

  test('stays well-formed whatever the address holds', () => {
    assert.doesNotThrow(() => elementsOf(openSearchDescription('https://a.example/?a=1&b="<c>')));
  });

  for (const [name, text] of Object.entries(deployFiles)) {
    test(`deploy/${name} sends it with its media type`, () => {
      assert.match(text, /opensearch\.xml/);
      assert.ok(text.includes(openSearchType));
    });
  }
});
