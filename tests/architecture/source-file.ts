import { parseSync } from 'oxc-parser';

/** What the rules about layers need to know of one file. */
export interface SourceFile {
  readonly path: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  /** Names that the file uses and does not define: the surroundings it reaches out to. */
  readonly outerNames: readonly Mention[];
  /** Things that no name shows: a syntax error, `import.meta`, an import address put together at run time. */
  readonly oddities: readonly Mention[];
}

export interface Import {
  /** As written: `./seat.ts`, `zod`, `node:fs`. */
  readonly address: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

interface Mention {
  readonly name: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Reads a file's imports and outer names from its syntax tree, so that neither a comment nor a string is mistaken
 * for one. Whatever makes a file depend on another counts: static, dynamic, re-export, type and worker address.
 */
export function readSource(path: string, text: string): SourceFile {
  const imports: Import[] = [];
  const mentions: Mention[] = [];
  const oddities: Mention[] = [];
  const defined = new Set<string>();
  const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length;

  if (/\.[cm]?[jt]sx?$/.test(path)) {
    const { program, errors } = parseSync(path, text);
    for (const error of errors) oddities.push({ name: `syntax error: ${error.message}`, line: 1 });
    visit(program as unknown as Node, null, '');
  }
  return {
    path,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    // Good enough without scopes: a name that the file defines anywhere is its own.
    outerNames: mentions.filter(({ name }) => !defined.has(name)),
    oddities,
  };

  function visit(node: Node, parent: Node | null, key: string): void {
    readImport(node);
    for (const name of definedBy(node)) defined.add(name);
    if (isUse(node, parent, key)) mentions.push({ name: node['name'] as string, line: lineOf(node) });
    const member = memberName(node);
    if (member) mentions.push({ name: member, line: lineOf(node) });

    for (const [childKey, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, node, childKey);
      }
    }
  }

  function readImport(node: Node): void {
    const add = (source: unknown, typeOnly: boolean) => {
      const address = literal(source);
      if (address !== null) imports.push({ address, typeOnly, line: lineOf(node) });
      else oddities.push({ name: 'an import whose address is not written out', line: lineOf(node) });
    };
    switch (node.type) {
      case 'ImportDeclaration':
        return add(node['source'], node['importKind'] === 'type' || onlyTypes(node['specifiers']));
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node['source']) add(node['source'], node['exportKind'] === 'type');
        return;
      case 'ImportExpression':
        return add(node['source'], false);
      case 'TSImportType':
        return add(node['source'], true);
      case 'TSExternalModuleReference':
        return add(node['expression'], false);
      case 'NewExpression': {
        // new URL('./worker.ts', import.meta.url): how a worker or an asset is named.
        const [address, base] = node['arguments'] as Node[];
        const callee = node['callee'] as Node;
        if (callee['name'] === 'URL' && base && isImportMeta(base['object'])) add(address, false);
        return;
      }
      case 'MetaProperty':
        if (isImportMeta(node)) oddities.push({ name: 'import.meta', line: lineOf(node) });
        return;
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const isImportMeta = (value: unknown): boolean =>
  isNode(value) && value.type === 'MetaProperty' && (value['meta'] as Node)['name'] === 'import';

const literal = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : null;

const onlyTypes = (specifiers: unknown): boolean =>
  Array.isArray(specifiers) &&
  specifiers.length > 0 &&
  specifiers.every((s: Node) => s['importKind'] === 'type');

/** `Math.random` and its disguises `Math['random']` and `const { random } = Math`. */
function memberName(node: Node): string | null {
  const isMath = (value: unknown) => isNode(value) && value['name'] === 'Math';
  if (node.type === 'MemberExpression' && isMath(node['object'])) {
    const property = node['property'] as Node;
    return `Math.${literal(property) ?? String(property['name'])}`;
  }
  if (node.type === 'VariableDeclarator' && isMath(node['init'])) {
    return patternNames(node['id']).includes('random') ? 'Math.random' : null;
  }
  return null;
}

/** Is this identifier a use of a name, rather than a property, a label or a declaration? */
function isUse(node: Node, parent: Node | null, key: string): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  switch (parent.type) {
    case 'MemberExpression':
      return key === 'object' || parent['computed'] === true;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return key !== 'key' || parent['computed'] === true;
    case 'TSQualifiedName':
      return key === 'left';
    case 'TSNamedTupleMember':
      return key !== 'label';
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'ExportAllDeclaration':
    case 'MetaProperty':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'TSEnumMember':
    case 'TSImportType':
    case 'TSTypePredicate':
      return false;
    default:
      return true;
  }
}

/** The names that a node defines: variables, parameters, functions, classes, types, imports. */
function definedBy(node: Node): string[] {
  const names: string[] = [];
  if (Array.isArray(node['params'])) names.push(...node['params'].flatMap(patternNames));
  switch (node.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSEnumDeclaration':
      names.push(...patternNames(node['id']));
      break;
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      names.push(...patternNames(node['local']));
      break;
    case 'CatchClause':
      names.push(...patternNames(node['param']));
      break;
    case 'TSTypeParameter':
      names.push(...patternNames(node['name']));
      break;
    case 'TSMethodSignature':
    case 'TSIndexSignature':
      names.push(...((node['parameters'] ?? node['params'] ?? []) as Node[]).flatMap(patternNames));
      break;
  }
  return names;
}

function patternNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [pattern['name'] as string];
    case 'ObjectPattern':
      return (pattern['properties'] as Node[]).flatMap((property) =>
        patternNames(property['value'] ?? property['argument']),
      );
    case 'ArrayPattern':
      return (pattern['elements'] as unknown[]).flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern['left']);
    case 'RestElement':
      return patternNames(pattern['argument']);
    case 'TSParameterProperty':
      return patternNames(pattern['parameter']);
    default:
      return [];
  }
}
