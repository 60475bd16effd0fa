/** Address of a file of a region's pack. Whole files only: asking for a part would tell which part. */
export const regionFile = (region: string, file: string): string =>
  `/region/${encodeURIComponent(region)}/${file}`;
