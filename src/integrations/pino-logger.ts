import { pino } from 'pino';
import type { Logger } from '../core/ports/logger.ts';

/** One JSON line an event on standard output: a fixed message with its data beside it. */
export function createPinoLogger(options: { readonly level?: string } = {}): Logger {
  const log = pino({ level: options.level ?? 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    info: (message, data = {}) => log.info(data, message),
    warn: (message, data = {}) => log.warn(data, message),
    error: (message, data = {}) => log.error(data, message),
  };
}
