import type { Logger } from '../../../src/core/ports/logger.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly data: Parameters<Logger['info']>[1];
}

export interface RecordingLogger extends Logger {
  readonly lines: readonly LogLine[];
}

export function createRecordingLogger(): RecordingLogger {
  const lines: LogLine[] = [];
  const record = (level: LogLine['level']) => (message: string, data?: LogLine['data']) => {
    lines.push({ level, message, data });
  };
  return { lines, info: record('info'), warn: record('warn'), error: record('error') };
}
