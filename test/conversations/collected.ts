import { collectorBlock } from '../support/collector-block.ts';
import type { Story } from './replay.ts';

const person = { 'person-found': 'yes', 'admin-count': 1, inherits: 'no', 'may-change': 'yes', person: 'read' };
const block = collectorBlock(person);

/** Facts that the script collects on a server, in the conversation that asked for them. */
export const collected: readonly Story[] = [
  {
    title: 'offers the helpdesk the script for exactly the facts that would decide, and takes its block for the answer',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      {
        say: "anna berg can't reset",
        expect: [
          /^en technician: Anna Berg .* » powershell\.exe -NoProfile -ExecutionPolicy Bypass -File \.\\Collect-WritebackEvidence\.ps1 -Only "(?:[a-z-]+,)*person(?:,[a-z-]+)*" -Person "anna\.berg@\S+" -Around 20\d{6}T\d{6}Z$/,
        ],
      },
      {
        say: `Here it is:\n\`\`\`\n${block}\n\`\`\``,
        expect: [
          /^en plain: I have read the block of the server, collected on 20 November 09:00: flags, age of the password and policy of the account in AD\.$/,
          /^en technician: Anna Berg .*The account is protected/,
        ],
      },
    ],
  },
  {
    title: 'never offers the script to the affected person',
    as: 'anna',
    locale: 'sv',
    exchanges: [{ say: 'varför kan jag inte återställa mitt lösenord?', expect: [/^sv person: (?!.*Collect)/] }],
  },
  {
    title: 'says in the language of the asker that a block was cut off, and asks on as if it had not come',
    as: 'hugo',
    locale: 'fr',
    exchanges: [
      { say: 'anna berg ne peut pas réinitialiser', expect: [/^fr technician: Anna Berg/] },
      {
        say: block.slice(0, block.indexOf('inherits')),
        expect: [/^fr warning: Le bloc du serveur n’est pas entier/],
      },
      { say: block, expect: [/^fr plain: J’ai lu le bloc du serveur/, /^fr technician: Anna Berg/] },
    ],
  },
  {
    title: 'does not believe a block that was changed on its way',
    as: 'hugo',
    locale: 'sv',
    exchanges: [
      { say: 'anna berg kan inte återställa', expect: [/^sv technician: Anna Berg/] },
      { say: block.replace('admin-count=1', 'admin-count=0'), expect: [/^sv warning: Blocket från servern ändrades/] },
    ],
  },
  {
    title: 'says that a block comes from a later script, and which one to use',
    as: 'hugo',
    locale: 'en',
    exchanges: [{ say: collectorBlock(person, { format: 2 }), expect: [/^en warning: .*later version.*AB12/] }],
  },
  {
    title: 'says what the script could not read',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      {
        say: collectorBlock({ scheduler: 'error/CommandNotFoundException' }),
        expect: [/^en plain: .*could read nothing that helps\. The script could not read this: scheduler and staging/],
      },
    ],
  },
  {
    title: 'asks whom a block concerns when no case is open',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: block, expect: [/^en plain: I have read the block/, /^en \? Which/] },
      { say: 'anna berg', expect: [/^en technician: Anna Berg .*The account is protected/] },
    ],
  },
];
