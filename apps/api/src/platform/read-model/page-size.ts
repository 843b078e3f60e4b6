/** Page size of a connection when the client names none, and the largest it may ask for. */
export const defaultPageSize = 50;
export const maximumPageSize = 200;
