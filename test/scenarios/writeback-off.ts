import { type FactsBuilder, mailOnly } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const managed = "User's password is managed on-premises. You can enable Password Writeback to resolve this";
const everybody = (s: FactsBuilder) =>
  s.outage(managed, { steps: 1, minutes: 2000 }).reset({ ago: 20, says: managed, steps: 1 });

export const writebackOff: readonly Scenario[] = [
  {
    cause: 'writeback-disabled-in-connect',
    name: 'the option is not ticked in Entra Connect',
    story: everybody,
    said: { 'connect-feature-ticked': 'fails' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-connect' },
  },
  {
    cause: 'writeback-disabled-in-connect',
    name: 'a row of the log says that writeback was switched off',
    story: (s) => everybody(s.writebackSwitched('off', 2100)),
    expect: { kind: 'cause', cause: 'writeback-disabled-in-connect' },
  },
  {
    cause: 'writeback-disabled-in-connect',
    name: 'the option is ticked in Entra Connect, the box in the portal is empty',
    nearMiss: true,
    story: everybody,
    said: { 'connect-feature-ticked': 'holds', 'portal-box-ticked': 'fails' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-portal' },
  },
  {
    cause: 'writeback-disabled-in-portal',
    name: 'the box in the portal is empty',
    story: everybody,
    said: { 'portal-box-ticked': 'fails' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-portal' },
  },
  {
    cause: 'writeback-disabled-in-portal',
    name: 'everybody is told that the password is managed on-premises',
    story: everybody,
    expect: { kind: 'group', group: 'writeback-off', asks: ['connect-feature-ticked', 'portal-box-ticked'] },
  },
  {
    cause: 'writeback-disabled-in-portal',
    name: 'the box is ticked, the option in Entra Connect is not',
    nearMiss: true,
    story: everybody,
    said: { 'portal-box-ticked': 'holds', 'connect-feature-ticked': 'fails' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-connect' },
  },
  {
    cause: 'writeback-disabled-in-portal',
    name: 'one person with a mail plan is told so while others are written back',
    nearMiss: true,
    story: (s) => s.person({ servicePlanIds: [mailOnly] }).reset({ ago: 20, says: managed, steps: 1 }),
    expect: { kind: 'cause', cause: 'license-insufficient-for-writeback' },
  },
];
