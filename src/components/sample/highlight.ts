/** Reads the files of the samples and marks their words, at build time. */
import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import { onlyMarkedTokens } from '../../lib/tokens.ts';

const files = import.meta.glob<string>('/samples/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The text of a sample's file with Prism's classes, as the highlighter of Markdown writes it.
 *
 * @param file its path below `samples/`
 * @param prism the grammar
 * @throws Error where the file does not exist
 */
export async function highlight(
  file: string,
  prism: string,
): Promise<{ readonly html: string; readonly classLanguage: string }> {
  const text = files[`/samples/${file}`];
  if (text === undefined) {
    throw new Error(
      `src/data/samples/ names the file samples/${file}, which does not exist. Write it, or correct the name.`,
    );
  }
  const { html, classLanguage } = await runHighlighterWithAstro(prism, text.trimEnd());
  return { html: onlyMarkedTokens(html), classLanguage };
}
