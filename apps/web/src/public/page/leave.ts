const TIMES = 3;
const WITHIN = 5_000;

/**
 * Hides everything at once, then goes to a plain page in the place of this one. The order matters: the network may be
 * slow, the eyes behind somebody's shoulder are not.
 */
function leave(link: HTMLElement): void {
  document.documentElement.setAttribute('data-leaving', '');
  document.title = '\u00a0';
  const said = link.dataset['said'] ?? '';
  document.body.replaceChildren();
  document.body.setAttribute('aria-label', said);
  location.replace('/leave');
}

/** Leave now: the link, Shift three times within five seconds, and no way back to what was typed. */
export function armLeaving(link: HTMLElement): void {
  let presses: number[] = [];
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link);
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
    if (presses.length >= TIMES) leave(link);
  });
  // A page kept whole by the browser would show the answers again after Back.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
