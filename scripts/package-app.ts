import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { AppError } from '../src/core/app-error.ts';
import { buildAppPackage } from './build-app-package.ts';

const usage = `npm run package -- --app-id GUID --developer NAME --website URL --privacy URL --terms URL [--teams-app-id GUID] [--out FILE]

  --app-id GUID        the bot's application (client) id                          BOT_APP_ID
  --developer NAME     who stands behind the app, up to 32 characters             DEVELOPER_NAME
  --website URL        your page about the app                                    WEBSITE_URL
  --privacy URL        your privacy statement                                     PRIVACY_URL
  --terms URL          your terms of use                                          TERMS_URL
  --teams-app-id GUID  the app's own id in the Teams catalogue (default: app id)  TEAMS_APP_ID
  --out FILE           where to write (default: dist/writeback-desk.zip)

What is not given is taken from the environment variable on the right.`;

const root = resolve(import.meta.dirname, '..');
const text = { type: 'string' } as const;
const options = {
  'app-id': text,
  'teams-app-id': text,
  developer: text,
  website: text,
  privacy: text,
  terms: text,
  out: text,
  help: { type: 'boolean', short: 'h' },
} as const;

const guid = z
  .guid('must be a GUID such as 1f0c9d2e-5a7b-4c3d-8e6f-0123456789ab')
  .refine((value) => /[1-9a-f]/i.test(value), 'must not be all zeros');
const address = z.url({ protocol: /^https$/, error: 'must be an https address' });

const schema = z.object({
  '--app-id': guid,
  '--teams-app-id': guid.optional(),
  '--developer': z.string().min(1).max(32, 'must have at most 32 characters'),
  '--website': address,
  '--privacy': address,
  '--terms': address,
});

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const values = parse(args);
  if (values.help === true) return console.log(usage);
  const settings = readSettings({
    '--app-id': values['app-id'] ?? env.BOT_APP_ID,
    '--teams-app-id': values['teams-app-id'] ?? env.TEAMS_APP_ID,
    '--developer': values.developer ?? env.DEVELOPER_NAME,
    '--website': values.website ?? env.WEBSITE_URL,
    '--privacy': values.privacy ?? env.PRIVACY_URL,
    '--terms': values.terms ?? env.TERMS_URL,
  });
  const file = resolve(values.out ?? resolve(root, 'dist/writeback-desk.zip'));
  const bytes = await buildAppPackage(resolve(root, 'appPackage'), {
    APP_VERSION: packageJson.version,
    BOT_APP_ID: settings['--app-id'],
    TEAMS_APP_ID: settings['--teams-app-id'] ?? settings['--app-id'],
    DEVELOPER_NAME: settings['--developer'],
    WEBSITE_URL: settings['--website'],
    PRIVACY_URL: settings['--privacy'],
    TERMS_URL: settings['--terms'],
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`${relative(process.cwd(), file)}: Writeback Desk ${packageJson.version}, ${bytes.length} bytes`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new AppError('invalid-input', `${cause instanceof Error ? cause.message : cause}\n\n${usage}`, { cause });
  }
}

/** Every missing or wrong setting at once, one line each. */
function readSettings(given: Readonly<Record<string, string | undefined>>): z.infer<typeof schema> {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path: [name], message }) =>
    present[String(name)] === undefined ? `${String(name)} is missing` : `${String(name)} ${message}`,
  );
  throw new AppError('invalid-input', [...new Set(lines)].join('\n'));
}

try {
  await main(process.argv.slice(2), process.env);
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
}
