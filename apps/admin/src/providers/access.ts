import type { Permission } from '@sucharit/domain/access';
import type { Account } from './session.js';

type Rule = (account: Account) => boolean;

const may =
  (permission: Permission): Rule =>
  ({ permissions }) =>
    permissions.includes(permission);
const wholeCity: Rule = ({ districtCode }) => districtCode === null;
const ownDistrict: Rule = ({ districtCode }) => districtCode !== null;
const all =
  (...rules: Rule[]): Rule =>
  (account) =>
    rules.every((rule) => rule(account));

/** Who may open which page. What is not named here nobody may open; what may be done on a page the API says with its data. */
const rules: Readonly<Record<string, Rule>> = {
  city: all(wholeCity, may('figures:read')),
  submissions: all(wholeCity, may('figures:read')),
  gaps: all(wholeCity, may('figures:read')),
  risks: all(wholeCity, may('figures:read')),
  'similar-texts': all(wholeCity, may('figures:read')),
  'my-district': all(ownDistrict, may('figures:read')),
  notices: (account) => ownDistrict(account) || may('reminders:send')(account),
  search: may('figures:read'),
  districts: may('figures:read'),
  plans: may('figures:read'),
  progressReports: may('figures:read'),
  'plan-import': may('plans:write'),
  ita: may('figures:read'),
  'ita-record': may('ita:write'),
  summaries: may('summaries:read'),
  tokens: may('tokens:manage'),
  data: may('tokens:manage'),
  explorer: all(may('figures:read'), ({ explorer }) => explorer),
  // Every signed-in account may open its own page and the guide.
  'my-account': () => true,
  guide: () => true,
  accounts: may('accounts:manage'),
  audit: may('audit:read'),
  schemes: may('schemes:write'),
  checklists: may('schemes:write'),
  'risk-matrices': may('matrices:write'),
  'job-queue': may('queue:manage'),
  calendar: may('rounds:write'),
  channels: may('figures:read'),
  references: may('figures:read'),
};

/** Whether an account may open a page; no for whatever no rule names. */
export const mayOpen = (page: string, account: Account | null): boolean =>
  account !== null && (rules[page]?.(account) ?? false);
