import { describe, expect, it } from '@jest/globals';
import { senderOf } from './request-origin.js';

describe('the other end of a request', () => {
  const browserOf = (agent?: string): string | null =>
    senderOf({ ip: '198.51.100.7', headers: agent === undefined ? {} : { 'user-agent': agent } }).browser;

  it('is told by its address and what it says that it is', () => {
    expect(senderOf({ ip: '2001:db8::7', headers: { 'user-agent': 'Mozilla/5.0 (X11)' } })).toEqual({
      address: '2001:db8::7',
      browser: 'Mozilla/5.0 (X11)',
    });
    expect([browserOf(), browserOf(' \t ')]).toEqual([null, null]);
  });

  it('says nothing that a page or a table cannot hold', () => {
    expect(browserOf('a\u0000b\r\nc\u001b[31md\u202ee\u2028f')).toBe('a b c [31md e f');
    expect(browserOf(`${'🌊'.repeat(299)}xyz`)).toBe(`${'🌊'.repeat(299)}x`);
    expect(senderOf({ ip: '1'.repeat(500), headers: {} }).address).toHaveLength(64);
    expect(senderOf({ ip: '\u0007', headers: {} }).address).toBe('unknown');
  });
});
