import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { AppError } from '../core/app-error.ts';

const id = z.string().min(1).max(2_000);
const account = z.looseObject({
  id,
  name: z.string().max(1_000).nullish(),
  // Ids of the directory are compared as text, and come in either case.
  aadObjectId: z.guid().toLowerCase().nullish(),
  role: z.string().nullish(),
});
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** The parts of an activity that anything here relies on; everything else passes through unread. */
const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(2_000),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  timestamp: moment.nullish(),
  localTimestamp: moment.nullish().catch(undefined),
  localTimezone: z.string().max(100).nullish(),
  locale: z.string().max(50).nullish(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  replyToId: z.string().max(2_000).nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

// Who called and how to answer is decided here, not by the one who asks.
const unread: ReadonlySet<string> = new Set(['deliveryMode', 'callerId']);

/**
 * A body as an activity of the Bot Framework, or AppError `invalid-input` that names what is wrong (never its value).
 * What is null counts as absent, and a message without text gets an empty one: the routing library stumbles over both.
 */
export function parseActivity(body: unknown): Activity {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join('.') || 'body');
    throw new AppError('invalid-input', `the activity is malformed: ${[...new Set(fields)].slice(0, 5).join(', ')}`);
  }
  const given = Object.entries(parsed.data).filter(([name, value]) => value !== null && !unread.has(name));
  const empty = parsed.data.type === 'message' ? { text: '' } : {};
  return { ...empty, ...Object.fromEntries(given) } as unknown as Activity;
}
