import type { Language } from '../words/languages';
import { html, type Markup } from './html';

/** Shown once, after sending. The script writes code, sign and what happens next into it. */
export const receiptStep = ({ words, tag }: Language): Markup =>
  html` <section data-step="receipt" hidden>
    <h1 tabindex="-1">${words['page.receipt.title']}</h1>
    <div class="paper">
      <h2>${words['page.receipt.code']}</h2>
      <p class="code" dir="ltr" id="code" translate="no"></p>
      <p class="hint">${words['page.receipt.code.hint']}</p>
      <h2>${words['page.receipt.sign']}</h2>
      <div id="sign" class="sign"></div>
      <p class="hint">${words['page.receipt.sign.hint']}</p>
    </div>
    <h2>${words['page.receipt.next']}</h2>
    <ul class="ticks">
      <li>${words['page.receipt.read']}</li>
      <li id="next-contact" hidden></li>
      <li id="next-place" hidden></li>
      <li id="next-when"></li>
      <li>${words['page.receipt.see']}</li>
      <li>${words['page.receipt.end']}</li>
      <li id="next-hub"></li>
    </ul>
    <p class="buttons">
      <button type="button" class="go" id="print">${words['page.receipt.print']}</button>
      <a class="second" href="/${tag}/see">${words['page.start.see']}</a>
      <button type="button" class="second" id="again">${words['page.receipt.again']}</button>
    </p>
  </section>`;
