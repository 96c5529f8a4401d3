import type { Migration } from 'kysely/migration';
import { beginnings } from './001-beginnings.ts';
import { personalChats } from './002-personal-chats.ts';

/** Forward-only, in the order of their names; one line each. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-beginnings': beginnings,
  '002-personal-chats': personalChats,
};
