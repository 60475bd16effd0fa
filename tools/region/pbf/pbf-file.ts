import { BlobFile } from './blob-file';
import { Complaint } from '../complaint';
import { NODES, RELATIONS, visitBlock, WAYS, type Visitor } from './primitive-block';

/** Told the share of the file that is read, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * A PBF file read several times over: relations first say which ways matter, ways which nodes. Each reading
 * unpacks only blocks that hold what it wants, so that three readings cost little more than one.
 */
export class PbfFile {
  private readonly kinds: Uint8Array;
  private readonly blobs: BlobFile;

  constructor(file: string) {
    this.blobs = BlobFile.open(file);
    this.kinds = new Uint8Array(this.blobs.blobs.length);
  }

  get bytes(): number {
    return this.blobs.bytes;
  }

  close(): void {
    this.blobs.close();
  }

  /** Hands every element that the visitor wants to it, in file order. */
  visit(visitor: Visitor, progress: Progress): void {
    const wanted = (visitor.node ? NODES : 0) | (visitor.way ? WAYS : 0) | (visitor.relation ? RELATIONS : 0);
    this.blobs.blobs.forEach((spot, i) => {
      const known = this.kinds[i] ?? 0;
      if (known === 0 || (known & wanted) !== 0) this.kinds[i] = this.visitOne(i, visitor);
      progress((spot.start + spot.bytes) / this.blobs.bytes);
    });
  }

  private visitOne(i: number, visitor: Visitor): number {
    const spot = this.blobs.blobs[i];
    if (spot === undefined) return 0;
    const bytes = this.blobs.read(spot);
    try {
      return visitBlock(bytes, visitor);
    } catch (error) {
      if (error instanceof Complaint || !(error instanceof RangeError)) throw error;
      throw this.blobs.damaged('one of its blocks is damaged', error);
    }
  }
}
