/** docs/access.md: who may call what, made from the decorators of the built API. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadApi } from './load-api.mjs';

export const accessPage = fileURLToPath(new URL('../../docs/access.md', import.meta.url));

/** The text of the page for the API as it is built now. @returns {Promise<string>} */
export async function generateAccessPage() {
  const [{ accessTable }, { roleDefinitions, roles }] = await Promise.all([
    loadApi('access-table.js'),
    import('@sucharit/domain/access'),
  ]);
  const rows = accessTable().map(({ operation, rule, roles: allowed }) => {
    const asks = rule?.permissions?.join(' or ') ?? rule?.kind ?? 'nobody';
    const marks = roles.map((role) => (allowed.includes(role) ? '✓' : ''));
    return `| ${[`\`${operation}\``, asks, ...marks].join(' | ')} |`;
  });
  const text = `# Who may call what

Generated from the access decorators and the roles' permissions by \`npm run contract\`; a change of it is a change of access.
An operation that is not here does not exist: one without a decorator keeps the product from starting (decision 0002). Which rows a
caller sees or writes is the row scope's matter, not this table's: district roles reach their own district and what is published.

${roles.map((role) => `- \`${role}\`: ${roleDefinitions[role].nameEn} (${roleDefinitions[role].nameTh})`).join('\n')}

| Operation | Asks for | ${roles.map((role) => `\`${role}\``).join(' | ')} |
| --- | --- |${' :-: |'.repeat(roles.length)}
${rows.join('\n')}
`;
  return format(text, { ...(await resolveConfig(accessPage)), parser: 'markdown' });
}
