/** A mistake of an author; the message says where it is and how to correct it. */
export class AuthorError extends Error {
  override readonly name: string = 'AuthorError';
  /** Where the mistake was noticed tells an author nothing. */
  override readonly stack = '';

  /** Astro adds a hint about browser APIs where this holds "document" or "window", as ids of points do. */
  override toString(): string {
    return this.name;
  }
}
