import ipaddr from 'ipaddr.js';

/**
 * The network that one subscriber has, by which failures and connections are counted: an IPv4 address as it is, of IPv6 the first
 * 64 bits (`2001:db8:0:1::/64`), in which a single machine takes any address it likes. Everything else is given back unchanged.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  if (!ipaddr.isValid(plain)) return address;
  const parsed = ipaddr.process(plain);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
