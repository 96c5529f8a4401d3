import { defineCause, sign } from '../define-cause.ts';

export const onpremSuccessCloudFailure = defineCause({
  id: 'onprem-success-cloud-failure',
  family: 'cloud-password-policy',
  owner: 'user',
  severity: 'low',
  frequency: 'usual',
  outcomes: { 'cloud-write-failed': 'typical' },
  signs: [sign('waited-after-temporary-password', 'fails', 'doubts')],
  fixes: ['wait-propagation', 'choose-other-password'],
  sources: ['TSSPR', 'I694', 'POLICY'],
  texts: {
    title: 'Written to AD, but not to the cloud',
    what: 'Your new password works on the office network, but the cloud did not take it yet.',
    doNow:
      'Wait a few minutes and sign in with the new password; if it still fails, choose another one without accented letters.',
    explanation:
      'The password was set on-premises, but the cloud copy was not updated: a time-out, throttling or a cloud rule such as the ban on Unicode. The row is logged with result success.',
  },
});
