import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Labels that the rules use, by the section of the catalogue they belong to; `…-*` for put-together ones. */
export interface Labels {
  readonly terms: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/**
 * Reads from the syntax of the rules which labels they give to terms, causes, legal tests and reasons, and which events
 * they note: all strings that may stand there, also behind a choice or a constant of the same file.
 */
export function labelsIn(folder: string): Labels {
  const labels = {
    terms: new Set<string>(),
    tests: new Set<string>(),
    reasons: new Set<string>(),
    events: new Set<string>(),
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const path = join(folder, name);
    const { program } = parseSync(path, readFileSync(path, 'utf8'));
    const root = program as unknown as Node;
    const constants = constantsIn(root);
    const into = (set: Set<string>, node: unknown): void => {
      for (const label of stringsIn(node, constants)) set.add(label);
    };
    walk(root, (node) => {
      if (node.type === 'CallExpression') {
        const callee = (node['callee'] as Node)['name'];
        const values = node['arguments'] as readonly Node[];
        if (callee === 'cause') into(labels.terms, values[1]);
        if (callee === 'cast') into(labels.terms, values[0]);
        if (callee === 'why') into(labels.reasons, values[0]);
        if (callee === 'note') into(labels.events, values[1]);
      }
      if (node.type !== 'ObjectExpression') return;
      const properties = node['properties'] as readonly Node[];
      const label = properties.find((each) => keyOf(each) === 'label');
      if (!label || label['shorthand'] === true) return;
      const isTerm = properties.some((each) => keyOf(each) === 'value');
      const home = path.endsWith('trigger.ts') ? labels.tests : labels.reasons;
      into(isTerm ? labels.terms : home, label['value']);
    });
  }
  return labels;
}

function keyOf(property: Node): unknown {
  return (property['key'] as Node | undefined)?.['name'];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function constantsIn(root: Node): ReadonlyMap<string, Node> {
  const constants = new Map<string, Node>();
  walk(root, (node) => {
    const name = (node['id'] as Node | undefined)?.['name'];
    const init = node['init'];
    if (node.type === 'VariableDeclarator' && typeof name === 'string' && isNode(init)) {
      constants.set(name, init);
    }
  });
  return constants;
}

/** The strings that an expression may come to. */
function stringsIn(node: unknown, constants: ReadonlyMap<string, Node>): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'ConditionalExpression':
      return [...stringsIn(node['consequent'], constants), ...stringsIn(node['alternate'], constants)];
    case 'TemplateLiteral': {
      const [first] = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
      return [`${first?.value.cooked ?? ''}*`];
    }
    case 'Identifier': {
      const constant = constants.get(node['name'] as string);
      return constant ? stringsIn(constant, constants) : [];
    }
    default:
      return [];
  }
}
