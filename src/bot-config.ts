import { z } from 'zod';
import { type Environment, type Inspected, problemsOf, withoutEmpty } from './config.ts';

export type BotCredentialConfig =
  | { readonly kind: 'managed-identity' }
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificatePath: string };

export interface BotConfig {
  readonly appId: string;
  readonly credential: BotCredentialConfig;
  readonly host: string;
  readonly port: number;
  /** Between saying that it is not ready and taking nothing new, so that a load balancer notices. */
  readonly drainPauseMs: number;
  /** Hosts beside Teams' own that messages may be sent to. */
  readonly extraServiceHosts: readonly string[];
}

// Whole names only: anybody may register a name below some of Microsoft's own suffixes.
const hostName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

const drainPauseWords = 'must be a number of seconds up to 60';

// The SDK takes a missing or misspelt kind for "multi-tenant" and fails much later; here it is refused at once.
const schema = z.object({
  BOT_APP_ID: z.guid('must be a GUID; an empty app id never means "no authentication"'),
  BOT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI'),
  BOT_APP_SECRET: z.string().min(1).optional(),
  BOT_CERTIFICATE_PATH: z.string().min(1).optional(),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number('must be a port number').int().min(1).max(65_535).default(3978),
  DRAIN_PAUSE_SECONDS: z.coerce.number(drainPauseWords).min(0, drainPauseWords).max(60, drainPauseWords).default(0),
  EXTRA_SERVICE_HOSTS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(z.string().regex(hostName, 'must list host names'))),
});

/** The settings of the Teams side, or everything that is wrong with them. */
export function inspectBotConfig(environment: Environment): Inspected<BotConfig> {
  const env = withoutEmpty(environment);
  const parsed = schema.safeParse(env);
  const problems = [...problemsOf(parsed.error), ...credentialProblems(env)];
  if (!parsed.success || problems.length > 0) return { config: null, problems };
  const { BOT_APP_ID, HOST, PORT, DRAIN_PAUSE_SECONDS, EXTRA_SERVICE_HOSTS } = parsed.data;
  const config = {
    appId: BOT_APP_ID,
    credential: credentialOf(parsed.data),
    host: HOST,
    port: PORT,
    drainPauseMs: DRAIN_PAUSE_SECONDS * 1_000,
    extraServiceHosts: EXTRA_SERVICE_HOSTS,
  };
  return { config, problems };
}

function credentialProblems(env: Environment): readonly string[] {
  if (env.BOT_APP_TYPE !== 'SingleTenant') return [];
  const given = [env.BOT_APP_SECRET, env.BOT_CERTIFICATE_PATH].filter((value) => value !== undefined).length;
  if (given === 1) return [];
  return [
    `BOT_CERTIFICATE_PATH or BOT_APP_SECRET is needed for SingleTenant, ${given === 0 ? 'and neither is set' : 'not both'}`,
  ];
}

function credentialOf(settings: z.infer<typeof schema>): BotCredentialConfig {
  const { BOT_APP_TYPE, BOT_APP_SECRET, BOT_CERTIFICATE_PATH } = settings;
  if (BOT_APP_TYPE === 'UserAssignedMSI') return { kind: 'managed-identity' };
  if (BOT_CERTIFICATE_PATH !== undefined) return { kind: 'certificate', certificatePath: BOT_CERTIFICATE_PATH };
  return { kind: 'secret', secret: BOT_APP_SECRET ?? '' };
}
