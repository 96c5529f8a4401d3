import { AppError } from '../../core/app-error.ts';
import type { AuditWindow } from '../../core/audit-event.ts';

/**
 * The service name that reset rows carry, and the key that some published queries use; the documentation does not say
 * which of them the filter understands, so the tenant decides.
 */
const candidates = ['Self-service Password Management', 'SSPR'] as const;

const dayMs = 24 * 3600_000;
const pauseMs = 10 * 60_000;

/** Learns which `loggedByService` value finds the reset rows of this tenant; used once plain pages cover too little. */
export class ServiceFilter {
  #learned: string | undefined;
  readonly #discarded = new Set<string>();
  #pausedUntilMs = 0;

  /** A value that is known to work. */
  get learned(): string | undefined {
    return this.#learned;
  }

  /** The value to try after this unfiltered page; undefined when the page will do, or nothing is left to try now. */
  candidateAfter(page: AuditWindow): string | undefined {
    const coversMs = Date.parse(page.until) - Date.parse(page.since);
    if (page.isComplete || page.events.length === 0 || coversMs >= dayMs) return undefined;
    if (performance.now() < this.#pausedUntilMs) return undefined;
    return candidates.find((value) => !this.#discarded.has(value));
  }

  /** Nothing found is a proof only when there was something to find. */
  learn(candidate: string, pages: { readonly filtered: AuditWindow; readonly unfiltered: AuditWindow }): void {
    if (pages.filtered.events.length > 0) {
      this.#learned = candidate;
      return;
    }
    const hadResetRows = pages.unfiltered.events.some(({ id, service }) => {
      return service === candidates[0] || id.startsWith('SSPR_');
    });
    if (hadResetRows) this.#discarded.add(candidate);
    else this.#pausedUntilMs = performance.now() + pauseMs;
  }

  /** The service did not accept the filter at all. */
  refuse(candidate: string, error: unknown): void {
    if (error instanceof AppError && error.code === 'invalid-input') this.#discarded.add(candidate);
  }
}
