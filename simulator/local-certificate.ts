import { generate } from 'selfsigned';

const NAMES = ['localhost', 'graph.microsoft.com', 'login.microsoftonline.com'];

/** A fresh self-signed certificate for this machine and for the hosts it plays; trust it for as long as the run lasts. */
export async function localCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true },
      {
        name: 'subjectAltName',
        altNames: [...NAMES.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key, cert };
}
