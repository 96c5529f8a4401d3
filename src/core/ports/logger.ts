type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Fixed messages with their data beside them; ids only, never names, message texts or secrets. */
export interface Logger {
  info(message: string, data?: LogData): void;
  warn(message: string, data?: LogData): void;
  error(message: string, data?: LogData): void;
}

export const silentLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };
