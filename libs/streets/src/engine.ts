import { buildArcGraph, type ArcGraph, type GraphTerms } from './arc-graph';
import { Dijkstra } from './dijkstra';
import type { GraphFile } from './graph-file';
import { buildHierarchy, type Ladders } from './ladders';
import { ManyToMany } from './many-to-many';
import { fillMatrix, type Matrix } from './matrix';
import type { ArcWay } from './path';
import type { Standing } from './stand';
import { Way } from './unpack';

/** Searches after which laying out a hierarchy has paid: it costs about as much as twenty of them by Dijkstra. */
const PAYS = 20;

type Places = readonly (readonly Standing[])[];

/**
 * Answers for one graph: the first few questions by Dijkstra, and by a hierarchy from when that pays. Both give the
 * same answers; without an order of contraction it stays with Dijkstra.
 */
export class StreetEngine {
  readonly graph: ArcGraph;
  private readonly search: Dijkstra;
  private ladders: Ladders | null = null;
  private tables: ManyToMany | null = null;
  private way: Way | null = null;
  private asked = 0;

  constructor(
    file: GraphFile,
    terms: GraphTerms,
    private readonly order: Int32Array | null,
  ) {
    this.graph = buildArcGraph(file, terms);
    this.search = new Dijkstra(this.graph);
  }

  /** Lays out the hierarchy now rather than with the questions to come. */
  prepare(): void {
    if (this.order !== null) this.ladders ??= buildHierarchy(this.graph, this.order);
  }

  private ready(searches: number): Ladders | null {
    this.asked += searches;
    if (this.asked > PAYS) this.prepare();
    return this.ladders;
  }

  matrix(starts: Places, goals: Places, factor: number): Matrix {
    const ladders = this.ready(starts.length);
    if (ladders === null) return fillMatrix({ graph: this.graph }, starts, goals, factor);
    this.tables ??= new ManyToMany(ladders);
    return fillMatrix({ tables: this.tables }, starts, goals, factor);
  }

  between(start: readonly Standing[], goal: readonly Standing[]): ArcWay | null {
    const ladders = this.ready(1);
    if (ladders) {
      this.way ??= new Way(ladders);
      return this.way.between(start, goal);
    }
    const { search } = this;
    search.run(start, (least) => least >= search.to(start, goal));
    const arcs = search.arcsTo(start, goal);
    return arcs && { arcs, weight: search.to(start, goal) };
  }
}
