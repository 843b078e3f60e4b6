import { hash, randomBytes } from 'node:crypto';

/** 256 random bits (ASVS 7.2.3 asks for 128), in characters that a cookie and a header carry as they are. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. A fast hash is enough: nobody guesses 256 bits. */
export const hashSecret = (secret: string): Buffer => hash('sha256', secret, 'buffer');
