import type { Scenario } from './scenario.ts';

const tooFew =
  "User's account has insufficient authentication methods defined. Add authentication info to resolve this";
const cancelled = 'User cancelled before passing the required authentication methods';
const askedAdmin = 'User contacted an admin after trying the email verification option';

export const registrationAtSignIn: readonly Scenario[] = [
  {
    cause: 'authenticator-only-not-allowed',
    name: 'the app is registered, and the policy offers nothing beside it',
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['microsoftAuthenticatorPush'] }),
    said: { 'other-method-beside-authenticator': 'fails' },
    expect: { kind: 'cause', cause: 'authenticator-only-not-allowed' },
  },
  {
    cause: 'authenticator-only-not-allowed',
    name: 'the app is registered, and the policy offers another method that the person left out',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['microsoftAuthenticatorPush'] }),
    said: { 'other-method-beside-authenticator': 'holds' },
    expect: { kind: 'cause', cause: 'not-enough-auth-methods' },
  },
  {
    cause: 'reconfirmation-interval-elapsed',
    name: 'sign-in shows what is registered and asks whether it is right',
    story: (s) => s,
    said: { 'security-info-review-not-due': 'fails', 'sign-in-not-held-for-registration': 'holds' },
    hints: { hintsAtRegistration: true },
    expect: { kind: 'cause', cause: 'reconfirmation-interval-elapsed' },
  },
  {
    cause: 'reconfirmation-interval-elapsed',
    name: 'sign-in shows a page that cannot be skipped, but it asks for a first registration',
    nearMiss: true,
    story: (s) => s.registration({ isResetRegistered: false, isResetCapable: false, methods: [] }),
    said: { 'security-info-review-not-due': 'holds', 'sign-in-not-held-for-registration': 'fails' },
    hints: { hintsAtRegistration: true },
    expect: { kind: 'cause', cause: 'registration-interrupt-enforced' },
  },
  {
    cause: 'registered-method-lost',
    name: 'cancelled at the verification, because the phone is gone',
    story: (s) => s.reset({ ago: 30, says: cancelled, steps: 3 }),
    said: { 'registered-method-in-hand': 'fails' },
    expect: { kind: 'cause', cause: 'registered-method-lost' },
  },
  {
    cause: 'registered-method-lost',
    name: 'turned to an administrator, because the mailbox is closed',
    story: (s) => s.reset({ ago: 30, says: askedAdmin, steps: 3 }),
    said: { 'registered-method-in-hand': 'fails', 'verification-message-arrived': 'fails' },
    expect: { kind: 'cause', cause: 'registered-method-lost' },
  },
  {
    cause: 'registered-method-lost',
    name: 'cancelled at the verification with the phone in hand and the code received',
    nearMiss: true,
    story: (s) => s.reset({ ago: 30, says: cancelled, steps: 3 }),
    said: { 'registered-method-in-hand': 'holds', 'verification-message-arrived': 'holds' },
    expect: { kind: 'cause', cause: 'user-abandoned' },
  },
  {
    cause: 'registration-blocked-by-conditional-access',
    name: 'too few methods, and the policy on registration stops the person',
    story: (s) =>
      s
        .reset({ ago: 60, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: ['mobilePhone'] }),
    said: { 'access-policy-allows-registration': 'fails' },
    expect: { kind: 'cause', cause: 'registration-blocked-by-conditional-access' },
  },
  {
    cause: 'registration-blocked-by-conditional-access',
    name: 'no attempt, and sign-in to the registration page is refused',
    story: (s) => s.signIn(53003, 40),
    said: { 'access-policy-allows-registration': 'fails' },
    hints: { hintsAtSignIn: true },
    expect: { kind: 'cause', cause: 'registration-blocked-by-conditional-access' },
  },
  {
    cause: 'registration-blocked-by-conditional-access',
    name: 'sign-in is refused to a person at risk, and no policy on registration is involved',
    nearMiss: true,
    story: (s) => s.risk('atRisk').signIn(53003, 40),
    said: { 'access-policy-allows-registration': 'holds' },
    hints: { hintsAtSignIn: true },
    expect: { kind: 'cause', cause: 'user-risk-not-remediated' },
  },
  {
    cause: 'registration-interrupt-enforced',
    name: 'sign-in asks for security info and cannot be skipped',
    story: (s) => s,
    said: { 'sign-in-not-held-for-registration': 'fails', 'registration-was-asked-for': 'holds' },
    expect: { kind: 'cause', cause: 'registration-interrupt-enforced' },
  },
  {
    cause: 'registration-interrupt-enforced',
    name: 'the page at sign-in only asks to confirm',
    nearMiss: true,
    story: (s) => s,
    said: { 'sign-in-not-held-for-registration': 'holds', 'security-info-review-not-due': 'fails' },
    expect: { kind: 'cause', cause: 'reconfirmation-interval-elapsed' },
  },
  {
    cause: 'registration-not-prompted',
    name: 'nothing is registered, and no page ever asked for it',
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: [] }),
    said: { 'registration-was-asked-for': 'fails' },
    expect: { kind: 'cause', cause: 'registration-not-prompted' },
  },
  {
    cause: 'registration-not-prompted',
    name: 'nothing is registered, and the person closed the page that asked for it',
    nearMiss: true,
    story: (s) =>
      s
        .reset({ ago: 30, says: tooFew, steps: 1 })
        .registration({ isResetRegistered: false, isResetCapable: false, methods: [] }),
    said: { 'registration-was-asked-for': 'holds' },
    expect: { kind: 'cause', cause: 'user-missing-auth-methods' },
  },
  {
    cause: 'verification-message-not-received',
    name: 'cancelled at the code, which never came to a phone that is at hand',
    story: (s) => s.reset({ ago: 30, says: cancelled, steps: 3 }),
    said: { 'verification-message-arrived': 'fails', 'registered-method-in-hand': 'holds' },
    expect: { kind: 'cause', cause: 'verification-message-not-received' },
  },
  {
    cause: 'verification-message-not-received',
    name: 'the code never came, and the stored number is malformed',
    nearMiss: true,
    story: (s) => s.person({ mobilePhone: '0701234567' }).reset({ ago: 30, says: cancelled, steps: 3 }),
    said: { 'verification-message-arrived': 'fails' },
    expect: { kind: 'cause', cause: 'contact-data-malformed' },
  },
  {
    cause: 'verification-message-not-received',
    name: 'the code never came, because the phone is gone',
    nearMiss: true,
    story: (s) => s.reset({ ago: 30, says: cancelled, steps: 3 }),
    said: { 'verification-message-arrived': 'fails', 'registered-method-in-hand': 'fails' },
    expect: { kind: 'cause', cause: 'registered-method-lost' },
  },
];
