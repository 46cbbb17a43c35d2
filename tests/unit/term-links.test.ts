/** The links to the glossary in compiled pages. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { checkedComponents } from '../../src/build/checked-components.ts';
import { termLinks } from '../../src/build/term-links.ts';

/** Compiles a page as Astro does. */
async function compile(page: string, file = 'content/help.mdx'): Promise<string> {
  const { code } = await mdxToJs(page, {
    mdastPlugins: [checkedComponents, termLinks],
    fileURL: pathToFileURL(join(process.cwd(), file)),
    features: { frontmatter: true },
  });
  return code.replaceAll(/\s+/g, ' ');
}

/** The words that lead to the glossary, each with its term. */
async function linked(page: string, file?: string): Promise<string[]> {
  const links = (await compile(page, file)).matchAll(
    /href: "\/glossary\/#([a-z-]+)", class: "term", children: "([^"]+)"/g,
  );
  return [...links].map(([, id = '', words = '']) => `${words} > ${id}`);
}

describe('a term in a page', () => {
  it('is a link with a class, and the text around it stays', async () => {
    const code = await compile('Ask the tenant first.\n');
    assert.match(
      code,
      /"Ask the ", _jsx\(_components\.a, \{ href: "\/glossary\/#tenant", class: "term", children: "tenant" \}\), " first\."/,
    );
  });

  it('is one in lists, in components and in emphasis', async () => {
    const page =
      '- A tenant.\n\n<Callout title="Note">\n\nA webhook.\n\n</Callout>\n\nAn *OSQL* query.\n';
    assert.deepEqual(await linked(page), ['tenant > tenant', 'webhook > webhook', 'OSQL > osql']);
  });

  it('is one at its first use only, in the whole page', async () => {
    assert.deepEqual(await linked('A tenant.\n\nThe tenant. A carrier.\n\n- A carrier.\n'), [
      'tenant > tenant',
      'carrier > carrier',
    ]);
  });
});

describe('no link', () => {
  const cases: (readonly [string, string])[] = [
    ['in a heading', '## A tenant\n'],
    ['in a link', 'See [the tenant](/deployment/online/).\n'],
    ['in emphasis inside a link', 'See [the *tenant*](/deployment/online/).\n'],
    ['in strong text', '**Tenant.** It moves.\n'],
    ['in strong text inside emphasis', 'A *bold **tenant***.\n'],
    ['in inline code', 'Set `tenant`.\n'],
    ['in a code block', '```text\ntenant\n```\n'],
    ['in a table', '| A | B |\n| --- | --- |\n| tenant | webhook |\n'],
    ['in the title of a component', '<Callout title="A tenant">\n\nText.\n\n</Callout>\n'],
    ['in the frontmatter', '---\ntitle: A tenant\n---\n\nText.\n'],
    ['in half a name', 'The `tenant`s and `a`-tenant.\n'],
  ];
  for (const [where, page] of cases) {
    it(`stands ${where}`, async () => assert.deepEqual(await linked(page), []));
  }

  it('stands on the glossary itself', async () => {
    assert.deepEqual(await linked('A tenant.\n', 'content/glossary.mdx'), []);
  });

  it('leads from the page of a term back to the glossary', async () => {
    const page = 'OSQL needs a session.\n';
    assert.deepEqual(await linked(page, 'content/netserver/osql.mdx'), ['session > session']);
    const point = 'A webhook sends a claim.\n';
    assert.deepEqual(await linked(point, 'content/extensibility/external-apis/webhooks.mdx'), [
      'claim > claim',
    ]);
  });

  it('stands where the word means another thing', async () => {
    assert.deepEqual(
      await linked('Two sessions.\n', 'content/extensibility/database/sql-scripts.mdx'),
      [],
    );
  });

  it('is added after twelve', async () => {
    const words =
      'agent, carrier, claim, consent, webhook, tenant, session, sentry, SAINT, OSQL, macro, plugin, trigger, SOAP';
    const page = words
      .split(', ')
      .map((word) => `A ${word} here.\n`)
      .join('\n');
    const links = await linked(page);
    assert.equal(links.length, 12);
    assert.equal(links.at(-1), 'plugin > plugin');
  });
});
