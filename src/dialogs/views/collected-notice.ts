import type { Language } from '../../core/language.ts';
import type { NoticeMessage } from '../../core/message.ts';
import type { CollectedBlock } from '../../diagnosis/evidence/collected/collected-block.ts';
import type { CollectorGroup } from '../../knowledge/collector/server-facts.ts';
import { say } from '../../knowledge/texts.ts';
import { formatTime } from './format-time.ts';
import { notice } from './notice.ts';

export interface CollectedView {
  readonly language: Language;
  readonly timeZone: string;
  /** Of the script that is offered. */
  readonly sha256: string;
}

/** What became of a pasted block: what was read of it, or why none of it is used and what to do. */
export function collectedNotice(block: CollectedBlock, view: CollectedView): NoticeMessage {
  const { language, sha256 } = view;
  switch (block.state) {
    case 'whole':
      return notice(language, whatWasRead(block, view));
    case 'cut':
    case 'altered':
      return notice(language, say(language, `collected.${block.state}`), 'warning');
    case 'later':
      return notice(language, say(language, 'collected.later', { hash: sha256 }), 'warning');
  }
}

function whatWasRead(
  { seen, groups, unread }: Extract<CollectedBlock, { state: 'whole' }>,
  { language, timeZone }: CollectedView,
): string {
  const list = (names: readonly CollectorGroup[]) =>
    names.map((name) => say(language, `collect.group.${name}`)).join(' · ');
  const at = formatTime(seen.at, language, timeZone);
  const sentences = [
    groups.length > 0
      ? say(language, 'collected.whole', { at, groups: list(groups) })
      : say(language, 'collected.nothing', { at }),
    ...(seen.fact('person-found') === 'no' ? [say(language, 'collected.no-person')] : []),
    ...(unread.length > 0 ? [say(language, 'collected.unread', { groups: list(unread) })] : []),
  ];
  return sentences.join(' ');
}
