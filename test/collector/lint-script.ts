import { type PowerShellNode, parsePowerShell } from '../support/parse-powershell.ts';

/** Cmdlets that read, and those that only handle what was read. */
const cmdlets = new Set([
  'Get-ADSyncAADPasswordResetConfiguration',
  'Get-ADSyncConnector',
  'Get-ADSyncGlobalSettings',
  'Get-ADSyncScheduler',
  'Get-CimInstance',
  'Get-Content',
  'Get-Date',
  'Get-Item',
  'Get-WinEvent',
  'Group-Object',
  'Select-Object',
  'Sort-Object',
  'Test-Path',
  'Where-Object',
  'Write-Output',
]);

/** Programs of Windows, with exactly these arguments. */
const programs = [
  /^netsh\.exe winhttp show proxy$/,
  /^w32tm\.exe \/stripchart \('\/computer:' \+ \(Get-NearestController\)\) \/samples:1 \/dataonly$/,
];

/** Verbs of the script's own functions; `Add` adds a line to the block. */
const verbs = new Set(['Add', 'Format', 'Get', 'Measure', 'Read', 'Test']);

const methods = new Set([
  'Abs',
  'Add',
  'AddDays',
  'AuthenticateAsClient',
  'BeginConnect',
  'Close',
  'ComputeHash',
  'Contains',
  'FindAll',
  'FindDomainController',
  'FindOne',
  'Floor',
  'GetAccessRules',
  'GetBytes',
  'GetComputerDomain',
  'GetCurrentForest',
  'GetDirectoryEntry',
  'GetHostAddresses',
  'GetStream',
  'GetType',
  'GetValue',
  'OpenRemoteBaseKey',
  'OpenSubKey',
  'ParseExact',
  'Replace',
  'SelectSingleNode',
  'Substring',
  'ToFileTimeUtc',
  'ToLowerInvariant',
  'ToString',
  'ToUniversalTime',
  'Translate',
  'Trim',
  'TrimStart',
  'WaitOne',
  'new',
]);

const types = new Set([
  'CmdletBinding',
  'Microsoft.Win32.RegistryKey',
  'System.Collections.Generic.List[string]',
  'System.DirectoryServices.ActiveDirectory.Domain',
  'System.DirectoryServices.ActiveDirectory.Forest',
  'System.DirectoryServices.DirectoryEntry',
  'System.DirectoryServices.DirectorySearcher',
  'System.Globalization.CultureInfo',
  'System.Globalization.DateTimeStyles',
  'System.Net.Dns',
  'System.Net.Security.SslStream',
  'System.Net.Sockets.TcpClient',
  'System.Security.Authentication.AuthenticationException',
  'System.Security.Authentication.SslProtocols',
  'System.Security.Cryptography.SHA256CryptoServiceProvider',
  'System.Security.Principal.NTAccount',
  'System.Security.Principal.SecurityIdentifier',
  'System.Text.Encoding',
  ...[
    'byte[]',
    'datetime',
    'guid',
    'hashtable',
    'int',
    'long',
    'math',
    'object',
    'string',
    'string[]',
    'switch',
    'xml',
  ],
]);

/** Syntax that writes, runs what is not in the file, or is younger than Windows PowerShell 5.1. */
const kinds: Readonly<Record<string, string>> = {
  ERROR: 'the grammar cannot read',
  redirection: 'writes to a file',
  command_invokation_operator: 'runs something by its value',
  pipeline_chain_tail: 'is younger than 5.1',
  class_statement: 'declares a class',
  enum_statement: 'declares an enumeration',
};

/** Everything in a script that may not stand in one that only reads on Windows PowerShell 5.1. */
export function offencesOf(source: string): readonly string[] {
  const nodes = parsePowerShell(source);
  const own = new Set(namesOfFunctions(nodes));
  return nodes.flatMap((node) => [
    ...kindOffences(node),
    ...commandOffences(node, own),
    ...memberOffences(node),
    ...assignmentOffences(node),
  ]);
}

export function namesOfFunctions(nodes: readonly PowerShellNode[]): readonly string[] {
  return nodes.filter(({ type }) => type === 'function_name').map(({ text }) => text);
}

function kindOffences(node: PowerShellNode): readonly string[] {
  const why = node.isMissing ? 'is missing' : kinds[node.type];
  return why === undefined ? [] : [`${why}: ${node.text || node.type}`];
}

function commandOffences(node: PowerShellNode, own: ReadonlySet<string>): readonly string[] {
  if (node.type === 'function_name') {
    const isKnown = verbs.has(node.text.split('-')[0] ?? '');
    return isKnown ? [] : [`a function with this verb: ${node.text}`];
  }
  if (node.type === 'foreach_command')
    return node.text.startsWith('ForEach-Object {') ? [] : [`an alias: ${node.text}`];
  if (node.type !== 'command') return [];
  const name = node.childForFieldName('command_name')?.text ?? '';
  const isProgram = programs.some((program) => program.test(node.text.trim()));
  const isForEach = node.children.some((child) => child?.type === 'foreach_command');
  return own.has(name) || cmdlets.has(name) || isProgram || isForEach ? [] : [`a command: ${node.text}`];
}

function memberOffences(node: PowerShellNode): readonly string[] {
  if (node.type === 'type_spec') {
    const isPart = node.parent?.type === 'generic_type_arguments';
    return isPart || types.has(node.text) ? [] : [`a type: ${node.text}`];
  }
  if (node.type !== 'invokation_expression') return [];
  const name = node.children.find((child) => child?.type === 'member_name')?.text ?? '';
  return methods.has(name) ? [] : [`a method: ${node.text}`];
}

/** Only variables of the script itself are given a value; two that PowerShell reads are named here. */
function assignmentOffences(node: PowerShellNode): readonly string[] {
  if (node.type !== 'left_assignment_expression') return [];
  return /^(?:\[xml\])?\$[a-z][A-Za-z0-9]*$/.test(node.text) || node.text === '$ErrorActionPreference'
    ? []
    : [`an assignment: ${node.text}`];
}
