import { collectorPlaces } from '../../core/collector-script.ts';
import type { CollectOffer } from '../../core/message.ts';
import { type WhatToCollect, whatToCollect } from '../../diagnosis/what-to-collect.ts';
import { say } from '../../knowledge/texts.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The script for exactly the facts that would set the leading causes apart; null: none on a server would. */
export function collectOffer(input: VerdictInput): CollectOffer | null {
  const { analysis, slots, language, collector } = input;
  const wanted = whatToCollect(analysis, slots.said.collected);
  if (wanted === null) return null;
  const groups = wanted.groups.map((group) => say(language, `collect.group.${group}`)).join(' · ');
  return {
    why: say(language, 'collect.why', { groups }),
    fetch: fetchText(input),
    verify: say(language, 'collect.verify', { hash: collector.sha256 }),
    verifyCommand: `(Get-FileHash .\\${collectorPlaces.file} -Algorithm SHA256).Hash`,
    run: say(language, 'collect.run'),
    command: commandFor(wanted, input),
  };
}

function fetchText({ language, collector: { served } }: VerdictInput): string {
  const { path, route } = collectorPlaces;
  if (served === null) return say(language, 'collect.fetch-file', { path });
  if (served.url === null) return say(language, 'collect.fetch-here', { route, path });
  return say(language, 'collect.fetch', { url: served.url, path });
}

/** For a prompt of either kind: PowerShell would make two arguments of a list without quotes. */
function commandFor({ groups, isAboutPerson }: WhatToCollect, { facts }: VerdictInput): string {
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  const parts = [
    `powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\${collectorPlaces.file}`,
    `-Only "${groups.join(',')}"`,
    ...(isAboutPerson ? [`-Person "${accountOf(facts)}"`] : []),
    ...(groups.includes('events') && attempt !== null ? [`-Around ${compactTime(attempt.endedAt)}`] : []),
  ];
  return parts.join(' ');
}

// Nothing that a prompt would read as anything but a name.
const plainName = /^[\p{L}\p{N}._@-]{1,100}$/u;

function accountOf({ person }: VerdictInput['facts']): string {
  const name = person.known ? person.value.userPrincipalName : '';
  return plainName.test(name) ? name : '<sAMAccountName>';
}

function compactTime(iso: string): string {
  return new Date(iso).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}
