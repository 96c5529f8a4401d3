/** The caller of the admin endpoint asked for something that cannot be done; the message says what and why. */
export class AdminInputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AdminInputError';
  }
}
