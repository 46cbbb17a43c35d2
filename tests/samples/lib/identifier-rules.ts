/** Where names stand in the syntax trees of each language. */
import type { IdentifierRules } from './identifiers.ts';

/** `a.name`, `b.name` … */
const named = (...types: readonly string[]): string[] => types.map((type) => `${type}.name`);

export const identifierRules: Readonly<Record<string, IdentifierRules>> = {
  cs: {
    leaves: ['identifier', 'implicit_parameter'],
    memberPlaces: named(
      'class_declaration',
      'struct_declaration',
      'record_declaration',
      'interface_declaration',
      'enum_declaration',
      'enum_member_declaration',
      'delegate_declaration',
      'method_declaration',
      'constructor_declaration',
      'property_declaration',
    ),
    localPlaces: [
      ...named('local_function_statement', 'variable_declarator', 'parameter', 'type_parameter'),
      ...named('tuple_pattern', 'declaration_expression', 'declaration_pattern'),
      ...named('recursive_pattern', 'var_pattern', 'catch_declaration', 'from_clause'),
      'foreach_statement.left',
      'lambda_expression.parameters',
      'type_parameter.',
      'anonymous_object_creation_expression.',
    ],
    usePlaces: [...named('member_access_expression', 'member_binding_expression'), 'subpattern.'],
    receiverFields: ['expression'],
    ignored: [
      // The name of an argument is that of a parameter, which no list has.
      'argument.name',
      'namespace_declaration.name',
      'file_scoped_namespace_declaration.name',
    ],
    imports: ['using_directive'],
    wrappers: ['generic_name'],
    override: 'override',
  },
  java: {
    leaves: ['identifier', 'type_identifier'],
    memberPlaces: named(
      'class_declaration',
      'record_declaration',
      'interface_declaration',
      'enum_declaration',
      'enum_constant',
      'method_declaration',
      'constructor_declaration',
    ),
    localPlaces: [
      ...named('variable_declarator', 'formal_parameter', 'catch_formal_parameter', 'resource'),
      ...named('enhanced_for_statement', 'compact_constructor_declaration'),
      'lambda_expression.parameters',
      'inferred_parameters.',
    ],
    usePlaces: ['method_invocation.name', 'field_access.field'],
    receiverFields: ['object'],
    ignored: ['package_declaration'],
    imports: ['import_declaration'],
    wrappers: [],
  },
  php: {
    leaves: ['name'],
    memberPlaces: named('class_declaration', 'method_declaration', 'enum_declaration', 'enum_case'),
    localPlaces: [...named('function_definition'), 'const_element.'],
    usePlaces: [
      ...named('member_call_expression', 'member_access_expression', 'scoped_call_expression'),
      ...named('nullsafe_member_call_expression', 'nullsafe_member_access_expression'),
    ],
    receiverFields: ['scope'],
    // Variables are the sample's own. The directive "declare" belongs to the language.
    ignored: ['variable_name', 'declare_directive', 'argument.name'],
    imports: ['namespace_use_declaration'],
    wrappers: [],
  },
  py: {
    leaves: ['identifier'],
    memberPlaces: named('class_definition', 'function_definition'),
    localPlaces: [
      'assignment.left',
      'parameters.',
      'lambda_parameters.',
      'typed_parameter.',
      'list_splat_pattern.',
      'dictionary_splat_pattern.',
      'default_parameter.name',
      'typed_default_parameter.name',
      'as_pattern_target.',
      'pattern_list.',
      'tuple_pattern.',
      'for_statement.left',
      'for_in_clause.left',
      'named_expression.name',
    ],
    usePlaces: ['attribute.attribute'],
    receiverFields: ['object'],
    ignored: ['keyword_argument.name'],
    imports: ['import_statement', 'import_from_statement'],
    wrappers: [],
  },
  crmscript: {
    leaves: ['identifier', 'type_identifier', 'field_identifier'],
    memberPlaces: [
      'struct_specifier.name',
      'field_declaration.declarator',
      'function_declarator.declarator',
    ],
    localPlaces: [
      'declaration.declarator',
      'init_declarator.declarator',
      'parameter_declaration.declarator',
    ],
    usePlaces: ['field_expression.field'],
    receiverFields: ['argument'],
    ignored: [],
    imports: ['preproc_include'],
    wrappers: [],
  },
};
