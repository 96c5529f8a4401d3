const ISO_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(?:Z|\+00:00)$/;

/** A deep copy in which every ISO time has moved by whole seconds; fraction digits stay as they are. */
export function shiftTimes<T>(value: T, seconds: number): T {
  return shifted(value, Math.round(seconds) * 1000) as T;
}

function shifted(value: unknown, ms: number): unknown {
  if (typeof value === 'string') return shiftedText(value, ms);
  if (Array.isArray(value)) return value.map((item) => shifted(item, ms));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shifted(item, ms)]));
}

function shiftedText(text: string, ms: number): string {
  const [, whole, fraction = ''] = ISO_TIME.exec(text) ?? [];
  if (!whole) return text;
  const moved = new Date(Date.parse(`${whole}Z`) + ms).toISOString();
  return `${moved.slice(0, 19)}${fraction}Z`;
}
