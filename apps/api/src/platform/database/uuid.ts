/** Whether a text can be the identifier of a row. PostgreSQL fails on one that cannot; to a client it is an unknown one. */
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
