import { defineCause, sign } from '../define-cause.ts';

export const singleLabelDomain = defineCause({
  id: 'single-label-domain',
  family: 'domain-controller',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical', unreachable: 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('domain-has-dns-suffix', 'fails', 'strong'),
    sign('domain-has-dns-suffix', 'holds', 'excludes'),
    sign('domain-located-by-name', 'fails', 'proves'),
    sign('domain-located-by-name', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('failures-in-one-domain', 'holds', 'supports'),
  ],
  fixes: ['repair-single-label-dns'],
  sources: ['CFAQ'],
  texts: {
    title: 'The AD domain has a single-label name',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The domain is called by one word without a dot. Microsoft advises strongly against it and supports it only as long as name resolution for it works; where the NetBIOS name differs from the DNS name, Entra Connect is not supported. The name alone proves nothing: what counts is whether the server finds a controller by it.',
  },
});
