import { describe, expect, it } from '@jest/globals';
import { districtReference, zoneNames, zones } from './index.js';

describe('districts', () => {
  it('are the 50 official codes in order, each name once', () => {
    expect(districtReference.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, (_, index) => 1001 + index));
    expect(new Set(districtReference.map(({ nameTh }) => nameTh)).size).toBe(50);
    expect(new Set(districtReference.map(({ nameEn }) => nameEn)).size).toBe(50);
    expect(districtReference.find(({ code }) => code === 1023)).toMatchObject({
      nameTh: 'หนองแขม',
      nameEn: 'Nong Khaem',
      zone: 'SOUTH_THONBURI',
    });
  });

  it('divide into zones of 9, 10, 7, 9, 8 and 7', () => {
    expect(zones.map((zone) => districtReference.filter((district) => district.zone === zone).length)).toEqual([
      9, 10, 7, 9, 8, 7,
    ]);
    expect(Object.keys(zoneNames)).toEqual(zones);
  });

  it('have a cell of the tile map each, and lie in Bangkok', () => {
    expect(new Set(districtReference.map(({ tileRow, tileColumn }) => `${tileRow}/${tileColumn}`)).size).toBe(50);
    for (const { latitude, longitude } of districtReference) {
      expect(Math.abs(latitude - 13.75)).toBeLessThan(0.3);
      expect(Math.abs(longitude - 100.6)).toBeLessThan(0.4);
    }
  });

  it('have codes from 1001 to 1050', () => {
    expect(districtReference.map(({ code }) => code)).toEqual(
      Array.from({ length: 50 }, (_none, index) => 1001 + index),
    );
  });
});
