/** Tells everybody who placed something on a map that the view changed. A surface has one listener: this one. */
export class ViewBeat {
  private readonly listeners = new Set<() => void>();

  readonly tell = (): void => {
    for (const listener of this.listeners) listener();
  };

  /** Answers how to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
