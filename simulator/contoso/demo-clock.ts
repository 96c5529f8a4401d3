/** The moment the demo tenant is written for; loading it moves every time so that this is the present. */
export const DEMO_NOW = '2026-11-20T09:00:00Z';

const NOW_MS = Date.parse(DEMO_NOW);
const MINUTE_MS = 60_000;

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** The ISO time so many minutes before the demo's now. */
export const minutesAgo = (minutes: number): string => new Date(NOW_MS - minutes * MINUTE_MS).toISOString();

/** How many minutes before the demo's now a time lies. */
export const ageInMinutes = (time: string): number => (NOW_MS - Date.parse(time)) / MINUTE_MS;
