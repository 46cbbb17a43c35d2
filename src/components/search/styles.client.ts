/** The style sheet of search. It is no part of the page's own, so that only readers who search load it. */
import href from './search.css?url';

let loaded: Promise<void> | undefined;

/** Adds the style sheet once; resolved when it applies, or when it cannot be had: search works without it. */
export function loadStyles(): Promise<void> {
  loaded ??= new Promise((done) => {
    if (document.querySelector(`link[rel="stylesheet"][href="${href}"]`) !== null) {
      done();
      return;
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // As in the opener, whose request is this one.
    link.crossOrigin = '';
    link.href = href;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
  return loaded;
}
