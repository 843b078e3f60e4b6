const selection = 'id beganAt lastSeenAt endsAt current';

export const mySessionsQuery = `query MySessions { mySessions { ${selection} } accessTokens(filter: { revokedAt: { isNull: true } }, first: 50) { nodes { id expiresAt } } }`;
export const endMySession = `mutation EndMySession($input: EndMySessionInput!) { endMySession(input: $input) { sessions { ${selection} } } }`;
export const endMyOtherSessions = `mutation EndMyOtherSessions { endMyOtherSessions { sessions { ${selection} } } }`;
export const changePassword =
  'mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { account { username } } }';

/** A browser in which the person is signed in. */
export interface MySession {
  readonly id: string;
  readonly beganAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly current: boolean;
}

export interface MySessionsAnswer {
  readonly mySessions: readonly MySession[];
  readonly accessTokens: { readonly nodes: readonly { readonly id: string; readonly expiresAt: string }[] };
}
