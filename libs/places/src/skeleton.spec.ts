import { describe, expect, it } from '@jest/globals';
import { openStreetsNamed } from './abroad.fixture';
import { fold } from './fold';
import { firstOf } from './grid-town.fixture';
import { skeletonOf, Skeletons } from './skeleton';

describe('the consonants of a name', () => {
  it.each([
    ['عباس العقاد', 'Abbas El Akkad'],
    ['تل أبيض', 'Tal Abyad'],
    ['الشهداء', 'Ash-Shuhada'],
    ['خريص', 'Khurais'],
    ['الملك فهد', 'Al Malik Fahd'],
    ['جمال عبد الناصر', 'Gamal Abd el-Nasser'],
    ['الرشيد', 'Er-Rachid'],
    ['محمد', 'Mohammed'],
    ['المنصورة', 'Al-Mansoura'],
    ['القاهرة', 'al-Qāhira'],
    ['شيكاغو', 'Chicago'],
    ['بلومنغتون', 'Bloomington'],
    ['مينيهاها', 'Minnehaha'],
  ])('%s, %s', (arabic, latin) => {
    expect(skeletonOf(fold(arabic))).toBe(skeletonOf(fold(latin)));
  });

  it('tell names apart', () => {
    const names = ['عباس', 'الشهداء', 'فلسطين', 'الرشيد', 'المنصور', 'خريص', 'الجامعة'];
    expect(new Set(names.map((name) => skeletonOf(fold(name)))).size).toBe(names.length);
  });

  it('find nothing where there are hardly any, or where many names have them', () => {
    const many = Array.from({ length: 7 }, (_, i) => `الم${'اوي'.repeat(i)}ر`);
    const names = new Skeletons([...many, 'علي'].map(fold));
    expect(names.like('mir')).toEqual([]);
    expect(names.like('ali')).toEqual([]);
    expect(names.like('')).toEqual([]);
    expect(new Skeletons(['خريص', 'khurais']).like('khurais')).toEqual([0]);
  });
});

describe('a street in another script than it is listed in', () => {
  const amman = openStreetsNamed(['شارع عباس العقاد', 'شارع الشهداء', 'شارع الجامعة', 'شارع فلسطين']);
  const usa = openStreetsNamed(['Chicago Avenue', 'Bloomington Avenue', 'Lake Street', 'Portland Avenue']);

  it.each([
    ['12 Abbas El-Akkad St', '12 شارع عباس العقاد'],
    ['Shuhada Street 7', '7 شارع الشهداء'],
    ['12 filastin', '12 شارع فلسطين'],
  ])('%s', (text, label) => {
    const { label: found, reasons } = firstOf(amman, text);
    expect(found.split(' ').sort()).toEqual(label.split(' ').sort());
    expect(reasons).toContain('spelling');
  });

  it('asks for a missing direction as for any other name', () => {
    const town = openStreetsNamed(['Nicollet Avenue North', 'Nicollet Avenue South', 'Lake Street']);
    const found = town.search('شارع نيكوليت 12');
    expect(found.map(({ direction }) => direction).sort()).toEqual(['n', 's']);
    for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(0.6);
    expect(firstOf(town, 'شارع نيكوليت جنوب 12').direction).toBe('s');
  });

  it.each([
    ['12 شارع شيكاغو', '12 Chicago Avenue'],
    ['شارع بلومنغتون ١٢', '12 Bloomington Avenue'],
    ['12 بورتلاند', '12 Portland Avenue'],
  ])('%s', (text, label) => {
    expect(firstOf(usa, text).label).toBe(label);
  });
});
