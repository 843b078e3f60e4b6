import { Injectable } from '@nestjs/common';
import { accountIdOf, mayWriteDistrict, type Caller } from '@sucharit/domain/access';
import { followLines, type PlanParts } from '@sucharit/domain/plans';
import { checkRequiredText, cleanFileName, refuse } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database, Idempotency, type Writer } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { placesOfUnchanged, PlansService } from '../plans/index.js';
import { knownChannelRows } from '../channels/index.js';
import { higherPlanNames } from '../references/index.js';
import { DocumentReader } from './document-reader.js';
import { PlanDocumentEntity } from './plan-document.entity.js';
import type { DocumentToRead, ReadDocument } from './read-document.task.js';
import type { DocumentReading, LinkedFinding } from './reading-of-document.js';

/** What a person corrected in a reading: whole parts of the content. */
export interface ReadCorrections extends PlanParts {
  readonly approvedOn?: string | null;
}

/** A document to import. */
export interface ImportedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Replaces the draft that stands in the same place. */
  readonly replace: boolean;
  /** Version of that draft as it was read. */
  readonly planVersion?: number | null;
  readonly corrections?: ReadCorrections;
  readonly idempotencyKey?: string | null;
  /** Part of the demo data. */
  readonly demo?: boolean;
}

/** A document that was read, not yet kept. */
interface ReadFile extends ImportedFile {
  readonly document: ReadDocument;
}

/** What an import made. */
export interface ImportResult {
  readonly planId: string;
  readonly documentId: string;
  readonly findings: readonly LinkedFinding[];
}

/** The plan that stands where a document belongs; `same` when it was made of this very document. */
interface ExistingPlan {
  readonly id: string;
  readonly version: number;
  readonly same: boolean | null;
}

const longestFileName = 255;
/** The districts that a document can be of, the higher plans that it can name, and the channels on record. */
type ReadersWorld = Omit<DocumentToRead, 'bytes'>;

const districtNames = sql`select code, name_th as "nameTh" from district order by code`;

