import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { authProvider } from './auth-provider.js';
import { ApiRefusal, currentUsername } from './graphql-client.js';
import { endingOfSession, forgetAccount, hasSignedOut, noteEnding, noteSignedOut } from './session.js';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
  forgetAccount();
  noteEnding(null);
  noteSignedOut(false);
});

/** Answers as the API does while somebody, or nobody, is signed in. @returns the paths that were asked, in order */
function api(username: string | null): string[] {
  const asked: string[] = [];
  const me = username && { username, displayName: username, role: 'ANALYST', districtCode: null, permissions: [] };
  globalThis.fetch = jest.fn(async (path: string) => {
    asked.push(path);
    return path === '/graphql'
      ? new Response(JSON.stringify({ data: { me } }), { status: 200 })
      : new Response(null, { status: 204 });
  }) as unknown as typeof fetch;
  return asked;
}
const loseSession = async (): Promise<void> => {
  await expect(authProvider.checkError(new ApiRefusal([], 401))).rejects.toThrow();
};

describe('signing out', () => {
  it('ends the session in the API, and asks nothing when the API has ended it', async () => {
    const asked = api('analyst');
    await authProvider.checkAuth({});
    await authProvider.logout({});
    expect([asked, hasSignedOut()]).toEqual([['/graphql', '/auth/logout'], true]);
    await loseSession();
    await authProvider.logout({});
    expect(asked).toHaveLength(2);
  });

  it('ends the session that another tab has begun after this one had lost its own, and is not said to be the system', async () => {
    api('analyst');
    await authProvider.checkAuth({});
    await loseSession();
    await loseSession();
    expect(endingOfSession()).toBe('ended');
    await authProvider.logout({});
    const asked = api('analyst');
    await authProvider.checkAuth({});
    expect(hasSignedOut()).toBe(false);
    await authProvider.logout({});
    expect(asked.at(-1)).toBe('/auth/logout');
    api(null);
    await expect(authProvider.checkAuth({})).rejects.toThrow();
    expect(endingOfSession()).toBe('absent');
  });

  it('is not undone by a check that was asked before', async () => {
    api('analyst');
    const checking = authProvider.checkAuth({});
    const leaving = authProvider.logout({});
    await checking;
    expect(hasSignedOut()).toBe(true);
    await leaving;
    api(null);
    await expect(authProvider.checkAuth({})).rejects.toThrow();
    expect(hasSignedOut()).toBe(true);
  });
});

describe('whom requests are sent for', () => {
  const accountsSent = (): (string | undefined)[] =>
    (
      globalThis.fetch as jest.Mock<(path: string, init: { headers: Record<string, string> }) => unknown>
    ).mock.calls.map(([, { headers }]) => headers['x-sucharit-account']);

  it('is said as soon as it is known, also when it signs out, and forgotten then', async () => {
    api('analyst');
    await authProvider.checkAuth({});
    expect(currentUsername()).toBe('analyst');
    await authProvider.logout({});
    expect(accountsSent()).toEqual([undefined, 'analyst']);
    expect(currentUsername()).toBeNull();
  });
});
