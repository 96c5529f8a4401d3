import type { Migration } from 'kysely/migration';
import { beginnings } from './001-beginnings.ts';
import { personalChats } from './002-personal-chats.ts';
import { leases } from './003-leases.ts';
import { jobsAndOutbox } from './004-jobs-and-outbox.ts';
import { auditMirror } from './005-audit-mirror.ts';
import { conversations } from './006-conversations.ts';
import { signedJournal } from './007-signed-journal.ts';

/** Forward-only, in the order of their names; one line each. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-beginnings': beginnings,
  '002-personal-chats': personalChats,
  '003-leases': leases,
  '004-jobs-and-outbox': jobsAndOutbox,
  '005-audit-mirror': auditMirror,
  '006-conversations': conversations,
  '007-signed-journal': signedJournal,
};
