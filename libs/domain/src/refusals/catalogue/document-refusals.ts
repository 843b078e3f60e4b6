import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of documents that are read. */
export const documentRefusals = {
  DOCUMENT_ALREADY_IMPORTED: {
    kind: 'CONFLICT',
    th: 'เอกสารนี้นำเข้าเป็นแผนปี {fiscalYear} ของเขต {districtCode} แล้ว ไม่มีการสร้างซ้ำ หากต้องการอ่านใหม่ทับร่างเดิม โปรดเลือกแทนที่',
    en: 'This document is already the plan of {fiscalYear} of district {districtCode}; nothing was made twice. To read it anew over the draft, choose to replace.',
  },
  DOCUMENT_EMPTY: {
    kind: 'INVALID',
    th: 'เอกสารไม่มีข้อความ โปรดเลือกไฟล์แผนที่มีเนื้อหา',
    en: 'The document holds no text. Choose the file that has the plan in it.',
  },
  DOCUMENT_NOT_TEXT: {
    kind: 'UNUSABLE',
    th: 'ไฟล์นี้ไม่ใช่ข้อความที่อ่านได้ โปรดบันทึกแผนเป็นข้อความ UTF-8, Markdown หรือ .docx',
    en: 'The file is not text that can be read. Save the plan as UTF-8 text, Markdown or .docx.',
  },
  DOCUMENT_PDF: {
    kind: 'UNUSABLE',
    th: 'ไฟล์นี้เป็น PDF ซึ่งยังอ่านเป็นแผนไม่ได้ โปรดเลือกไฟล์ Word ต้นฉบับ (.docx) หรือเปิด PDF ด้วย Word แล้วบันทึกเป็น .docx',
    en: 'This is a PDF, which cannot be read as a plan. Choose the Word file (.docx) it was made from, or open the PDF in Word and save it as .docx.',
  },
  DOCUMENT_OLD_WORD: {
    kind: 'UNUSABLE',
    th: 'ไฟล์นี้เป็นรูปแบบ {format} ที่ระบบไม่อ่าน โปรดเปิดด้วย Word เลือก "บันทึกเป็น" ชนิด "เอกสาร Word (.docx)" แล้วเลือกไฟล์ใหม่',
    en: 'This file has the format {format}, which is not read. Open it in Word, choose "Save As" and "Word Document (.docx)", and choose the new file.',
  },
  DOCUMENT_WORKBOOK: {
    kind: 'UNUSABLE',
    th: 'ไฟล์นี้เป็นตารางคำนวณ (Excel) ไม่ใช่ตัวแผน โปรดเลือกไฟล์ Word ของแผน หรือคัดลอกตารางไปวางใน Word แล้วบันทึกเป็น .docx',
    en: 'This is a workbook (Excel), not the plan. Choose the Word file of the plan, or paste the table into Word and save it as .docx.',
  },
  DOCUMENT_PICTURE: {
    kind: 'UNUSABLE',
    th: 'ไฟล์นี้เป็นรูปภาพ ไม่มีข้อความให้อ่าน โปรดเลือกไฟล์ Word ของแผน (.docx)',
    en: 'This is a picture and holds no text to read. Choose the Word file of the plan (.docx).',
  },
  DOCUMENT_ENCRYPTED: {
    kind: 'UNUSABLE',
    th: 'ไฟล์นี้ตั้งรหัสผ่านไว้ ระบบจึงเปิดไม่ได้ โปรดเปิดด้วย Word ไปที่ ไฟล์ > ข้อมูล > ป้องกันเอกสาร เอารหัสผ่านออก บันทึก แล้วลองอีกครั้ง',
    en: 'This file is protected by a password. Open it in Word, remove the password under File > Info > Protect Document, save it and try again.',
  },
  DOCUMENT_DAMAGED: {
    kind: 'UNUSABLE',
    th: 'ไฟล์ Word นี้ชำรุดหรือส่งมาไม่ครบ โปรดลองเปิดด้วย Word หากเปิดได้ให้บันทึกใหม่ หากเปิดไม่ได้ให้ขอไฟล์อีกครั้ง',
    en: 'This Word file is damaged or did not arrive whole. If Word still opens it, save it anew; if not, ask for the file again.',
  },
  DOCUMENT_TOO_LARGE: {
    kind: 'TOO_LARGE',
    th: 'เอกสารใหญ่เกินไป (ขนาด {actual} เกินเพดาน {limit}) โปรดนำเข้าเฉพาะตัวแผน',
    en: 'The document is too large ({actual}, the limit is {limit}). Import the plan alone.',
  },
  DOCUMENT_TOO_COMPLEX: {
    kind: 'UNUSABLE',
    th: 'เอกสารซับซ้อนเกินกว่าที่ระบบจะอ่านได้ (เช่น ตารางซ้อนกันหลายชั้นมาก) ไม่มีการบันทึกสิ่งใด โปรดคัดลอกเฉพาะเนื้อหาแผนไปยังไฟล์ Word ใหม่แล้วลองอีกครั้ง',
    en: 'The document is too intricate to be read (tables many levels deep, for example). Nothing was kept. Copy the plan alone into a new Word file and try again.',
  },
  DOCUMENT_NOT_A_PLAN: {
    kind: 'UNUSABLE',
    th: 'ไม่พบแผนปฏิบัติการต่อต้านการทุจริตในเอกสารนี้ โปรดตรวจสอบว่าเลือกไฟล์ถูกต้อง',
    en: 'This document holds no anti-corruption action plan. Check that it is the right file.',
  },
  DOCUMENT_IS_REPORT: {
    kind: 'UNUSABLE',
    th: 'เอกสารนี้เป็นรายงานผลการดำเนินการตามแผน ไม่ใช่แผน โปรดเลือกไฟล์แผน ส่วนผลการดำเนินการให้กรอกในหน้ารายงานรอบ 6 หรือ 12 เดือน',
    en: 'This document reports what was done under a plan; it is not the plan. Choose the file of the plan, and enter the results in the report of the six- or twelve-month round.',
  },
  DOCUMENT_OTHER_KIND: {
    kind: 'UNUSABLE',
    th: 'เอกสารนี้เป็น{kind} ไม่ใช่แผนปฏิบัติการต่อต้านการทุจริต โปรดเลือกไฟล์แผน',
    en: 'This document is {kindEn}, not an anti-corruption action plan. Choose the file of the plan.',
  },
  DOCUMENT_OTHER_DISTRICT: {
    kind: 'FORBIDDEN',
    th: 'เอกสารนี้เป็นแผนของเขต{name} บัญชีนี้นำเข้าได้เฉพาะแผนของเขตตนเอง โปรดเลือกไฟล์แผนของเขตท่าน',
    en: 'This is the plan of the district {name}; this account may import only plans of its own. Choose the file of your district.',
  },
  DISTRICT_UNKNOWN: {
    kind: 'UNUSABLE',
    th: 'หน่วยงานในเอกสาร ({name}) ไม่ใช่สำนักงานเขตใดใน 50 เขต โปรดแก้ไขชื่อเขตในเอกสาร หรือตรวจสอบว่าเลือกไฟล์ถูกต้อง',
    en: 'The office in the document ({name}) is none of the 50 districts. Correct the name in the document, or check that it is the right file.',
  },
  FISCAL_YEAR_UNKNOWN: {
    kind: 'UNUSABLE',
    th: 'ไม่พบปีงบประมาณของแผน โปรดระบุ “ประจำปีงบประมาณ พ.ศ. …” ในชื่อแผน',
    en: 'The plan names no fiscal year. Put “ประจำปีงบประมาณ พ.ศ. …” into its title.',
  },
} as const satisfies Record<string, RefusalEntry>;
