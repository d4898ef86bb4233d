import type { Certificates } from '../../model/certificate.ts';
import generated from './certificates.generated.json' with { type: 'json' };

/** Made by `npm run certify`; a test says when they are out of date. */
export const CERTIFICATES: Certificates = generated;
