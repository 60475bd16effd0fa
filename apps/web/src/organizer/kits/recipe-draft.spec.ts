import { describe, expect, it } from '@jest/globals';
import { draftOf, faultsIn, inputOf, newDraft, withLine } from './recipe-draft';

const line = { id: 'a', wanted: 'i:rice', whose: 'diet:halal', quantities: [1, 2, 2, null] };

describe('a recipe while it is written', () => {
  it('is sent as the server knows it, and read back the same', () => {
    const draft = {
      ...newDraft(),
      name: ' Bag ',
      lines: [line, { ...line, id: 'b', wanted: 'g:beans', whose: 'all' }],
    };
    const input = inputOf('r', draft, 'k');
    expect(input).toMatchObject({ name: 'Bag', version: 0, bands: [1, 3, 5, 7] });
    expect(input.lines).toMatchObject([
      { itemId: 'rice', exchangeGroup: null, forKind: 'diet', forWord: 'halal', quantities: [1, 2, 2, 0] },
      { itemId: null, exchangeGroup: 'beans', forKind: 'all', forWord: null },
    ]);
    const lines = input.lines.map(({ itemId = null, exchangeGroup = null, forWord = null, ...rest }) => ({
      ...{ ...rest, itemId, exchangeGroup, forWord },
      quantities: [...(Array.isArray(rest.quantities) ? rest.quantities : [rest.quantities])],
    }));
    const version = { number: 1, bands: [1, 3, 5, 7], lines, publishedOn: null, built: 0 };
    const again = draftOf('Bag', { ...version, state: 'draft', version: 3 });
    expect(again.lines.map(({ wanted, whose }) => [wanted, whose])).toEqual([
      ['i:rice', 'diet:halal'],
      ['g:beans', 'all'],
    ]);
    expect(again.version).toBe(3);
    expect(draftOf('Bag', { ...version, state: 'published', version: 3 }).version).toBe(0);
  });

  it('says that a larger home would get less', () => {
    const draft = { ...newDraft(), lines: [line] };
    expect(faultsIn(draft)).toEqual([{ code: 'LESS_FOR_MORE', line: 'a' }]);
    expect(faultsIn(withLine(draft, { ...line, quantities: [1, 2, 2, 2] }))).toEqual([]);
  });
});
