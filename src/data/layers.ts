/** The layers of NetServer: five domain-level APIs of NetServer Core and three faces of the web services. */
import { coreLayers } from './layers/core.ts';
import { serviceLayers } from './layers/services.ts';
import type { Described, NonEmpty, Verdict } from './model.ts';

export type LayerGroup = 'core' | 'services';

export interface Layer extends Described {
  /** The full name; `title` is the short one for cells and diagrams. */
  readonly long: string;
  readonly group: LayerGroup;
  readonly useWhen: string;
  readonly avoidWhen: string;
  /** Steps from the database: 1 is nearest. Layers with the same number stand side by side. */
  readonly distance: number;
  /** What the distance means for this layer. */
  readonly nearness: string;
  readonly access: 'read-write' | 'read-only';
  /** Where the code that calls the layer may run. */
  readonly runs: { readonly where: 'onsite-domain' | 'anywhere'; readonly detail: string };
  /** .NET namespaces of the layer or of its .NET client; none where SuperOffice has no .NET client for it. */
  readonly namespaces: readonly string[];
  /** Exact names a developer meets first. */
  readonly names: NonEmpty<string>;
  readonly onsite: Verdict;
  readonly online: Verdict;
}

export const layers = { ...coreLayers, ...serviceLayers } as const satisfies Record<string, Layer>;

export type LayerId = keyof typeof layers;
