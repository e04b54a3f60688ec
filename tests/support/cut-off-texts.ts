import type { Page } from '@playwright/test';

/** Texts that are cut off by their own box, or stand outside of the page at its sides. Hidden ones for screen readers are left out. */
export const cutOffTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      if (!own || element.closest('.visually-hidden, .skip-link, noscript, script, style, [popover]:not(:popover-open), dialog:not([open])') !== null) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || style.clipPath !== 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0) continue;
      const isClipping = style.overflowX !== 'visible' && style.display !== 'inline';
      const isCut = isClipping && element.scrollWidth > element.clientWidth + 1;
      if (isCut || box.left < -1 || box.right > innerWidth + 1) cut.push(`${element.className || element.tagName}: ${element.textContent?.slice(0, 40)}`);
    }
    return cut;
  });
