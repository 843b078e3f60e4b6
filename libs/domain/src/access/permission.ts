/** Everything an account can be allowed to do. Operations of the API and actions of workflows name one of these. */
export const permissions = [
  'figures:read',
  'plans:write',
  'plans:submit',
  'plans:endorse',
  'plans:recommend',
  'plans:approve',
  'comments:write',
  'progress:write',
  'progress:submit',
  'progress:approve',
  'ita:write',
  'summaries:compile',
  'summaries:read',
  'jobs:read',
  'audit:read',
  'tokens:manage',
  'rounds:write',
  'references:write',
  'channels:write',
  'reminders:send',
  'schemes:write',
  'matrices:write',
  'queue:manage',
  'accounts:manage',
] as const;

export type Permission = (typeof permissions)[number];
