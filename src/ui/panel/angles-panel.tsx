import { useEffect, useRef } from 'react';
import type { Frame } from '../../core/frame/frame.ts';
import { regionDegrees } from '../../core/frame/region-degrees.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { ANGLE_CELLS, readAngle } from './angle-cells.ts';

const REGIONS = Object.keys(words.angles.region) as (keyof typeof words.angles.region)[];
const COLUMNS = ['turned', 'bent'] as const;

/** Writes what has changed; a screen reader finds it when it reads the list, and is not called. */
const writeCell = (cell: HTMLElement, { text, percent }: ReturnType<typeof readAngle>): void => {
  const [angle, share] = cell.querySelectorAll('span');
  if (angle === undefined || share === undefined) return;
  const spoken = percent === 0 ? '' : words.angles.share(percent);
  if (angle.textContent !== text) angle.textContent = text;
  if (share.textContent === spoken) return;
  share.textContent = spoken;
  cell.style.setProperty('--share', String(Math.min(percent, 100) / 100));
  cell.toggleAttribute('data-past', percent > 100);
};

/** How far each part of the person has turned and bent at the moment on show, and what share of comfort that is. */
const AnglesPanel = () => {
  const { shownFrame } = useStores();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const write = (frame: Frame): void => {
      const regions = regionDegrees(frame.person);
      for (const cell of ANGLE_CELLS) {
        const element = body.current?.querySelector<HTMLElement>(`[data-cell="${cell.region} ${cell.column}"]`);
        if (element != null) writeCell(element, readAngle(cell, regions));
      }
    };
    if (shownFrame.current !== null) write(shownFrame.current);
    return shownFrame.subscribe(write);
  }, [shownFrame]);
  return (
    <section className="angles" aria-labelledby="angles-title">
      <h2 id="angles-title">{words.angles.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col"><span className="visually-hidden">{words.angles.part}</span></th>
            {COLUMNS.map((column) => <th key={column} scope="col">{words.angles[column]}</th>)}
          </tr>
        </thead>
        <tbody ref={body}>
          {REGIONS.map((region) => (
            <tr key={region}>
              <th scope="row">{words.angles.region[region]}</th>
              {COLUMNS.map((column) =>
                ANGLE_CELLS.some((cell) => cell.region === region && cell.column === column) ? (
                  <td key={column} data-cell={`${region} ${column}`}>
                    <span>{words.angles.none}</span>
                    <span className="visually-hidden" />
                    <i className="angle-bar" aria-hidden="true" />
                  </td>
                ) : (
                  <td key={column}>{words.angles.never}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.angles.note}</p>
    </section>
  );
};

export default AnglesPanel;
