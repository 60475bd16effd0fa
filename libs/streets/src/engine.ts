import { buildArcGraph, type ArcGraph, type GraphTerms } from './arc-graph';
import { Dijkstra } from './dijkstra';
import type { GraphFile } from './graph-file';
import { buildHierarchy, type Hierarchy } from './hierarchy';
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
  private hierarchy: Hierarchy | null = null;
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

  get name(): 'hierarchy' | 'dijkstra' {
    return this.order === null ? 'dijkstra' : 'hierarchy';
  }

  /** Lays out the hierarchy now rather than with the questions to come. */
  prepare(): void {
    if (this.order !== null) this.hierarchy ??= buildHierarchy(this.graph, this.order);
  }

  private ready(searches: number): Hierarchy | null {
    this.asked += searches;
    if (this.asked > PAYS) this.prepare();
    return this.hierarchy;
  }

  matrix(starts: Places, goals: Places, factor: number): Matrix {
    const hierarchy = this.ready(starts.length);
    return fillMatrix(hierarchy ? { hierarchy } : { graph: this.graph }, starts, goals, factor);
  }

  between(start: readonly Standing[], goal: readonly Standing[]): ArcWay | null {
    const hierarchy = this.ready(1);
    if (hierarchy) {
      this.way ??= new Way(hierarchy);
      return this.way.between(start, goal);
    }
    const { search } = this;
    search.run(start, (least) => least >= search.to(start, goal));
    const arcs = search.arcsTo(start, goal);
    return arcs && { arcs, weight: search.to(start, goal) };
  }
}
