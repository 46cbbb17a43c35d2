/** The components that MDX pages use by name. The list of names and properties is in `src/lib/prose-components.ts`. */
import type { ProseComponentName } from '../../lib/prose-components.ts';
import Diagram from '../diagram/Diagram.astro';
import Matrix from '../matrix/Matrix.astro';
import PlatformMatrix from '../matrix/PlatformMatrix.astro';
import Alternatives from './Alternatives.astro';
import Apis from './Apis.astro';
import Availability from './Availability.astro';
import Blocks from './Blocks.astro';
import Callout from './Callout.astro';
import Channels from './Channels.astro';
import Languages from './Languages.astro';
import Layers from './Layers.astro';
import Levels from './Levels.astro';
import OnsiteStanding from './OnsiteStanding.astro';
import Packages from './Packages.astro';
import Platforms from './Platforms.astro';
import PointCard from './PointCard.astro';
import PointCards from './PointCards.astro';
import Replacements from './Replacements.astro';
import Rule from './Rule.astro';
import Table from './Table.astro';
import Verdicts from './Verdicts.astro';
import Ways from './Ways.astro';

/** `table` is not a component that authors write: it wraps Markdown tables so that wide ones scroll. */
export const components = {
  Alternatives,
  Apis,
  Availability,
  Blocks,
  Callout,
  Channels,
  Diagram,
  Languages,
  Layers,
  Levels,
  Matrix,
  OnsiteStanding,
  Packages,
  PlatformMatrix,
  Platforms,
  PointCard,
  PointCards,
  Replacements,
  Rule,
  Verdicts,
  Ways,
  table: Table,
} satisfies Record<ProseComponentName | 'table', unknown>;
