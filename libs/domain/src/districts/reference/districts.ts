import type { Zone } from '../zone.js';

/** One of Bangkok's districts: official code, names, administrative zone, middle point, and cell of the tile map. */
export interface DistrictReference {
  /** 1001–1050 */
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly zone: Zone;
  /** degrees north and east (WGS 84) */
  readonly latitude: number;
  readonly longitude: number;
  /** counted from 1, from the north-west corner */
  readonly tileRow: number;
  readonly tileColumn: number;
}

type Row = readonly [
  code: number,
  nameTh: string,
  nameEn: string,
  zone: Zone,
  latitude: number,
  longitude: number,
  tileRow: number,
  tileColumn: number,
];

/** Codes and zones as the Bangkok Metropolitan Administration uses them; the zones are those of its administrative groups. */
const rows: readonly Row[] = [
  [1001, 'พระนคร', 'Phra Nakhon', 'CENTRAL', 13.75542, 100.498, 4, 3],
  [1002, 'ดุสิต', 'Dusit', 'CENTRAL', 13.78015, 100.51823, 3, 4],
  [1003, 'หนองจอก', 'Nong Chok', 'EAST', 13.85297, 100.85751, 2, 10],
  [1004, 'บางรัก', 'Bang Rak', 'SOUTH', 13.72703, 100.524, 5, 4],
  [1005, 'บางเขน', 'Bang Khen', 'NORTH', 13.86681, 100.63052, 2, 7],
  [1006, 'บางกะปิ', 'Bang Kapi', 'EAST', 13.7693, 100.64022, 4, 8],
  [1007, 'ปทุมวัน', 'Pathum Wan', 'SOUTH', 13.73934, 100.53568, 5, 5],
  [1008, 'ป้อมปราบศัตรูพ่าย', 'Pom Prap Sattru Phai', 'CENTRAL', 13.75071, 100.51106, 4, 4],
  [1009, 'พระโขนง', 'Phra Khanong', 'SOUTH', 13.69224, 100.61368, 6, 7],
  [1010, 'มีนบุรี', 'Min Buri', 'EAST', 13.80891, 100.75525, 3, 9],
  [1011, 'ลาดกระบัง', 'Lat Krabang', 'EAST', 13.74388, 100.79291, 5, 9],
  [1012, 'ยานนาวา', 'Yan Nawa', 'SOUTH', 13.69053, 100.53936, 7, 5],
  [1013, 'สัมพันธวงศ์', 'Samphanthawong', 'CENTRAL', 13.73837, 100.50865, 5, 3],
  [1014, 'พญาไท', 'Phaya Thai', 'CENTRAL', 13.78187, 100.54486, 3, 5],
  [1015, 'ธนบุรี', 'Thon Buri', 'NORTH_THONBURI', 13.71534, 100.48536, 6, 3],
  [1016, 'บางกอกใหญ่', 'Bangkok Yai', 'NORTH_THONBURI', 13.73522, 100.47644, 5, 2],
  [1017, 'ห้วยขวาง', 'Huai Khwang', 'CENTRAL', 13.76732, 100.58308, 4, 6],
  [1018, 'คลองสาน', 'Khlong San', 'NORTH_THONBURI', 13.72279, 100.50206, 6, 4],
  [1019, 'ตลิ่งชัน', 'Taling Chan', 'NORTH_THONBURI', 13.77173, 100.43529, 3, 2],
  [1020, 'บางกอกน้อย', 'Bangkok Noi', 'NORTH_THONBURI', 13.76278, 100.47173, 4, 2],
  [1021, 'บางขุนเทียน', 'Bang Khun Thian', 'SOUTH_THONBURI', 13.59158, 100.42779, 8, 2],
  [1022, 'ภาษีเจริญ', 'Phasi Charoen', 'SOUTH_THONBURI', 13.72358, 100.44159, 6, 2],
  [1023, 'หนองแขม', 'Nong Khaem', 'SOUTH_THONBURI', 13.69562, 100.35512, 6, 1],
  [1024, 'ราษฎร์บูรณะ', 'Rat Burana', 'SOUTH_THONBURI', 13.67303, 100.49951, 7, 3],
  [1025, 'บางพลัด', 'Bang Phlat', 'NORTH_THONBURI', 13.78753, 100.4944, 3, 3],
  [1026, 'ดินแดง', 'Din Daeng', 'CENTRAL', 13.77519, 100.56327, 3, 6],
  [1027, 'บึงกุ่ม', 'Bueng Kum', 'EAST', 13.80854, 100.6513, 3, 7],
  [1028, 'สาทร', 'Sathon', 'SOUTH', 13.71411, 100.53102, 6, 5],
  [1029, 'บางซื่อ', 'Bang Sue', 'NORTH', 13.82022, 100.5284, 2, 4],
  [1030, 'จตุจักร', 'Chatuchak', 'NORTH', 13.82648, 100.56523, 2, 5],
  [1031, 'บางคอแหลม', 'Bang Kho Laem', 'SOUTH', 13.69672, 100.50991, 7, 4],
  [1032, 'ประเวศ', 'Prawet', 'EAST', 13.69915, 100.67698, 6, 8],
  [1033, 'คลองเตย', 'Khlong Toei', 'SOUTH', 13.71606, 100.57216, 6, 6],
  [1034, 'สวนหลวง', 'Suan Luang', 'SOUTH', 13.72597, 100.62798, 5, 7],
  [1035, 'จอมทอง', 'Chom Thong', 'NORTH_THONBURI', 13.68669, 100.46321, 7, 2],
  [1036, 'ดอนเมือง', 'Don Mueang', 'NORTH', 13.92524, 100.59365, 1, 6],
  [1037, 'ราชเทวี', 'Ratchathewi', 'CENTRAL', 13.75704, 100.53852, 4, 5],
  [1038, 'ลาดพร้าว', 'Lat Phrao', 'NORTH', 13.82482, 100.60862, 2, 6],
  [1039, 'วัฒนา', 'Watthana', 'SOUTH', 13.73171, 100.58431, 5, 6],
  [1040, 'บางแค', 'Bang Khae', 'SOUTH_THONBURI', 13.7162, 100.39504, 5, 1],
  [1041, 'หลักสี่', 'Lak Si', 'NORTH', 13.87984, 100.568, 1, 5],
  [1042, 'สายไหม', 'Sai Mai', 'NORTH', 13.906, 100.65327, 1, 7],
  [1043, 'คันนายาว', 'Khan Na Yao', 'EAST', 13.82123, 100.6773, 3, 8],
  [1044, 'สะพานสูง', 'Saphan Sung', 'EAST', 13.76274, 100.69149, 5, 8],
  [1045, 'วังทองหลาง', 'Wang Thonglang', 'CENTRAL', 13.77892, 100.60938, 4, 7],
  [1046, 'คลองสามวา', 'Khlong Sam Wa', 'EAST', 13.87443, 100.73923, 2, 9],
  [1047, 'บางนา', 'Bang Na', 'SOUTH', 13.66756, 100.61853, 7, 7],
  [1048, 'ทวีวัฒนา', 'Thawi Watthana', 'NORTH_THONBURI', 13.77541, 100.3683, 4, 1],
  [1049, 'ทุ่งครุ', 'Thung Khru', 'SOUTH_THONBURI', 13.62784, 100.49562, 8, 3],
  [1050, 'บางบอน', 'Bang Bon', 'SOUTH_THONBURI', 13.65664, 100.39223, 7, 1],
];

/** The 50 districts in the order of their codes. */
export const districtReference: readonly DistrictReference[] = rows.map(
  ([code, nameTh, nameEn, zone, latitude, longitude, tileRow, tileColumn]) => ({
    code,
    nameTh,
    nameEn,
    zone,
    latitude,
    longitude,
    tileRow,
    tileColumn,
  }),
);
