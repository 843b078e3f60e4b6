import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { system } from '@sucharit/domain/access';
import { refusalMessage, type Refusal } from '@sucharit/domain/shared';
import { AppModule } from './app.module.js';
import { PlanImportService, type ImportResult } from './features/plan-import/index.js';
import { readEnvironment } from './platform/config/index.js';
import { textOfDocument, type WordText } from './features/plan-import/files/index.js';

/**
 * Imports a plan document from a file into the database, as the operator of the installation.
 * @throws Refusal as PlanImportService.importDocument
 */
export async function importFile(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  replace: boolean,
): Promise<ImportResult> {
  const bytes = await readFile(file);
  const context = await NestFactory.createApplicationContext(AppModule.with(readEnvironment(env)), {
    abortOnError: false,
    logger: false,
  });
  try {
    return await context.get(PlanImportService).importDocument(system, { fileName: basename(file), bytes, replace });
  } finally {
    await context.close();
  }
}

/** The text of a document file, and what the file held besides, without a database. */
export const textOfFile = async (file: string): Promise<WordText> => textOfDocument(await readFile(file));

/** A refusal in both languages, for the terminal. */
export const refusalLines = (refusal: Refusal): string[] =>
  (['th', 'en'] as const).map((language) => refusalMessage(refusal.code, refusal.parameters, language));
