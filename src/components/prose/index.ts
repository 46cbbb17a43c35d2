/** The components that MDX pages use by name. The list of names and properties is in `src/lib/prose-components.ts`. */
import type { ProseComponentName } from '../../lib/prose-components.ts';
import ChooseApi from '../choosing/ChooseApi.astro';
import ChoosingTable from '../choosing/ChoosingTable.astro';
import CommonCases from '../choosing/CommonCases.astro';
import Diagram from '../diagram/Diagram.astro';
import Matrix from '../matrix/Matrix.astro';
import PlatformMatrix from '../matrix/PlatformMatrix.astro';
import MovingOnline from '../moving/MovingOnline.astro';
import MovingTable from '../moving/MovingTable.astro';
import Sample from '../sample/Sample.astro';
import Alternatives from './Alternatives.astro';
import Apis from './Apis.astro';
import Availability from './Availability.astro';
import Block from './Block.astro';
import Blocks from './Blocks.astro';
import Callout from './Callout.astro';
import ChangedRecords from './ChangedRecords.astro';
import Channels from './Channels.astro';
import Differences from './Differences.astro';
import Glossary from './Glossary.astro';
import Languages from './Languages.astro';
import LayerCard from './LayerCard.astro';
import Layers from './Layers.astro';
import Levels from './Levels.astro';
import LinkRepairs from './LinkRepairs.astro';
import OnsiteStanding from './OnsiteStanding.astro';
import Packages from './Packages.astro';
import PlatformCard from './PlatformCard.astro';
import Platforms from './Platforms.astro';
import PointCard from './PointCard.astro';
import PointCards from './PointCards.astro';
import Replacements from './Replacements.astro';
import Rule from './Rule.astro';
import SourceList from './SourceList.astro';
import Table from './Table.astro';
import Verdicts from './Verdicts.astro';
import Ways from './Ways.astro';

/** `table` is not a component that authors write: it wraps Markdown tables so that wide ones scroll. */
export const components = {
  Alternatives,
  Apis,
  Availability,
  Block,
  Blocks,
  Callout,
  ChangedRecords,
  Channels,
  ChooseApi,
  ChoosingTable,
  CommonCases,
  Diagram,
  Differences,
  Glossary,
  Languages,
  LayerCard,
  Layers,
  Levels,
  LinkRepairs,
  Matrix,
  MovingOnline,
  MovingTable,
  OnsiteStanding,
  Packages,
  PlatformMatrix,
  PlatformCard,
  Platforms,
  PointCard,
  PointCards,
  Replacements,
  Rule,
  SourceList,
  Sample,
  Verdicts,
  Ways,
  table: Table,
} satisfies Record<ProseComponentName | 'table', unknown>;
