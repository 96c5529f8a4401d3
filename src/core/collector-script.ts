/** The script that collects on the server, as it is offered. */
export interface CollectorScript {
  /** Of its bytes, as Get-FileHash prints it: capital letters. */
  readonly sha256: string;
  /** Null: nobody serves it, it is taken from the repository. */
  readonly served: {
    /** The public address of the bot is not always known: null. */
    readonly url: string | null;
  } | null;
}

const file = 'Collect-WritebackEvidence.ps1';

export const collectorPlaces = {
  file,
  /** In the repository. */
  path: `collector/${file}`,
  /** Of the HTTP server of the bot. */
  route: `/collector/${file}`,
} as const;
