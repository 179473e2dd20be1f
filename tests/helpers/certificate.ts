/** A certificate authority of a test's own, and certificates by it, for https on this computer (X.509 version 3, P-256). */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]) => tlv(0x30, ...parts);
const set = (...parts: readonly Buffer[]) => tlv(0x31, ...parts);
const octets = (content: Buffer) => tlv(0x04, content);
const bits = (content: Buffer) => tlv(0x03, Buffer.from([0]), content);
const TRUE = Buffer.from([0x01, 0x01, 0xff]);

/** Object identifiers, as they are encoded. */
const OID = {
  ecdsaWithSha256: '06082a8648ce3d040302',
  commonName: '0603550403',
  basicConstraints: '0603551d13',
  alternativeName: '0603551d11',
} as const;
const oid = (name: keyof typeof OID) => Buffer.from(OID[name], 'hex');

const nameOf = (common: string) => sequence(set(sequence(oid('commonName'), tlv(0x0c, Buffer.from(common)))));

const DAY = 24 * 60 * 60 * 1000;
const timeAt = (ms: number) =>
  tlv(0x18, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));

const extension = (name: keyof typeof OID, content: Buffer) => sequence(oid(name), TRUE, octets(content));

interface About {
  readonly subject: string;
  readonly issuer: string;
  readonly key: KeyObject;
  readonly by: KeyObject;
  readonly extension: Buffer;
}

const certificateOf = ({ subject, issuer, key, by, extension }: About): string => {
  const algorithm = sequence(oid('ecdsaWithSha256'));
  const signed = sequence(
    tlv(0xa0, Buffer.from([0x02, 0x01, 0x02])), // version 3
    tlv(0x02, Buffer.from([1]), randomBytes(8)),
    algorithm,
    nameOf(issuer),
    sequence(timeAt(Date.now() - DAY), timeAt(Date.now() + DAY)),
    nameOf(subject),
    key.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(extension)),
  );
  const whole = sequence(signed, algorithm, bits(sign('sha256', signed, by)));
  return `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`;
};

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

export interface Authority {
  /** What has to be trusted, PEM. */
  readonly ca: string;
  /** For a host of this name, PEM. */
  readonly certify: (host: string) => { readonly key: string; readonly cert: string };
}

export const newAuthority = (): Authority => {
  const own = newKeys();
  const issuer = 'Test authority';
  return {
    ca: certificateOf({
      subject: issuer,
      issuer,
      key: own.publicKey,
      by: own.privateKey,
      extension: extension('basicConstraints', sequence(TRUE)),
    }),
    certify: (host) => {
      const { publicKey, privateKey } = newKeys();
      const names = extension('alternativeName', sequence(tlv(0x82, Buffer.from(host))));
      return {
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: certificateOf({ subject: host, issuer, key: publicKey, by: own.privateKey, extension: names }),
      };
    },
  };
};
