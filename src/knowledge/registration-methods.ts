/** From a method of the registration report to its id in the authentication methods policy. */
export const policyMethodOf: Readonly<Record<string, string>> = {
  mobilePhone: 'Sms',
  alternateMobilePhone: 'Voice',
  officePhone: 'Voice',
  email: 'Email',
  microsoftAuthenticatorPush: 'MicrosoftAuthenticator',
  microsoftAuthenticatorPasswordless: 'MicrosoftAuthenticator',
  softwareOneTimePasscode: 'SoftwareOath',
  hardwareOneTimePasscode: 'HardwareOath',
};
