import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { dayOf, readCheck, writeCheck } from '../state/kept-check.ts';
import { browserStorage } from '../state/kept.ts';
import { Questions } from '../ui/check/questions.tsx';
import checkCss from '../ui/check/check.css?inline';
import { stopWords } from '../words/stop.ts';
import { words, type SafetyGroup } from '../words/words.ts';

const today = (): string => dayOf(new Date());

/** Answered on this device today, on the page or in another element. */
export const isChecked = (): boolean => readCheck(browserStorage(), today()) !== null;

/**
 * The check before the first play, over the element. Resolves true where the visitor may go on: ready, or only watching, as on the
 * page; false where the dialog was closed without an answer.
 */
export const askCheck = (root: ShadowRoot): Promise<boolean> =>
  new Promise((resolve) => {
    const style = document.createElement('style');
    style.textContent = checkCss;
    const dialog = document.createElement('dialog');
    dialog.className = 'check';
    dialog.setAttribute('aria-labelledby', 'check-title');
    root.append(style, dialog);
    const react = createRoot(dialog);
    const end = (isAnswered: boolean): void => {
      dialog.close();
      react.unmount();
      dialog.remove();
      style.remove();
      resolve(isAnswered);
    };
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end(false);
    });
    react.render(createElement(Questions, {
      onSettled: (answer) => {
        writeCheck(browserStorage(), today(), answer);
        end(true);
      },
    }));
    dialog.showModal();
  });

const list = ({ title, points, after }: SafetyGroup): HTMLElement => {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = title;
  const items = document.createElement('ul');
  items.append(...points.map((point) => Object.assign(document.createElement('li'), { textContent: point })));
  section.append(heading, items, ...(after === undefined ? [] : [Object.assign(document.createElement('p'), { textContent: after })]));
  return section;
};

/** What to do now, when to call for help, and a way back. */
export const stopPanel = (onLeave: () => void): HTMLElement => {
  const panel = document.createElement('section');
  panel.className = 'stopped';
  panel.setAttribute('part', 'stopped');
  panel.setAttribute('role', 'alert');
  const heading = document.createElement('h2');
  heading.textContent = stopWords.title;
  heading.tabIndex = -1;
  const leave = document.createElement('button');
  leave.type = 'button';
  leave.textContent = stopWords.leave.start;
  leave.addEventListener('click', onLeave);
  panel.append(
    heading, list({ title: stopWords.now.title, points: stopWords.now.steps }), list(words.safety.emergency),
    list({ title: stopWords.signs, points: words.safety.stopNow.points }), list(words.safety.seeSpecialist), leave,
  );
  return panel;
};
