import { system } from '@sucharit/domain/access';
import { contactChannels } from '@sucharit/domain/channels';
import { districtReference } from '@sucharit/domain/districts';
import { itemChecklists } from '@sucharit/domain/checklists';
import { itaSchemes } from '@sucharit/domain/ita';
import { higherPlans } from '@sucharit/domain/references';
import { riskMatrixPresets } from '@sucharit/domain/risks';
import type { EntityManager } from 'typeorm';
import type { AuditService } from '../../features/audit/index.js';
import { addCalendar } from './add-calendar.js';
import { added } from './added.js';
import { calendarYears } from './reporting-rounds.js';

/** How many rows were added now; 0 on a database that has them. */
export interface LoadedReference {
  readonly districts: number;
  readonly rounds: number;
  readonly planDeadlines: number;
  readonly itaSchemes: number;
  readonly riskMatrices: number;
  readonly itemChecklists: number;
  readonly higherPlans: number;
  readonly contactChannels: number;
}

/** Zones are dated: groupings of other purposes use the same names for other districts. */
const zones = {
  source: "Six administrative groups of districts in the Bangkok Metropolitan Administration's list of districts.",
  validFrom: '2022-10-01',
} as const;

/**
 * Adds the districts, reporting rounds, ITA schemes, matrices of risks, checklists, higher plans and channels of the city that the database does not have. Rows that it has stay as they are:
 * the centre may have corrected them, and results name the version of the scheme they rest on.
 */
export async function loadReference(manager: EntityManager, audit: AuditService): Promise<LoadedReference> {
  const loaded: LoadedReference = {
    districts: await added(
      manager,
      `insert into district (code, name_th, name_en, zone, zone_source, zone_valid_from, tile_row, tile_column, latitude, longitude)
       select code, "nameTh", "nameEn", zone, $2, $3, "tileRow", "tileColumn", latitude, longitude
       from json_to_recordset($1) as given (code int, "nameTh" text, "nameEn" text, zone text,
         "tileRow" int, "tileColumn" int, latitude numeric, longitude numeric)`,
      [JSON.stringify(districtReference), zones.source, zones.validFrom],
    ),
    ...(await addCalendar(manager, calendarYears)),
    itaSchemes: await added(
      manager,
      `insert into ita_scheme (fiscal_year, definition, source, confirmed)
       select "fiscalYear", definition, source, confirmed
       from json_to_recordset($1) as given ("fiscalYear" int, definition jsonb, source text, confirmed boolean)`,
      [
        JSON.stringify(
          itaSchemes.map(({ fiscalYear, source, confirmed, instruments, indicators, levels }) => ({
            fiscalYear,
            definition: { instruments, indicators, levels },
            source,
            confirmed,
          })),
        ),
      ],
    ),
    riskMatrices: await added(
      manager,
      `insert into risk_matrix (code, name_th, name_en, size, bands, source, confirmed, in_force_from)
       select code, "nameTh", "nameEn", size, bands, source, confirmed, "inForceFrom"
       from json_to_recordset($1) as given (code text, "nameTh" text, "nameEn" text, size int, bands jsonb, source text,
         confirmed boolean, "inForceFrom" int)`,
      [JSON.stringify(riskMatrixPresets)],
    ),
    itemChecklists: await added(
      manager,
      `insert into item_checklist (function, track, fiscal_year, code, name_th, name_en, contents, source, confirmed)
       select function, track, "fiscalYear", code, "nameTh", "nameEn", contents, source, confirmed
       from json_to_recordset($1) as given (function text, track text, "fiscalYear" int, code text, "nameTh" text, "nameEn" text,
         contents jsonb, source text, confirmed boolean)`,
      [JSON.stringify(itemChecklists)],
    ),
    higherPlans: await added(
      manager,
      `insert into higher_plan (code, name_th, name_en, other_names, first_year, last_year, guidelines, source, confirmed)
       select code, "nameTh", "nameEn", "otherNames", "firstYear", "lastYear", guidelines, source, confirmed
       from json_to_recordset($1) as given (code text, "nameTh" text, "nameEn" text, "otherNames" text[], "firstYear" int,
         "lastYear" int, guidelines jsonb, source text, confirmed boolean)`,
      [JSON.stringify(higherPlans)],
    ),
    contactChannels: await added(
      manager,
      `insert into contact_channel (matter, kind, address, owner, source, confirmed)
       select matter, kind, address, owner, source, confirmed
       from json_to_recordset($1) as given (matter text, kind text, address text, owner text, source text, confirmed boolean)
       where not exists (select from contact_channel where district_code is null)`,
      [JSON.stringify(contactChannels)],
    ),
  };
  if (Object.values(loaded).some((count: number) => count > 0))
    await audit.record(manager, system, {
      action: 'reference.load',
      object: 'reference-data',
      detail: { ...loaded },
    });
  return loaded;
}
