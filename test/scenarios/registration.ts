import type { Scenario } from './scenario.ts';

const tooFew =
  "User's account has insufficient authentication methods defined. Add authentication info to resolve this";
const cancelled = 'User cancelled before passing the required authentication methods';

export const registration: readonly Scenario[] = [
  {
    cause: 'user-missing-auth-methods',
    name: 'nothing is registered',
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: [] }),
    expect: { kind: 'cause', cause: 'user-missing-auth-methods' },
  },
  {
    cause: 'user-missing-auth-methods',
    name: 'no attempt in the log, the person never set anything up and cannot start',
    story: (s) => s.registration({ isResetRegistered: false, isResetCapable: false, methods: [] }),
    saidOutcome: 'too-few-methods',
    expect: { kind: 'cause', cause: 'user-missing-auth-methods' },
  },
  {
    cause: 'user-missing-auth-methods',
    name: 'one of two methods is registered',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['email'] }),
    expect: { kind: 'cause', cause: 'not-enough-auth-methods' },
  },
  {
    cause: 'not-enough-auth-methods',
    name: 'one method where the policy wants two',
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['mobilePhone'] }),
    expect: { kind: 'cause', cause: 'not-enough-auth-methods' },
  },
  {
    cause: 'not-enough-auth-methods',
    name: 'the only registered method has been switched off',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetCapable: false, methods: ['officePhone'] })
        .methodsPolicy({ disabledMethods: ['Voice'] }),
    expect: { kind: 'cause', cause: 'auth-method-disabled-by-policy' },
  },
  {
    cause: 'auth-method-disabled-by-policy',
    name: 'registered by office phone, which the policy no longer allows',
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['officePhone'] })
        .methodsPolicy({ disabledMethods: ['Voice', 'Sms'] }),
    expect: { kind: 'cause', cause: 'auth-method-disabled-by-policy' },
  },
  {
    cause: 'auth-method-disabled-by-policy',
    name: 'one method is switched off, but the person can reset with the others and merely stopped',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 30, says: 'User cancelled before submitting a new password', steps: 4 })
        .registration({ methods: ['officePhone', 'mobilePhone', 'email'] }),
    expect: { kind: 'cause', cause: 'user-abandoned' },
  },
  {
    cause: 'contact-data-malformed',
    name: 'the code never arrives at a number without country code',
    story: (s) =>
      s
        .person({ mobilePhone: '070-123 45 67 ext 9' })
        .reset({ ago: 30, says: 'User contacted an admin after trying the mobile SMS verification option', steps: 3 }),
    expect: { kind: 'cause', cause: 'contact-data-malformed' },
  },
  {
    cause: 'contact-data-malformed',
    name: 'the person gives up at the code, and the number is malformed',
    story: (s) => s.person({ mobilePhone: '0701234567' }).reset({ ago: 30, says: cancelled, steps: 3 }),
    expect: { kind: 'cause', cause: 'contact-data-malformed' },
  },
  {
    cause: 'contact-data-malformed',
    name: 'the number is malformed, but the person passed the verification and then left',
    nearMiss: true,
    story: (s) =>
      s
        .person({ mobilePhone: '0701234567' })
        .reset({ ago: 30, says: 'User cancelled before submitting a new password', steps: 4 }),
    expect: { kind: 'cause', cause: 'user-abandoned' },
  },
  {
    cause: 'user-abandoned',
    name: 'cancelled after the verification',
    story: (s) => s.reset({ ago: 30, says: 'User cancelled before submitting a new password', steps: 4 }),
    expect: { kind: 'cause', cause: 'user-abandoned' },
  },
  {
    cause: 'user-abandoned',
    name: 'the rows simply stop after the verification',
    story: (s) =>
      s.reset({ ago: 30, says: 'User completed all verification steps required', steps: 3, result: 'success' }),
    expect: { kind: 'cause', cause: 'user-abandoned' },
  },
  {
    cause: 'user-abandoned',
    name: 'left at the code because the number is wrong',
    nearMiss: true,
    story: (s) =>
      s
        .person({ mobilePhone: '12345' })
        .reset({ ago: 30, says: 'User abandoned after starting the mobile SMS verification option', steps: 3 }),
    expect: { kind: 'cause', cause: 'contact-data-malformed' },
  },
  {
    cause: 'user-abandoned',
    name: 'cancelled first and finished on the second try',
    nearMiss: true,
    story: (s) =>
      s.reset({ ago: 50, says: cancelled, steps: 3 }).reset({ ago: 44, says: 'Successfully completed reset.' }),
    expect: { kind: 'nothing-wrong' },
  },
];
