import type { Activity } from 'botbuilder';

/**
 * What was written, without the mention of the bot and without markup. Whoever else is mentioned stays as a name:
 * "why can @Ada not reset?" asks about Ada.
 */
export function textOfActivity(activity: Activity): string {
  const { text, textFormat, recipient } = activity;
  const ownNames = new Set([recipient.name ?? '', ...ownMentions(activity)].map(fold));
  const plain = (text ?? '').replace(mention, (_whole, name: string) => (ownNames.has(fold(name)) ? ' ' : name));
  return textFormat === 'plain' ? plain.trim() : decodeEntities(plain).trim();
}

// Both parts are bounded, so that a text full of beginnings of tags takes no longer to read than any other.
const mention = /<at\b[^<>]{0,200}>([^<>]{0,300})<\/at>/giu;

/** The texts with which the bot itself is mentioned; a client may shorten its name in them. */
function ownMentions({ entities, recipient }: Activity): readonly string[] {
  return (entities ?? []).flatMap((entity: { type?: unknown; mentioned?: unknown; text?: unknown }) => {
    const mentioned = entity.mentioned as { id?: unknown } | null | undefined;
    const isOwn = entity.type === 'mention' && mentioned?.id === recipient.id && typeof entity.text === 'string';
    return isOwn ? [(entity.text as string).slice(0, 600).replace(mention, '$1')] : [];
  });
}

function fold(name: string): string {
  return decodeEntities(name).trim().toLowerCase();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos|nbsp);/giu,
    (whole, name: string) => entities[name.toLowerCase()] ?? whole,
  );
}
