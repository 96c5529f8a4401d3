import type { Activity } from 'botbuilder';
import { AppError } from '../core/app-error.ts';

export interface TrustedOrigin {
  /** Host names that outgoing messages may go to. */
  readonly serviceHosts: readonly string[];
  /** The one tenant of this deployment; null in local mode. */
  readonly tenantId: string | null;
  /** Local mode talks to loopback over plain http. */
  readonly allowsLoopback: boolean;
}

/** Where Teams' own connector of the public cloud lives; other clouds have other issuers, which are not served. Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages */
export const teamsServiceHosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'] as const;

/** Refuses an activity of another channel, another tenant or an unknown service address. Throws AppError `forbidden`. */
export function assertTrustedOrigin(activity: Activity, origin: TrustedOrigin): void {
  if (activity.channelId !== 'msteams') throw new AppError('forbidden', 'only Microsoft Teams is served');
  assertTrustedService(activity.serviceUrl, origin);
  const tenants = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter((id) => id != null);
  const ours = origin.tenantId?.toLowerCase();
  const isForeign = ours !== undefined && (tenants.length === 0 || tenants.some((id) => id.toLowerCase() !== ours));
  if (isForeign) throw new AppError('forbidden', 'the activity belongs to another tenant');
}

// Address parsers disagree about backslashes, user names and escapes; an address that needs them is not Teams'.
const plainAddress = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~-]*)?$/i;

/** Checked for every incoming activity and once more before every message that the bot sends by itself. */
export function assertTrustedService(serviceUrl: string, { serviceHosts, allowsLoopback }: TrustedOrigin): void {
  const isPlain = plainAddress.test(serviceUrl) && URL.canParse(serviceUrl);
  const { protocol, hostname, port } = isPlain ? new URL(serviceUrl) : emptyUrl;
  const isListed = protocol === 'https:' && port === '' && serviceHosts.some((host) => matches(hostname, host));
  const isLocal = allowsLoopback && (hostname === 'localhost' || hostname === '127.0.0.1');
  if (!isListed && !isLocal) throw new AppError('forbidden', 'the service address is not one of Microsoft Teams');
}

const emptyUrl = { protocol: '', hostname: '', port: '' };

function matches(hostname: string, host: string): boolean {
  return hostname === host.toLowerCase();
}
