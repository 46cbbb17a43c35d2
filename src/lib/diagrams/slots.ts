/**
 * The colour slots of the diagrams. Mermaid draws with the stand-in colours below; the build replaces each by
 * the custom property of its slot, so that one picture serves light, dark, print and forced colours.
 */
export const slotColours = {
  node: '#010101',
  nodeLine: '#020202',
  text: '#030303',
  edge: '#040404',
  group: '#050505',
  accent: '#060606',
  link: '#070707',
} as const satisfies Record<string, `#${string}`>;

export type Slot = keyof typeof slotColours;

export const slotProperties: Readonly<Record<Slot, string>> = {
  node: '--d-node',
  nodeLine: '--d-node-line',
  text: '--d-text',
  edge: '--d-edge',
  group: '--d-group',
  accent: '--d-accent',
  link: '--d-link',
};
