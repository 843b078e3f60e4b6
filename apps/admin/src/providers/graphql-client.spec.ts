import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ApiRefusal, runOperation, Unreachable } from './graphql-client.js';
import type { TypedDocument } from './typed-document.js';

const question = 'query Q { districts { totalCount } }' as TypedDocument<unknown, never>;
const realFetch = globalThis.fetch;
const answer = (status: number, body: unknown): void => {
  globalThis.fetch = jest.fn(async () => new Response(JSON.stringify(body), { status })) as unknown as typeof fetch;
};
afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('an operation', () => {
  it('answers with its data', async () => {
    answer(200, { data: { districts: { totalCount: 50 } } });
    await expect(runOperation(question, {}, 'th')).resolves.toEqual({
      districts: { totalCount: 50 },
    });
  });

  it('is refused with the code, the words and the status by which a lost session is known', async () => {
    answer(200, { data: null, errors: [{ message: 'หมดเวลา', extensions: { code: 'UNAUTHENTICATED' } }] });
    const refusal = await runOperation(question, {}, 'th').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiRefusal);
    expect(refusal).toMatchObject({ code: 'UNAUTHENTICATED', status: 401, message: 'หมดเวลา' });
  });

  it('says that the API cannot be reached, which is no refusal', async () => {
    globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('failed'))) as unknown as typeof fetch;
    await expect(runOperation(question, {}, 'th')).rejects.toBeInstanceOf(Unreachable);
  });

  it('fails in the words of its reader, also when there is no answer to read', async () => {
    const words = (language: string): Promise<unknown> =>
      runOperation(question, {}, language).catch(({ message }: Error) => message);
    globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('failed'))) as unknown as typeof fetch;
    expect(await words('th')).toMatch(/^ติดต่อระบบไม่ได้/);
    expect(await words('en')).not.toMatch(/[ก-๙]/);
    globalThis.fetch = jest.fn(async () => new Response('<html>', { status: 502 })) as unknown as typeof fetch;
    expect(await words('th')).toMatch(/^ระบบไม่ตอบ/);
  });
});
