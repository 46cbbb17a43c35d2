/** All diagrams, by id. */
import { apiChoiceDiagram } from './api-choice.ts';
import { environmentsDiagram } from './environments.ts';
import { integrationPointsDiagram } from './integration-points.ts';
import { layersDiagram } from './layers.ts';
import type { Diagram } from './model.ts';
import { netserverDiagram } from './netserver.ts';
import { stairsDiagram } from './stairs.ts';
import { allowedHint } from '../suggest.ts';

export const diagrams: readonly Diagram[] = [
  netserverDiagram,
  layersDiagram,
  stairsDiagram,
  environmentsDiagram,
  integrationPointsDiagram,
  apiChoiceDiagram,
];

export const diagramIds: readonly string[] = diagrams.map(({ id }) => id);

/**
 * The diagram with an id.
 *
 * @throws when there is none; the message names the ids that exist
 */
export function diagramById(id: string): Diagram {
  const diagram = diagrams.find((candidate) => candidate.id === id);
  if (diagram === undefined) {
    throw new Error(`No diagram has the id "${id}". ${allowedHint(id, diagramIds)}`);
  }
  return diagram;
}
