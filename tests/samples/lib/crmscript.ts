/**
 * CRMScript has no grammar. Its syntax is near enough to that of C++ to be parsed as such, after these changes; what
 * the grammar of C++ accepts and CRMScript does not, this check does not find. Lines stay where they are.
 */
const changes: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // What is around and before a script.
  [/^%EJSCRIPT_(?:START|END)%|<%|%>/gm, blank],
  [/^#setLanguageLevel\s+\d+;/gm, blank],
  // String[] names → String   names
  [/(?<=\w)(?:\[\])+(?=\s+\w)/g, blank],
  // "catch" has no parameter.
  [/\bcatch\s*(?=\{)/g, 'catch(...) '],
];

function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ');
}

/** The text of a CRMScript as C++ would have it. */
export function crmscriptAsCpp(text: string): string {
  return changes.reduce(
    (changed, [pattern, by]) =>
      changed.replace(pattern, (found) => (typeof by === 'string' ? by : by(found))),
    text,
  );
}
