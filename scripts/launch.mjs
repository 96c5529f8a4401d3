// Plain JavaScript that any Node understands: says in one line when this Node is too old for the rest.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { useCompileCache } from './compile-cache.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isRecent = major > 22 || (major === 22 && minor >= 18);
const [target, ...args] = process.argv.slice(2);
if (!isRecent) {
  console.error(
    `Node.js 24 is needed, this is ${process.versions.node}. "npm ci" installs it beside the project; run the command through npm.`,
  );
  process.exit(1);
}
useCompileCache();
const file = resolve(target);
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href);
