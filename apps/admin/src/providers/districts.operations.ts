/** Generated from districts.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from './typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type DistrictListQueryVariables = Exact<{
  filter?: Types.DistrictFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.DistrictOrder> | Types.DistrictOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DistrictListQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
      readonly tileRow: number;
      readonly tileColumn: number;
    }>;
  };
};

export const districtListQuery =
  'query DistrictList($filter:DistrictFilter$orderBy:[DistrictOrder!]$first:Int!$after:String){page:districts(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{code nameTh nameEn zone tileRow tileColumn}}}' as TypedDocument<
    DistrictListQuery,
    DistrictListQueryVariables
  >;
