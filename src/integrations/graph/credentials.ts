import type { TokenCredential } from '@azure/identity';
import { createLocalCredential, type LocalCredentialSettings } from './local-credential.ts';

interface CloudCredentialSettings {
  /** Sign-in service to use instead of the public one; https only. */
  readonly authorityHost?: string;
  /** For an authority outside Microsoft's own, such as a test double. */
  readonly disableInstanceDiscovery?: boolean;
}

/** A credential is chosen by name, so that a deployment never signs in as something it did not mean to. */
export type CredentialSettings =
  | { readonly kind: 'managed-identity'; readonly clientId?: string }
  | (CloudCredentialSettings & {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** PEM file with the certificate and its private key. */
      readonly certificatePath: string;
    })
  | (CloudCredentialSettings & {
      readonly kind: 'workload-identity';
      readonly tenantId: string;
      readonly clientId: string;
      readonly tokenFilePath: string;
    })
  | (CloudCredentialSettings & {
      readonly kind: 'secret';
      readonly tenantId: string;
      readonly clientId: string;
      readonly clientSecret: string;
    })
  | (LocalCredentialSettings & { readonly kind: 'local' });

export function createCredential(settings: CredentialSettings): TokenCredential {
  if (settings.kind === 'local') return createLocalCredential(settings);
  let credential: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      credential ??= loadCredential(settings);
      return (await credential).getToken(scopes, options);
    },
  };
}

/** The identity library takes 0.2 s to load, so it is loaded only by whoever signs in with it. */
async function loadCredential(settings: Exclude<CredentialSettings, { kind: 'local' }>): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  switch (settings.kind) {
    case 'managed-identity':
      return settings.clientId === undefined
        ? new identity.ManagedIdentityCredential()
        : new identity.ManagedIdentityCredential({ clientId: settings.clientId });
    case 'certificate':
      return new identity.ClientCertificateCredential(
        settings.tenantId,
        settings.clientId,
        { certificatePath: settings.certificatePath },
        cloudOptions(settings),
      );
    case 'workload-identity':
      return new identity.WorkloadIdentityCredential({
        tenantId: settings.tenantId,
        clientId: settings.clientId,
        tokenFilePath: settings.tokenFilePath,
        ...cloudOptions(settings),
      });
    case 'secret':
      return new identity.ClientSecretCredential(
        settings.tenantId,
        settings.clientId,
        settings.clientSecret,
        cloudOptions(settings),
      );
  }
}

function cloudOptions({ authorityHost, disableInstanceDiscovery }: CloudCredentialSettings) {
  return {
    ...(authorityHost === undefined ? {} : { authorityHost }),
    ...(disableInstanceDiscovery === undefined ? {} : { disableInstanceDiscovery }),
  };
}
