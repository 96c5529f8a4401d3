/** What the elements of Adaptive Cards 1.5 may hold, as far as the product uses them. Anything else is a problem. */
type Rule =
  | 'text'
  | 'true-or-false'
  | 'elements'
  | 'inlines'
  | 'actions'
  | 'action'
  | 'ids'
  | 'data'
  | readonly string[];

const spacing = ['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding'] as const;
const containerStyles = ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'] as const;
const textLook = {
  weight: ['Lighter', 'Default', 'Bolder'],
  size: ['Small', 'Default', 'Medium', 'Large', 'ExtraLarge'],
  color: ['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention'],
  isSubtle: 'true-or-false',
  fontType: ['Default', 'Monospace'],
} as const satisfies Record<string, Rule>;
const element = { spacing, id: 'text', isVisible: 'true-or-false', separator: 'true-or-false' } as const;
const action = { title: 'text', tooltip: 'text', style: ['default', 'positive', 'destructive'] } as const;

const kinds: Readonly<Record<string, { readonly needs: readonly string[]; readonly takes: Record<string, Rule> }>> = {
  AdaptiveCard: {
    needs: ['version', 'body', 'fallbackText', 'lang', '$schema'],
    takes: {
      version: ['1.5'],
      $schema: ['http://adaptivecards.io/schemas/adaptive-card.json'],
      fallbackText: 'text',
      lang: ['en', 'fr', 'sv'],
      body: 'elements',
      actions: 'actions',
    },
  },
  TextBlock: {
    needs: ['text'],
    takes: { ...element, ...textLook, text: 'text', wrap: 'true-or-false', style: ['default', 'heading'] },
  },
  RichTextBlock: { needs: ['inlines'], takes: { ...element, inlines: 'inlines' } },
  TextRun: {
    needs: ['text'],
    takes: { ...textLook, text: 'text', underline: 'true-or-false', selectAction: 'action' },
  },
  Container: {
    needs: ['items'],
    takes: { ...element, items: 'elements', style: containerStyles, bleed: 'true-or-false' },
  },
  ActionSet: { needs: ['actions'], takes: { ...element, actions: 'actions' } },
  'Action.Execute': { needs: ['title', 'verb', 'data'], takes: { ...action, verb: 'text', data: 'data' } },
  'Action.ToggleVisibility': { needs: ['title', 'targetElements'], takes: { ...action, targetElements: 'ids' } },
  'Action.OpenUrl': { needs: ['url'], takes: { url: 'text' } },
};

const elementKinds = ['TextBlock', 'RichTextBlock', 'Container', 'ActionSet'];
const cardActionKinds = ['Action.Execute', 'Action.ToggleVisibility'];

type Part = Readonly<Record<string, unknown>>;

/** Everything about a card that Teams may stumble over; empty when it is sound. */
export function cardProblems(card: unknown): readonly string[] {
  const ids = new Set(partsOf(card).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
  const targets = partsOf(card).flatMap(({ targetElements }) => (targetElements as string[] | undefined) ?? []);
  const lost = targets.filter((id) => !ids.has(id)).map((id) => `nothing is called ${id}`);
  const kib = Buffer.byteLength(JSON.stringify(card)) > 25_000 ? ['it is larger than 25 KB'] : [];
  return [...problemsOf(card, ['AdaptiveCard'], 'card'), ...lost, ...kib];
}

/** Every object inside a card that has a type, the card first. */
export function partsOf(part: unknown): readonly Part[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part ? [part as Part] : [];
  return [...own, ...Object.values(part).flatMap(partsOf)];
}

function problemsOf(part: unknown, allowed: readonly string[], path: string): readonly string[] {
  const { type, ...properties } = (part ?? {}) as Part;
  const kind = typeof type === 'string' && allowed.includes(type) ? kinds[type] : undefined;
  if (kind === undefined) return [`${path} is ${String(type)}`];
  const missing = kind.needs
    .filter((name) => properties[name] === undefined)
    .map((name) => `${path}.${name} is missing`);
  const wrong = Object.entries(properties).flatMap(([name, value]) =>
    valueProblems(value, kind.takes[name], `${path}.${name}`),
  );
  return [...missing, ...wrong];
}

function valueProblems(value: unknown, rule: Rule | undefined, path: string): readonly string[] {
  const each = (allowed: readonly string[]) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((part, index) => problemsOf(part, allowed, `${path}[${index}]`))
      : [`${path} is empty`];
  switch (rule) {
    case undefined:
      return [`${path} does not exist`];
    case 'text':
      return typeof value === 'string' && value !== '' ? [] : [`${path} has no text`];
    case 'true-or-false':
      return typeof value === 'boolean' ? [] : [`${path} is neither true nor false`];
    case 'elements':
      return each(elementKinds);
    case 'inlines':
      return each(['TextRun']);
    case 'actions':
      return each(cardActionKinds);
    case 'action':
      return problemsOf(value, ['Action.OpenUrl'], path);
    case 'ids':
    case 'data':
      return typeof value === 'object' && value !== null ? [] : [`${path} is no object`];
    default:
      return rule.includes(value as string) ? [] : [`${path} is ${String(value)}`];
  }
}
