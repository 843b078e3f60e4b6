import sql from 'sql-template-tag';

/** The channels as a reader of documents knows them. */
export const knownChannelRows = sql`select district_code as "districtCode", kind, address from contact_channel order by id`;
