import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Bytes } from '../../platform/graphql/scalars';
import { OuterLayer } from '../../platform/seal/outer-layer';
import { SealedBox } from './box.types';

/** Where the outer layer comes off: on the way out, for whoever was given the box. */
@Resolver(() => SealedBox)
export class BoxResolver {
  constructor(private readonly outer: OuterLayer) {}

  /** As a browser sealed it; empty, and so nothing that opens, when the key of its day is gone. */
  @ResolveField(() => Bytes)
  body(@Parent() box: SealedBox): Buffer {
    return this.outer.uncover(box.body) ?? Buffer.alloc(0);
  }
}
