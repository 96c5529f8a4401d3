import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectorPlaces } from '../../src/core/collector-script.ts';
import { collectorGroups, serverFacts } from '../../src/knowledge/collector/server-facts.ts';
import { parsePowerShell } from '../support/parse-powershell.ts';
import { projectRoot } from '../support/source-files.ts';
import { namesOfFunctions, offencesOf } from './lint-script.ts';

const source = readFileSync(resolve(projectRoot, collectorPlaces.path), 'utf8');
const nodes = parsePowerShell(source);
const matchesOf = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, value = '']) => value);

describe('the collecting script', () => {
  it('is read by the grammar, calls only what reads, and is written for Windows PowerShell 5.1', () => {
    expect(offencesOf(source)).toEqual([]);
  });

  it('is plain ASCII with the line ends that its hash is made of', () => {
    expect(source).toMatch(/^[\n -~]+\n$/);
    expect(readFileSync(resolve(projectRoot, '.gitattributes'), 'utf8')).toContain('collector/*.ps1 text eol=lf');
  });

  it('uses every function that it declares', () => {
    const idle = namesOfFunctions(nodes).filter((name) => source.split(new RegExp(`\\b${name}\\b`)).length < 3);

    expect(idle).toEqual([]);
  });

  it('reads the groups that the parser knows, each guarded by itself', () => {
    const guarded =
      /^if \(Test-Wanted '([a-z-]+)'\) \{ try \{ Read-\w+; Add-Fact '\1' 'read' \} catch \{ Add-Failure '\1' \$_ \} \}$/gm;

    expect(matchesOf(guarded)).toEqual(collectorGroups);
  });

  it('prints the facts that the parser knows, and no others', () => {
    const literal = matchesOf(/Add-Fact '([a-z0-9-]+)'/g);
    const prefixed = matchesOf(/Add-Fact \(\$Prefix \+ '([a-z-]+)'\)/g);
    const prefixes = matchesOf(/Add-RightFacts '([a-z]+)'/g);
    const printed = [...literal, ...prefixes.flatMap((prefix) => prefixed.map((rest) => prefix + rest))];
    const known = ['format', 'at', ...collectorGroups, ...Object.values(serverFacts).flat()];

    expect([...new Set(printed)].toSorted()).toEqual(known.toSorted());
  });

  it('prints lines that fit a console of eighty columns', () => {
    const [longestValue = 0] = matchesOf(/\.Substring\(0, (\d+)\) \}/g).map(Number);
    const longestName = Math.max(
      ...Object.values(serverFacts)
        .flat()
        .map(({ length }) => length),
    );

    expect(longestValue).toBeGreaterThan(40);
    expect(longestName + longestValue + '=;'.length).toBeLessThan(80);
  });

  it('says what each of its parameters is for', () => {
    const parameters = nodes.find(({ type }) => type === 'param_block')?.text.match(/(?<=\$)\w+(?= =)/g);

    expect(matchesOf(/^\.PARAMETER (\w+)/gm)).toEqual(parameters);
  });
});

describe('this check', () => {
  it.each([
    ['a cmdlet that writes', 'Set-ItemProperty -Path a -Name b -Value c'],
    ['a cmdlet that runs text', 'Invoke-Expression $text'],
    ['an alias', 'Get-Item a | % { $_ }'],
    ['a command in a string', '"$(Remove-Item a)"'],
    ['a program', 'sc.exe stop ADSync'],
    ['other arguments of an allowed program', 'netsh.exe winhttp reset proxy'],
    ['a call by value', '& $block'],
    ['another file', '. ./other.ps1'],
    ['a redirection', 'Get-Item a > out.txt'],
    ['a method that writes', '$entry.CommitChanges()'],
    ['a type', "[System.IO.File]::ReadAllText('a')"],
    ['a value for a property', "$entry.Name = 'a'"],
    ['a value for an element', "$entry.Items[0] = 'a'"],
    ['a value for the environment', "$env:PATH = 'a'"],
    ['a value for another scope', "$global:a = 'a'"],
    ['a function that promises to write', 'function Set-It { 1 }'],
    ['a class', 'class A { }'],
    ['two question marks', '$a = $b ?? 1'],
    ['two question marks and a sign', '$a ??= 1'],
    ['a choice of two', '$a = $b ? 1 : 2'],
    ['a chain', 'Get-Item a && Get-Item b'],
    ['a member of what may be null', '$a?.Name'],
    ['a bracket that is missing', 'if ($a { 1 }'],
  ])('notices %s', (_, text) => {
    expect(offencesOf(`${text}\n`)).not.toEqual([]);
  });
});
