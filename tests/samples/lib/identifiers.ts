/** Finds in a syntax tree which names a sample declares and which it uses. */
import type { SyntaxNode } from './grammars.ts';

/** A name in a sample. */
export interface Identifier {
  readonly text: string;
  readonly node: SyntaxNode;
  /** It stands behind a dot or an arrow, or in an initializer: it is a member of something else. */
  readonly isMember: boolean;
  /** The name before the dot, where that is a plain name. */
  readonly receiver?: string;
}

export interface Identifiers {
  /** Everything that the sample itself names: types, methods, variables, parameters. */
  readonly declared: ReadonlySet<string>;
  /** The part of it that can stand behind a dot. */
  readonly declaredMembers: ReadonlySet<string>;
  readonly used: readonly Identifier[];
  /** The statements that import. */
  readonly imports: readonly SyntaxNode[];
}

/** Where names stand in the trees of a grammar: `type of the parent.field`, the field empty where it has no name. */
export interface IdentifierRules {
  /** The types of nodes that are names. */
  readonly leaves: readonly string[];
  /** Places where a name is declared that can stand behind a dot. */
  readonly memberPlaces: readonly string[];
  /** Places where another name is declared. */
  readonly localPlaces: readonly string[];
  /** Places behind a dot. */
  readonly usePlaces: readonly string[];
  /** The field of the node before the dot, in a node that is a place behind a dot. */
  readonly receiverFields: readonly string[];
  /** Nodes, and places, whose names are of no interest. */
  readonly ignored: readonly string[];
  /** Nodes that import. */
  readonly imports: readonly string[];
  /** Nodes that stand for the name in them, as a generic type does. */
  readonly wrappers: readonly string[];
  /** The modifier that makes a declaration repeat a name of the type above. */
  readonly override?: string;
}

interface Visit {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode;
  readonly field: string;
}

/** The node that a wrapper stands for takes the wrapper's place. */
function* visit(parent: SyntaxNode, rules: IdentifierRules, at?: Visit): Generator<Visit> {
  for (const [index, node] of parent.children.entries()) {
    if (node === null || rules.ignored.includes(node.type)) continue;
    const here = { node, parent, field: parent.fieldNameForChild(index) ?? '' };
    if (rules.ignored.includes(`${parent.type}.${here.field}`)) continue;
    const isFirst = parent.children.find((child) => child?.isNamed)?.id === node.id;
    const place = at !== undefined && isFirst ? { ...at, node } : here;
    if (rules.imports.includes(node.type)) yield place;
    else if (rules.leaves.includes(node.type) && node.namedChildCount === 0) yield place;
    else yield* visit(node, rules, rules.wrappers.includes(node.type) ? place : undefined);
  }
}

function isOverride({ parent }: Visit, { override }: IdentifierRules): boolean {
  return (
    override !== undefined &&
    parent.children.some((child) => child?.type === 'modifier' && child.text === override)
  );
}

/** The plain name before a dot. */
function receiverIn(parent: SyntaxNode, rules: IdentifierRules): string | undefined {
  const before = rules.receiverFields.flatMap((name) => parent.childForFieldName(name) ?? [])[0];
  return before !== undefined && rules.leaves.includes(before.type) ? before.text : undefined;
}

/**
 * @param root the syntax tree of a sample
 * @param rules where names stand in the trees of its grammar
 */
export function identifiersIn(root: SyntaxNode, rules: IdentifierRules): Identifiers {
  const declared = new Set<string>();
  const declaredMembers = new Set<string>();
  const used: Identifier[] = [];
  const imports: SyntaxNode[] = [];
  for (const found of visit(root, rules)) {
    const { node, parent, field } = found;
    const { text } = node;
    if (rules.imports.includes(node.type)) {
      imports.push(node);
      continue;
    }
    const place = `${parent.type}.${field}`;
    const isField = parent.parent?.parent?.type === 'field_declaration';
    const isMemberPlace = rules.memberPlaces.includes(place) || (isField && field === 'name');
    if (isMemberPlace && !isOverride(found, rules)) {
      declaredMembers.add(text);
      declared.add(text);
    } else if (rules.localPlaces.includes(place)) {
      declared.add(text);
    } else {
      const inInitializer =
        place === 'assignment_expression.left' &&
        ['initializer_expression', 'attribute_argument'].includes(parent.parent?.type ?? '');
      const isMember = inInitializer || isMemberPlace || rules.usePlaces.includes(place);
      const receiver = rules.usePlaces.includes(place) ? receiverIn(parent, rules) : undefined;
      used.push({ text, node, isMember, ...(receiver === undefined ? {} : { receiver }) });
    }
  }
  return { declared, declaredMembers, used, imports };
}
