import { useQuery } from '@tanstack/react-query';
import { Unreachable } from '../../providers/graphql-client.js';

/** The part of the DCAT catalogue that is shown. */
export interface Catalogue {
  readonly 'dcat:dataset': readonly {
    readonly 'dct:identifier': string;
    readonly 'dct:title': readonly { readonly '@language': string; readonly '@value': string }[];
    readonly 'dcat:distribution': readonly { readonly '@id': string; readonly 'dcat:mediaType': string }[];
  }[];
}

/** The catalogue of the open data, as anybody gets it. */
export function useCatalogue() {
  return useQuery<Catalogue>({
    queryKey: ['open-data'],
    queryFn: async () => {
      const response = await fetch('/open-data/catalog.json').catch(() => null);
      if (!response?.ok) throw new Unreachable('The catalogue cannot be reached.');
      return (await response.json()) as Catalogue;
    },
    retry: false,
  });
}

/** The data sets of the latest year, each with its titles and its files by their path on this server. */
export function latestDatasets(catalogue: Catalogue) {
  const years = catalogue['dcat:dataset'].map((dataset) => Number(dataset['dct:identifier'].split('/')[0]));
  const latest = String(Math.max(...years));
  return catalogue['dcat:dataset']
    .filter((dataset) => dataset['dct:identifier'].split('/')[0] === latest)
    .map((dataset) => {
      const titleIn = (language: string): string =>
        dataset['dct:title'].find((title) => title['@language'] === language)?.['@value'] ?? '';
      return {
        id: dataset['dct:identifier'],
        titles: { th: titleIn('th'), en: titleIn('en') },
        files: dataset['dcat:distribution'].map((file) => ({
          path: new URL(file['@id'], window.location.href).pathname,
          format: file['dcat:mediaType'] === 'text/csv' ? 'CSV' : 'JSON',
        })),
      };
    });
}
