import { readFileSync } from 'node:fs';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { AppError } from '../core/app-error.ts';

export interface BotCredentialSettings {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential:
    | { readonly kind: 'managed-identity' }
    | { readonly kind: 'secret'; readonly secret: string }
    | { readonly kind: 'certificate'; readonly certificatePath: string };
}

/** What the bot proves itself with towards the Bot Connector. Throws AppError `invalid-input` on an unusable file. */
export function createBotCredentials({
  appId,
  tenantId,
  credential,
}: BotCredentialSettings): ServiceClientCredentialsFactory {
  switch (credential.kind) {
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'secret':
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: appId,
        MicrosoftAppPassword: credential.secret,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: tenantId,
      });
    case 'certificate': {
      const { certificate, key } = readCertificate(credential.certificatePath);
      return new CertificateServiceClientCredentialsFactory(appId, certificate, key, tenantId);
    }
  }
}

function readCertificate(path: string): { readonly certificate: string; readonly key: string } {
  const pem = readPem(path);
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  const key = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/.exec(pem)?.[0];
  if (certificate === undefined || key === undefined) {
    throw new AppError(
      'invalid-input',
      `BOT_CERTIFICATE_PATH ${path} must hold a certificate and its private key in PEM form`,
    );
  }
  return { certificate, key };
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AppError('invalid-input', `BOT_CERTIFICATE_PATH ${path} cannot be read`, { cause });
  }
}
