import { parseArgs } from 'node:util';

export interface CommandLine {
  readonly help: boolean;
  readonly port: number;
  readonly httpsPort: number | null;
  readonly latencyMs: number;
  readonly reportingLimit: boolean;
  readonly tenantFile: string | undefined;
  readonly situation: string | undefined;
}

export const USAGE = `Usage: node simulator/index.ts [options]
  --port N         http port on 127.0.0.1 (8090; 0 for any free one)
  --https-port N   serve https too, with a self-signed certificate
  --latency MS     wait before every Graph answer
  --tenant FILE    serve this tenant instead of the demo tenant Contoso
  --situation NAME Contoso in trouble: outage, writeback-disabled, sync-stopped, service-incident, sspr-disabled
  --no-limit       lift the shared limit on reports
  --help           this text`;

const OPTIONS = {
  port: { type: 'string', default: '8090' },
  'https-port': { type: 'string' },
  latency: { type: 'string', default: '0' },
  tenant: { type: 'string' },
  situation: { type: 'string' },
  'no-limit': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the options of the command line; an option that is wrong throws with one clear line. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  if (values.tenant !== undefined && values.situation !== undefined) {
    throw new Error('--tenant and --situation exclude each other; a situation is one of the demo tenant');
  }
  return {
    help: values.help,
    port: wholeNumber('--port', values.port, 65_535),
    httpsPort: values['https-port'] === undefined ? null : wholeNumber('--https-port', values['https-port'], 65_535),
    latencyMs: wholeNumber('--latency', values.latency, 600_000),
    reportingLimit: !values['no-limit'],
    tenantFile: values.tenant,
    situation: values.situation,
  };
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new Error(`${option} must be a whole number from 0 to ${max}, not "${text}"`);
}
