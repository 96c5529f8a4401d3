import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { playgroundConfig } from '../../src/local/playground-config.ts';

const person = (displayName: string, userPrincipalName: string) => ({
  entraObjectId: '00000000-0000-0000-0000-000000000001',
  displayName,
  userPrincipalName,
});

it('keeps names and sign-in names whole that mean something in YAML', () => {
  const people = [
    person('Åsa "Bo": # Lind', 'bo_fabrikam.com#EXT#@contoso.example'),
    person('Null', 'null@contoso.example'),
    person('- 1', '1@contoso.example'),
  ];

  const { currentUser, users } = read(people);

  expect([currentUser, ...users].map(({ name, email }) => [name, email])).toEqual(
    people.map(({ displayName, userPrincipalName }) => [displayName, userPrincipalName]),
  );
});

it('gives the conversations of another start other ids', () => {
  const people = [person('Ada Berg', 'ada@contoso.example')];

  const [one, other] = [read(people, 'one'), read(people, 'other')];

  expect([one.personalChat.id, one.groupChat.id, one.team.id]).toEqual([
    'personal-chat-one',
    'group-chat-one',
    'team-one',
  ]);
  expect([other.personalChat.id, other.groupChat.id, other.team.id]).toEqual([
    'personal-chat-other',
    'group-chat-other',
    'team-other',
  ]);
});

function read([currentUser, ...others]: readonly ReturnType<typeof person>[], run = 'one') {
  if (currentUser === undefined) throw new Error('nobody is there');
  return parse(playgroundConfig({ tenantId: 'tenant', currentUser, others, run })) as {
    readonly currentUser: { readonly name: string; readonly email: string };
    readonly users: readonly { readonly name: string; readonly email: string }[];
    readonly personalChat: { readonly id: string };
    readonly groupChat: { readonly id: string };
    readonly team: { readonly id: string };
  };
}
