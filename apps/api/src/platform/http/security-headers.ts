import type { FastifyReply } from 'fastify';

const join = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** A page of the console: its own scripts, styles and requests, nothing from anywhere else. */
const pagePolicy = join({
  'default-src': "'none'",
  'script-src': "'self'",
  // The hash is that of an empty style element: the console's CSS library adds one and fills it through the CSSOM.
  'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
});

/** Data, errors and files load nothing, even when a browser is made to show them as a page. */
const dataPolicy = join({
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

const always: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-permitted-cross-domain-policies': 'none',
};

/** Headers of every response until its handler says that it is a page or a public file. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...always,
  'content-security-policy': dataPolicy,
  'cache-control': 'no-store',
};

/** Makes a response a page of the console. */
export const asPage = (reply: FastifyReply): FastifyReply =>
  reply.header('content-security-policy', pagePolicy).header('cache-control', 'no-cache');
