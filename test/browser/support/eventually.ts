const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** Tries a check until it holds. What never holds fails with the check's own words. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; ;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
