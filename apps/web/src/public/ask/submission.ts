import { toBase64Url, type Kdf } from '@doorstep/sealed';
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

/** What is asked of whom, once the paper with its door sign is known. */
export type WishFor = (paper: Paper) => Wish;

/**
 * One request, however often Send is pressed. While a try runs, every press shares it. After a try whose fate is
 * unknown the same answers go out under the same ids, which the server knows to be one request; changed answers first
 * erase what may have arrived, and go out under new ids.
 */
export class Submission {
  private paper: Paper;
  private running: Promise<Paper> | null = null;
  /** The content of a try that may have arrived. */
  private uncertain: string | null = null;

  constructor(private readonly doors: SubmissionDoors) {
    this.paper = newPaper(doors.kdf);
  }

  /** Begins the slow derivation while the family reads its answers. A failure shows when it is needed. */
  warm(): void {
    void this.paper.receipt().then(null, () => null);
  }

  /** The paper of the request that the server now has. Throws `Fault`. */
  send(door: HubDoor, wishFor: WishFor): Promise<Paper> {
    this.running ??= this.deliver(door, wishFor).finally(() => (this.running = null));
    return this.running;
  }

  private async deliver(door: HubDoor, wishFor: WishFor): Promise<Paper> {
    // The door sign is the paper's, so it never makes two tries of one content differ.
    const content = JSON.stringify([door.id, wishFor(this.paper)]);
    if (this.uncertain !== null && this.uncertain !== content) await this.takeBack();
    const { paper } = this;
    const input = await sealWish(door, wishFor(paper), paper.requestId, await paper.receipt());
    const sent = JSON.stringify([door.id, wishFor(paper)]);
    try {
      await this.doors.ask(input);
    } catch (error) {
      if (error instanceof Fault && error.isUncertain) this.uncertain = sent;
      throw error;
    }
    return paper;
  }

  /** Erasing what never arrived changes nothing, and looks the same. */
  private async takeBack(): Promise<void> {
    const { lookup, proof } = await this.paper.receipt();
    await this.doors.erase({ lookup: toBase64Url(lookup), proof: toBase64Url(proof), key: newId() });
    this.paper = newPaper(this.doors.kdf);
    this.uncertain = null;
  }
}
