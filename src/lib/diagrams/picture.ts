/** Finds the drawn picture of a diagram among the files in the repository. */

/**
 * The SVG of a diagram.
 *
 * @param id the diagram's id
 * @param files paths of rendered files and their text; a name is the id, a hash and `svg` with dots between
 * @throws when there is not exactly one picture of the diagram; the message names the command that draws it
 */
export function pictureOf(id: string, files: Readonly<Record<string, string>>): string {
  const found = Object.entries(files).filter(
    ([path]) => path.slice(path.lastIndexOf('/') + 1).split('.')[0] === id,
  );
  const [first, second] = found;
  if (first === undefined) {
    throw new Error(`The diagram "${id}" has not been drawn. Run: npm run diagrams`);
  }
  if (second !== undefined) {
    throw new Error(
      `The diagram "${id}" has ${found.length} pictures: ${found.map(([path]) => path).join(', ')}. Run: npm run diagrams`,
    );
  }
  return first[1];
}
