/** What plain TypeScript ("tsc", the editor's checker of .ts files) needs to know about a component that it imports. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
