/** For how many days each kind of record is kept. */
export interface Retention {
  readonly journal: number;
  readonly cases: number;
  readonly dialogs: number;
  readonly chats: number;
  readonly mirror: number;
  readonly jobs: number;
  readonly outbox: number;
  readonly seen: number;
  readonly leases: number;
  readonly forgotten: number;
}
