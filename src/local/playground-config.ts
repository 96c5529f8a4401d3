export interface PlaygroundPerson {
  readonly entraObjectId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

export interface PlaygroundConfigInput {
  readonly tenantId: string;
  readonly currentUser: PlaygroundPerson;
  readonly others: readonly PlaygroundPerson[];
  /**
   * Makes the conversations of one start different from those of the last: the Playground forgets them when it ends,
   * so nothing that the bot remembers of them may be taken up again.
   */
  readonly run: string;
}

/** The Playground's own file format, with people of the simulated tenant; it needs five others at least. */
export function playgroundConfig({ tenantId, currentUser, others, run }: PlaygroundConfigInput): string {
  const lines = [
    'version: "0.1.1"',
    `tenantId: ${tenantId}`,
    'bot:',
    '  id: 00000000-0000-0000-0000-00000000000b',
    '  name: Writeback Desk',
    'currentUser:',
    ...personLines(currentUser, 0).map((line) => `  ${line}`),
    'users:',
    ...others.flatMap((person, index) =>
      personLines(person, index + 1).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
    ),
    'personalChat:',
    `  id: personal-chat-${run}`,
    'groupChat:',
    `  id: group-chat-${run}`,
    '  name: Helpdesk',
    'team:',
    `  id: team-${run}`,
    '  name: IT',
    '  aadGroupId: 00000000-0000-0000-0000-000000000031',
    '  channels:',
    `    - id: channel-passwords-${run}`,
    '      name: Passwords',
  ];
  return `${lines.join('\n')}\n`;
}

function personLines(
  { entraObjectId, displayName, userPrincipalName }: PlaygroundPerson,
  index: number,
): readonly string[] {
  const [givenName = displayName, ...rest] = displayName.split(' ');
  return [
    `id: user-id-${index}`,
    `name: ${JSON.stringify(displayName)}`,
    // The misspelling is the Playground's own.
    `userPrincipleName: ${JSON.stringify(userPrincipalName)}`,
    `aadObjectId: ${entraObjectId}`,
    `givenName: ${JSON.stringify(givenName)}`,
    `surname: ${JSON.stringify(rest.join(' ') || givenName)}`,
    `email: ${JSON.stringify(userPrincipalName)}`,
  ];
}
