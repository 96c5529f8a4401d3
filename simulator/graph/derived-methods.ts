import { isResource, type Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';

const PASSWORD_METHOD_ID = '28c10230-6103-485e-b985-444c60001490';

type Derive = (user: Resource) => Resource;

const method = (type: string, id: string, properties: Resource): Resource => ({
  '@odata.type': `#microsoft.graph.${type}AuthenticationMethod`,
  id,
  ...properties,
});

const phone = (id: string, phoneType: string, phoneNumber: unknown): Resource =>
  method('phone', id, { phoneNumber: phoneNumber ?? '+1 4255550100', phoneType, smsSignInState: 'notAllowedByPolicy' });

const authenticator: Derive = (user) =>
  method('microsoftAuthenticator', stableId('authenticator', String(user.id)), {
    displayName: 'Phone',
    deviceTag: 'SoftwareTokenActivated',
    phoneAppVersion: '6.2411.7781',
  });

/** Methods by the name that the registration report gives them. */
const DERIVATIONS: Readonly<Record<string, Derive>> = {
  mobilePhone: (user) => phone('3179e48a-750b-4051-897c-87b9720928f7', 'mobile', user.mobilePhone),
  alternateMobilePhone: () => phone('b6332ec1-7057-4abe-9331-3d72feddfe41', 'alternateMobile', null),
  officePhone: (user) =>
    phone(
      'e37fc753-ff3b-4958-9484-eaa9425c82bc',
      'office',
      Array.isArray(user.businessPhones) ? user.businessPhones[0] : null,
    ),
  email: (user) =>
    method('email', '3ddfcfc8-9383-446f-83cc-3ab9be4be18f', {
      emailAddress: `${String(user.id).slice(0, 8)}@example.com`,
    }),
  microsoftAuthenticatorPush: authenticator,
  softwareOneTimePasscode: (user) => method('softwareOath', stableId('oath', String(user.id)), { secretKey: null }),
};

/** The authentication methods a registration row implies; everyone has the password method. */
export function derivedMethods(user: Resource, registration: unknown): Resource[] {
  const password = method('password', PASSWORD_METHOD_ID, {
    password: null,
    createdDateTime: user.lastPasswordChangeDateTime ?? user.createdDateTime ?? null,
  });
  const names: readonly unknown[] =
    isResource(registration) && Array.isArray(registration.methodsRegistered) ? registration.methodsRegistered : [];
  const derived = names.map((name) => DERIVATIONS[String(name)]?.(user)).filter((found) => found !== undefined);
  return [password, ...derived];
}
