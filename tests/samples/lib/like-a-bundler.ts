/**
 * Loaded before a sample: finds modules as a bundler does. The ES modules of `@superoffice/webapi` import each other
 * without file endings, which Node alone refuses.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.')) throw error;
      try {
        return next(`${specifier}.js`, context);
      } catch {
        return next(`${specifier}/index.js`, context);
      }
    }
  },
});
