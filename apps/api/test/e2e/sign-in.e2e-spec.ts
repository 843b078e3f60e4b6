import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('signing in', () => {
  it('tells who one is', async () => {
    const officer = await app.as('officer');
    expect(await officer.data('{ me { username role districtCode permissions } }')).toMatchObject({
      me: { username: 'nongkhaem.officer', role: 'DISTRICT_OFFICER', districtCode: 1023 },
    });
  });
});
