import { describe, expect, it } from '@jest/globals';
import { asText } from './trusted-text.js';

describe('what a library sets as HTML', () => {
  it('is shown as it is written, and nothing of it runs', () => {
    expect(asText('25')).toBe('25');
    expect(asText('<img src=x onerror=alert(1)> &amp; วว')).toBe('&lt;img src=x onerror=alert(1)&gt; &amp;amp; วว');
  });
});
