/** The one queue of the product. */
export const queueName = 'sucharit';

/** Every queue, for the migrations that prepare them. */
export const queueNames: readonly string[] = [queueName];
