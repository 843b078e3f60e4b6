import { languageNow } from '../../providers/preferences.js';
import { sendFile } from '../../providers/graphql-client.js';

/** Numbers of the files that this page has sent; the API keeps them for a day. */
const sent = new WeakMap<Blob, Promise<string>>();

/** The input of a command about a document: its file is sent as bytes once, and named by its number from then on. */
export async function withUpload<Rest extends object>({ file, ...rest }: { readonly file: Blob } & Rest) {
  const known = sent.get(file) ?? sendFile('/files/plan-documents', file, languageNow()).then(({ id }) => id);
  sent.set(file, known);
  try {
    return { ...rest, uploadId: await known };
  } catch (error) {
    forgetUpload(file);
    throw error;
  }
}

/** Has the file sent anew the next time: the API may not have it any more. */
export const forgetUpload = (file: Blob): void => void sent.delete(file);
