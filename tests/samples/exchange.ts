/** What a sample that talks HTTP must send, and what the stub server answers. */

export interface Exchange {
  readonly request: {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** Path and query behind the tenant's address, as `/v1/Contact/5?$select=name`. */
    readonly path: string;
    /** Headers that must be there, in lower case; a value must match exactly or, where it is a pattern, match it. */
    readonly headers: Readonly<Record<string, string | RegExp>>;
    /** The JSON body, compared as a value; without it the request must have no body. */
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** The exchanges of each runnable sample (`.http`, `.ts`), by its path below `samples/`, in order. */
export type Expectations = Readonly<Record<string, readonly Exchange[]>>;
