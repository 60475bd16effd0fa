/** Only specs pack tiles; the browser reads them. */
declare module 'vt-pbf' {
  const vtPbf: {
    fromGeojsonVt(
      layers: Readonly<Record<string, { readonly features: readonly object[] }>>,
      options: { readonly version: 2; readonly extent: number },
    ): Uint8Array;
  };
  export default vtPbf;
}
