import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, type Node, Parser } from '@vscode/tree-sitter-wasm';

const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));

await Parser.init({ locateFile: (file: string) => join(folder, file) });
const parser = new Parser();
parser.setLanguage(await Language.load(join(folder, 'tree-sitter-powershell.wasm')));

export type PowerShellNode = Node;

/** Every node of a script, parents first. The grammar is that of an editor, not of PowerShell itself. */
export function parsePowerShell(source: string): readonly PowerShellNode[] {
  const tree = parser.parse(source);
  if (tree === null) throw new Error('the PowerShell grammar gave up');
  const nodes: PowerShellNode[] = [];
  const visit = (node: PowerShellNode): void => {
    nodes.push(node);
    for (const child of node.children) if (child !== null) visit(child);
  };
  visit(tree.rootNode);
  return nodes;
}