/** Reads plan documents into draft plans. */
@Injectable()
export class PlanImportService {
  constructor(
    private readonly database: Database,
    private readonly reader: DocumentReader,
    private readonly plans: PlansService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Reads a document and keeps it with the draft plan made of it, all or nothing.
   * @throws Refusal the reader's (DOCUMENT_…, DISTRICT_UNKNOWN, FISCAL_YEAR_UNKNOWN); DOCUMENT_ALREADY_IMPORTED or PLAN_EXISTS
   *   while `replace` is not given; CONFLICT when the draft to replace has changed since `planVersion`; INVALID_TRANSITION for
   *   a plan that is no draft any more
   */
  async importDocument(actor: Writer, file: ImportedFile): Promise<ImportResult> {
    // Reading takes its time, so it holds no transaction.
    const world = await this.database.write(actor, (manager) => this.world(manager));
    const read = await this.read(actor, file, world);
    return this.database.write(actor, (manager) => {
      const work = (): Promise<ImportResult> => this.save(manager, actor, read);
      if (actor.kind === 'SYSTEM') return work();
      const { replace, planVersion = null, corrections = {} } = file;
      const command = { sha256: read.document.sha256, replace, planVersion, corrections };
      return Idempotency.run(manager, actor, 'importPlanDocument', file.idempotencyKey, command, work);
    });
  }

  /**
   * Reads a document for a person to look at; nothing is kept.
   * @throws Refusal the reader's; DOCUMENT_OTHER_DISTRICT for a plan the caller could not save
   */
  async readDocument(caller: Caller, bytes: Uint8Array): Promise<DocumentReading> {
    const districts = await this.database.readRows<ReadersWorld['districts'][number]>(caller, districtNames);
    const higherPlans = await this.database.readRows<ReadersWorld['higherPlans'][number]>(caller, higherPlanNames);
    const channels = await this.database.readRows<ReadersWorld['channels'][number]>(caller, knownChannelRows);
    const { published, sha256, reading } = await this.reader.read(caller, { bytes, districts, higherPlans, channels });
    const { districtCode, fiscalYear } = reading;
    if (!mayWriteDistrict(caller, districtCode)) {
      const name = districts.find(({ code }) => code === districtCode)?.nameTh ?? '';
      throw refuse('DOCUMENT_OTHER_DISTRICT', { name });
    }
    const [existing] = await this.database.readRows<ExistingPlan>(
      caller,
      sql`select plan.id, plan.version, document.sha256 = decode(${sha256}, 'hex') as same from plan
        left join plan_document as document on document.id = plan.document_id
        where plan.district_code = ${districtCode} and plan.fiscal_year = ${fiscalYear}`,
    );
    return { ...published, planId: existing?.id ?? null, sameDocument: existing?.same ?? false };
  }

  /** The same in a transaction of the caller's. */
  async importIn(manager: EntityManager, actor: Writer, file: ImportedFile): Promise<ImportResult> {
    return this.save(manager, actor, await this.read(actor, file, await this.world(manager)));
  }

  private async read(actor: Writer, file: ImportedFile, world: ReadersWorld): Promise<ReadFile> {
    const fileName = cleanFileName(checkRequiredText(file.fileName, longestFileName, ['fileName']));
    return { ...file, fileName, document: await this.reader.read(actor, { bytes: file.bytes, ...world }) };
  }

  private async save(manager: EntityManager, actor: Writer, file: ReadFile): Promise<ImportResult> {
    const { reading, sha256, findings } = file.document;
    const { districtCode, fiscalYear } = reading;
    if (!mayWriteDistrict(actor, districtCode)) throw refuse('NOT_FOUND', {}, ['districtCode']);
    const [existing] = (await manager.query(
      `select plan.id, plan.version, document.sha256 = decode($3, 'hex') as same from plan left join plan_document as document on document.id = plan.document_id
       where plan.district_code = $1 and plan.fiscal_year = $2 for update of plan`,
      [districtCode, fiscalYear, sha256],
    )) as ExistingPlan[];
    if (existing && !file.replace)
      throw refuse(existing.same ? 'DOCUMENT_ALREADY_IMPORTED' : 'PLAN_EXISTS', { districtCode, fiscalYear });
    if (existing && typeof file.planVersion === 'number' && file.planVersion !== existing.version)
      throw refuse('CONFLICT', { currentVersion: existing.version }, ['planVersion']);
    const { documentId, plan } = await this.keep(manager, actor, file);
    const { planId } = existing
      ? await this.plans.replace(manager, actor, existing.id, plan)
      : await this.plans.insert(manager, actor, plan);
    await this.audit.record(manager, actor, {
      action: 'plan.import',
      object: `plan:${planId}`,
      districtCode,
      detail: {
        documentId,
        fileName: file.fileName,
        sha256,
        findings: reading.findings.length,
        corrected: Object.keys(file.corrections ?? {}),
      },
    });
    return { planId, documentId, findings };
  }

  private async keep(
    manager: EntityManager,
    actor: Writer,
    file: ReadFile,
  ): Promise<{ documentId: string; plan: Parameters<PlansService['insert']>[2] }> {
    const { reading, body, sha256, plan: read } = file.document;
    const { districtCode, fiscalYear } = reading;
    const document = await manager.save(
      manager.create(PlanDocumentEntity, {
        districtCode,
        fiscalYear,
        fileName: file.fileName,
        sha256: Buffer.from(sha256, 'hex'),
        body,
        // TypeORM's partial types do not know read-only JSON.
        reading: reading as never,
        importedBy: accountIdOf(actor),
      }),
    );
    const { corrections = {} } = file;
    const content = { ...read.content, ...corrections };
    const { goals } = read.content;
    const goalIndicators = followLines('goal', content.goalIndicators, goals, content.goals, []).rows;
    return {
      documentId: document.id,
      plan: {
        districtCode,
        content: { ...content, goalIndicators },
        evidencePlaces: placesOfUnchanged(read.evidencePlaces, corrections),
        documentId: document.id,
        demo: file.demo ?? false,
        origin: 'IMPORT',
      },
    };
  }

  private world = async (manager: EntityManager): Promise<ReadersWorld> => ({
    districts: (await manager.query(districtNames.text)) as ReadersWorld['districts'],
    higherPlans: (await manager.query(higherPlanNames.text)) as ReadersWorld['higherPlans'],
    channels: (await manager.query(knownChannelRows.text)) as ReadersWorld['channels'],
  });
}
