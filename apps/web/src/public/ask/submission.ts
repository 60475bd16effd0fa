import { toBase64Url, type Kdf, type ReceiptSecrets } from '@doorstep/sealed';
import type { AskForHelpInput } from '../../gql/graphql';
import { Fault } from '../page/fault';
import type { HubDoor } from './hub-door';
import { newId, newPaper, type Paper } from './paper';
import { sealWish } from './seal-wish';
import type { Wish } from './wish';

/** The doors of the API that sending needs. */
export interface SubmissionDoors {
  readonly kdf: Kdf;
  ask(input: AskForHelpInput): Promise<unknown>;
  erase(input: { readonly lookup: string; readonly proof: string; readonly key: string }): Promise<unknown>;
}

/** What is asked of whom, once the paper with its door sign is known: one wish for each need. */
export type WishesFor = (paper: Paper) => readonly Wish[];

/**
 * One form, however often Send is pressed. While a try runs, every press shares it. After a try whose fate is unknown
 * the same answers go out under the same ids, which the server knows to be the same requests; changed answers first
 * erase what may have arrived, and go out under new ids.
 */
export class Submission {
  private paper: Paper;
  private running: Promise<Paper> | null = null;
  /** The content of a try that may have arrived, whole or in part. */
  private uncertain: string | null = null;

  constructor(private readonly doors: SubmissionDoors) {
    this.paper = newPaper(doors.kdf);
  }

  /** Begins the slow derivation while the family reads its answers. A failure shows when it is needed. */
  warm(): void {
    void this.paper.receipts().then(null, () => null);
  }

  /** The paper of the requests that the server now has. Throws `Fault`. */
  send(door: HubDoor, wishesFor: WishesFor): Promise<Paper> {
    this.running ??= this.deliver(door, wishesFor).finally(() => (this.running = null));
    return this.running;
  }

  private async deliver(door: HubDoor, wishesFor: WishesFor): Promise<Paper> {
    // The door sign is the paper's, so it never makes two tries of one content differ.
    const content = JSON.stringify([door.id, wishesFor(this.paper)]);
    if (this.uncertain !== null && this.uncertain !== content) await this.takeBack();
    const { paper } = this;
    const sent = JSON.stringify([door.id, wishesFor(paper)]);
    const wishes = wishesFor(paper);
    const receipts = await paper.receipts();
    for (const [n, wish] of wishes.entries()) {
      const input = await sealWish(
        door,
        wish,
        this.partOf(paper, n, wishes.length),
        receipts[n] as ReceiptSecrets,
      );
      try {
        await this.doors.ask(input);
      } catch (error) {
        // Once one part is there, the rest follows or goes with it.
        if (n > 0 || (error instanceof Fault && error.isUncertain)) this.uncertain = sent;
        throw error;
      }
    }
    return paper;
  }

  /** A single request belongs to no plan. */
  private partOf({ requestIds, planId }: Paper, n: number, count: number) {
    return { requestId: requestIds[n] ?? newId(), planId: count > 1 ? planId : null };
  }

  /** Erasing what never arrived changes nothing, and looks the same. */
  private async takeBack(): Promise<void> {
    const parts = (JSON.parse(this.uncertain ?? '[]') as [unknown, unknown[]?])[1]?.length ?? 1;
    for (const { lookup, proof } of (await this.paper.receipts()).slice(0, parts))
      await this.doors.erase({ lookup: toBase64Url(lookup), proof: toBase64Url(proof), key: newId() });
    this.paper = newPaper(this.doors.kdf);
    this.uncertain = null;
  }
}
